/**
 * The same move works on one customer and backfires on another (DOMAIN 5, contrast table, for the
 * personas at hand): best means a loss below 2 and harmful a loss of 10 or more, in some reachable state.
 */
import { describe, expect, it } from 'vitest'
import type { GameChoice } from '../../src/model/game.ts'
import { offersAt } from '../../src/proofs/bots.ts'
import { solve } from '../../src/solve/solve.ts'
import { topFallible } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents, catalogue } = readLibrary()

/** Losses of the choices of one scenario that a test picks out, over all its information states. */
function losses(id: string, picks: (choice: GameChoice) => boolean): readonly number[] {
  const content = contents.find((each) => each.id === id)
  if (content === undefined) throw new Error(`no scenario ${id}`)
  const found: number[] = []
  for (const start of content.game.starts.keys()) {
    const solution = solve(content.game, start)
    for (let node = 0; node < solution.size; node++) {
      if (solution.ended[node] === 1) continue
      const top = topFallible(solution, node)
      for (const { index, choice } of offersAt(solution, node))
        if (picks(choice)) found.push(top - (solution.fallibleOf[index] ?? 0))
    }
  }
  return found
}

const leads =
  (technique: string) =>
  (choice: GameChoice): boolean =>
    choice.move.kind === 'technique' && choice.move.technique === technique
const carries =
  (technique: string) =>
  (choice: GameChoice): boolean =>
    choice.move.kind === 'technique' && choice.techniques.includes(technique)
const misconception =
  (...ids: readonly string[]) =>
  (choice: GameChoice): boolean =>
    choice.move.kind === 'misconception' && ids.includes(choice.move.misconception)
const law = (choice: GameChoice): boolean =>
  misconception('M13', 'M07')(choice) ||
  (choice.move.kind === 'technique' && catalogue.techniques.get(choice.move.technique)?.family === 'F11')

const isBest = (list: readonly number[]): boolean => list.some((loss) => loss < 2)
const isHarmful = (list: readonly number[]): boolean => list.some((loss) => loss >= 10)

describe('instalment offer', () => {
  it('is best with the cash-strapped', () =>
    expect(isBest(losses('S06', leads('instalment-plan')))).toBe(true))
  it('is harmful with the staller who has cash', () =>
    expect(isHarmful(losses('S03', leads('instalment-plan')))).toBe(true))
  it('is harmful with the one who is on his way out: it gains him days', () =>
    expect(isHarmful(losses('S15', leads('instalment-plan')))).toBe(true))
})

describe('naming the feeling', () => {
  it('is best with the cash-strapped', () =>
    expect(isBest(losses('S06', carries('empathic-listening')))).toBe(true))
  it('is best in a quality dispute', () =>
    expect(
      isBest(
        losses('S08', (choice) => carries('empathic-listening')(choice) || carries('no-outburst')(choice)),
      ),
    ).toBe(true))
  it('is best with the one who shouts', () =>
    expect(isBest(losses('S13', carries('empathic-listening')))).toBe(true))
  it('is harmful with the staller', () =>
    expect(isHarmful(losses('S03', carries('empathic-listening')))).toBe(true))
  it('is harmful with the dominant distributor, who takes it alone for weakness', () =>
    expect(isHarmful(losses('S11', leads('empathic-listening')))).toBe(true))
})

describe('naming the feeling of the promise-breaker', () => {
  it('feeds his talk', () => expect(isHarmful(losses('S04', carries('empathic-listening')))).toBe(true))
  it('is best where he truly waits to be paid', () =>
    expect(isBest(losses('S04', leads('empathic-listening')))).toBe(true))
})

describe('a discount', () => {
  it('is harmful with the promise-breaker', () =>
    expect(isHarmful(losses('S04', (choice) => choice.techniques.includes('discount-settlement')))).toBe(
      true,
    ))
})

describe('a payment at once that finance can see', () => {
  it('is best with the promise-breaker', () =>
    expect(isBest(losses('S04', leads('unmoved-by-charm')))).toBe(true))
  it('is harmful where he has nothing to pay with', () =>
    expect(isHarmful(losses('S04', leads('elicit-commitment')))).toBe(true))
})

describe('visiting early', () => {
  it('is best with the promise-breaker', () => expect(isBest(losses('S05', leads('early-visit')))).toBe(true))
})

describe('leaving his shop, or letting him leave it to fetch something', () => {
  it('is harmful with the promise-breaker', () =>
    expect(isHarmful(losses('S05', misconception('M16', 'M05', 'M08')))).toBe(true))
})

describe('old money before the new order', () => {
  it('is best where he holds the money back for it', () =>
    expect(isBest(losses('S05', leads('new-deal-after-payment')))).toBe(true))
  it('is harmful where he had not thought of one', () =>
    expect(isHarmful(losses('S05', leads('new-deal-after-payment')))).toBe(true))
})

