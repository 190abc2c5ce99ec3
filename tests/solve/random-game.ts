/**
 * Small random games for property tests. Enters: fast-check's randomness. Leaves: valid `Game` data —
 * a few scenes, one to three variants with tables of their own, arrows, needs and lines under random
 * conditions. Every play ends: a move costs patience, and the last interrupt, patience spent, leads to
 * an ending. Before the first move the variants look alike, as the design asks of every scenario.
 */
import fc from 'fast-check'
import type { Condition } from '../../src/model/condition.ts'
import type { DealTerm } from '../../src/model/deal.ts'
import type {
  Game,
  GameArrow,
  GameChoice,
  GameEnding,
  GameInterrupt,
  GameScene,
  GameStart,
  GameVariant,
  PersonaWords,
} from '../../src/model/game.ts'
import type { Move, Target } from '../../src/model/scenario.ts'
import { candours, endingClasses, levels, manners, moods, stances, tones } from '../../src/model/words.ts'
import { slotsOf } from '../../src/play/deals.ts'

/** How much there is of everything. */
interface Size {
  readonly variants: number
  readonly rows: number
  /** Columns of the tables, the two that the game itself sends included. */
  readonly events: number
  readonly scenes: number
  readonly endings: number
  readonly facts: number
  readonly documents: number
  readonly starts: number
}

export interface Limits {
  readonly variants: number
  readonly scenes: number
  readonly patience: number
}

const middling: Limits = { variants: 3, scenes: 4, patience: 5 }

/** Terms that leave a deal of every class possible, whatever subset of them is reached. */
export const someTerms: readonly DealTerm[] = [
  { part: 'cash', yuan: 40_000 },
  { part: 'cash', yuan: 100_000 },
  { part: 'amount', yuan: 60_000 },
  { part: 'amount', yuan: 100_000 },
  { part: 'date', date: '2026-11-26' },
  { part: 'date', date: '2027-02-26' },
  { part: 'means', means: 'wire' },
  { part: 'means', means: 'commercial-acceptance' },
  { part: 'person', who: 'the director' },
  { part: 'invoices', numbers: ['0917'] },
  { part: 'source', what: 'Thursday batch' },
  { part: 'written' },
  { part: 'security', yuan: 50_000 },
  { part: 'goods', yuan: 20_000 },
  { part: 'confirmed', yuan: 100_000 },
  { part: 'terms', yuan: 100_000 },
  { part: 'concession', yuan: 10_000 },
]

const below = (count: number): fc.Arbitrary<number> => fc.nat({ max: count - 1 })
const some = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...list], { minLength: 1, maxLength: 3 })

/** What the learner can see, and so what needs may read. */
const seenAtoms = (size: Size): fc.Arbitrary<Condition>[] => [
  some(moods).map((is): Condition => ({ kind: 'mood', is })),
  some(stances).map((is): Condition => ({ kind: 'stance', is })),
  fc.constant<Condition>({ kind: 'patience', is: 'thin' }),
  below(size.facts).map((fact): Condition => ({ kind: 'fact', fact })),
  below(size.documents).map((document): Condition => ({ kind: 'brought', document })),
  fc.constantFrom<Condition>(
    { kind: 'deal', part: 'date', atLeast: 1 },
    { kind: 'deal', part: 'cash', atLeast: 50_000 },
    { kind: 'deal', part: 'person', atLeast: 1 },
  ),
]

const hiddenAtoms = (size: Size): fc.Arbitrary<Condition>[] => [
  some(levels).map((is): Condition => ({ kind: 'trust', is })),
  some(candours).map((is): Condition => ({ kind: 'candour', is })),
  below(size.variants).map((variant): Condition => ({ kind: 'variant', variant })),
  some(endingClasses).map((is): Condition => ({ kind: 'class', is })),
]

const over = (atoms: readonly fc.Arbitrary<Condition>[]): fc.Arbitrary<Condition> => {
  const atom = fc.oneof(...atoms)
  const few = fc.array(atom, { minLength: 1, maxLength: 2 })
  return fc.oneof(
    { weight: 4, arbitrary: atom },
    { weight: 1, arbitrary: atom.map((of): Condition => ({ kind: 'not', of })) },
    { weight: 1, arbitrary: few.map((of): Condition => ({ kind: 'all', of })) },
    { weight: 1, arbitrary: few.map((of): Condition => ({ kind: 'any', of })) },
  )
}

