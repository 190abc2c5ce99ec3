/**
 * What the forms say together. Enters: forms. Leaves: means, distributions and comments of the feedback;
 * of the calls listened to, how often each thing was done. Pure.
 */
import { askedCalls, fieldItems, reactionItems } from './forms.ts'
import type { Done, FieldForm, FieldItem, ReactionForm, ReactionItem, ReactionText } from './forms.ts'
import { meanOf } from './spread.ts'

export interface ReactionSummary {
  readonly item: ReactionItem
  readonly answers: number
  /** 1–5; null without answers. */
  readonly mean: number | null
  /** How many circled 1, 2, 3, 4, 5. */
  readonly counts: readonly number[]
}

export interface ReactionReport {
  readonly forms: number
  readonly items: readonly ReactionSummary[]
  readonly texts: Readonly<Record<ReactionText, readonly string[]>>
}

const textsOf = (forms: readonly ReactionForm[], key: ReactionText): readonly string[] =>
  forms.map(({ texts }) => texts[key]).filter((text) => text !== '')

export function reactionReport(forms: readonly ReactionForm[]): ReactionReport {
  return {
    forms: forms.length,
    items: reactionItems.map((item) => {
      const marks = forms.flatMap((form) => form.marks[item] ?? [])
      return {
        item,
        answers: marks.length,
        mean: meanOf(marks),
        counts: [1, 2, 3, 4, 5].map((mark) => marks.filter((each) => each === mark).length),
      }
    }),
    texts: {
      most: textsOf(forms, 'most'),
      change: textsOf(forms, 'change'),
      first: textsOf(forms, 'first'),
    },
  }
}

export interface FieldReport {
  readonly forms: number
  readonly people: number
  readonly calls: number
  /** People of whom fewer calls were listened to, over all their forms, than the sheet asks for. */
  readonly short: readonly string[]
  readonly items: readonly { readonly item: FieldItem; readonly done: Done }[]
}

export function fieldReport(forms: readonly FieldForm[]): FieldReport {
  const calls = new Map<string, number>()
  for (const form of forms) calls.set(form.person, (calls.get(form.person) ?? 0) + form.calls)
  return {
    forms: forms.length,
    people: calls.size,
    calls: forms.reduce((sum, form) => sum + form.calls, 0),
    short: [...calls].filter(([, count]) => count < askedCalls).map(([person]) => person),
    items: fieldItems.map((item) => {
      const marks = forms.flatMap((form) => form.marks[item] ?? [])
      return {
        item,
        done: {
          done: marks.reduce((sum, { done }) => sum + done, 0),
          of: marks.reduce((sum, { of }) => sum + of, 0),
        },
      }
    }),
  }
}
