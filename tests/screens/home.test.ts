// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import type { Attempt } from '../../src/model/play.ts'
import type { IsoDate } from '../../src/model/words.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import type { Aftermath } from '../../src/play/aftermath.ts'
import type { Digest, Sequel } from '../../src/records/schema.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'

completePage()
vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)
const { commitmentsOf, counted } = await import('../../src/screens/home/commitments.ts')
const { sendersOf, thingsOf } = await import('../../src/screens/home/today.ts')

const hour = 3_600_000
const day = 24 * hour
/** Noon of the first day, by the clock of the tests. */
const noon = 12 * hour
const dayOf = (at: number): IsoDate => new Date(at).toISOString().slice(0, 10)
const today = (days: number): IsoDate => dayOf(noon + days * day)

const promise: Aftermath = {
  outcome: 'paid',
  promised: 5000,
  received: 5000,
  due: '2026-11-26',
  late: 30,
}

const attempt = (id: string, fields: Partial<Attempt> = {}): Attempt =>
  newAttempt(
    { hash: 'h', scenario: 'S03' },
    { id, seed: 1, startedAt: noon, finishedAt: noon + hour, ...fields },
  )

const digest = (of: string, fields: Partial<Digest> = {}): readonly [string, Digest] => [
  of,
  {
    format: 1,
    attempt: of,
    by: '1/h',
    moves: 0,
    score: 50,
    passed: false,
    endingClass: 'full',
    cash: 0,
    age: 30,
    stake: 5000,
    aftermath: promise,
    observations: [],
    ...fields,
  },
]

const told = (of: string): readonly [string, Sequel] => [
  of,
  { format: 1, attempt: of, redo: null, toldAt: noon, answer: null },
]

describe('plays whose money counts', () => {
  const ids = (attempts: readonly Attempt[]) => counted(attempts).map(({ id }) => id)

  it('are the finished ones, newest first', () => {
    expect(
      ids([attempt('a'), attempt('b', { finishedAt: null }), attempt('c', { finishedAt: noon + 2 * hour })]),
    ).toEqual(['c', 'a'])
  })

  it('are one of those that share a beginning: the one finished last', () => {
    const branch = { attempt: 'a', turn: 2 }
    const grandchild = { attempt: 'b', turn: 3 }
    expect(
      ids([
        attempt('a'),
        attempt('b', { branch, finishedAt: noon + 3 * hour }),
        attempt('c', { branch: grandchild, finishedAt: noon + 2 * hour }),
      ]),
    ).toEqual(['b'])
  })

  it('stay where a branch has not been finished', () => {
    expect(
      ids([attempt('a'), attempt('b', { branch: { attempt: 'a', turn: 2 }, finishedAt: null })]),
    ).toEqual(['a'])
  })

  it('hold together although the source is gone, and end although records name each other', () => {
    const branch = { attempt: 'gone', turn: 2 }
    expect(ids([attempt('a', { branch }), attempt('b', { branch, finishedAt: noon + 9 * hour })])).toEqual([
      'b',
    ])
    expect(
      ids([
        attempt('a', { branch: { attempt: 'b', turn: 1 } }),
        attempt('b', { branch: { attempt: 'a', turn: 1 } }),
      ]).length,
    ).toBeGreaterThan(0)
  })
})

describe('a promise', () => {
  const stageOn = (days: number, sequels: readonly (readonly [string, Sequel])[] = []) =>
    commitmentsOf([attempt('a')], new Map([digest('a')]), new Map(sequels), today(days), dayOf).map(
      ({ stage }) => stage,
    )

  it('falls due on a later day, not later on the same', () => {
    expect(stageOn(0)).toEqual(['awaited'])
    expect(stageOn(1)).toEqual(['due'])
    expect(stageOn(400)).toEqual(['due'])
  })

  it('waits again when the clock is set back', () => {
    expect(stageOn(-5)).toEqual(['awaited'])
  })

  it('is told once and stays told, whatever the clock says', () => {
    for (const days of [-5, 0, 1, 400]) expect(stageOn(days, [told('a')])).toEqual(['told'])
  })

  it('is none where nothing was promised or nothing is known of the play', () => {
    expect(
      commitmentsOf([attempt('a')], new Map([digest('a', { aftermath: null })]), new Map(), today(1), dayOf),
    ).toEqual([])
    expect(commitmentsOf([attempt('a')], new Map(), new Map(), today(1), dayOf)).toEqual([])
  })
})

