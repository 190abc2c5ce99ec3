/** The paper kit: its cards and the trainer's sheet, on shipped scenarios in both languages. */
import { describe, expect, it } from 'vitest'
import { bestLines } from '../../src/classroom/kit/best-lines.ts'
import { causesOf, telling } from '../../src/classroom/kit/causes.ts'
import { customerCard, salesCard, tellsOf } from '../../src/classroom/kit/role-cards.ts'
import {
  copiesOf,
  peopleOf,
  rowsPerPage,
  signInPages,
  threesOf,
  voteSheets,
  widestTurn,
} from '../../src/classroom/kit/sheets.ts'
import { tellTrainer } from '../../src/classroom/kit/trainer-sheet.ts'
import type { MoveNames } from '../../src/classroom/kit/trainer-sheet.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import type { Language } from '../../src/model/words.ts'
import { languages } from '../../src/model/words.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { bestClasses } from '../../src/solve/outcome.ts'
import { solve } from '../../src/solve/solve.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents, catalogue } = readLibrary()
const profileOf = (id: string) => {
  const profile = catalogue.personas.get(id)
  if (profile === undefined) throw new Error(`no persona ${id}`)
  return profile
}
type Content = (typeof contents)[number]
const textsOf = ({ id, zh, en }: Content): Readonly<Record<Language, Scenario>> => {
  if (en === null) throw new Error(`${id} in one language only`)
  return { zh, en }
}
const contentOf = (id: string): Content => {
  const content = contents.find((each) => each.id === id)
  if (content === undefined) throw new Error(`no scenario ${id}`)
  return content
}
const namesIn = (language: Language): MoveNames => {
  const table = (map: ReadonlyMap<string, { readonly name: Readonly<Record<Language, string>> }>) =>
    Object.fromEntries([...map].map(([id, { name }]) => [id, { name: name[language] }]))
  return {
    techniques: table(catalogue.techniques),
    misconceptions: table(catalogue.misconceptions),
    redLines: table(catalogue.redLines),
  }
}

it('tells whoever plays a shipped customer what to call the salesperson, at ease and in anger', () => {
  for (const content of contents)
    for (const text of Object.values(textsOf(content))) {
      const { calls } = customerCard(text, profileOf(text.persona), content.game, 0, 0)
      expect(calls.map(({ when }) => when)).toEqual(['usual', 'eased', 'angry'])
      expect(calls.every(({ name }) => name !== '')).toBe(true)
      expect(new Set(calls.map(({ name }) => name)).size).toBeGreaterThan(1)
    }
})

describe('what gives a cause away', () => {
  const cause = (variant: number): Condition => ({ kind: 'variant', variant })
  const fact: Condition = { kind: 'fact', fact: 0 }

  it('reads a condition as the causes it leaves possible', () => {
    expect(causesOf(null, 3)).toBe(0b111)
    expect(causesOf({ kind: 'all', of: [cause(1), fact] }, 3)).toBe(0b010)
    expect(causesOf({ kind: 'any', of: [cause(0), fact] }, 3)).toBe(0b111)
    expect(causesOf({ kind: 'not', of: cause(2) }, 3)).toBe(0b011)
    expect(causesOf({ kind: 'not', of: { kind: 'all', of: [cause(2), fact] } }, 3)).toBe(0b111)
  })

  it('takes what is left over as telling of those that are left', () => {
    const list = [
      { when: fact },
      { when: cause(1) },
      { when: { kind: 'all', of: [cause(2), fact] } },
      { when: null },
    ] as const
    expect(telling(list, 1, 3)).toEqual([list[1]])
    expect(telling(list, 2, 3)).toEqual([list[2], list[3]])
    expect(telling(list, 0, 3)).toEqual([list[3]])
  })
})

describe.each(['S03', 'S06'])('the kit of %s', (id) => {
  const { game } = contentOf(id)
  const texts = textsOf(contentOf(id))
  const profile = profileOf(game.persona)
  const solution = solve(game)
  const best = bestLines(solution)

  describe.each(languages)('in %s', (language) => {
    const text = texts[language]

    it.each(game.variants.map((variant, index) => [variant.id, index] as const))(
      'gives the customer the cause %s, what moves him and what he lets slip',
      (variant, index) => {
        const card = customerCard(text, profile, game, 0, index)
        const cause = profile.variants.find((each) => each.id === variant)
        expect(card.cause).toEqual({ name: cause?.name[language], truth: cause?.truth[language] })
        expect(card.tells.length).toBeGreaterThan(0)
        expect(card.tells.every(({ says }) => says.length > 0)).toBe(true)
        expect(card.warms.length).toBeGreaterThan(0)
        expect(card.hurts.map(({ hearing }) => hearing)).toContain('threat')
        expect(card.voice.map(({ stance }) => stance)).toContain('refusing')
        expect(card.opening).toHaveLength(1)
      },
    )

    it('tells the trainer the best line against every cause as far as its best ending', () => {
      const sheet = tellTrainer(best, rulesOf(game), text, profile, namesIn(language))
      expect(sheet.lines.map(({ endingClass }) => endingClass)).toEqual(bestClasses(solution))
      for (const [variant, line] of sheet.lines.entries()) {
        const whole = best.lines[variant]
        expect(line.steps).toHaveLength((whole?.steps.length ?? 0) - (line.shared?.steps ?? 0))
        expect(line.steps.length).toBeGreaterThan(0)
        for (const { text: said, why, instead } of line.steps) {
          expect(said).not.toBe('')
          if (said !== null) expect(why).not.toBe('')
          expect(instead.map(({ text: other }) => other)).not.toContain(said)
          expect(instead.every(({ name }) => name !== '')).toBe(true)
          expect(instead.map(({ loss }) => loss)).toEqual(
            instead.map(({ loss }) => loss).sort((a, b) => b - a),
          )
        }
      }
      expect(
        sheet.lines.flatMap(({ steps }) => steps.flatMap(({ instead }) => instead)).length,
      ).toBeGreaterThan(5)
    })
  })
})

