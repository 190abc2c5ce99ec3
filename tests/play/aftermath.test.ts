/** What comes of a promise: the same at every look, kept as often as the solver reckons with. */
import { describe, expect, it } from 'vitest'
import type { State } from '../../src/model/play.ts'
import { aftermathOf } from '../../src/play/aftermath.ts'
import { replay } from '../../src/play/replay.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { solve } from '../../src/solve/solve.ts'
import { bestBring, bestLineFrom } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'

const game = readLibrary().contents.find(({ id }) => id === 'S03')?.game
if (game === undefined) throw new Error('S03 is missing')
const solution = solve(game)
const { rules } = solution
const list = bestBring(solution)

/** Where best play ends in the first variant. */
function bestEnding(): State {
  const line = bestLineFrom(solution, solution.roots[list] ?? 0, 0)
  for (let seed = 0; ; seed++) {
    const bring = rules.bringLists[list] ?? []
    const played = replay(rules, newAttempt(solution.game, { id: 'a', seed, bring, picks: line }))
    const final = played.kind === 'replayed' ? played.replay.states.at(-1) : undefined
    if (final?.variant === 0 && rules.ended(final)) return final
  }
}
const final = bestEnding()

describe('the aftermath', () => {
  it('is the same whenever it is asked for, within what was promised, on the day promised', () => {
    const deal = rules.deal(final)
    for (let seed = 0; seed < 200; seed++) {
      const found = aftermathOf(rules, final, seed)
      expect(found).toEqual(aftermathOf(rules, final, seed))
      expect(found).toMatchObject({ promised: deal.amount, due: deal.date })
      const { outcome, promised, received } = found ?? { outcome: 'broken', promised: 0, received: 0 }
      expect(received).toBeLessThanOrEqual(promised)
      expect(received > 0).toBe(outcome !== 'broken')
      expect(received === promised).toBe(outcome === 'paid')
    }
  })

  it('keeps promises as often as the value of the outcome says', () => {
    const rounds = 4000
    let paid = 0
    for (let seed = 0; seed < rounds; seed++)
      if (aftermathOf(rules, final, seed * 2_654_435)?.outcome === 'paid') paid++
    const chance = rules.keepChance(final)
    const deviation = Math.sqrt((chance * (1 - chance)) / rounds)
    expect(Math.abs(paid / rounds - chance)).toBeLessThan(4 * deviation)
  })

  it('is none where nothing was promised, or a red line ended it', () => {
    expect(aftermathOf(rules, rules.begin(0, 0, []), 1)).toBeNull()
    expect(aftermathOf(rules, { ...final, foul: true }, 1)).toBeNull()
  })
})
