/**
 * What goes through the broker between the trainer's window and the phones of a room, and under which
 * topics. Enter: messages as they were received, which may be anything. Leave: messages that hold what
 * their type says, within bounds, or null. Pure.
 *
 *     duecourse/<room>/state          retained, by the trainer alone: what is asked
 *     duecourse/<room>/acks           retained, by the trainer alone: the votes that count so far
 *     duecourse/<room>/votes/<phone>  by that phone alone: here, gone, or its vote
 *
 * Whoever knows how a phone is named can vote as it, so its name is its secret: the acknowledgements,
 * which everybody hears, speak of its mark instead.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { Ballot } from '../../model/ballot.ts'
import { ballotStates, letters } from '../../model/ballot.ts'

/** Digits and capitals that nobody mistakes for one another when a room is read aloud. */
export const roomAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const roomLength = 6
export const isRoom = (text: string): boolean => /^[2-9A-HJKMNP-Z]{6}$/.test(text)

export const nameAlphabet = 'abcdefghijklmnopqrstuvwxyz234567'
/** Eighty bits: nobody finds a phone's name by trying out names until one has its mark. */
export const phoneLength = 16
export const isPhone = (text: string): boolean => /^[a-z2-7]{16}$/.test(text)

export const windowLength = 8

/** Sixty bits: no two phones of a room share them, and a name that has another phone's takes days to find. */
const markLength = 12
export const isMark = (text: string): boolean => /^[a-z2-7]{12}$/.test(text)

/**
 * What all may know of a phone in this room: it finds itself by it, and nobody learns how to vote as it.
 *
 * @param phone its name, as `isPhone` has it
 */
export const markOf = (room: string, phone: string): string =>
  Array.from(sha256(utf8ToBytes(`${room}/${phone}`)).subarray(0, markLength), (byte) =>
    nameAlphabet.charAt(byte % nameAlphabet.length),
  ).join('')

export interface Topics {
  readonly state: string
  readonly acks: string
  /** The votes of one phone. */
  readonly votesOf: (phone: string) => string
  /** What the trainer listens to for the votes of all phones. */
  readonly votes: string
}

export const topicsOf = (room: string): Topics => ({
  state: `duecourse/${room}/state`,
  acks: `duecourse/${room}/acks`,
  votesOf: (phone) => `duecourse/${room}/votes/${phone}`,
  votes: `duecourse/${room}/votes/+`,
})

/** The mark of the phone that a topic of this room belongs to; null for every other topic. */
export function markIn(room: string, topic: string): string | null {
  const before = topicsOf(room).votesOf('')
  const phone = topic.slice(before.length)
  return topic.startsWith(before) && isPhone(phone) ? markOf(room, phone) : null
}

/** So many phones vote in one room; whoever comes later is not counted. */
export const mostPhones = 2000

/** So often one phone may change its vote in one round: what two digits to base 36 can tell. */
export const mostChanges = 36 ** 2 - 1

/** A vote that the trainer has, or that a phone would like him to have. */
export interface Cast {
  /** Index of the option. */
  readonly option: number
  /** 1 for the first vote of a phone in a round, one more with each change. */
  readonly change: number
}

/** What a room asks, and which window of the trainer says so. */
export interface StateMessage {
  /** Names the trainer's window and its connection: phones answer a new one with `here`. */
  readonly call: string
  /** Null: nothing is asked. */
  readonly ballot: Ballot | null
  /** The session has ended; nothing more will be asked. */
  readonly over: boolean
}

export interface AcksMessage {
  readonly call: string
  readonly round: number
  /** One word, as `packed` makes it. */
  readonly votes: string
}

export type PhoneMessage =
  | { readonly kind: 'here' }
  /** Said by the broker in the phone's name, once it no longer hears it. */
  | { readonly kind: 'gone' }
  | ({ readonly kind: 'vote'; readonly round: number } & Cast)

const mostBytes = { state: 32_000, acks: 64_000, vote: 200 } as const
const longestSaid = 2000
const longestOption = 1000

const call = v.pipe(v.string(), v.regex(/^[a-z2-7]{8}\.\d{1,9}$/))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const option = v.pipe(count, v.maxValue(letters.length - 1))