describe('the three things', () => {
  const path = ['S03', 'S06', 'S08', 'S14']
  const things = (
    attempts: readonly Attempt[],
    digests: readonly (readonly [string, Digest])[],
    on = today(0),
  ) => {
    const known = new Map(digests)
    return thingsOf(commitmentsOf(counted(attempts), known, new Map(), on, dayOf), attempts, known, path).map(
      (thing) =>
        thing.kind === 'due'
          ? `due ${thing.commitment.attempt.id}`
          : thing.kind === 'unfinished'
            ? `unfinished ${thing.attempt.id}`
            : `${thing.kind} ${thing.scenario}`,
    )
  }

  it('come in the order of what they are worth', () => {
    expect(
      things(
        [
          attempt('a'),
          attempt('b', { scenario: 'S06', finishedAt: null }),
          attempt('c', { scenario: 'S08', finishedAt: noon + 2 * hour }),
        ],
        [digest('a'), digest('c', { aftermath: null })],
        today(1),
      ),
    ).toEqual(['due a', 'unfinished b', 'next S14'])
  })

  it('begin with the promise that has been due longest', () => {
    const [first] = things(
      [attempt('a'), attempt('b', { scenario: 'S06', finishedAt: noon - day })],
      [digest('a'), digest('b')],
      today(1),
    )
    expect(first).toBe('due b')
  })

  it('take the first call for the scenario that it begins', () => {
    expect(things([attempt('a', { scenario: 'S00', finishedAt: null })], [])).toEqual([
      'unfinished a',
      'next S06',
      'next S08',
    ])
    expect(things([attempt('a', { scenario: 'S00' })], [digest('a')])).toEqual([
      'next S06',
      'redo S03',
      'next S08',
    ])
  })

  it('have the one redone on which most was lost, by its latest try, unless it has been passed', () => {
    const later = noon + 5 * hour
    expect(
      things(
        [
          attempt('a'),
          attempt('b', { scenario: 'S06' }),
          attempt('c', { scenario: 'S08' }),
          attempt('d', { scenario: 'S08', finishedAt: later }),
          attempt('e', { scenario: 'S14' }),
        ],
        [
          digest('a', { score: 5, passed: true }),
          digest('b', { score: 40 }),
          digest('c', { score: 10 }),
          digest('d', { score: 60 }),
          digest('e', { score: 80, passed: true }),
        ],
      ),
    ).toEqual(['redo S06', 'redo S08'])
  })

  it('are the weakest when all have been passed', () => {
    const all = path.map((scenario, index) => attempt(`p${index}`, { scenario }))
    expect(
      things(
        all,
        all.map(({ id }, index) => digest(id, { passed: true, score: 90 - index })),
      ),
    ).toEqual(['redo S14'])
  })

  it('name no scenario twice', () => {
    expect(
      things(
        [attempt('a'), attempt('b', { finishedAt: null, startedAt: noon + day })],
        [digest('a', { score: 3 })],
      ),
    ).toEqual(['unfinished b', 'next S06', 'next S08'])
  })

  it('come from whose business they are, or else from who has not written yet', () => {
    const next = { kind: 'next', scenario: 'S06' } as const
    const redo = { kind: 'redo', scenario: 'S03', score: 5 } as const
    const unfinished = { kind: 'unfinished', attempt: attempt('a') } as const
    expect(sendersOf([next, next, next])).toEqual(['manager', 'finance', 'veteran'])
    expect(sendersOf([unfinished, next, redo])).toEqual(['manager', 'finance', 'veteran'])
    expect(sendersOf([redo, redo, next])).toEqual(['veteran', 'manager', 'finance'])
  })
})
