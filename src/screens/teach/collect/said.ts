/** Rows and what could not be read, in words. Enters: words and data. Leaves: text. Pure. */
import type { collect } from '../../../i18n/zh/collect.ts'
import type { Handed, Row, Unread } from '../../../results/handed.ts'
import { verdictName } from '../../../results/handed.ts'
import { firstCall } from '../../content.ts'
import { shipped } from '../../shipped.ts'
import type { Language } from '../../../model/words.ts'

type Words = typeof collect

/** Where something came from: the file, or which code of what was pasted. */
export function sourceOf({ source, code }: Pick<Handed, 'source' | 'code'>, t: Words): string {
  const file = source === '' ? t.pasted : source
  return code === null ? file : `${file} · ${t.code(code.ordinal + 1)} ${code.excerpt}…`
}

export const unreadSaid = ({ why }: Unread, t: Words): string =>
  'where' in why && why.where !== ''
    ? t.aside(t.unread[why.kind].said, why.kind === 'malformed' ? t.place(why.where) : t.row(why.where))
    : t.unread[why.kind].said

/** The verdict with what belongs to it: from which move on, or which other one. */
export function verdictSaid({ verdict }: Row, rows: readonly Row[], t: Words): string {
  const { said } = t.verdict[verdictName(verdict)]
  if (verdict.kind === 'impossible') return t.aside(said, t.turn(verdict.turn + 1))
  const other = verdict.kind === 'duplicate' ? rows[verdict.of] : undefined
  return other === undefined ? said : t.aside(said, t.attempt.of(sourceOf(other, t)))
}

/** Several things said of one. */
export const together = (notes: readonly string[], t: Words): string =>
  notes.reduce((said, note) => (said === '' ? note : t.also(said, note)), '')

export const titleOf = (scenario: string, language: Language): string => {
  const id = scenario === firstCall.key ? firstCall.of : scenario
  return shipped.find((each) => each.id === id)?.cards[language].title ?? scenario
}
