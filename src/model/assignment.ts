/** What a trainer asks of learners: which scenarios, how, and what counts as done. */
import type { Mode } from './play.ts'
import type { Language } from './words.ts'

export interface AskedScenario {
  readonly id: string
  /** Ordinal of the named start. */
  readonly start: number
  /** How the logic hash began when it was asked for, so that a later release can tell a change. */
  readonly logic: string
}

export interface PassRule {
  /** 0–100. An attempt counts if it passes its scenario and reaches this score. */
  readonly mark: number
  /** How many of the scenarios must be passed. */
  readonly passed: number | 'all'
  /** Attempts allowed at each scenario; the best one counts. Null: as many as one likes. */
  readonly attempts: number | null
}

/** A scenario that the trainer wrote, in one language, as it travels along. */
export interface TravellingText {
  /** The id under which it is asked for and played. */
  readonly scenario: string
  readonly language: Language
  /** Name of its file. */
  readonly name: string
  readonly text: string
}

export interface Assignment {
  readonly format: 1
  readonly id: string
  readonly title: string
  /** Who asks; empty if not said. */
  readonly from: string
  /** The course whose scenarios these are; null for a list of the trainer's own. */
  readonly course: { readonly id: string; readonly version: string } | null
  /** Each scenario once. */
  readonly scenarios: readonly AskedScenario[]
  readonly mode: Mode
  readonly pass: PassRule
  /** ISO 8601 with offset. What comes later counts as late and is not refused. */
  readonly due: string | null
  /** The draws come from a code that the trainer announces when it begins. */
  readonly code: boolean
  readonly own: readonly TravellingText[]
}
