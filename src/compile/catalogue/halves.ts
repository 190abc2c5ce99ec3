/** Things read in one language each, joined by id. Enters: halves. Leaves: pairs; what is missing or double is reported. */
import type { Bilingual } from '../../model/diagnostic.ts'
import type { Language } from '../../model/words.ts'
import type { Report } from '../report.ts'
import { firstPlace } from '../resolve/scope.ts'
import type { Placed } from '../text/placed.ts'
import { spanOf } from '../text/placed.ts'

const languageNames: Readonly<Record<Language, Bilingual>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}

/** Something read from one file in one language. */
export interface Half<T> {
  readonly id: string
  readonly value: T
  readonly where: Placed
}

export interface Joined<T> {
  readonly id: string
  readonly zh: T
  readonly en: T
  /** Where the Chinese half stands, or the only one. */
  readonly where: Placed
}

export type Halves<T> = Record<Language, Half<T>[]>
export const halves = <T>(): Halves<T> => ({ zh: [], en: [] })

/** Pairs both languages by id; what is missing or double is reported. */
export function join<T>(of: Halves<T>, report: Report): readonly Joined<T>[] {
  const zh = new Map<string, Half<T>>()
  const en = new Map<string, Half<T>>()
  for (const [map, list] of [
    [zh, of.zh],
    [en, of.en],
  ] as const) {
    for (const half of list) {
      const first = map.get(half.id)
      if (first === undefined) map.set(half.id, half)
      else report.add('catalogue-duplicate', half.where, { id: half.id }, firstPlace(spanOf(first.where)))
    }
  }
  const joined: Joined<T>[] = []
  for (const id of new Set([...zh.keys(), ...en.keys()])) {
    const chinese = zh.get(id)
    const english = en.get(id)
    const known = chinese ?? english
    if (known === undefined) continue
    if (chinese === undefined || english === undefined) {
      report.add('catalogue-translation', known.where, {
        id,
        language: languageNames[chinese === undefined ? 'zh' : 'en'],
      })
    }
    joined.push({ id, zh: (chinese ?? known).value, en: (english ?? known).value, where: known.where })
  }
  return joined
}

export const both = <T>(pair: Joined<T>, read: (value: T) => string): Bilingual => ({
  zh: read(pair.zh),
  en: read(pair.en),
})
