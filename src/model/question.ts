/**
 * A question about what to do, with choices of which exactly one is right, each answered by one of our own
 * people: what is asked on the day of a promise, and at the desk.
 */
import type { MisconceptionId, TechniqueId } from './catalogue.ts'
import type { Bilingual } from './diagnostic.ts'
import type { Sender } from './messages.ts'

export interface QuestionChoice<Text = Bilingual> {
  readonly text: Text
  /** Exactly one choice of a question is. */
  readonly right: boolean
  /** The wrong idea that it is; null for a technique, right or at the wrong time. */
  readonly misconception: MisconceptionId | null
  readonly technique: TechniqueId | null
  readonly feedback: { readonly sender: Sender; readonly text: Text }
}

export interface Question<Text = Bilingual> {
  readonly id: string
  readonly question: Text
  readonly choices: readonly QuestionChoice<Text>[]
}
