/** Departments as they are chosen from: in the order of the alphabet or of pinyin. Enters: people. Leaves: names. */
import type { Person } from '../../model/board.ts'
import type { Language } from '../../model/words.ts'

const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN-u-co-pinyin', en: 'en' }

/** Figures within names by their value: 华东9 before 华东10. */
export const inOrder = (language: Language): ((a: string, b: string) => number) =>
  new Intl.Collator(tags[language], { numeric: true }).compare

/** Each once; the empty one, of people without any, last. */
export function departmentsOf(people: readonly Person[], language: Language): readonly string[] {
  const compare = inOrder(language)
  return [...new Set(people.map(({ department }) => department))].sort(
    (a, b) => Number(a === '') - Number(b === '') || compare(a, b),
  )
}
