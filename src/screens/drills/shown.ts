/**
 * A drill as it is shown: options in an order of the day, the right one known, words filled in. Enters:
 * a drill and the words of a language. Leaves: plain data for the screen. Pure.
 */
import type { Drill, DrillLine } from '../../model/drill.ts'
import type { Sheet } from '../../model/exercise.ts'
import { hashOf } from '../../drills/spread.ts'
import { day, list, money } from '../../i18n/format.ts'
import type { Dict } from '../../i18n/language.svelte.ts'
import type { DealTerm } from '../../model/deal.ts'
import type { Language } from '../../model/words.ts'

export interface ShownOption {
  readonly text: string
  readonly right: boolean
  readonly why: string | null
}

export type Shown = {
  readonly question: string
  readonly lines: readonly DrillLine[]
} & (
  | { readonly kind: 'choose'; readonly options: readonly ShownOption[]; readonly sheet?: Sheet<string> }
  /** Steps as they lie on the table, each with its right place. */
  | { readonly kind: 'sort'; readonly steps: readonly { readonly text: string; readonly place: number }[] }
)

/** Mixed the same way all day, and differently tomorrow. */
export const mixed = <T>(list: readonly T[], key: string): readonly T[] =>
  list
    .map((item, index) => ({ item, place: hashOf(`${key}/${index}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)

/** One thing agreed, as it is said. */
function termText(term: DealTerm, t: Dict, language: Language): string {
  switch (term.part) {
    case 'amount':
      return money(term.yuan, language)
    case 'date':
      return day(term.date, language)
    case 'means':
      return t.means[term.means]
    case 'person':
      return term.who
    case 'invoices':
      return list(term.numbers, language)
    case 'source':
      return term.what
    default:
      return t.deal.yes
  }
}

/** @param key changes from day to day */
export function shownOf(drill: Drill, t: Dict, language: Language, key: string): Shown {
  const mix = `${key}/${drill.id}`
  const w = t.drills
  switch (drill.kind) {
    case 'cause':
    case 'reply':
    case 'name':
    case 'lawful':
      return {
        kind: 'choose',
        question: w.question[drill.kind],
        lines: drill.lines,
        options: mixed(drill.options, mix),
      }
    case 'desk':
      return {
        kind: 'choose',
        question: drill.question,
        lines: [{ who: 'told', text: drill.opening }],
        options: mixed(drill.options, mix),
        sheet: drill.sheet,
      }
    case 'promise':
      return {
        kind: 'choose',
        question: w.question.promise,
        lines: drill.terms.map((term) => ({
          who: 'told',
          text: t.labelled(t.deal[term.part], termText(term, t, language)),
        })),
        options: drill.options.map((part) => ({
          text: t.deal[part],
          right: part === drill.missing,
          why: part === drill.missing ? w.lacks(t.deal[part]) : null,
        })),
      }
    case 'order':
      return {
        kind: 'sort',
        question: w.order(drill.title),
        lines: [],
        steps: mixed(
          drill.steps.map((text, place) => ({ text, place })),
          mix,
        ),
      }
    case 'price': {
      const sum = money(drill.sum, language)
      return {
        kind: 'choose',
        question:
          drill.ask === 'interest'
            ? w.interest(sum, drill.to - drill.from, drill.percent)
            : drill.ask === 'recovery'
              ? w.recovery(sum, drill.from, drill.to)
              : w.replacement(sum, drill.percent),
        lines: [],
        options: drill.options.map((yuan) => ({
          text: money(yuan, language),
          right: yuan === drill.right,
          why: yuan === drill.right ? w.priced[drill.ask] : null,
        })),
      }
    }
  }
}
