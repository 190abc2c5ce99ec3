/**
 * Short names of what learning systems are told of: choices, interactions, attempts. The same play has the
 * same names on every device and in every system, so that what was told twice can be known again. Pure.
 */
import type { Attempt, Pick } from '../model/play.ts'
import type { Answer, AttemptKey } from './port.ts'

/** `Pick` is a move here. */
type Of<T, K extends keyof T> = { readonly [key in K]: T[key] }

/** Ending the contact. */
const leaveCode = '0'

/** One letter for a choice, by the author's order; beyond the alphabet a `z` with its ordinal. */
export const codeOf = (pick: Pick): string =>
  pick === 'leave' ? leaveCode : pick < 26 ? String.fromCharCode(97 + pick) : `z${pick}`

/** The moment it began and the seed tell attempts apart; a branch shares the seed but began later. */
export const keyOf = ({ seed, startedAt }: Of<Attempt, 'seed' | 'startedAt'>): AttemptKey =>
  `${seed.toString(36)}-${Math.floor(startedAt).toString(36)}`

/** Letters, digits, hyphens and underscores only; whatever else is in an id becomes a number. */
export const plainId = (id: string): string =>
  [...id].map((sign) => (/[a-zA-Z0-9-]/.test(sign) ? sign : `_${sign.codePointAt(0) ?? 0}_`)).join('')

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
