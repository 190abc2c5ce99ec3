/**
 * Questions of the exercises at the desk, each with its figures. Enters: the catalogue. Leaves: drills in one
 * language under the ids that the exercise itself keeps its answers by, so that an answer given there
 * comes back here. Pure.
 */
import type { Catalogue } from '../model/catalogue.ts'
import type { Drill } from '../model/drill.ts'
import { deskId } from '../model/exercise.ts'
import type { Language } from '../model/words.ts'

export const deskDrills = ({ exercises }: Catalogue, language: Language): readonly Drill[] =>
  [...exercises.values()].flatMap(({ id, opening, sheet, questions }) =>
    questions.map((question): Drill => ({
      id: deskId(id, question.id),
      kind: 'desk',
      scenario: null,
      techniques: question.choices.flatMap(({ right, technique }) =>
        right && technique !== null ? [technique] : [],
      ),
      exercise: id,
      opening: opening.text[language],
      sheet: {
        ...sheet,
        head: sheet.head.map((cell) => cell[language]),
        rows: sheet.rows.map((row) => row.map((cell) => cell[language])),
      },
      question: question.question[language],
      options: question.choices.map(({ text, right, feedback }) => ({
        text: text[language],
        right,
        why: feedback.text[language],
      })),
    })),
  )
