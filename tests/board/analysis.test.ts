/** Skills, trend, before and after: what is counted, what is not, and where nothing is said. */
import { describe, expect, it } from 'vitest'
import { pairedOf } from '../../src/board/paired.ts'
import { occasionsOf, shareOf, skillsOf, together } from '../../src/board/skills.ts'
import { correlationOf, deviationOf, medianOf } from '../../src/board/spread.ts'
import { trendOf } from '../../src/board/trend.ts'
import type { Observation } from '../../src/model/review.ts'
import { atOnce } from '../../src/results/gently.ts'
import { evidence } from './made.ts'

describe('figures of a list', () => {
  it.each([
    [[], null],
    [[4], 4],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ] as const)('median of %j is %j', (values, median) => {
    expect(medianOf(values)).toBe(median)
  })

  it('knows no spread of one, and no correlation with what never changes', () => {
    expect(deviationOf([3])).toBeNull()
    expect(deviationOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138, 3)
    expect(
      correlationOf([
        [1, 0.1],
        [1, 0.1],
        [0, 0.1],
      ]),
    ).toBeNull()
    expect(
      correlationOf([
        [1, 1],
        [0, 0],
      ]),
    ).toBeNull()
    expect(
      correlationOf([
        [1, 3],
        [2, 5],
        [3, 7],
      ]),
    ).toBeCloseTo(1)
    expect(
      correlationOf([
        [1, 1],
        [1, 0.8],
        [0, 0.4],
        [0, 0.6],
      ]),
    ).toBeCloseTo(0.894, 3)
  })
})

const seen = (group: string, ...kinds: readonly (readonly [string, Observation['kind']])[]) => ({
  group,
  observations: kinds.map(([technique, kind]) => ({ technique, kind })),
})

describe('skills', () => {
  const skills = atOnce(
    skillsOf(
      [
        seen('华东', ['ask', 'hit'], ['probe', 'miss'], ['ask', 'misuse']),
        seen('华东', ['ask', 'hit'], ['other', 'hit']),
        seen('华南', ['probe', 'hit']),
        seen('西北'),
      ],
      (technique) => (technique === 'other' ? null : technique),
    ),
  )

  it('counts each kind by group and skill, and leaves out what counts for nothing', () => {
    expect(skills.get('华东')?.get('ask')).toEqual({ hits: 2, misuses: 1, misses: 0 })
    expect(skills.get('华东')?.has('other')).toBe(false)
    expect(skills.get('西北')?.size).toBe(0)
    expect(together(skills).get('probe')).toEqual({ hits: 1, misuses: 0, misses: 1 })
  })

  it('takes the share of hits of all occasions, and none of none', () => {
    expect(shareOf({ hits: 2, misuses: 1, misses: 1 })).toBe(0.5)
    expect(occasionsOf({ hits: 2, misuses: 1, misses: 1 })).toBe(4)
    expect(shareOf({ hits: 0, misuses: 0, misses: 0 })).toBeNull()
  })
})

const at = (text: string) => ({ startedAt: Date.parse(text) - 300_000, finishedAt: Date.parse(text) })

describe('trend', () => {
  it('puts a Sunday night into its own week, by the clock on the wall', () => {
    const sunday = evidence({ ...at('2026-11-29T15:30:00Z') })
    expect(trendOf([sunday], 'week', 0)[0]?.from).toBe('2026-11-23')
    expect(trendOf([sunday], 'week', 480)[0]?.from).toBe('2026-11-23')
    expect(trendOf([evidence(at('2026-11-29T16:30:00Z'))], 'week', 480)[0]?.from).toBe('2026-11-30')
  })

  it('fills in quiet months, and counts people once', () => {
    const points = trendOf(
      [
        evidence({ ...at('2026-09-10T02:00:00Z'), score: 40, passed: false }),
        evidence({ ...at('2026-09-12T02:00:00Z'), score: 80 }),
        evidence({ ...at('2026-09-12T03:00:00Z'), score: 90, person: '#0002' }),
        evidence({ ...at('2026-11-12T03:00:00Z'), score: 70 }),
        evidence({ ...at('2026-11-13T03:00:00Z'), score: null }),
        evidence({ startedAt: 0, finishedAt: null }),
      ],
      'month',
      480,
    )
    expect(points).toEqual([
      { from: '2026-09-01', attempts: 3, people: 2, passRate: 2 / 3, mean: 70, median: 80 },
      { from: '2026-10-01', attempts: 0, people: 0, passRate: null, mean: null, median: null },
      { from: '2026-11-01', attempts: 1, people: 1, passRate: 1, mean: 70, median: 70 },
    ])
  })

  it('stays within bounds though a clock was wrong by a century', () => {
    const points = trendOf([evidence(at('1926-11-24T02:00:00Z')), evidence()], 'week', 0)
    expect(points.length).toBe(104)
    expect(points.at(-1)?.attempts).toBe(1)
    expect(trendOf([], 'week', 0)).toEqual([])
  })
})

describe('before and after', () => {
  const tried = (person: string, scenario: string, day: number, score: number) =>
    evidence({ person, scenario, score, startedAt: Date.UTC(2026, 10, day) })

  it('pairs those who did both, by the first try at each scenario', () => {
    const paired = pairedOf(
      [
        tried('a', 'S02', 1, 40),
        tried('a', 'S02', 2, 99),
        tried('a', 'S03', 1, 50),
        tried('b', 'S02', 1, 60),
      ],
      [tried('a', 'S04', 9, 70), tried('c', 'S04', 9, 90)],
    )
    expect(paired.pairs).toEqual([{ person: 'a', before: 45, after: 70 }])
    expect(paired).toMatchObject({
      onlyBefore: 1,
      onlyAfter: 1,
      crossed: 0,
      difference: 25,
      better: 1,
      worse: 0,
    })
    expect(paired.interval).toBeNull()
  })

  it('leaves out who began the second before the first was over', () => {
    expect(pairedOf([tried('a', 'S02', 9, 40)], [tried('a', 'S04', 1, 70)])).toMatchObject({
      pairs: [],
      crossed: 1,
      onlyBefore: 0,
      onlyAfter: 0,
      difference: null,
    })
  })

  it('tells an interval from five pairs on', () => {
    const people = ['a', 'b', 'c', 'd', 'e']
    const gains = [10, 20, 30, 0, 15]
    const paired = pairedOf(
      people.map((who) => tried(who, 'S02', 1, 50)),
      people.map((who, index) => tried(who, 'S04', 9, 50 + (gains[index] ?? 0))),
    )
    expect(paired.difference).toBe(15)
    // 2.776 × 11.18 ÷ √5 = 13.88
    expect(paired.interval?.[0]).toBeCloseTo(1.12, 2)
    expect(paired.interval?.[1]).toBeCloseTo(28.88, 2)
    expect(paired).toMatchObject({ better: 4, worse: 0 })
  })
})
