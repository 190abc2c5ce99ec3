/**
 * The session file: a room as it leaves the device, to be kept or gone on with elsewhere. Enters: the
 * room. Leaves: plain JSON, and back, bounded and checked. It holds the log, not results: whoever opens it
 * replays it. `docs/session-file.md` describes it; changing it takes a new format number. Pure.
 */
import * as v from 'valibot'
import type { Room } from './room.ts'
import { roomSchema } from './room-schema.ts'

export interface SessionFile {
  readonly kind: 'duecourse-session'
  readonly format: 1
  /** Release of the site that wrote the file. */
  readonly release: string
  /** Milliseconds since 1970. */
  readonly writtenAt: number
  readonly room: Room
}

/** Above any honest file, below what could hurt. */
export const largestSession = 4 * 1024 * 1024

const sessionFile = v.strictObject({
  kind: v.literal('duecourse-session'),
  format: v.literal(1),
  release: v.pipe(v.string(), v.maxLength(200)),
  writtenAt: v.pipe(v.number(), v.safeInteger()),
  room: roomSchema,
}) satisfies v.GenericSchema<unknown, SessionFile>

export const writeSession = (room: Room, release: string, writtenAt: number): string =>
  `${JSON.stringify({ kind: 'duecourse-session', format: 1, release, writtenAt, room } satisfies SessionFile)}\n`

export type SessionRead =
  | { readonly kind: 'read'; readonly room: Room }
  /** Why it is none: beyond all bounds, not JSON, of a later release, or of another shape (where). */
  | { readonly kind: 'too big' | 'not json' | 'from later' }
  | { readonly kind: 'malformed'; readonly where: string }

/** Checks the shape of a file; whether its log can be replayed is another question. Never throws. */
export function readSession(written: string): SessionRead {
  if (written.length > largestSession) return { kind: 'too big' }
  let value: unknown
  try {
    value = JSON.parse(written.replace(/^\uFEFF/, ''))
  } catch {
    return { kind: 'not json' }
  }
  const result = v.safeParse(sessionFile, value)
  if (result.success) return { kind: 'read', room: result.output.room }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  if (typeof format === 'number' && format > 1) return { kind: 'from later' }
  return { kind: 'malformed', where: v.getDotPath(result.issues[0]) ?? '' }
}