it('tells two causes apart only from the step at which they can be', () => {
  const solution = solve(contentOf('S03').game)
  const { lines } = bestLines(solution)
  expect(lines[0]?.shared.steps).toBe(0)
  for (const { steps, shared } of lines.slice(1)) {
    expect(shared.steps).toBeGreaterThan(0)
    expect(steps.slice(0, shared.steps)).toEqual(lines[shared.of]?.steps.slice(0, shared.steps))
  }
})

describe('the salesperson’s card', () => {
  it.each(contents.map((content) => [content.id, content] as const))(
    'of %s holds no cause, no clue and no hidden figure',
    (_, content) => {
      const profile = profileOf(content.zh.persona)
      for (const language of languages) {
        const text = textsOf(content)[language]
        for (const start of text.starts.keys()) {
          const printed = JSON.stringify(salesCard(text, profile, start))
          for (const { truth } of profile.variants) {
            expect(printed).not.toContain(truth[language])
            for (const sentence of truth[language].split(/[。；;.]/).map((each) => each.trim()))
              if (sentence.length > 8) expect(printed).not.toContain(sentence)
          }
          for (const fact of text.facts) expect(printed).not.toContain(fact.text)
          for (const variant of text.variants.keys())
            for (const { says } of tellsOf(text, variant))
              for (const line of says)
                // A few words, such as a sum that came in, may be no secret.
                if (line.text.length > 8) expect(printed).not.toContain(line.text)
          for (const { name, shown } of text.account.terms)
            if (!shown) expect(printed).not.toContain(`"name":${JSON.stringify(name)}`)
        }
      }
    },
  )

  it('holds the whole account and what has gone before', () => {
    const { zh } = contentOf('S03')
    const card = salesCard(zh, profileOf(zh.persona), 0)
    expect(card.account.invoices.map(({ number }) => number)).toEqual(['0911', '0917', '1009', '1012'])
    expect(card.objective).toBe(zh.objective)
    expect(card.account.terms.map(({ name }) => name)).toContain('付款条款')
  })
})

describe('the people of a session', () => {
  it('are read out of what was pasted, each once and within bounds', () => {
    expect(peopleOf(' 张三、李四\n王五\t张三,\n\n')).toEqual(['张三', '李四', '王五'])
    expect(peopleOf('')).toEqual([])
    expect(peopleOf('长'.repeat(100))).toEqual(['长'.repeat(40)])
    expect(peopleOf(Array.from({ length: 400 }, (_, index) => `n${index}`).join('\n'))).toHaveLength(300)
  })

  it('fill as many pages of the sign-in list as they need, and one if nobody is known', () => {
    expect(signInPages([])).toEqual([Array.from({ length: rowsPerPage }, () => '')])
    const pages = signInPages(Array.from({ length: rowsPerPage + 1 }, (_, index) => `n${index}`))
    expect(pages.map((rows) => rows.filter((name) => name !== '').length)).toEqual([rowsPerPage, 1])
  })
})

describe('vote cards', () => {
  it('are printed as far as the letters that a scenario needs, four a sheet', () => {
    expect(voteSheets(3)).toEqual([['A', 'B', 'C']])
    expect(voteSheets(5)).toEqual([['A', 'B', 'C', 'D'], ['E']])
    expect(voteSheets(8).map((sheet) => sheet.join(''))).toEqual(['ABCD', 'EFGH'])
    for (const { zh } of contents) {
      const widest = Math.max(...zh.scenes.map(({ choices }) => choices.length))
      expect(voteSheets(widestTurn(zh)).flat()).toHaveLength(Math.min(8, Math.max(2, widest)))
    }
  })
})

describe('copies', () => {
  it('are as many as people in threes need', () => {
    expect([1, 2, 3, 5, 24, 25].map(threesOf)).toEqual([1, 1, 1, 1, 8, 8])
    // Eight groups, three causes: three cards of each are enough for every group.
    expect(copiesOf('customer', 24, 3)).toBe(3)
    expect(copiesOf('customer', 24, 1)).toBe(8)
    expect(copiesOf('sales', 24, 3)).toBe(8)
    expect(copiesOf('votes', 25, 3)).toBe(25)
    for (const kind of ['trainer', 'sign-in', 'certificate'] as const) expect(copiesOf(kind, 25, 3)).toBe(1)
  })
})
