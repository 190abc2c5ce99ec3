/**
 * The words of our own people outside a scenario: what they write before and after one, and what
 * finance tells when a promise falls due, with the question that follows. Compiled from Markdown in
 * both languages; a screen is served one of them.
 */
import type { MisconceptionId } from './catalogue.ts'
import type { Bilingual } from './diagnostic.ts'
import type { Question } from './question.ts'
import type { EndingClass } from './words.ts'

/** Our own people who write: the manager 陈经理, the accountant 王姐, the old hand 老郭. */
export const senders = ['manager', 'finance', 'veteran'] as const
export type Sender = (typeof senders)[number]

export interface Message<Text = Bilingual> {
  readonly sender: Sender
  readonly text: Text
  /** The misconception that this advice is, to be told only afterwards; null for sound advice. */
  readonly pitfall: MisconceptionId | null
}

/** The first day; before a scenario, or before any of a channel; after an ending of a class. */
export type OccasionId = 'welcome' | `before ${string}` | `after ${EndingClass}`

/** All that may be written on one occasion, several of a sender being alternatives. */
export interface Occasion {
  readonly id: OccasionId
  readonly messages: readonly Message[]
}

/** By occasion, in one language. */
export type Messages = Readonly<Partial<Record<OccasionId, readonly Message<string>[]>>>

/** What may become of a promise on its day. */
export const promiseOutcomes = ['paid', 'part', 'broken'] as const
export type PromiseOutcome = (typeof promiseOutcomes)[number]

/** What the words about a promise may draw on: `{promised}` in both languages once compiled. */
export const promiseValues = ['promised', 'received', 'short', 'date', 'customer'] as const
export type PromiseValue = (typeof promiseValues)[number]

/** What do you do now? Its id is outcome and place in the file: `broken-2`. */
export type FollowUp<Text = Bilingual> = Question<Text>

/** All that may be told and asked when a promise has come out one way. */
export interface PromiseDay<Text = Bilingual> {
  readonly id: PromiseOutcome
  /** What finance tells, in alternatives. */
  readonly news: readonly Text[]
  readonly followUps: readonly FollowUp<Text>[]
}

/** By outcome, in one language. */
export type FollowUps = Readonly<Partial<Record<PromiseOutcome, PromiseDay<string>>>>