/** Hidden things half of the time: what variants are told apart by, alone or along with what is known. */
const anyCondition = (size: Size): fc.Arbitrary<Condition> =>
  fc.oneof(over(hiddenAtoms(size)), over(seenAtoms(size)), over([...hiddenAtoms(size), ...seenAtoms(size)]))

const moves: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<Move>(
      { kind: 'technique', technique: 'ask' },
      { kind: 'technique', technique: 'probe' },
    ),
  },
  { weight: 2, arbitrary: fc.constant<Move>({ kind: 'misconception', misconception: 'M01' }) },
  { weight: 1, arbitrary: fc.constant<Move>({ kind: 'red-line', redLine: 'false-threat' }) },
)

const words = fc.record<PersonaWords>({
  mood: fc.constantFrom(...moods.slice(0, 3)),
  stance: fc.constantFrom(...stances.slice(0, 3)),
  candour: fc.constantFrom(...candours),
  trust: fc.constantFrom(...levels),
  trustValue: fc.nat({ max: 4 }),
  pressure: fc.nat({ max: 2 }),
})

/** Row 0 is where every play starts: it shows the same face in every variant. */
const atRest: PersonaWords = {
  mood: 'calm',
  stance: 'deflecting',
  candour: 'masked',
  trust: 'middle',
  trustValue: 2,
  pressure: 0,
}

function variantOf(size: Size): fc.Arbitrary<Omit<GameVariant, 'id' | 'probability'>> {
  const cells = size.rows * size.events
  return fc.record({
    obstacle: fc.option(fc.record({ keep: fc.constantFrom(0.2, 0.5), unless: anyCondition(size) })),
    table: fc.record({
      events: fc.constant(Array.from({ length: size.events }, (_, event) => `event ${event}`)),
      keys: fc.constant(Array.from({ length: size.rows }, (_, row) => `row ${row}`)),
      words: fc
        .array(words, { minLength: size.rows - 1, maxLength: size.rows - 1 })
        .map((rest) => [atRest, ...rest]),
      next: fc.array(below(size.rows), { minLength: cells, maxLength: cells }),
      toll: fc.array(fc.nat({ max: 1 }), { minLength: cells, maxLength: cells }),
      starts: fc.constant(Array.from({ length: size.starts }, () => 0)),
    }),
  })
}

const toEnding = (size: Size): fc.Arbitrary<Target> =>
  below(size.endings).map((ending) => ({ kind: 'ending', ending }))
const toScene = (size: Size): fc.Arbitrary<Target> =>
  below(size.scenes).map((scene) => ({ kind: 'scene', scene }))

const bitsBelow = (count: number): fc.Arbitrary<number> => fc.nat({ max: 2 ** count - 1 })
const terms = fc.subarray([...someTerms], { maxLength: 3 })
const mostlyNothing = <T>(nothing: T, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(nothing) }, { weight: 1, arbitrary })

const arrowOf = (
  size: Size,
  when: fc.Arbitrary<Condition | null>,
  to: fc.Arbitrary<Target>,
): fc.Arbitrary<GameArrow> =>
  fc.record({
    when,
    to,
    learns: mostlyNothing(0, bitsBelow(size.facts)),
    deal: mostlyNothing([] as DealTerm[], terms),
    speaks: fc.boolean(),
  })

/** Arrows under conditions, then one without. */
const arrowsOf = (size: Size, to: fc.Arbitrary<Target>): fc.Arbitrary<GameArrow[]> =>
  fc
    .tuple(
      fc.array(arrowOf(size, anyCondition(size), to), { maxLength: 2 }),
      arrowOf(size, fc.constant(null), to),
    )
    .map(([first, last]) => [...first, last])

function choiceOf(size: Size, after: boolean): fc.Arbitrary<GameChoice> {
  const to = after
    ? toEnding(size)
    : fc.oneof({ weight: 3, arbitrary: toScene(size) }, { weight: 1, arbitrary: toEnding(size) })
  return fc.record({
    event: fc.integer({ min: 2, max: size.events - 1 }),
    manner: fc.constantFrom(...manners),
    tone: fc.constantFrom(...tones),
    move: moves,
    techniques: fc.constant([]),
    needs: fc.option(over(seenAtoms(size)), { freq: 3 }),
    learns: mostlyNothing(0, bitsBelow(size.facts)),
    deal: mostlyNothing([] as DealTerm[], terms),
    arrows: arrowsOf(size, to),
  })
}

