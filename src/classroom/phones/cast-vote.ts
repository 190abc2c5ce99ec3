/**
 * The phone's side of a vote. Enter: what the room asks, which votes the trainer has acknowledged, what
 * is tapped, how the connection fares. Leaves: what is to be shown, and the vote that has to be sent
 * until it is acknowledged. Pure.
 */
import * as v from 'valibot'
import type { Ballot } from '../../model/ballot.ts'
import { letters } from '../../model/ballot.ts'
import { castOf, isPhone, isRoom, markOf, mostChanges, readAcks, readState, topicsOf } from './messages.ts'
import type { Cast } from './messages.ts'

/** `calling` the broker for the first time · `there` · `lost` and calling again · `refused` by it. */
export type Connection = 'calling' | 'there' | 'lost' | 'refused'

/** A vote with the round it was cast in. */
export interface OwnVote extends Cast {
  readonly round: number
}

export interface Phone {
  readonly room: string
  /** Names this phone in the room; only the broker and the trainer hear it. */
  readonly id: string
  /** How the acknowledgements speak of it. */
  readonly mark: string
  readonly connection: Connection
  /** Names the trainer's window and connection; empty before the first word from it. */
  readonly call: string
  /** Null: nothing is asked. */
  readonly ballot: Ballot | null
  /** The session has ended. */
  readonly over: boolean
  /** The last vote that was tapped here. */
  readonly own: OwnVote | null
  /** The vote that the trainer has of this phone. */
  readonly acknowledged: OwnVote | null
}

export type PhoneEvent =
  | { readonly kind: 'connection'; readonly is: Connection }
  | { readonly kind: 'heard'; readonly topic: string; readonly payload: Uint8Array }
  | { readonly kind: 'tapped'; readonly option: number }

export const newPhone = (room: string, id: string, own: OwnVote | null): Phone => ({
  room,
  id,
  mark: markOf(room, id),
  connection: 'calling',
  call: '',
  ballot: null,
  over: false,
  own,
  acknowledged: null,
})

const inRound = (vote: OwnVote | null, round: number): OwnVote | null => (vote?.round === round ? vote : null)

/** The vote of the round that is shown; null if there is none. */
const current = ({ ballot, own }: Phone): OwnVote | null =>
  ballot === null ? null : inRound(own, ballot.round)

const hasArrived = ({ acknowledged }: Phone, { round, change }: OwnVote): boolean =>
  (inRound(acknowledged, round)?.change ?? 0) >= change

/** The vote that has to be sent again and again; null when all that was tapped has arrived, or is too late. */
export function unheard(phone: Phone): OwnVote | null {
  const vote = current(phone)
  return vote === null || phone.ballot?.state !== 'open' || hasArrived(phone, vote) ? null : vote
}

function tapped(phone: Phone, option: number): Phone {
  const { ballot } = phone
  if (ballot?.state !== 'open' || !(option in ballot.options)) return phone
  const last = current(phone)
  const change = (last?.change ?? 0) + 1
  if (last?.option === option || change > mostChanges) return phone
  return { ...phone, own: { round: ballot.round, option, change } }
}

function heard(phone: Phone, topic: string, payload: Uint8Array): Phone {
  const topics = topicsOf(phone.room)
  if (topic === topics.state) {
    const message = readState(payload)
    if (message === null) return phone
    return withRecalled({ ...phone, ...message })
  }
  const message = topic === topics.acks ? readAcks(payload) : null
  if (message === null) return phone
  const cast = castOf(message.votes, phone.mark)
  // Also that it is missing is word from the trainer: he does not have it any more.
  const acknowledged = cast === null ? null : { round: message.round, ...cast }
  return withRecalled({ ...phone, acknowledged })
}

/** A phone that has forgotten its vote learns it from the trainer. */
function withRecalled(phone: Phone): Phone {
  const { ballot, acknowledged } = phone
  const known = ballot === null ? null : inRound(acknowledged, ballot.round)
  return known !== null && known.change > (current(phone)?.change ?? 0) ? { ...phone, own: known } : phone
}

/** Total: what is no message of this room, or cannot be tapped now, changes nothing. */
export function castVote(phone: Phone, event: PhoneEvent): Phone {
  switch (event.kind) {
    case 'connection':
      return phone.connection === event.is ? phone : { ...phone, connection: event.is }
    case 'heard':
      return heard(phone, event.topic, event.payload)
    case 'tapped':
      return tapped(phone, event.option)
  }
}

/** How a phone stands to the question that is shown. */
export type Standing =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'over' }
  /** `arrived` the trainer has it · `sending` not yet. */
  | { readonly kind: 'open'; readonly ballot: Ballot; readonly vote: SentVote | null }
  | {
      readonly kind: 'closed' | 'released'
      readonly ballot: Ballot
      /** Index of the option that was counted for this phone. */
      readonly counted: number | null
      /** Index of what was tapped last, where it came too late to be counted. */
      readonly late: number | null
    }

export interface SentVote {
  readonly option: number
  readonly arrived: boolean
}

export function standingOf(phone: Phone): Standing {
  const { ballot } = phone
  if (phone.over || ballot === null) return { kind: phone.over ? 'over' : 'waiting' }
  const vote = current(phone)
  if (ballot.state === 'open')
    return { kind: 'open', ballot, vote: vote && { option: vote.option, arrived: hasArrived(phone, vote) } }
  return {
    kind: ballot.state,
    ballot,
    counted: inRound(phone.acknowledged, ballot.round)?.option ?? null,
    late: vote === null || hasArrived(phone, vote) ? null : vote.option,
  }
}

/** What a phone keeps so that it finds its place again after a reload. */
export interface Kept {
  readonly room: string
  readonly id: string
  readonly own: OwnVote | null
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const kept = v.strictObject({
  room: v.pipe(v.string(), v.check(isRoom)),
  id: v.pipe(v.string(), v.check(isPhone)),
  own: v.nullable(
    v.strictObject({
      round: count,
      option: v.pipe(count, v.maxValue(letters.length - 1)),
      change: v.pipe(count, v.minValue(1), v.maxValue(mostChanges)),
    }),
  ),
})

export const keptOf = ({ room, id, own }: Phone): Kept => ({ room, id, own })

/** What was kept, or null where it is none of ours. */
export function readKept(value: unknown): Kept | null {
  const result = v.safeParse(kept, value)
  return result.success ? result.output : null
}
