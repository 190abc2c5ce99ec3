/**
 * The trainer's side of a vote by phone. Enter: what the room shows, what the broker brings, when the
 * connection comes and goes. Leaves: whose vote counts, which phones are there, whether phones wait for
 * word. A vote counts once it is in here, however often it arrives; a later change outweighs an earlier
 * one, whatever order they come in. Pure.
 */
import * as v from 'valibot'
import type { Ballot } from '../../model/ballot.ts'
import {
  isMark,
  isRoom,
  markIn,
  mostChanges,
  mostPhones,
  readAcks,
  readPhoneMessage,
  readState,
  topicsOf,
  unpacked,
} from './messages.ts'
import type { Cast } from './messages.ts'

export interface Tally {
  readonly room: string
  /** Names this window of the trainer among all that ever spoke for the room. */
  readonly window: string
  /** Times this window has been connected. */
  readonly connections: number
  /** Our own words have come back from the broker: what we write reaches the phones. */
  readonly echoed: boolean
  /** Somebody else writes what only the trainer may: another window, or a broker without an ACL. */
  readonly contested: boolean
  /** What is shown; null before the first ballot. */
  readonly ballot: Ballot | null
  /** The votes that count in the round of the ballot, by the mark of the phone. */
  readonly votes: ReadonlyMap<string, Cast>
  /** Votes of a round that was begun before this window and may go on in it. */
  readonly inherited: Inherited | null
  /** Marks of the phones that are there. */
  readonly present: ReadonlySet<string>
  /** Phones wait for an acknowledgement that has not been written yet. */
  readonly owed: boolean
}

export interface Inherited {
  readonly round: number
  readonly votes: ReadonlyMap<string, Cast>
}

export type TallyEvent =
  | { readonly kind: 'shown'; readonly ballot: Ballot }
  | { readonly kind: 'connected' }
  | { readonly kind: 'disconnected' }
  | {
      readonly kind: 'heard'
      readonly topic: string
      readonly payload: Uint8Array
      /** It was said before this window was connected. */
      readonly retained: boolean
    }
  /** The votes as they stand are on their way to the phones. */
  | { readonly kind: 'acknowledged' }

/** What outlives the trainer's window: enough to go on with the round. */
export interface Saved {
  readonly format: 2
  readonly room: string
  readonly round: number
  readonly votes: readonly (readonly [mark: string, option: number, change: number])[]
}

const none: ReadonlyMap<string, Cast> = new Map()

/** @param inherited what a window before this one had counted */
export const newTally = (room: string, window: string, inherited: Inherited | null): Tally => ({
  room,
  window,
  connections: 0,
  echoed: false,
  contested: false,
  ballot: null,
  votes: none,
  inherited,
  present: new Set(),
  owed: false,
})

/** How this window and its connection are named in what it writes. */
export const callOf = ({ window, connections }: Tally): string => `${window}.${connections}`

/** Votes for each option. */
export function countsOf({ ballot, votes }: Tally): readonly number[] {
  const counts = (ballot?.options ?? []).map(() => 0)
  for (const { option } of votes.values()) counts[option] = (counts[option] ?? 0) + 1
  return counts
}

/** The tally with a vote that is later than the one it has of this phone; else as it was. */
function withVote(tally: Tally, mark: string, { option, change }: Cast): Tally {
  const { ballot, votes } = tally
  if (ballot === null || option >= ballot.options.length) return tally
  const held = votes.get(mark)
  if (held === undefined ? votes.size >= mostPhones : held.change >= change) return tally
  return { ...tally, votes: new Map(votes).set(mark, { option, change }) }
}

const withVotes = (tally: Tally, votes: ReadonlyMap<string, Cast>): Tally =>
  [...votes].reduce((sum, [mark, cast]) => withVote(sum, mark, cast), tally)

const withPresent = (tally: Tally, mark: string): Tally =>
  tally.present.has(mark) || tally.present.size >= mostPhones
    ? tally
    : { ...tally, present: new Set(tally.present).add(mark) }

function withoutPresent(tally: Tally, mark: string): Tally {
  const present = new Set(tally.present)
  return present.delete(mark) ? { ...tally, present } : tally
}