describe('another chance to pay it all on one later day', () => {
  it('is harmful with the promise-breaker', () =>
    expect(isHarmful(losses('S04', misconception('M15')))).toBe(true))
})

describe('warm silence', () => {
  it('is best with the one who shouts', () =>
    expect(isBest(losses('S13', (choice) => leads('no-outburst')(choice) && choice.manner === 'act'))).toBe(
      true,
    ))
})

describe('quoting law', () => {
  it('is best with the one who dares us to sue, as one calm line', () =>
    expect(isBest(losses('S13', (choice) => leads('legal-action')(choice) && choice.tone === 'even'))).toBe(
      true,
    ))
  it('is harmful with him too, firmly or before its time', () => {
    expect(
      isHarmful(losses('S13', (choice) => leads('legal-action')(choice) && choice.tone === 'firm')),
    ).toBe(true)
    expect(isHarmful(losses('S13', misconception('M13', 'M07')))).toBe(true)
  })
  it('is harmful in a quality dispute', () => expect(isHarmful(losses('S08', law))).toBe(true))
  it('is harmful with the old friend', () => expect(isHarmful(losses('S10', law))).toBe(true))
})

describe('a discount', () => {
  it('is harmful with the old friend', () =>
    expect(isHarmful(losses('S10', misconception('M09')))).toBe(true))
})

describe('leaning on the relationship, with the same straight ask', () => {
  it('is best with the old friend', () =>
    expect(isBest(losses('S10', leads('human-relations-support')))).toBe(true))
})

describe('competing to be paid first', () => {
  it('is best with the old friend who pays the loud', () =>
    expect(isBest(losses('S10', leads('preferred-creditor')))).toBe(true))
  it('is harmful with the same friend before his reason is known', () =>
    expect(isHarmful(losses('S10', leads('preferred-creditor')))).toBe(true))
  it('is harmful with the cash-strapped', () =>
    expect(isHarmful(losses('S06', leads('preferred-creditor')))).toBe(true))
})

describe('a plea', () => {
  it('is harmful with the old friend, who only laughs', () =>
    expect(Math.min(...losses('S10', misconception('M02')))).toBeGreaterThan(4))
})

describe('stopping supply', () => {
  it('is harmful with the cash-strapped', () =>
    expect(
      isHarmful(losses('S06', (choice) => leads('stop-supply')(choice) || misconception('M21')(choice))),
    ).toBe(true))
})

describe('stopping supply to the dominant distributor', () => {
  it('is best with a clause and a way back', () =>
    expect(isBest(losses('S11', leads('stop-supply')))).toBe(true))
  it('is harmful without ground', () => expect(isHarmful(losses('S11', misconception('M21')))).toBe(true))
  it('is harmful where something else keeps her from paying', () =>
    expect(isHarmful(losses('S11', leads('stop-supply')))).toBe(true))
})

describe('stopping supply to the one who is on his way out', () => {
  it('is best with evidence and notice', () => expect(isBest(losses('S15', leads('stop-supply')))).toBe(true))
  it('is harmful before either is there, and in anger', () => {
    expect(isHarmful(losses('S15', leads('stop-supply')))).toBe(true)
    expect(isHarmful(losses('S15', misconception('M21')))).toBe(true)
  })
})

describe('law with the one who is on his way out', () => {
  it('is best, done and not announced', () =>
    expect(isBest(losses('S15', (choice) => leads('legal-action')(choice) && choice.manner === 'act'))).toBe(
      true,
    ))
  it('is harmful said aloud: it tells him to pack', () =>
    expect(
      isHarmful(losses('S15', (choice) => leads('legal-action')(choice) && choice.manner === 'say')),
    ).toBe(true))
  it('is harmful where the order is real', () =>
    expect(
      isHarmful(losses('S15', (choice) => leads('legal-action')(choice) && choice.manner === 'act')),
    ).toBe(true))
})

describe('goods back', () => {
  it('is best where he is on his way out and the boxes are counted', () =>
    expect(isBest(losses('S16', leads('goods-back')))).toBe(true))
  it('is harmful shouted before others, and where somebody else has a claim or a use for them', () =>
    expect(isHarmful(losses('S16', leads('goods-back')))).toBe(true))
})

describe('new terms for an old debt', () => {
  it('are best where a real order stands behind them', () => {
    expect(isBest(losses('S15', leads('debt-restructuring')))).toBe(true)
    expect(isBest(losses('S16', leads('debt-restructuring')))).toBe(true)
  })
  it('are harmful with the one who is on his way out', () => {
    expect(isHarmful(losses('S15', leads('debt-restructuring')))).toBe(true)
    expect(isHarmful(losses('S16', leads('debt-restructuring')))).toBe(true)
  })
})