const linesOf = (conditions: fc.Arbitrary<Condition>): fc.Arbitrary<(Condition | null)[]> =>
  fc.array(conditions, { maxLength: 2 }).map((blocks) => [...blocks, null])

const sceneOf = (
  size: Size,
  kind: { readonly opening: boolean; readonly after: boolean },
): fc.Arbitrary<GameScene> =>
  fc.record({
    after: fc.constant(kind.after),
    lines: linesOf(kind.opening ? over(seenAtoms(size)) : anyCondition(size)),
    choices: fc.array(choiceOf(size, kind.after), { minLength: kind.opening ? 2 : 0, maxLength: 4 }),
  })

const interruptOf = (
  size: Size,
  when: fc.Arbitrary<Condition>,
  to: fc.Arbitrary<Target>,
): fc.Arbitrary<GameInterrupt> =>
  fc.record({ when, lines: linesOf(anyCondition(size)), arrows: arrowsOf(size, to) })

const startOf = (size: Size, patience: number): fc.Arbitrary<GameStart> =>
  fc.record({
    scene: fc.constant(0),
    facts: mostlyNothing(0, bitsBelow(size.facts)),
    deal: mostlyNothing([] as DealTerm[], terms),
    trust: fc.constant('middle' as const),
    broken: fc.nat({ max: 2 }),
    patience: fc.integer({ min: Math.min(3, patience), max: patience }),
  })

const exactly = <T>(count: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: count, maxLength: count })

/** Random games within limits; without limits, at most 3 variants, 4 scenes, patience 5. */
export function randomGame(limits: Partial<Limits> = {}): fc.Arbitrary<Game> {
  const most = { ...middling, ...limits }
  return fc
    .record<Size>({
      variants: fc.oneof(
        { weight: 1, arbitrary: fc.constant(1) },
        { weight: 6, arbitrary: fc.integer({ min: 2, max: most.variants }) },
      ),
      rows: fc.integer({ min: 2, max: 4 }),
      events: fc.integer({ min: 4, max: 5 }),
      scenes: fc.integer({ min: 2, max: most.scenes }),
      endings: fc.integer({ min: 2, max: 3 }),
      facts: fc.integer({ min: 1, max: 3 }),
      documents: fc.integer({ min: 1, max: 2 }),
      starts: fc.integer({ min: 1, max: 2 }),
    })
    .chain((size) =>
      fc.record({
        size: fc.constant(size),
        weights: exactly(size.variants, fc.integer({ min: 1, max: 5 })),
        variants: exactly(size.variants, variantOf(size)),
        bringLimit: fc.nat({ max: size.documents }),
        opening: sceneOf(size, { opening: true, after: false }),
        scenes: exactly(size.scenes - 2, sceneOf(size, { opening: false, after: false })),
        desk: sceneOf(size, { opening: false, after: true }),
        breakIns: fc.array(interruptOf(size, anyCondition(size), fc.oneof(toScene(size), toEnding(size))), {
          maxLength: 2,
        }),
        spent: interruptOf(size, fc.constant({ kind: 'patience', is: 'spent' }), toEnding(size)),
        leave: arrowsOf(size, toEnding(size)),
        endings: exactly(
          size.endings,
          fc.record<GameEnding>({ declared: fc.constant(null), lines: linesOf(anyCondition(size)) }),
        ),
        starts: exactly(size.starts, startOf(size, most.patience)),
      }),
    )
    .map(
      ({
        size,
        weights,
        variants,
        bringLimit,
        opening,
        scenes,
        desk,
        breakIns,
        spent,
        leave,
        endings,
        starts,
      }) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        return {
          format: 1,
          scenario: 'random',
          persona: 'nobody',
          today: '2026-11-24',
          mark: 70,
          acceptable: 'solid',
          stake: 100_000,
          disputed: 0,
          age: 45,
          factCount: size.facts,
          documents: Array.from({ length: size.documents }, () => null),
          bringLimit,
          slots: slotsOf(someTerms),
          variants: variants.map((variant, index) => ({
            id: `variant ${index}`,
            probability: (weights[index] ?? 1) / total,
            ...variant,
          })),
          starts,
          scenes: [opening, ...scenes, desk],
          interrupts: [...breakIns, spent],
          leave,
          endings,
          hash: 'random',
        }
      },
    )
}
