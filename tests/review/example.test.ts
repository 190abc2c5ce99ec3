/** Worked examples: what the small sample resolves to and is told as, and whether the shipped ones hold. */
import { describe, expect, it } from 'vitest'
import type { Example, ExampleModel, Quoted } from '../../src/model/catalogue.ts'
import { exampleKinds } from '../../src/model/catalogue.ts'
import { languages } from '../../src/model/words.ts'
import { variantOf } from '../../src/play/replay.ts'
import { resolveExample } from '../../src/review/example.ts'
import { tellExample } from '../../src/review/example-told.ts'
import { solve } from '../../src/solve/solve.ts'
import { readLibrary } from '../../tools/content.ts'
import { holdExamples } from '../../tools/examples.ts'
import { catalogue, smallPlay } from '../screens/small-play.ts'

const { game, texts, persona: profile } = smallPlay()
const shown = { game, texts, profile }
const span = { file: '', start: 0, end: 0, line: 1, column: 1 }
const spans = { zh: span, en: span }
const quoted = (zh: string, en: string): Quoted => ({ text: { zh, en }, spans })
const cause = quoted('缺我方单据', 'awaits-document')

const model = (brings: readonly Quoted[], ...moves: readonly Quoted[]): ExampleModel => ({
  variant: cause,
  brings,
  moves: moves.map((begins, index) => ({ begins, note: { zh: `批注${index}`, en: `note ${index}` } })),
  spans,
})

const example = (bad: ExampleModel, good: ExampleModel): Example => ({
  id: 'T01',
  scenario: 'T01',
  title: { zh: '两遍', en: 'Twice' },
  gist: { zh: '', en: '' },
  difference: { zh: '', en: '' },
  models: { bad, good },
})

const bad = model([], quoted('“没事”', 'Nothing really'), quoted('这周不付', 'Pay this week'))
const good = model(
  [quoted('对账单', 'Statement')],
  quoted('林经理，一张票', 'Ms Lin, one invoice'),
  quoted('这周四', 'Could it go out'),
)
const codesOf = (of: Example): readonly string[] =>
  resolveExample(of, shown).diagnostics.map(({ code }) => code)

describe('a worked example', () => {
  it('becomes two attempts with the same customer', () => {
    const { attempts, diagnostics } = resolveExample(example(bad, good), shown)
    expect(diagnostics).toEqual([])
    expect(attempts?.bad).toMatchObject({ bring: [], picks: [1, 1] })
    expect(attempts?.good).toMatchObject({ bring: [0], picks: [0, 0] })
    expect(exampleKinds.map((kind) => variantOf(game, attempts?.[kind].seed ?? -1))).toEqual([1, 1])
  })

  it('is told move by move, with what was said before each and what it cost', () => {
    const { attempts } = resolveExample(example(bad, good), shown)
    if (attempts === null) throw new Error('it does not hold')
    const solution = solve(game)
    const told = tellExample(example(bad, good), { attempts, text: texts.en, solution, profile, catalogue })
    expect(told.cause.name).toBe('Missing paper')
    expect(told.models.bad.moves.map(({ before, text, note }) => [before.length, text, note])).toEqual([
      [1, 'Nothing really, just calling to say hello.', 'note 0'],
      [1, 'Pay this week or I stay.', 'note 1'],
    ])
    expect(told.models.bad.moves[1]?.before).toMatchObject([
      { kind: 'said', text: "There's a paper missing." },
    ])
    expect(told.models.bad.moves[0]?.move).toEqual({ kind: 'misconception', id: 'M01', name: 'Wait and see' })
    expect(told.models.bad).toMatchObject({ ending: 'No day', endingClass: 'damaged', brings: [] })
    expect(told.models.good).toMatchObject({ ending: 'A day', brings: ['Statement'] })
    expect(told.models.good.score).toBeGreaterThan(told.models.bad.score)
    expect(told.models.good.moves.map(({ grade }) => grade)).toEqual(['best', 'best'])
  })

  it('names an act with its brackets or without', () => {
    const bare = model([], quoted('(林经理', '（Ms Lin, one'), quoted('这周四', 'Could'))
    expect(codesOf(example(bad, bare))).toEqual([])
  })

  it.each([
    ['example-move', model([], quoted('林经理，两张票', 'Ms Lin, one'))],
    ['example-not-offered', model([], quoted('对账单在', 'Ms Lin, one'))],
    ['example-languages', model([], quoted('林经理', 'Nothing'), quoted('这周四', 'Could'))],
    ['example-too-short', model([], quoted('林经理', 'Ms Lin'))],
    ['example-too-long', model([], ...good.moves.map(({ begins }) => begins), quoted('再来', 'Again'))],
    ['example-document', model([quoted('合同书', 'Contract')], ...good.moves.map(({ begins }) => begins))],
    [
      'example-bring-limit',
      model(
        [quoted('合同', 'Contract'), quoted('对账单', 'Statement')],
        ...good.moves.map(({ begins }) => begins),
      ),
    ],
    ['example-variant', { ...good, variant: quoted('手头紧', 'awaits-document') }],
    ['example-cause', { ...good, variant: quoted('白占资金', 'Free credit') }],
  ])('does not hold where there is %s', (code, wrong) => {
    expect(codesOf(example(bad, wrong))).toContain(code)
    expect(resolveExample(example(bad, wrong), shown).attempts).toBeNull()
  })
})

describe('the shipped examples', () => {
  const library = readLibrary()
  const { held, diagnostics } = holdExamples(library)

  it('hold against their scenarios', () => {
    expect(diagnostics).toEqual([])
    expect(held.map(({ example: { id } }) => id)).toEqual([...library.catalogue.examples.keys()])
    expect(held.map(({ example: { id } }) => id)).toContain('S03')
  })

  it.each(held.map((each) => [each.example.id, each] as const))(
    '%s is a bad and a good model in both languages',
    (_, each) => {
      const solution = solve(each.shown.game)
      for (const language of languages) {
        const { models, ...rest } = tellExample(each.example, {
          attempts: each.attempts,
          text: each.shown.texts[language],
          solution,
          profile: each.shown.profile,
          catalogue: library.catalogue,
        })
        expect(Object.values(rest)).not.toContain('')
        expect(models.bad.score).toBeLessThan(40)
        expect(['soft', 'none']).toContain(models.bad.endingClass)
        expect(models.good.score).toBeGreaterThanOrEqual(90)
        expect(['full', 'solid']).toContain(models.good.endingClass)
        const misconceptions = models.bad.moves.flatMap(({ move }) =>
          move.kind === 'misconception' ? [move.id] : [],
        )
        expect(new Set(misconceptions).size).toBeGreaterThanOrEqual(2)
        for (const { moves } of Object.values(models)) {
          expect(moves.every(({ before }) => before.length > 0)).toBe(true)
          expect(moves.every(({ note }) => note !== '')).toBe(true)
        }
      }
    },
  )
})
