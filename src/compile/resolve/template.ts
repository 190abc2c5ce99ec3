/**
 * Lines draw on the account: `{总额}`, `{发票 0917}`, `{批次日 周}`. Enters: a text as typed. Leaves: the
 * words as said or written, so that a scenario is re-skinned through its account alone.
 */
import type { Invoice, Term } from '../../model/scenario.ts'
import type { IsoDate, Yuan } from '../../model/words.ts'
import { daysBetween } from '../calendar.ts'
import { nearest } from '../nearest.ts'
import type { Style } from '../spoken.ts'
import { figures, sayCount, sayDate, sayWeekday, sayYuan } from '../spoken.ts'
import type { Placed } from '../text/placed.ts'
import { slice, trim } from '../text/placed.ts'
import { reservedTerms } from '../keywords.ts'
import { folded, vocabulary } from '../vocabulary.ts'
import type { Scope } from './scope.ts'

/** A value of the account before it is put into words. */
export type Value =
  | { readonly kind: 'yuan'; readonly yuan: Yuan }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'text'; readonly text: string }

/** Names that are worked out, and so cannot be terms of an author. */
export const computedNames = vocabulary<'total' | 'today' | 'oldest' | 'newest' | 'count'>({
  total: '总额 / total',
  today: '今天 / today',
  oldest: '最久 / oldest',
  newest: '最短 / newest',
  count: '件数 / count',
})

const invoiceValues = vocabulary<'yuan' | 'goods' | 'due'>({
  yuan: '发票 / invoice',
  goods: '货物 / goods',
  due: '到期 / due',
})

type Format = 'figures' | 'weekday'
const formats = vocabulary<Format>({ figures: '数字 / figures', weekday: '周|星期 / weekday' })

/** The parts of the account that values come from. */
type Ground = Pick<Scope, 'account' | 'today'>

const overdueDays = ({ account, today }: Ground): readonly number[] =>
  account.invoices.filter((invoice) => invoice.due < today).map((invoice) => daysBetween(invoice.due, today))

function computed(name: NonNullable<ReturnType<typeof computedNames.find>>, ground: Ground): Value {
  const days = overdueDays(ground)
  switch (name) {
    case 'total':
      return { kind: 'yuan', yuan: ground.account.stake }
    case 'today':
      return { kind: 'date', date: ground.today }
    case 'oldest':
      return { kind: 'count', count: Math.max(0, ...days) }
    case 'newest':
      return { kind: 'count', count: days.length === 0 ? 0 : Math.min(...days) }
    case 'count':
      return { kind: 'count', count: days.length }
  }
}

const termValue = (term: Term): Value => term.value

function invoiceValue(kind: 'yuan' | 'goods' | 'due', invoice: Invoice): Value {
  switch (kind) {
    case 'yuan':
      return { kind: 'yuan', yuan: invoice.yuan }
    case 'goods':
      return { kind: 'text', text: invoice.goods }
    case 'due':
      return { kind: 'date', date: invoice.due }
  }
}

/** The value behind a name, without a format. */
function lookUp(name: string, ground: Ground): Value | null {
  const term = ground.account.terms.find((each) => folded(each.name) === folded(name))
  if (term !== undefined) return termValue(term)
  const own = computedNames.find(name)
  if (own !== null) return computed(own, ground)
  // An account without a word about a dispute or a set-off has none.
  const apart = reservedTerms.find(name)
  if (apart === 'disputed') return { kind: 'yuan', yuan: ground.account.disputed }
  if (apart === 'set-off') return { kind: 'yuan', yuan: ground.account.setOff }
  const [, word = '', number = ''] = /^(\S+)\s+(\S+)$/.exec(name.trim()) ?? []
  const kind = invoiceValues.find(word)
  const invoice = ground.account.invoices.find((each) => each.number === number)
  return kind === null || invoice === undefined ? null : invoiceValue(kind, invoice)
}

interface Found {
  readonly value: Value
  readonly format: Format | null
}

function lookUpFormatted(name: string, ground: Ground): Found | null {
  const value = lookUp(name, ground)
  if (value !== null) return { value, format: null }
  const cut = /^(.*\S)\s+(\S+)$/.exec(name.trim())
  const format = formats.find(cut?.[2] ?? '')
  const bare = format === null ? null : lookUp(cut?.[1] ?? '', ground)
  return bare === null ? null : { value: bare, format }
}

/** What a template draws on, for suggestions. */
const valueNames = (scope: Scope): readonly string[] => [
  ...scope.account.terms.map((term) => term.name),
  ...Object.values(computedNames.choices).flatMap((words) => words.split(/、|, /)),
  ...scope.account.invoices.flatMap((invoice) => [`发票 ${invoice.number}`, `invoice ${invoice.number}`]),
]

/** The value of a name inside braces; an unknown one is reported. */
export function valueOf(name: Placed, scope: Scope): Found | null {
  const found = lookUpFormatted(name.text, scope)
  if (found === null) {
    report(name, scope)
    return null
  }
  const fits = found.format === null || found.value.kind === (found.format === 'figures' ? 'yuan' : 'date')
  if (!fits) scope.report.add('bad-format', name, { name: name.text, format: formats.word(found.format) })
  return found
}

function report(name: Placed, scope: Scope): void {
  scope.report.add('unknown-value', name, { name: name.text, near: nearest(name.text, valueNames(scope)) })
}

function words({ value, format }: Found, style: Style, scope: Scope): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'count':
      return sayCount(value.count, style, scope.language)
    case 'yuan':
      return format === 'figures' ? figures(value.yuan) : sayYuan(value.yuan, style, scope.language)
    case 'date':
      return format === 'weekday'
        ? sayWeekday(value.date, scope.language)
        : sayDate(value.date, scope.today, style, scope.language)
  }
}

/** The text with every `{name}` put into words; unknown names and stray braces are reported. */
export function fill(text: Placed, style: Style, scope: Scope): string {
  let filled = ''
  let from = 0
  for (const match of text.text.matchAll(/\{([^{}]*)\}|[{}]/g)) {
    filled += text.text.slice(from, match.index)
    from = match.index + match[0].length
    if (match[0].length === 1) {
      scope.report.add('unclosed-value', slice(text, match.index, from), {})
      continue
    }
    const found = valueOf(trim(slice(text, match.index + 1, from - 1)), scope)
    if (found === null) continue
    filled += words(found, style, scope)
    // “{总额}元” typed out of habit: the unit is said already.
    if (found.value.kind === 'yuan' && found.format === null && scope.language === 'zh') {
      from += /^(?:元|块钱|块)/.exec(text.text.slice(from))?.[0].length ?? 0
    }
  }
  return filled + text.text.slice(from)
}
