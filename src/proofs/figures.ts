/** What is measured of a scenario: the JSON of `npm run playtest`, and what the gates read. */
import type { EndingMismatch } from './endings.ts'

export interface BotFigure {
  readonly passed: number
  readonly of: number
  readonly limit: number
}

export interface NamedSpot {
  readonly start: number
  readonly scene: string
  readonly choice: string
  readonly states: number
  readonly loss: number
}

/** Points 0–100, shares 0–1. */
export interface Figures {
  readonly id: string
  readonly variants: number
  /** Information states over all bring-lists and starts. */
  readonly states: number
  /** Those with two or more choices besides ending the contact. */
  readonly decisions: number
  /** V* at the start; the lowest of the starts. */
  readonly best: number
  readonly random: { readonly value: number; readonly score: number; readonly pass: number }
  readonly bots: Readonly<Record<string, BotFigure>>
  readonly knowing: number
  readonly rewardsWrong: readonly NamedSpot[]
  readonly onlyWrong: readonly string[]
  readonly neverBest: readonly string[]
  readonly unreachable: readonly string[]
  /** Endings whose declared class is not what the deal amounts to. */
  readonly mismatchedEndings: readonly EndingMismatch[]
  readonly bestPasses: boolean
  /** Whether what is seen before the first move already tells causes apart. */
  readonly openingGivesAway: boolean
  readonly skill: readonly number[]
  /** Standard error of each of `skill`. */
  readonly skillErrors: readonly number[]
  readonly skillMisconceptions: readonly number[]
}
