/**
 * Short names of what learning systems are told of: choices, interactions, attempts, and how an attempt set
 * out; written and read back. The same play has the same names on every device and in every system, so that
 * what was told twice can be known again. Pure.
 */
import { modes } from '../model/play.ts'
import type { Attempt, Mode, Pick } from '../model/play.ts'
import type { Answer, AttemptKey, Start } from './port.ts'

/** `Pick` is a move here. */
type Of<T, K extends keyof T> = { readonly [key in K]: T[key] }

/** Ending the contact. */
const leaveCode = '0'

/** One letter for a choice, by the author's order; beyond the alphabet a `z` with its ordinal. */
export const codeOf = (pick: Pick): string =>
  pick === 'leave' ? leaveCode : pick < 26 ? String.fromCharCode(97 + pick) : `z${pick}`

/** The move that a code names; null where it names none. */
export function pickOf(code: string): Pick | null {
  if (code === leaveCode) return 'leave'
  if (/^[a-z]$/.test(code)) return code.charCodeAt(0) - 97
  const [, ordinal] = /^z(\d{2,3})$/.exec(code) ?? []
  return ordinal !== undefined && Number(ordinal) >= 26 ? Number(ordinal) : null
}

/** The moment it began and the seed tell attempts apart; a branch shares the seed but began later. */
export const keyOf = ({ seed, startedAt }: Of<Attempt, 'seed' | 'startedAt'>): AttemptKey =>
  `${seed.toString(36)}-${Math.floor(startedAt).toString(36)}`

/** What the key of an attempt says; null where it is none. */
export function readKey(key: AttemptKey): Of<Attempt, 'seed' | 'startedAt'> | null {
  const [, seedText = '', startText = ''] = /^([0-9a-z]{1,7})-([0-9a-z]{1,9})$/.exec(key) ?? []
  const [seed, startedAt] = [parseInt(seedText, 36), parseInt(startText, 36)]
  // The last moment that a date can tell.
  return seed <= 0xffffffff && startedAt <= 8.64e15 ? { seed, startedAt } : null
}

/** Letters, digits, hyphens and underscores only; whatever else is in an id becomes a number. */
export const plainId = (id: string): string =>
  [...id].map((sign) => (/[a-zA-Z0-9-]/.test(sign) ? sign : `_${sign.codePointAt(0) ?? 0}_`)).join('')

/** The id that was made plain. */
export const idOfPlain = (plain: string): string =>
  plain.replace(/_(\d{1,7})_/g, (whole, code: string) =>
    Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole,
  )

/** Names one answer: which scenario and scene, so that learners can be compared, then whose and when. */
export const interactionId = ({
  scenario,
  logic,
  scene,
  key,
  turn,
}: Of<Answer, 'scenario' | 'logic' | 'scene' | 'key' | 'turn'>): string =>
  `${plainId(scenario)}_${logic.slice(0, 8)}_s${scene}_${key}_t${turn}`

/** Names the interaction that tells how an attempt set out. */
export const startId = ({ scenario, logic, key }: Of<Answer, 'scenario' | 'logic' | 'key'>): string =>
  `${plainId(scenario)}_${logic.slice(0, 8)}_out_${key}`

/** What the name of an interaction says. */
export interface Named {
  readonly scenario: string
  readonly key: AttemptKey
  /** Ordinal of the move; null for how the attempt set out. */
  readonly turn: number | null
}

/** Null where the name is none that we give. */
export function readInteractionId(id: string): Named | null {
  const [, scenario = '', key = '', turn] =
    /^(.{1,200})_[0-9a-f]{8}_s\d{1,4}_([0-9a-z]+-[0-9a-z]+)_t(\d{1,3})$/.exec(id) ??
    /^(.{1,200})_[0-9a-f]{8}_out_([0-9a-z]+-[0-9a-z]+)$/.exec(id) ??
    []
  if (readKey(key) === null) return null
  return { scenario: idOfPlain(scenario), key, turn: turn === undefined ? null : Number(turn) }
}

/** As long as an answer may be in SCORM 1.2. */
const longest = 255

/** What somebody who has the answers needs besides to replay them. */
type SetOut = Of<Start, 'mode' | 'start' | 'seed' | 'bring' | 'logic'>

/** How an attempt set out, in one word: mode, start, seed, documents, logic. */
export const setOutWord = ({ mode, start, seed, bring, logic }: SetOut): string =>
  [mode, start, seed, bring.join('+') || 'none', logic].join('-').slice(0, longest)

/** Null where the word is none that we write. */
export function readSetOutWord(word: string): SetOut | null {
  const [, how, start, seed, bring = '', logic = ''] =
    /^([a-z]{1,12})-(\d{1,2})-(\d{1,10})-(none|\d{1,2}(?:\+\d{1,2}){0,30})-([0-9a-f]{16})$/.exec(word) ?? []
  const mode: Mode | undefined = modes.find((each) => each === how)
  if (mode === undefined || Number(seed) > 0xffffffff) return null
  const documents = bring === 'none' ? [] : bring.split('+').map(Number)
  return { mode, start: Number(start), seed: Number(seed), bring: documents, logic }
}
