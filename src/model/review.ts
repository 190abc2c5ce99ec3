/** The attempt graded move by move (复盘). Plain data: it crosses from the worker to the screen. */
import type { EndingClass } from './words.ts'
import type { Deal } from './deal.ts'
import type { PersonaWords } from './game.ts'
import type { Pick } from './play.ts'
import type { TechniqueId } from './catalogue.ts'

export const grades = ['best', 'good', 'inaccuracy', 'mistake', 'blunder', 'red-line'] as const
export type Grade = (typeof grades)[number]

/** Documents brought, graded like a move. */
export interface Preparation {
  readonly chosen: readonly number[]
  readonly best: readonly number[]
  readonly loss: number
  readonly regret: number
  readonly grade: Grade
}

/** One thing that could have been done, with what it is worth in points 0–100. */
export interface Option {
  readonly pick: Pick
  /** Q*: worth if best play follows. */
  readonly best: number
  /** Q_τ: worth if a competent but fallible continuation follows. */
  readonly fallible: number
  /** max Q_τ − Q_τ. */
  readonly loss: number
}

export interface Decision {
  /** Ordinal in the log, from 0. */
  readonly turn: number
  readonly scene: number
  readonly pick: Pick
  readonly grade: Grade
  /** Points lost, by V_τ. */
  readonly loss: number
  /** V* − Q*: what the score is made of. */
  readonly regret: number
  /** Whether there was anything to decide: two or more choices besides ending the contact. */
  readonly forced: boolean
  readonly options: readonly Option[]
  /** Chance of each variant, as far as could be known before the move. */
  readonly belief: readonly number[]
  /** V* before and after the move, given what could be known. */
  readonly valueBefore: number
  readonly valueAfter: number
  /** The customer before and after, hidden parts included. */
  readonly before: PersonaWords
  readonly after: PersonaWords
}

/** One use of a technique, in the order in which they came. */
export interface Observation {
  readonly technique: TechniqueId
  readonly kind: 'hit' | 'misuse' | 'miss'
}

export interface TechniqueEvidence {
  readonly technique: TechniqueId
  readonly hits: number
  readonly misuses: number
  readonly misses: number
}

export interface Review {
  /** 0–100. */
  readonly score: number
  readonly passed: boolean
  readonly endingClass: EndingClass
  readonly ending: number
  readonly variant: number
  readonly deal: Deal
  /** Worth of the outcome reached, in points 0–100. */
  readonly outcome: number
  /** V* at the start. */
  readonly bestValue: number
  /** Share of decisions graded best or good, 0–1. */
  readonly sound: number
  readonly preparation: Preparation | null
  readonly decisions: readonly Decision[]
  /** Best play from each decision to the end, as far as could be known there. */
  readonly bestLines: readonly (readonly Pick[])[]
  /** Best play from the start, with the best list of documents. */
  readonly bestLine: readonly Pick[]
  readonly observations: readonly Observation[]
  readonly techniques: readonly TechniqueEvidence[]
}
