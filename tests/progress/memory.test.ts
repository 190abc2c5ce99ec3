import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../tools/content.ts'
import type { Attempt, Pick } from '../../src/model/play.ts'
import { modes } from '../../src/model/play.ts'
import { endingClasses } from '../../src/model/words.ts'
import type { Game } from '../../src/model/game.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { replay, seedOf } from '../../src/play/replay.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { readMemory, shortOf, writeMemory } from '../../src/progress/memory.ts'
import type { Kept, Memory } from '../../src/progress/memory.ts'
import { scenariosOf } from '../../src/progress/standing.ts'
import { readingOf } from '../../src/review/completion.ts'

const { catalogue, contents } = readLibrary()
const courses = [...catalogue.courses.values()]
const vocabularyOf = (course: (typeof courses)[number]) => {
  const targets = course.lessons.flatMap(({ steps }) => steps.map(({ target }) => target))
  return {
    readings: targets.flatMap((target) => readingOf(target) ?? []),
    exercises: targets.flatMap((target) => (target.kind === 'exercise' ? [target.id] : [])),
  }
}

/** The longest way through a game from any start, in any variant: the graph has no cycle. */
function longestPlay(game: Game): Attempt {
  const rules = rulesOf(game)
  let longest: { readonly picks: readonly Pick[]; readonly start: number; readonly variant: number } = {
    picks: [],
    start: 0,
    variant: 0,
  }
  for (const [variant] of game.variants.entries())
    for (const [start] of game.starts.entries()) {
      const known = new Map<string, readonly Pick[]>()
      const from = (state: ReturnType<typeof rules.begin>): readonly Pick[] => {
        if (rules.ended(state)) return []
        const name = Object.values(state).join()
        const found = known.get(name)
        if (found !== undefined) return found
        let best: readonly Pick[] = []
        for (const pick of rules.offered(state)) {
          const rest = from(rules.step(state, pick).state)
          if (rest.length + 1 > best.length) best = [pick, ...rest]
        }
        known.set(name, best)
        return best
      }
      const bring = rules.bringLists.at(-1) ?? []
      const picks = from(rules.begin(start, variant, bring))
      if (picks.length > longest.picks.length) longest = { picks, start, variant }
    }
  return newAttempt(game, {
    id: game.scenario,
    // As long as seeds get.
    seed: seedOf(game, longest.variant) ?? 0,
    start: longest.start,
    bring: rules.bringLists.at(-1) ?? [],
    picks: longest.picks,
    finishedAt: 1,
  })
}

const plays = new Map<string, Attempt>()
function longest(scenario: string): Attempt {
  const found = plays.get(scenario)
  if (found !== undefined) return found
  const game = contents.find(({ id }) => id === scenario)?.game
  if (game === undefined) throw new Error(`${scenario} is missing`)
  const play = longestPlay(game)
  plays.set(scenario, play)
  return play
}

describe.each(courses.map((course) => ({ id: course.id, course })))(
  'the memory of course $id',
  ({ course }) => {
    const vocabulary = vocabularyOf(course)

    it('tells everything that can be read apart', () => {
      const ids = [...new Set(vocabulary.readings)]
      expect(new Set(ids.map(shortOf)).size).toBe(ids.length)
      expect(new Set(vocabulary.exercises.map(shortOf)).size).toBe(vocabulary.exercises.length)
    })

    it('fits into SCORM 1.2 at its longest', { timeout: 120_000 }, () => {
      const began = 1_800_000_000_000
      const attempts: Kept[] = []
      let clock = began
      const add = (scenario: string, mode: Attempt['mode'], open: boolean): void => {
        const play = longest(scenario)
        clock += 86_400_000
        attempts.push({
          attempt: {
            ...play,
            mode,
            // Two learners have the same picks but hardly ever so short a seed.
            seed: 0xffffffff,
            startedAt: clock,
            picks: open ? play.picks.slice(0, -1) : play.picks,
            finishedAt: open ? null : clock + 5_400_000,
            absences:
              mode === 'exam'
                ? Array.from({ length: 12 }, (_, turn) => ({ turn, at: clock, milliseconds: 9 }))
                : [],
          },
          known: open ? null : { score: 99.9, passed: true, endingClass: 'solid' },
        })
      }
      // All that must never be given up: every scenario passed in both ways, every exam begun once more.
      for (const scenario of scenariosOf(course)) add(scenario, 'practice', false)
      for (const scenario of course.exam) add(scenario, 'exam', false)
      for (const scenario of course.exam) add(scenario, 'exam', true)
      add(scenariosOf(course)[0] ?? '', 'practice', true)
      const memory: Memory = {
        registration: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
        language: 'zh',
        read: new Set(vocabulary.readings),
        solved: new Set(vocabulary.exercises),
        drillsRight: 9999,
        attempts,
      }
      // Left as often as is counted, as nobody leaves every exam, what goes on still comes first.
      const restless = attempts.map((each) => ({
        ...each,
        attempt: {
          ...each.attempt,
          absences: Array.from({ length: 60 }, (_, turn) => ({ turn, at: clock, milliseconds: 9 })),
        },
      }))
      const longestSave = writeMemory({ ...memory, attempts: restless }, 4096)
      expect(longestSave.length).toBeLessThanOrEqual(4096)
      expect(
        readMemory(longestSave, vocabulary)?.attempts.filter(({ attempt }) => attempt.finishedAt === null)
          .length,
      ).toBe(course.exam.length + 1)

      const text = writeMemory(memory, 4096)
      expect(text.length).toBeLessThanOrEqual(4096)
      expect(text).toMatch(/^[\x21-\x7e]*$/)
      const back = readMemory(text, vocabulary)
      expect(back?.attempts.length).toBe(attempts.length)
      for (const { attempt } of back?.attempts ?? [])
        if (attempt.seed === longest(attempt.scenario).seed)
          expect(
            replay(rulesOf(contents.find(({ id }) => id === attempt.scenario)?.game as Game), attempt).kind,
          ).toBe('replayed')
    })
  },
)