function fromPhone(tally: Tally, mark: string, payload: Uint8Array): Tally {
  const message = readPhoneMessage(payload)
  if (message === null) return tally
  if (message.kind === 'gone') return withoutPresent(tally, mark)
  const present = withPresent(tally, mark)
  if (message.kind === 'here') return present
  if (tally.ballot?.round !== message.round || tally.ballot.state !== 'open') return present
  // Also one that is here already is owed an answer: the phone has not heard it.
  return { ...withVote(present, mark, message), owed: true }
}

/**
 * What stands in the topics that are ours. Retained, it is what a window before this one had
 * acknowledged: those votes count, for their phones will not send them again. Said now, it is our own
 * echo, or somebody else speaks where only the trainer may.
 */
function fromTrainer(tally: Tally, topic: string, payload: Uint8Array, retained: boolean): Tally {
  const topics = topicsOf(tally.room)
  const acks = topic === topics.acks ? readAcks(payload) : null
  const call = acks?.call ?? (topic === topics.state ? readState(payload)?.call : undefined)
  if (call === undefined) return tally
  const isOwn = call.startsWith(`${tally.window}.`)
  if (!retained) return isOwn ? echoed(tally, call) : { ...tally, contested: true }
  if (isOwn || acks === null) return tally
  // The round may be shown later: the broker can be quicker than the room.
  if (acks.round !== tally.ballot?.round)
    return { ...tally, inherited: { round: acks.round, votes: unpacked(acks.votes) } }
  const merged = withVotes(tally, unpacked(acks.votes))
  return merged === tally ? tally : { ...merged, owed: true }
}

const echoed = (tally: Tally, call: string): Tally =>
  call === callOf(tally) && !tally.echoed ? { ...tally, echoed: true } : tally

function shown(tally: Tally, ballot: Ballot): Tally {
  const { inherited, ballot: before } = tally
  if (before?.round === ballot.round) return { ...tally, ballot, owed: true }
  const empty = { ...tally, ballot, votes: none, owed: true }
  return inherited?.round === ballot.round ? withVotes(empty, inherited.votes) : empty
}

/** Total: what is no message of this room, or comes too late, changes nothing. */
export function countVotes(tally: Tally, event: TallyEvent): Tally {
  switch (event.kind) {
    case 'shown':
      return shown(tally, event.ballot)
    case 'connected':
      // Whoever is there says so when he hears the new call.
      return { ...tally, connections: tally.connections + 1, echoed: false, present: new Set(), owed: true }
    case 'disconnected':
      return { ...tally, echoed: false, contested: false, present: new Set() }
    case 'heard': {
      const mark = markIn(tally.room, event.topic)
      return mark === null
        ? fromTrainer(tally, event.topic, event.payload, event.retained)
        : fromPhone(tally, mark, event.payload)
    }
    case 'acknowledged':
      return tally.owed ? { ...tally, owed: false } : tally
  }
}

/** Null before the first ballot: there is nothing yet to go on with. */
export const savedOf = ({ room, ballot, votes }: Tally): Saved | null =>
  ballot === null
    ? null
    : {
        format: 2,
        room,
        round: ballot.round,
        votes: [...votes].map(([mark, { option, change }]) => [mark, option, change]),
      }

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const saved = v.strictObject({
  format: v.literal(2),
  room: v.pipe(v.string(), v.check(isRoom)),
  round: count,
  votes: v.pipe(
    v.array(
      v.strictTuple([
        v.pipe(v.string(), v.check(isMark)),
        count,
        v.pipe(count, v.minValue(1), v.maxValue(mostChanges)),
      ]),
    ),
    v.maxLength(mostPhones),
  ),
})

/** What was saved of a room, or null where it is none of ours or of another room. */
export function readSaved(value: unknown, room: string): Inherited | null {
  const result = v.safeParse(saved, value)
  if (!result.success || result.output.room !== room) return null
  const { round, votes } = result.output
  return { round, votes: new Map(votes.map(([mark, option, change]) => [mark, { option, change }])) }
}