describe('waiting', () => {
  it('is harmful with the one who is on his way out', () =>
    expect(isHarmful(losses('S15', misconception('M01', 'M22')))).toBe(true))
})

describe('shipping to show sincerity', () => {
  it('is harmful with the dominant distributor', () =>
    expect(isHarmful(losses('S11', misconception('M20')))).toBe(true))
})

describe('the joint test on the shop floor', () => {
  const looks = (choice: GameChoice): boolean => choice.manner === 'look' || choice.manner === 'go'

  it('pays whoever looks round and listens before writing anything down', () => {
    expect(isBest(losses('S09', looks))).toBe(true)
    expect(isBest(losses('S09', leads('collection-as-dialogue')))).toBe(true)
  })
  it('makes a page that clears him best where he is afraid of blame, harmful where he shields a man', () => {
    expect(isBest(losses('S09', leads('offer-solutions')))).toBe(true)
    expect(isHarmful(losses('S09', leads('offer-solutions')))).toBe(true)
  })
  it('makes the same engineer best where a man is shielded, harmful where the evidence is needed', () => {
    expect(isBest(losses('S09', leads('team-coordination')))).toBe(true)
    expect(isHarmful(losses('S09', leads('team-coordination')))).toBe(true)
  })
  it('makes his own cash day best where he waits for it, an insult elsewhere', () => {
    expect(isBest(losses('S09', leads('cash-in-timing')))).toBe(true)
    expect(isHarmful(losses('S09', leads('cash-in-timing')))).toBe(true)
  })
  it('never pays for blaming the fitter, for a discount with silence, for freezing it all', () => {
    expect(isHarmful(losses('S09', misconception('M06')))).toBe(true)
    expect(isHarmful(losses('S09', misconception('M09')))).toBe(true)
    expect(isHarmful(losses('S09', misconception('M19')))).toBe(true)
  })
  it('makes law harmful, but for the calm word that the warranty still runs', () => {
    expect(isHarmful(losses('S09', misconception('M13')))).toBe(true)
    expect(isBest(losses('S09', leads('respect-legal-limits')))).toBe(true)
  })
})

describe('raising it in the chain', () => {
  it('is harmful on the first calls to the staller', () =>
    expect(isHarmful(losses('S03', misconception('M12')))).toBe(true))
  it('is best with her after two misses', () =>
    expect(isBest(losses('S14', leads('right-person')))).toBe(true))
})

describe('a discount', () => {
  it('is harmful with the staller: whoever has the money takes it and pays as slowly', () =>
    expect(isHarmful(losses('S14', (choice) => choice.techniques.includes('discount-settlement')))).toBe(
      true,
    ))
})

describe('waiting at reception', () => {
  it('is best with the staller, by appointment', () =>
    expect(isBest(losses('S14', leads('patient-waiting')))).toBe(true))
  it('is harmful with the one who is on his way out, who leaves by the back', () =>
    expect(isHarmful(losses('S16', (choice) => choice.techniques.includes('patient-waiting')))).toBe(true))
})

describe('the large organisation', () => {
  it('takes the rules best in a letter that covers whoever signs, and badly as a stick', () => {
    const letter = losses('S12', leads('dunning-letter'))
    expect(isBest(letter)).toBe(true)
    // Where only a stamp is missing, the same letter sends the file to legal.
    expect(isHarmful(letter)).toBe(true)
    expect(isHarmful(losses('S12', misconception('M13')))).toBe(true)
  })
  it('is harmed by going up the chain on the first visit', () =>
    expect(isHarmful(losses('S12', misconception('M12')))).toBe(true))
  it('needs papers, not presence', () => {
    expect(isBest(losses('S12', leads('ready-documents')))).toBe(true)
    expect(isHarmful(losses('S12', misconception('M16')))).toBe(true)
    expect(isHarmful(losses('S12', (choice) => choice.techniques.includes('early-visit')))).toBe(true)
  })
  it('is moved by the list that Group itself asks for', () =>
    expect(isBest(losses('S12', leads('third-party-leverage')))).toBe(true))
  it.each(['tie-to-project', 'financing-tools', 'fixed-date-collection'])(
    'finds %s best for one cause and harmful for another',
    (technique) => {
      const found = losses('S12', leads(technique))
      expect(isBest(found)).toBe(true)
      expect(isHarmful(found)).toBe(true)
    },
  )
})

describe('riding along to collect', () => {
  it('is best where his own shops owe him', () =>
    expect(isBest(losses('S07', leads('joint-field-collection')))).toBe(true))
  it('is harmful where his stock stands unsold', () =>
    expect(isHarmful(losses('S07', leads('joint-field-collection')))).toBe(true))
})

describe('helping the goods sell', () => {
  it('is best where stock is the cause', () =>
    expect(isBest(losses('S07', leads('help-customer-sell')))).toBe(true))
  it('is harmful where something else keeps him from paying', () =>
    expect(isHarmful(losses('S07', leads('help-customer-sell')))).toBe(true))
})

