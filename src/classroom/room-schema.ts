/**
 * A room as it comes from outside, from storage or a file: it fits and becomes a room, or it is null.
 * Whether its log can be played is for `reduce` to say. Pure.
 */
import * as v from 'valibot'
import { votingWays } from '../model/ballot.ts'
import { bounds, stages } from './room.ts'
import type { Room, RoomEvent } from './room.ts'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(bounds.text))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const small = v.pipe(count, v.maxValue(1000))
const time = v.pipe(v.number(), v.safeInteger())

const event = v.variant('kind', [
  v.strictObject({ at: time, kind: v.literal('moved'), to: v.picklist(stages) }),
  v.strictObject({
    at: time,
    kind: v.literal('counted'),
    counts: v.pipe(v.array(v.pipe(count, v.maxValue(bounds.votes))), v.maxLength(50)),
  }),
  v.strictObject({ at: time, kind: v.literal('voted'), group: small, option: v.nullable(small) }),
  v.strictObject({ at: time, kind: v.literal('cleared') }),
  v.strictObject({ at: time, kind: v.literal('picked'), pick: v.union([small, v.literal('leave')]) }),
  v.strictObject({ at: time, kind: v.literal('rewound'), turn: small }),
  v.strictObject({ at: time, kind: v.literal('taken up'), branch: small }),
  v.strictObject({
    at: time,
    kind: v.literal('noted'),
    text: v.pipe(v.string(), v.maxLength(bounds.note)),
  }),
  v.strictObject({
    at: time,
    kind: v.literal('timed'),
    seconds: v.nullable(v.pipe(count, v.maxValue(86_400))),
  }),
  v.strictObject({ at: time, kind: v.literal('way'), way: v.picklist(votingWays) }),
  v.strictObject({ at: time, kind: v.literal('blanked'), on: v.boolean() }),
  v.strictObject({ at: time, kind: v.literal('reviewed'), page: v.nullable(small) }),
]) satisfies v.GenericSchema<unknown, RoomEvent>

export const roomSchema = v.strictObject({
  format: v.literal(1),
  id: v.pipe(name, v.maxLength(bounds.id), v.regex(/^[\w.~-]+$/)),
  scenario: name,
  game: name,
  start: v.pipe(count, v.maxValue(31)),
  seed: v.pipe(count, v.maxValue(0xffffffff)),
  bring: v.pipe(v.array(v.pipe(count, v.maxValue(31))), v.maxLength(31)),
  groups: v.pipe(v.array(name), v.maxLength(bounds.groups)),
  way: v.picklist(votingWays),
  startedAt: time,
  log: v.pipe(v.array(event), v.maxLength(bounds.events)),
}) satisfies v.GenericSchema<unknown, Room>

/** The room, or null where the value is none. */
export function readRoom(value: unknown): Room | null {
  const result = v.safeParse(roomSchema, value)
  return result.success ? result.output : null
}
