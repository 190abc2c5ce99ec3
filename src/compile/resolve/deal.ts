/**
 * Terms of a deal: `现款 70000，日期 2026-11-26 周四，人 财务总监`. Enters: the text behind 约定. Leaves: what the
 * choice establishes, sums and days checked.
 */
import type { DealPart, DealTerm } from '../../model/deal.ts'
import type { IsoDate, Yuan } from '../../model/words.ts'
import { allWords, dealWords, meansWords } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Placed } from '../text/placed.ts'
import { slice, split, trim } from '../text/placed.ts'
import type { Scope } from './scope.ts'
import { fill, valueOf } from './template.ts'
import { readDate, readYuan } from './values.ts'

const partWord = new RegExp(
  `^(?:${[...dealWords.words].sort((a, b) => b.length - a.length).join('|')})(?=$|[\\s\\d{¥￥：:])`,
  'i',
)

const braced = /^\{([^{}]*)\}$/

/** A sum typed as figures or as `{总额}`. */
export function readSum(piece: Placed, scope: Scope): Yuan | null {
  if (!braced.test(piece.text)) return readYuan(piece, scope.report)
  const found = valueOf(trim(slice(piece, 1, piece.text.length - 1)), scope)
  if (found?.value.kind === 'yuan') return found.value.yuan
  if (found !== null) scope.report.add('bad-sum', piece, { value: piece.text })
  return null
}

function readDay(piece: Placed, scope: Scope): IsoDate | null {
  if (!braced.test(piece.text)) return readDate(piece, scope.report)
  const found = valueOf(trim(slice(piece, 1, piece.text.length - 1)), scope)
  if (found?.value.kind === 'date') return found.value.date
  if (found !== null) scope.report.add('bad-date', piece, { value: piece.text })
  return null
}

/** Cuts terms apart; a piece that opens with no part belongs to the one before (70,000 or 0917、0924). */
function termsOf(text: Placed): readonly Placed[] {
  const starts: number[] = [0]
  for (const separator of text.text.matchAll(/[，,；;、]/g)) {
    const after = text.text.slice(separator.index + 1).trimStart()
    const word = /^[^\s\d{，,；;、]{1,24}/.exec(after)?.[0] ?? ''
    // A word close to a part and followed by a figure is one misspelt, and must not be swallowed.
    const misspelt =
      word !== '' && /^[^，,；;、]*[\d{]/.test(after) && nearest(word, dealWords.words) !== null
    if (partWord.test(after) || misspelt) starts.push(separator.index + 1)
  }
  return starts
    .map((start, index) => slice(text, start, starts[index + 1] ?? text.text.length))
    .map((piece) => trim(slice(piece, 0, piece.text.replace(/[，,；;、\s]+$/, '').length)))
    .filter((piece) => piece.text !== '')
}

function invoicesOf(value: Placed, scope: Scope): readonly string[] {
  const { invoices } = scope.account
  if (allWords.find(value.text) !== null) {
    const overdue = invoices.filter((invoice) => invoice.due < scope.today)
    return (overdue.length > 0 ? overdue : invoices).map((invoice) => invoice.number)
  }
  return split(value, /[\s，,、；;/和]+/g).flatMap((number) => {
    const invoice = invoices.find((each) => each.number === number.text)
    if (invoice === undefined) {
      scope.report.add('unknown-invoice', number, {
        name: number.text,
        near: nearest(
          number.text,
          invoices.map((each) => each.number),
        ),
      })
      return []
    }
    if (invoice.due >= scope.today)
      scope.report.add('invoice-not-due', number, { number: invoice.number, due: invoice.due })
    return [invoice.number]
  })
}

function readTerm(part: DealPart, value: Placed, whole: Placed, scope: Scope): DealTerm | null {
  if (part === 'written') return { part }
  if (value.text === '') {
    scope.report.add('bad-deal', whole, { text: whole.text })
    return null
  }
  switch (part) {
    case 'date': {
      const date = readDay(value, scope)
      return date === null ? null : { part, date }
    }
    case 'means': {
      const means = meansWords.find(value.text)
      if (means === null)
        scope.report.add('unknown-word', value, { word: value.text, choices: meansWords.choices })
      return means === null ? null : { part, means }
    }
    case 'person':
      return { part, who: fill(value, 'written', scope) }
    case 'source':
      return { part, what: fill(value, 'written', scope) }
    case 'invoices':
      return { part, numbers: invoicesOf(value, scope) }
    default: {
      const yuan = readSum(value, scope)
      return yuan === null ? null : { part, yuan }
    }
  }
}

/** Resolves one 约定; its terms are noted for the checks of money and days. */
export function resolveDeal(text: Placed, scope: Scope): readonly DealTerm[] {
  const terms = termsOf(text).flatMap((piece) => {
    const word = partWord.exec(piece.text)?.[0]
    const part = word === undefined ? null : dealWords.find(word)
    if (word === undefined || part === null) {
      scope.report.add('bad-deal', piece, { text: piece.text })
      return []
    }
    const rest = trim(slice(piece, word.length))
    const value = /^[：:]/.test(rest.text) ? trim(slice(rest, 1)) : rest
    return readTerm(part, value, piece, scope) ?? []
  })
  scope.uses.deals.push({ terms, at: text })
  return terms
}
