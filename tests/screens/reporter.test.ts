// @vitest-environment jsdom
/** What a learning system is told of a visit, whatever goes wrong on the way. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Course } from '../../src/model/catalogue.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { readMemory } from '../../src/progress/memory.ts'
import type { Checkpoint, Port, Trouble } from '../../src/progress/port.ts'
import { smallPlay } from './small-play.ts'

const play = smallPlay()
const device = {
  learner: { id: 'sent', name: '', staff: '' },
  readings: vi.fn(() => Promise.resolve(new Set<string>())),
  drillLogs: vi.fn(() => Promise.resolve(new Map())),
}
const openGameOf = vi.fn(() => Promise.resolve({ playable: play, live: true }))
const digestsOf = vi.fn()
const askMoves = vi.fn()

vi.mock('../../src/screens/device.svelte.ts', () => ({ device, now: () => 1_800_000_000_000 }))
vi.mock('../../src/screens/content.ts', () => ({
  exercises: () => Promise.resolve([]),
  techniqueFlags: () => Promise.resolve([]),
  openGameOf: (...given: []) => openGameOf(...given),
  textIn: () => play.texts.zh,
}))
vi.mock('../../src/screens/digests.ts', () => ({ digestsOf: (...given: []): unknown => digestsOf(...given) }))
vi.mock('../../src/screens/review/ask-review.ts', () => ({
  askMoves: (...given: []): unknown => askMoves(...given),
}))

const { Reporter } = await import('../../src/screens/launch/reporter.ts')

const both = { zh: '', en: '' }
const course: Course = {
  id: 'small',
  order: 1,
  title: both,
  gist: both,
  lessons: [
    {
      name: both,
      steps: [
        { target: { kind: 'scenario', id: 'T01' }, name: both },
        { target: { kind: 'page', id: 'one' }, name: both },
        { target: { kind: 'page', id: 'two' }, name: both },
      ],
    },
  ],
  exam: [],
  rules: { read: 'all', passed: 1, drills: 5, exam: 0, months: null },
}

function visit(studied: { readonly read: ReadonlySet<string>; readonly drillsRight: number }) {
  const checkpoints: Checkpoint[] = []
  const said: string[] = []
  const troubles: (Trouble | null)[] = []
  const port: Port = {
    room: 4096,
    start: ({ key }) => void said.push(`start ${key}`),
    answer: ({ turn }) => void said.push(`answer ${turn}`),
    finish: ({ score }) => void said.push(`finish ${score}`),
    checkpoint: (checkpoint) => void checkpoints.push(checkpoint),
    settled: () => Promise.resolve(),
    close: (checkpoint) => void checkpoints.push(checkpoint),
  }
  const reporter = new Reporter({
    port,
    course,
    registration: 'visit1',
    known: [],
    studied: { ...studied, solved: new Set() },
    tell: (trouble) => void troubles.push(trouble),
  })
  const memory = () =>
    readMemory(checkpoints.at(-1)?.memory ?? '', { readings: ['one', 'two'], exercises: [] })
  return { reporter, checkpoints, said, troubles, memory }
}

const attempt = (picks: readonly number[], finishedAt: number | null = null) =>
  newAttempt(play.game, {
    id: 'a',
    learner: 'sent',
    seed: 1,
    bring: [],
    picks,
    startedAt: 1_799_999_000_000,
    finishedAt,
  })

const nothing = { read: new Set<string>(), drillsRight: 0 }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
})

describe('what was read before', () => {
  it('is still kept by a page that goes at once', () => {
    const { reporter, memory } = visit({ read: new Set(['one', 'two']), drillsRight: 4 })
    reporter.close()
    expect(memory()).toMatchObject({ read: new Set(['one', 'two']), drillsRight: 4 })
  })

  it('is joined with what this device knows', async () => {
    device.readings.mockResolvedValueOnce(new Set(['two']))
    const { reporter, memory } = visit({ read: new Set(['one']), drillsRight: 4 })
    reporter.changed()
    await vi.advanceTimersByTimeAsync(100)
    expect(memory()).toMatchObject({ read: new Set(['one', 'two']), drillsRight: 4 })
  })
})

describe('after something went wrong', () => {
  it('goes on by itself, and says so meanwhile', async () => {
    device.readings.mockRejectedValueOnce(new Error('no storage'))
    const { reporter, said, troubles, memory } = visit(nothing)
    reporter.attempt(attempt([0]))
    await vi.advanceTimersByTimeAsync(100)
    expect(troubles).toEqual(['refused'])
    await vi.advanceTimersByTimeAsync(2100)
    expect(troubles).toEqual(['refused', null])
    reporter.attempt(attempt([0, 0]))
    await vi.advanceTimersByTimeAsync(100)
    expect(said.filter((each) => each.startsWith('answer'))).toEqual(['answer 0', 'answer 1'])
    expect(memory()?.attempts.map((each) => each.attempt.picks)).toEqual([[0, 0]])
  })

  it('fetches again what could not be fetched', async () => {
    openGameOf.mockRejectedValueOnce(new Error('no network'))
    const { reporter, said, checkpoints, troubles } = visit(nothing)
    reporter.attempt(attempt([0], 1_799_999_300_000))
    await vi.advanceTimersByTimeAsync(100)
    // How the course stands is told all the same.
    expect(said).toEqual([])
    expect(checkpoints.length).toBeGreaterThan(0)
    expect(troubles).toEqual(['refused'])
    await vi.advanceTimersByTimeAsync(2100)
    expect(said.slice(1)).toEqual(['answer 0'])
  })

  it('works out again what could not be worked out, but not for ever', async () => {
    digestsOf.mockResolvedValue(new Map())
    askMoves.mockRejectedValue(new Error('no worker'))
    const { reporter, said, troubles, memory } = visit(nothing)
    reporter.attempt(attempt([0], 1_799_999_300_000))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(askMoves).toHaveBeenCalledTimes(3)
    expect(troubles).toEqual(['refused', 'refused', null])
    expect(memory()?.attempts.map(({ known }) => known)).toEqual([null])

    digestsOf.mockResolvedValue(new Map([['b', { score: 81.26, passed: true, endingClass: 'solid' }]]))
    askMoves.mockResolvedValue({ decisions: [] })
    reporter.attempt({ ...attempt([0], 1_799_999_400_000), id: 'b', startedAt: 1_799_999_350_000 })
    await vi.advanceTimersByTimeAsync(100)
    expect(said.at(-1)).toBe('finish 81.2')
  })
})
