/**
 * What the trainer's window and the projector's say to each other. The schema is strict: a field that is
 * not the room's to see is refused, whoever sends it, and so is the view of another release. Pure.
 */
import * as v from 'valibot'
import { grades } from '../model/review.ts'
import { channels, endingClasses, languages, means, moods, stances } from '../model/words.ts'
import type { RoomView } from './room-view.ts'
import { stages } from './room.ts'

/** `asks`: the projector has opened or is still there · `view`: what it shall show. Each names its room. */
export type RoomMessage = { readonly room: string } & (
  { readonly kind: 'asks' } | { readonly kind: 'view'; readonly view: RoomView }
)

const text = v.pipe(v.string(), v.maxLength(4000))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const points = v.pipe(v.number(), v.finite())
const list = <T>(of: v.GenericSchema<unknown, T>) => v.pipe(v.array(of), v.maxLength(200))
const twice = <T>(of: v.GenericSchema<unknown, T>) =>
  v.strictObject({ first: v.nullable(of), second: v.nullable(of) })

const deal = v.strictObject({
  cash: count,
  amount: count,
  date: v.nullable(text),
  means: v.nullable(v.picklist(means)),
  person: v.boolean(),
  invoices: v.boolean(),
  source: v.boolean(),
  written: v.boolean(),
  security: count,
  goods: count,
  confirmed: count,
  terms: count,
  concession: count,
})
const heard = list(
  v.strictObject({
    kind: v.picklist(['narration', 'said', 'chosen', 'left']),
    speaker: v.nullable(text),
    text,
  }),
)
const scenery = v.strictObject({
  mood: v.picklist(moods),
  stance: v.picklist(stances),
  thin: v.boolean(),
  present: v.boolean(),
  speakers: list(text),
  after: v.boolean(),
  place: v.nullable(text),
  clock: v.nullable(text),
})
const votedOption = v.strictObject({
  text,
  votes: twice(count),
  grade: v.picklist(grades),
  regret: points,
})
const page = v.variant('kind', [
  v.strictObject({
    kind: v.literal('outcome'),
    class: v.picklist(endingClasses),
    name: text,
    score: points,
    deal,
  }),
  v.strictObject({ kind: v.literal('truth'), cause: text, truth: text }),
  v.strictObject({
    kind: v.literal('split'),
    turn: count,
    said: text,
    options: list(votedOption),
    went: v.nullable(count),
    cost: points,
    right: twice(points),
  }),
  v.strictObject({ kind: v.literal('misconception'), name: text, votes: count, of: count }),
  v.strictObject({
    kind: v.literal('groups'),
    groups: list(
      v.strictObject({
        name: text,
        first: v.nullable(points),
        last: v.nullable(points),
        voted: count,
        turns: count,
      }),
    ),
  }),
])

const view = v.strictObject({
  format: v.literal(1),
  version: count,
  language: v.picklist(languages),
  title: text,
  customer: v.strictObject({ persona: text, name: text, role: text, channel: v.picklist(channels) }),
  timer: v.nullable(points),
  join: v.nullable(v.strictObject({ address: text, room: text })),
  show: v.variant('kind', [
    v.strictObject({ kind: v.literal('dark') }),
    v.strictObject({
      kind: v.literal('briefing'),
      told: list(text),
      objective: text,
      stake: count,
      age: points,
      brought: list(text),
    }),
    v.strictObject({
      kind: v.literal('turn'),
      turn: count,
      stage: v.picklist(stages),
      scenery,
      heard,
      learned: list(text),
      deal,
      options: list(text),
      counts: twice(list(count)),
      votes: v.nullable(count),
      groups: list(v.strictObject({ name: text, voted: v.boolean(), votes: twice(count) })),
    }),
    v.strictObject({
      kind: v.literal('ending'),
      turn: count,
      name: text,
      class: v.picklist(endingClasses),
      scenery,
      heard,
      deal,
    }),
    v.strictObject({ kind: v.literal('review'), page, number: count, pages: count }),
  ]),
}) satisfies v.GenericSchema<unknown, RoomView>

const message = v.variant('kind', [
  v.strictObject({ room: text, kind: v.literal('asks') }),
  v.strictObject({ room: text, kind: v.literal('view'), view }),
]) satisfies v.GenericSchema<unknown, RoomMessage>

/** The message, or null where the value is none. */
export function readMessage(value: unknown): RoomMessage | null {
  const result = v.safeParse(message, value)
  return result.success ? result.output : null
}
