/** Departments as they are chosen from. Enters: people. Leaves: their names, in the order of pinyin. */
import { analysis } from '../../i18n/analysis.ts'
import { board } from '../../i18n/board.ts'
import type { Person } from '../../model/board.ts'
import { departmentSaid, inOrder } from './said.ts'

/** Each once; the empty one, of people without any, last. */
export const departmentsOf = (people: readonly Pick<Person, 'department'>[]): readonly string[] =>
  [...new Set(people.map(({ department }) => department))].sort(
    (a, b) => Number(a === '') - Number(b === '') || inOrder.compare(a, b),
  )

/** Stands for all of them; no department is called by it. */
export const everybody = '*'

/** All of them, or one, to be chosen from. */
export const departmentOptions = (
  people: readonly Pick<Person, 'department'>[],
): readonly { readonly value: string; readonly text: string }[] => [
  { value: everybody, text: analysis.t.everybody },
  ...departmentsOf(people).map((value) => ({ value, text: departmentSaid(value, board.t) })),
]