const word = fc.stringMatching(/^[0-9a-z-]{1,40}$/)
const pick = fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('leave' as const))
const kept: fc.Arbitrary<Kept> = fc
  .record({
    scenario: fc.oneof(fc.constantFrom('S01', 'S17'), fc.stringMatching(/^[\p{L}\p{N}_.~-]{1,12}$/u)),
    mode: fc.constantFrom(...modes),
    start: fc.integer({ min: 0, max: 5 }),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    startedAt: fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }),
    bring: fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 3 }),
    picks: fc.array(pick, { maxLength: 40 }),
    took: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    known: fc.option(
      fc.record({
        score: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
        passed: fc.boolean(),
        endingClass: fc.constantFrom(...endingClasses),
      }),
    ),
    hash: fc.stringMatching(/^[0-9a-f]{16}$/),
  })
  .map(({ scenario, hash, took, known, startedAt, ...rest }) => ({
    attempt: newAttempt(
      { hash, scenario },
      { ...rest, startedAt, id: 'x', finishedAt: took === null ? null : startedAt + took * 1000 },
    ),
    known: took === null ? null : known,
  }))
const memory: fc.Arbitrary<Memory> = fc.record({
  registration: word,
  language: fc.constantFrom('zh', 'en'),
  read: fc.uniqueArray(fc.constantFrom('a', 'b', 'page', 'phrases')).map((ids) => new Set(ids)),
  solved: fc.constant(new Set<string>()),
  drillsRight: fc.integer({ min: 0, max: 5000 }),
  attempts: fc.array(kept, { maxLength: 8 }),
})
const vocabulary = { readings: ['a', 'b', 'page', 'phrases', 'other'], exercises: [] }

/** What of an attempt is kept. */
const essence = ({ attempt, known }: Kept) => {
  const { scenario, mode, start, seed, startedAt, bring, picks, finishedAt, game } = attempt
  return { scenario, mode, start, seed, startedAt, bring, picks, finishedAt, game, known }
}
const sorted = (all: readonly Kept[]) => all.map((each) => JSON.stringify(essence(each))).sort()

describe('a memory', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(memory, (written) => {
        const text = writeMemory(written, 64_000)
        expect(text).toMatch(/^[\x21-\x7e]*$/)
        const back = readMemory(text, vocabulary)
        expect(back).toMatchObject({
          registration: written.registration,
          language: written.language,
          drillsRight: written.drillsRight,
        })
        expect([...(back?.read ?? [])].sort()).toEqual([...written.read].sort())
        expect(sorted(back?.attempts ?? [])).toEqual(sorted(written.attempts))
      }),
    )
  })

  it('never takes more room than there is, and keeps what goes on', () => {
    fc.assert(
      fc.property(memory, fc.integer({ min: 400, max: 2000 }), (written, room) => {
        const text = writeMemory(written, room)
        expect(text.length).toBeLessThanOrEqual(room)
        const back = readMemory(text, vocabulary)
        const open = written.attempts
          .filter(({ attempt }) => attempt.finishedAt === null)
          .sort((a, b) => b.attempt.startedAt - a.attempt.startedAt)[0]
        if (open !== undefined) expect(sorted(back?.attempts ?? [])).toContain(JSON.stringify(essence(open)))
      }),
    )
  })

  it('is not fooled by nonsense, and never throws', () => {
    fc.assert(
      fc.property(memory, fc.nat(), fc.string(), (written, at, noise) => {
        const text = writeMemory(written, 4096)
        const cut = at % (text.length + 1)
        for (const broken of [noise, text.slice(0, cut), text.slice(0, cut) + noise + text.slice(cut)])
          expect(() => readMemory(broken, vocabulary)).not.toThrow()
      }),
    )
    for (const nonsense of ['', '0', '{"slide":3}', 'viewed=1|last=5', '1!a!fr!0!0!!', '1!a b!zh!0!0!!'])
      expect(readMemory(nonsense, vocabulary)).toBeNull()
    expect(readMemory('1!a!zh!0!0!!;S03.eA.zz.0.A.?.....0123456789abcdef', vocabulary)?.attempts).toEqual([])
  })
})
