/** A deal as words: one row for each part that has been reached. */
import type { Deal, DealPart } from '../../model/deal.ts'
import { dealParts } from '../../model/deal.ts'
import type { Language } from '../../model/words.ts'
import { day, money } from '../../i18n/format.ts'
import type { Dict } from '../../i18n/language.svelte.ts'

export interface DealRow {
  readonly part: DealPart
  readonly label: string
  readonly value: string
}

export function dealRows(deal: Deal, t: Dict, language: Language): readonly DealRow[] {
  const rows: DealRow[] = []
  for (const part of dealParts) {
    const value = deal[part]
    if (value === null || value === 0 || value === false) continue
    const text =
      value === true
        ? t.deal.yes
        : typeof value === 'number'
          ? money(value, language)
          : part === 'means'
            ? t.means[value as keyof Dict['means']]
            : day(value, language)
    rows.push({ part, label: t.deal[part], value: text })
  }
  return rows
}

/** The rows that one deal has and an earlier one had not, or not like this. */
export function newRows(before: Deal, after: Deal, t: Dict, language: Language): readonly DealRow[] {
  return dealRows(after, t, language).filter(({ part }) => before[part] !== after[part])
}
