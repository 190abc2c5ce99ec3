/**
 * The result file: what a learner hands in. Enters: attempts with whose they are and what they were
 * asked for. Leaves: plain JSON, and back, bounded and checked. It holds logs, not results: whoever
 * receives it replays each attempt and works the result out again. `docs/result-file.md` describes it;
 * changing it takes a new format number.
 */
import * as v from 'valibot'
import type { Attempt } from '../model/play.ts'
import { longestTime, modes } from '../model/play.ts'
import { newAttempt } from '../play/attempt.ts'

/** One move of the log: an authored ordinal or -1 for ending the contact, and milliseconds or null. */
export type LoggedMove = readonly [pick: number, milliseconds: number | null]

export interface ResultAttempt {
  readonly id: string
  readonly scenario: string
  /** Names the logic it was played on. */
  readonly logic: string
  readonly start: number
  readonly seed: number
  readonly mode: Attempt['mode']
  readonly bring: readonly number[]
  /** ISO 8601 with the offset of the device. */
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly branch: Attempt['branch']
  /** Turn, milliseconds since the start, and how long; null where an exam was never come back to. */
  readonly absences: readonly (readonly [turn: number, after: number, milliseconds: number | null])[]
  readonly log: readonly LoggedMove[]
}

export interface ResultFile {
  readonly kind: 'duecourse-result'
  readonly format: 1
  /** As typed: no proof of identity. */
  readonly learner: { readonly staff: string; readonly name: string }
  readonly course: { readonly id: string; readonly version: string } | null
  /** What was asked for: the link of the assignment, or its id where there is no room for the link. */
  readonly assignment: string | null
  /** Release of the site that wrote the file. */
  readonly release: string
  readonly writtenAt: string
  readonly attempts: readonly ResultAttempt[]
}

/** Bounds of everything in it: above any honest file, below what could hurt. */
export const bounds = {
  bytes: 8 * 1024 * 1024,
  attempts: 2000,
  moves: 500,
  text: 200,
  assignment: 4000,
} as const

const text = v.pipe(v.string(), v.maxLength(bounds.text))
const name = v.pipe(text, v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))
const milliseconds = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestTime)))
const moment = v.pipe(
  text,
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/),
  v.check((written) => !Number.isNaN(Date.parse(written))),
)

const resultAttempt = v.strictObject({
  id: name,
  scenario: name,
  logic: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  start: v.pipe(count, v.maxValue(31)),
  seed: count,
  mode: v.picklist(modes),
  bring: v.pipe(v.array(v.pipe(count, v.maxValue(31))), v.maxLength(31)),
  startedAt: moment,
  finishedAt: v.nullable(moment),
  branch: v.nullable(v.strictObject({ attempt: name, turn: v.pipe(count, v.maxValue(bounds.moves)) })),
  absences: v.pipe(
    v.array(v.tuple([count, v.pipe(v.number(), v.integer()), milliseconds])),
    v.maxLength(1000),
  ),
  log: v.pipe(
    v.array(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1000)), milliseconds])),
    v.maxLength(bounds.moves),
  ),
})

const resultFile = v.strictObject({
  kind: v.literal('duecourse-result'),
  format: v.literal(1),
  learner: v.strictObject({ staff: text, name: text }),
  course: v.nullable(v.strictObject({ id: name, version: text })),
  assignment: v.nullable(v.pipe(v.string(), v.maxLength(bounds.assignment))),
  release: text,
  writtenAt: moment,
  attempts: v.pipe(v.array(resultAttempt), v.maxLength(bounds.attempts)),
})

/** `2026-11-25T09:40:07+08:00`, so that a reader elsewhere knows the learner's own time of day. */
export function momentOf(at: number, offsetMinutes: number): string {
  const local = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19)
  const two = (value: number): string => String(value).padStart(2, '0')
  const ahead = Math.abs(offsetMinutes)
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}

/** @param offsetMinutes of the device's clock, east of Greenwich positive */
export const resultAttemptOf = (attempt: Attempt, offsetMinutes: number): ResultAttempt => ({
  id: attempt.id,
  scenario: attempt.scenario,
  logic: attempt.game,
  start: attempt.start,
  seed: attempt.seed,
  mode: attempt.mode,
  bring: attempt.bring ?? [],
  startedAt: momentOf(attempt.startedAt, offsetMinutes),
  finishedAt: attempt.finishedAt === null ? null : momentOf(attempt.finishedAt, offsetMinutes),
  branch: attempt.branch,
  absences: attempt.absences.map(({ turn, at, milliseconds: away }) => [
    turn,
    Math.round(at - attempt.startedAt),
    away === null ? null : Math.min(away, longestTime),
  ]),
  log: attempt.picks.map((pick, turn) => [pick === 'leave' ? -1 : pick, attempt.times[turn] ?? null]),
})

/** The log as an attempt that can be replayed; whose it is stands in the file around it. */
export function attemptOf(handed: ResultAttempt): Attempt {
  const startedAt = Date.parse(handed.startedAt)
  return newAttempt(
    { hash: handed.logic, scenario: handed.scenario },
    {
      id: handed.id,
      start: handed.start,
      seed: handed.seed,
      mode: handed.mode,
      bring: handed.bring,
      picks: handed.log.map(([pick]) => (pick === -1 ? 'leave' : pick)),
      times: handed.log.map(([, milliseconds]) => milliseconds),
      branch: handed.branch,
      absences: handed.absences.map(([turn, after, milliseconds]) => ({
        turn,
        at: startedAt + after,
        milliseconds,
      })),
      startedAt,
      finishedAt: handed.finishedAt === null ? null : Date.parse(handed.finishedAt),
    },
  )
}

export const writeResultFile = (file: ResultFile): string => `${JSON.stringify(file)}\n`

export type ResultRead =
  | { readonly kind: 'read'; readonly file: ResultFile }
  /** Why it is none: beyond all bounds, not JSON, of a later release, or of another shape (where). */
  | { readonly kind: 'too big' | 'not json' | 'from later' }
  | { readonly kind: 'malformed'; readonly where: string }

/** Checks the shape of a file; whether its logs can be replayed is another question. Never throws. */
export function readResultFile(written: string): ResultRead {
  if (written.length > bounds.bytes) return { kind: 'too big' }
  try {
    return checkResultFile(JSON.parse(written.replace(/^\uFEFF/, '')))
  } catch {
    return { kind: 'not json' }
  }
}

/** The same for a value that came another way. */
export function checkResultFile(value: unknown): ResultRead {
  const result = v.safeParse(resultFile, value)
  if (result.success) return { kind: 'read', file: result.output }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  if (typeof format === 'number' && format > 1) return { kind: 'from later' }
  return { kind: 'malformed', where: v.getDotPath(result.issues[0]) ?? '' }
}
