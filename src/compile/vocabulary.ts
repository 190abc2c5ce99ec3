/**
 * A closed set of words that authors write, Chinese and English alike, and the ids they stand for.
 * Either language may be used in either file.
 */
import type { Bilingual } from '../model/diagnostic.ts'

export interface Vocabulary<Id extends string> {
  /** The id of a word as typed, or null. */
  readonly find: (word: string) => Id | null
  /** The usual word for an id. */
  readonly word: (id: Id) => Bilingual
  /** All usual words, for messages. */
  readonly choices: Bilingual
  /** Every word that is understood. */
  readonly words: readonly string[]
}

/** Words as they are compared: case, inner blanks and full-width letters do not matter. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')

/** A vocabulary out of `id: 'usual zh|other zh / usual en|other en'`. */
export function vocabulary<Id extends string>(table: Readonly<Record<Id, string>>): Vocabulary<Id> {
  const ids = new Map<string, Id>()
  const usual = new Map<Id, Bilingual>()
  for (const [id, words] of Object.entries(table) as [Id, string][]) {
    const [zh = '', en = ''] = words.split(' / ')
    usual.set(id, { zh: zh.split('|')[0] ?? id, en: en.split('|')[0] ?? id })
    for (const word of [...zh.split('|'), ...en.split('|')]) ids.set(folded(word), id)
  }
  const all = [...usual.values()]
  return {
    find: (word) => ids.get(folded(word)) ?? null,
    word: (id) => usual.get(id) ?? { zh: id, en: id },
    choices: { zh: all.map((word) => word.zh).join('、'), en: all.map((word) => word.en).join(', ') },
    words: [...ids.keys()],
  }
}
