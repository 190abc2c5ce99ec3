/** The result file: what is written is read again, and nothing else is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bounds,
  momentOf,
  readResultFile,
  resultAttemptOf,
  writeResultFile,
} from '../../src/exports/result-file.ts'
import type { ResultFile } from '../../src/exports/result-file.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { comeBack, leave } from '../../src/screens/play/exam-watch.ts'

const attempt = newAttempt(
  { hash: '0123456789abcdef', scenario: 'S03' },
  {
    id: 'a',
    seed: 7,
    mode: 'exam',
    bring: [0],
    picks: [2, 0, 'leave'],
    times: [1200, null, 80],
    absences: [{ turn: 1, at: 61_000, milliseconds: null }],
    startedAt: 1000,
    finishedAt: 90_000,
  },
)
const file = (more: Partial<ResultFile> = {}): ResultFile => ({
  kind: 'duecourse-result',
  format: 1,
  learner: { staff: '0012', name: '李工' },
  course: null,
  assignment: null,
  release: '0.1.0',
  writtenAt: momentOf(100_000, 480),
  attempts: [resultAttemptOf(attempt, 480)],
  ...more,
})

describe('the result file', () => {
  it('comes back as it was written', () => {
    expect(readResultFile(writeResultFile(file()))).toEqual({ kind: 'read', file: file() })
    expect(readResultFile(`\uFEFF${writeResultFile(file())}`).kind).toBe('read')
  })

  it('holds the log, not the result', () => {
    const [written] = file().attempts
    expect(written).toMatchObject({
      logic: '0123456789abcdef',
      startedAt: '1970-01-01T08:00:01+08:00',
      log: [
        [2, 1200],
        [0, null],
        [-1, 80],
      ],
      absences: [[1, 60_000, null]],
    })
    expect(JSON.stringify(written)).not.toMatch(/score|passed/)
  })

  it.each([
    [0, 480, '1970-01-01T08:00:00+08:00'],
    [0, -210, '1969-12-31T20:30:00-03:30'],
    [0, 0, '1970-01-01T00:00:00+00:00'],
  ])('tells the time of day where it was (%i, %i)', (at, offset, text) =>
    expect(momentOf(at, offset)).toBe(text),
  )

  it('is readable however long an exam was left, whatever the clock said', () => {
    const day = 86_400_000
    const absences = [
      ...comeBack(leave([], 1, 0), 1, 40 * day, true),
      { turn: 2, at: 41 * day, milliseconds: 400 * day },
    ]
    const attempts = [resultAttemptOf({ ...attempt, absences }, 480)]
    expect(readResultFile(writeResultFile(file({ attempts })))).toEqual({
      kind: 'read',
      file: file({ attempts }),
    })
  })

  it('says why something is none', () => {
    expect(readResultFile('{').kind).toBe('not json')
    expect(readResultFile('"'.padEnd(bounds.bytes + 1)).kind).toBe('too big')
    expect(readResultFile(JSON.stringify({ ...file(), format: 2 })).kind).toBe('from later')
    expect(readResultFile(JSON.stringify({ ...file(), score: 100 }))).toMatchObject({ kind: 'malformed' })
    const [first] = file().attempts
    const broken = { ...file(), attempts: [{ ...first, seed: 2 ** 32 }] }
    expect(readResultFile(JSON.stringify(broken))).toEqual({ kind: 'malformed', where: 'attempts.0.seed' })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readResultFile(text).kind).not.toBe('read')
      }),
      { seed: 20261125 },
    )
  })
})
