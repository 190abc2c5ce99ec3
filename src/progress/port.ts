/**
 * The port through which a play reports to a learning system. The screens speak to it without knowing
 * which system, if any, stands behind; the adapters (`none`, SCORM 1.2, SCORM 2004, cmi5, xAPI) put what
 * they hear into its words. All it hears is bounded, plain data; no free text of the learner is among it.
 */
import type { Attempt } from '../model/play.ts'
import type { EndingClass } from '../model/words.ts'

/** Names an attempt for good: the same on every device on which it is gone on with. */
export type AttemptKey = string

/** The learner sets out. */
export interface Start {
  readonly key: AttemptKey
  readonly scenario: string
  readonly title: string
  /** Hash of the game. */
  readonly logic: string
  readonly mode: Attempt['mode']
  readonly start: number
  readonly seed: number
  readonly bring: readonly number[]
  /** After how many moves of another attempt it was taken up; null if it began anew. */
  readonly branch: number | null
  /** Milliseconds since 1970, here and below. */
  readonly at: number
}

/** Something that could be chosen: `a`, `b`… by the author's order, `0` for ending the contact. */
export interface Choosable {
  readonly code: string
  readonly text: string
}

/** One move: what the customer had said, what could be answered and what was. */
export interface Answer {
  readonly key: AttemptKey
  readonly scenario: string
  readonly logic: string
  /** Index of the scene in which it was given. */
  readonly scene: number
  /** Ordinal in the attempt, from 0. */
  readonly turn: number
  readonly said: string
  readonly options: readonly Choosable[]
  /** Code of what was chosen. */
  readonly chosen: string
  readonly milliseconds: number | null
  readonly at: number
}

/** How a move is judged once the attempt has ended. */
export interface Judged {
  readonly scene: number
  readonly turn: number
  readonly chosen: string
  /** `neutral` where there was nothing to decide. */
  readonly result: 'right' | 'wrong' | 'neutral'
  /** Codes of the choices that would have been right, each alike; at least one. */
  readonly best: readonly string[]
}

/** The attempt has ended and has been worked out. */
export interface Finish {
  readonly key: AttemptKey
  readonly scenario: string
  readonly title: string
  readonly logic: string
  readonly mode: Attempt['mode']
  /** 0–100, one decimal. */
  readonly score: number
  readonly passed: boolean
  readonly endingClass: EndingClass
  readonly moves: readonly Judged[]
  readonly milliseconds: number
  readonly at: number
}

/** How the course stands: `failed` only once everything that decides has been tried and did not suffice. */
export type Status = 'incomplete' | 'failed' | 'passed'

export interface Standing {
  readonly status: Status
  /** 0–100, one decimal; null as long as nothing is decided. At `passMark` or above exactly when passed. */
  readonly score: number | null
  /** Share of all that the course asks for, 0–1. */
  readonly share: number
  /** Scenarios that decide, with the best result in each so far. */
  readonly objectives: readonly Objective[]
}

export interface Objective {
  readonly scenario: string
  /** Null before it has been tried to the end. */
  readonly result: { readonly score: number; readonly passed: boolean } | null
}

/** A moment from which the learner could go on elsewhere. */
export interface Checkpoint {
  readonly standing: Standing
  /** All that going on takes, at most `Port.room` characters of ASCII. */
  readonly memory: string
  /** Address of the screen. */
  readonly place: string
  /** Time since the launch. */
  readonly milliseconds: number
  readonly at: number
}

/** None of these throws; what could not be recorded is told as a `Trouble`. */
export interface Port {
  /** Characters of memory that the system keeps. */
  readonly room: number
  start(start: Start): void
  answer(answer: Answer): void
  finish(finish: Finish): void
  checkpoint(checkpoint: Checkpoint): void
  /** Resolves once all that can be said for now has arrived. */
  settled(): Promise<void>
  /** The learner leaves: the last thing that is said. */
  close(last: Checkpoint): void
}

/**
 * What the learner has to know: the system was not found; it refuses what it is told; its session is over;
 * it cannot be reached for now; it holds something that cannot be read; it was opened to look around only;
 * the package may not talk to its address; it does not keep single answers.
 */
export type Trouble =
  'absent' | 'refused' | 'session' | 'offline' | 'unreadable' | 'look-only' | 'blocked' | 'no-answers'

/** What a learning system knows when a package is opened. */
export interface Opening {
  readonly port: Port
  /** Whose records these are, as the system names them; empty if it does not say. */
  readonly learner: { readonly id: string; readonly name: string }
  /** Names the assignment of the course to the learner; null where the system has no name for it. */
  readonly registration: string | null
  /** What was kept by the last checkpoint; empty if nothing was. */
  readonly memory: string
  /** Language that the learner prefers, as a tag such as `zh-CN`; empty if unknown. */
  readonly language: string
  /** Where the learner is sent afterwards; null: nowhere. */
  readonly returnTo: string | null
}

/** For a page that no learning system holds: everything stays on the device. */
export const none: Port = {
  room: Infinity,
  start: () => undefined,
  answer: () => undefined,
  finish: () => undefined,
  checkpoint: () => undefined,
  settled: () => Promise.resolve(),
  close: () => undefined,
}
