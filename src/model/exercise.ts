/**
 * An exercise at the desk: a sheet of figures and questions that follow from it. It trains what is done
 * between calls (whom first, how a target is split), where no customer answers. Compiled from Markdown
 * in both languages; a screen is served one of them.
 */
import type { TechniqueId } from './catalogue.ts'
import type { Bilingual } from './diagnostic.ts'
import type { Sender } from './messages.ts'
import type { Question } from './question.ts'

/** The figures that are always at hand. */
export interface Sheet<Text = Bilingual> {
  readonly head: readonly Text[]
  readonly rows: readonly (readonly Text[])[]
  /** Columns that are bands of age, the youngest first; empty if it is no ageing table. */
  readonly bands: readonly number[]
  /** Whether the last row adds up those above it. */
  readonly total: boolean
}

export interface Exercise<Text = Bilingual> {
  readonly id: string
  readonly order: number
  readonly title: Text
  readonly gist: Text
  /** What day it is and what is wanted. */
  readonly opening: { readonly sender: Sender; readonly text: Text }
  readonly sheet: Sheet<Text>
  /** Ids are places in the file: `1`, `2`… */
  readonly questions: readonly Question<Text>[]
}

/** The id under which answers to a question of an exercise are kept. */
export const deskId = (exercise: string, question: string): string => `exercise:${exercise}:${question}`

/** What an exercise trains: the techniques of its right answers, each once. */
export const trainedBy = ({ questions }: Pick<Exercise<unknown>, 'questions'>): readonly TechniqueId[] => [
  ...new Set(
    questions.flatMap(({ choices }) =>
      choices.flatMap(({ right, technique }) => (right && technique !== null ? [technique] : [])),
    ),
  ),
]
