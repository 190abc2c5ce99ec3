/** Heads of the two templates: the very words that stand on paper. Enters: words. Leaves: heads and templates. Pure. */
import { fieldItems, fieldTexts, reactionItems, reactionTexts } from '../../../board/forms.ts'
import type { FieldItem, FormHeads, FormKind } from '../../../board/forms.ts'
import type { Table } from '../../../exports/table.ts'
import type { forms } from '../../../i18n/zh/forms.ts'
import type { kit } from '../../../i18n/zh/kit.ts'

/** What managers watch for, as the sheet has it. */
export function fieldSaid(words: typeof kit): Readonly<Record<FieldItem, string>> {
  const { questions, commitments, law, emotion } = words.observer.items
  return {
    ...questions,
    ...commitments,
    ...law,
    silence: emotion.silence,
    handled: emotion.handled,
    'recap-sent': words.field.recap,
    followed: words.field.followed,
  }
}

export const headsOf = (words: typeof kit, t: typeof forms): FormHeads => ({
  reaction: {
    date: t.column.date,
    session: t.column.session,
    ...words.reaction.items,
    'text-most': words.reaction.open.most,
    'text-change': words.reaction.open.change,
    'text-first': words.reaction.open.first,
  },
  field: {
    date: t.column.date,
    person: t.column.person,
    manager: t.column.manager,
    calls: t.column.calls,
    ...fieldSaid(words),
    'text-keep': words.field.keep,
    'text-change': words.field.change,
  },
})

/** An empty table to type into. */
export function templateOf(kind: FormKind, heads: FormHeads, name: string): Table {
  const names =
    kind === 'reaction'
      ? [
          heads.reaction.date,
          heads.reaction.session,
          ...reactionItems.map((item) => heads.reaction[item]),
          ...reactionTexts.map((key) => heads.reaction[`text-${key}`]),
        ]
      : [
          heads.field.date,
          heads.field.person,
          heads.field.manager,
          heads.field.calls,
          ...fieldItems.map((item) => heads.field[item]),
          ...fieldTexts.map((key) => heads.field[`text-${key}`]),
        ]
  return { name, columns: names.map((column) => ({ name: column, width: 16 })), rows: [] }
}