const ballot = v.pipe(
  v.strictObject({
    round: count,
    vote: v.picklist(['first', 'second']),
    state: v.picklist(ballotStates),
    said: v.pipe(v.string(), v.maxLength(longestSaid)),
    options: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(longestOption))),
      v.minLength(2),
      v.maxLength(letters.length),
    ),
    counts: v.nullable(v.array(count)),
  }),
  v.check(({ options, counts }) => counts === null || counts.length === options.length, 'a count an option'),
)

const state = v.strictObject({ call, ballot: v.nullable(ballot), over: v.boolean() })

const phoneMessage = v.variant('kind', [
  v.strictObject({ kind: v.literal('here') }),
  v.strictObject({ kind: v.literal('gone') }),
  v.strictObject({
    kind: v.literal('vote'),
    round: count,
    option,
    change: v.pipe(count, v.minValue(1), v.maxValue(mostChanges)),
  }),
])

/** Every vote in fifteen characters, so that three hundred phones hear of all in a few kilobytes. */
export const castWidth = markLength + 3
const acks = v.strictObject({
  call,
  round: count,
  votes: v.pipe(
    v.string(),
    v.maxLength(mostPhones * castWidth),
    v.regex(new RegExp(`^(?:[a-z2-7]{${markLength}}[${letters.join('')}][\\da-z]{2})*$`)),
  ),
})

function parsed(bytes: Uint8Array, most: number): unknown {
  if (bytes.length > most) return null
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

function read<T>(schema: v.GenericSchema<unknown, T>, bytes: Uint8Array, most: number): T | null {
  const result = v.safeParse(schema, parsed(bytes, most))
  return result.success ? result.output : null
}

export const readState = (bytes: Uint8Array): StateMessage | null => read(state, bytes, mostBytes.state)

export const readPhoneMessage = (bytes: Uint8Array): PhoneMessage | null =>
  read(phoneMessage, bytes, mostBytes.vote)

export const readAcks = (bytes: Uint8Array): AcksMessage | null => read(acks, bytes, mostBytes.acks)

const clipped = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`

/** What is longer than a phone would take is cut. */
export const writeState = ({ call, ballot, over }: StateMessage): string =>
  JSON.stringify({
    call,
    over,
    ballot: ballot && {
      round: ballot.round,
      vote: ballot.vote,
      state: ballot.state,
      said: clipped(ballot.said, longestSaid),
      options: ballot.options.map((text) => clipped(text, longestOption)),
      counts: ballot.counts,
    },
  })

export const writeAcks = (message: AcksMessage): string => JSON.stringify(message)

export const writePhoneMessage = (message: PhoneMessage): string => JSON.stringify(message)

/** Votes, by mark, as one word; the order is that of the map. */
export const packed = (votes: ReadonlyMap<string, Cast>): string =>
  [...votes]
    .map(([mark, { option, change }]) => {
      const letter = letters[option]
      if (letter === undefined) throw new RangeError(`no option ${option}`)
      return `${mark}${letter}${change.toString(36).padStart(2, '0')}`
    })
    .join('')

/** The vote that begins behind the mark of its phone. */
const castAt = (word: string, at: number): Cast => ({
  option: letters.findIndex((letter) => letter === word.charAt(at)),
  change: parseInt(word.slice(at + 1, at + 3), 36),
})

/** The votes in a word that `packed` has made. */
export function unpacked(word: string): ReadonlyMap<string, Cast> {
  const votes = new Map<string, Cast>()
  for (let at = 0; at < word.length; at += castWidth)
    votes.set(word.slice(at, at + markLength), castAt(word, at + markLength))
  return votes
}

/** The vote of one phone in such a word, found without reading the others; null if there is none. */
export function castOf(word: string, mark: string): Cast | null {
  let at = word.indexOf(mark)
  // The end of one vote and the beginning of the next can look like a mark.
  while (at >= 0 && at % castWidth !== 0) at = word.indexOf(mark, at + 1)
  return at < 0 ? null : castAt(word, at + markLength)
}