describe('pitching the plan high', () => {
  it('is best once both sides have written', () =>
    expect(isBest(losses('S07', leads('high-anchor')))).toBe(true))
  it('is harmful before anything is on the table', () =>
    expect(isHarmful(losses('S07', (choice) => leads('high-anchor')(choice) && choice.tone === 'firm'))).toBe(
      true,
    ))
})

describe('squeezing it out bit by bit', () => {
  it('is best where his money comes in bit by bit', () =>
    expect(isBest(losses('S07', leads('squeeze-toothpaste')))).toBe(true))
  it('is harmful as a way to begin', () =>
    expect(isHarmful(losses('S07', leads('squeeze-toothpaste')))).toBe(true))
})

describe('measures that nobody approved', () => {
  it('are harmful with the cash-strapped', () =>
    expect(Math.min(...losses('S07', misconception('M09')))).toBeGreaterThan(3))
})

describe('a discount on an old debt', () => {
  const discount = leads('discount-settlement')
  it('is best with the buyer who wants it closed, with a day and the full sum if he is late', () =>
    expect(isBest(losses('S17', (choice) => discount(choice) && choice.tone === 'firm'))).toBe(true))
  it('is harmful before his reason is known, or where it touches what he is afraid of', () =>
    expect(isHarmful(losses('S17', discount))).toBe(true))
  it('is harmful with the thirty thousand thrown in', () =>
    expect(isHarmful(losses('S17', misconception('M09')))).toBe(true))
})

describe('a demand on paper', () => {
  it('is best where he waits for the limitation to run out, or nothing has been stamped', () =>
    expect(isBest(losses('S17', leads('dunning-letter')))).toBe(true))
  it('is harmful in a talk that still has somewhere to go', () =>
    expect(isHarmful(losses('S17', leads('dunning-letter')))).toBe(true))
})

describe('a law firm', () => {
  it('is best where there is no deal to be had', () =>
    expect(
      isBest(losses('S17', (choice) => leads('outside-agency')(choice) && choice.manner === 'act')),
    ).toBe(true))
  it('is harmful once he has given his day', () =>
    expect(isHarmful(losses('S17', leads('outside-agency')))).toBe(true))
})

describe('making good the loss out of one’s own pocket', () => {
  it('is never near best', () =>
    expect(Math.min(...losses('S17', leads('buyout-accountability')))).toBeGreaterThan(1))
})

describe('terms before anything is owed', () => {
  it("small lots are best where she wants the name, and harmful where she wants anybody's goods", () => {
    expect(isBest(losses('S01', leads('small-tickets')))).toBe(true)
    expect(isHarmful(losses('S01', leads('small-tickets')))).toBe(true)
  })
  it('a point for paying early is best against a looser rival, and harmful where nobody asked for it', () => {
    expect(isBest(losses('S01', leads('early-pay-incentive')))).toBe(true)
    expect(isHarmful(losses('S01', leads('early-pay-incentive')))).toBe(true)
  })
  it('asking for her figures is best where she is overstretched, and harmful as an ultimatum', () => {
    expect(isBest(losses('S01', leads('credit-before-supply')))).toBe(true)
    expect(
      isHarmful(losses('S01', (choice) => leads('credit-before-supply')(choice) && choice.tone === 'firm')),
    ).toBe(true)
  })
  it('quoting law is harmful over dinner', () =>
    expect(isHarmful(losses('S01', misconception('M13')))).toBe(true))
  it('goods to show sincerity are harmful before signing too', () =>
    expect(isHarmful(losses('S01', misconception('M20')))).toBe(true))
})

describe('a word a week before it is due', () => {
  it('is best with the clerk', () => expect(isBest(losses('S02', leads('pre-due-reminder')))).toBe(true))
})

describe('warm silence with the clerk', () => {
  it('is harmful: she thinks the line has dropped', () =>
    expect(
      isHarmful(losses('S02', (choice) => leads('no-outburst')(choice) && choice.manner === 'act')),
    ).toBe(true))
})

describe('quoting law to the clerk', () => {
  it('is harmful', () => expect(isHarmful(losses('S02', misconception('M13')))).toBe(true))
})

describe('a step she can take', () => {
  it('is best with the clerk', () => {
    expect(isBest(losses('S02', leads('pace-step-by-step')))).toBe(true)
    expect(isBest(losses('S02', leads('easy-payment-channels')))).toBe(true)
  })
  it('is harmful where it promises what cannot be done yet', () =>
    expect(isHarmful(losses('S02', leads('keep-own-promises')))).toBe(true))
})

describe('scolding the clerk', () => {
  it('is harmful', () => expect(isHarmful(losses('S02', misconception('M06')))).toBe(true))
})
