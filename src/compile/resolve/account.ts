/**
 * The account out of its tables and terms. Enters: the draft and today. Leaves: invoices, ledger,
 * terms, and what follows from them: the sum overdue, what of it is disputed or set off, and its age.
 */
import type { Account, Invoice, LedgerEntry, Milestone, PastPromise, Term } from '../../model/scenario.ts'
import type { IsoDate, Yuan } from '../../model/words.ts'
import { daysBetween } from '../calendar.ts'
import type { Draft, TableDraft, TermDraft } from '../draft.ts'
import type { Column, ReservedTerm } from '../keywords.ts'
import { columns, reservedTerms, yesNo } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Placed } from '../text/placed.ts'
import { spanOf } from '../text/placed.ts'
import { folded } from '../vocabulary.ts'
import { firstPlace } from './scope.ts'
import { computedNames } from './template.ts'
import { looksLikeDate, parseYuan, readDate, readYuan } from './values.ts'

/** A row by its columns; `first` is the cell that names it. */
interface Row {
  readonly first: Placed
  readonly cell: (column: Column) => Placed | null
}

const empty = (piece: Placed | null): boolean => piece === null || /^[-－—–/]*$/.test(piece.text)

function rowsOf(
  table: TableDraft,
  needed: readonly Column[],
  optional: readonly Column[],
  report: Report,
): readonly Row[] {
  const [header = [], ...body] = table.rows
  const places = new Map<Column, number>()
  for (const [index, cell] of header.entries()) {
    if (index === 0 || cell.text === '') continue
    const column = columns.find(cell.text)
    const known = [...needed, ...optional]
    if (column !== null && known.includes(column)) places.set(column, index)
    else
      report.add('unknown-column', cell, {
        name: cell.text,
        near: nearest(
          cell.text,
          known.flatMap((id) => Object.values(columns.word(id))),
        ),
      })
  }
  for (const column of needed)
    if (!places.has(column)) report.add('missing-column', table.whole, { column: columns.word(column) })
  if (needed.some((column) => !places.has(column))) return []
  return body.flatMap((cells) => {
    const [first] = cells
    if (first === undefined || cells.every((cell) => cell.text === '')) return []
    return [{ first, cell: (column: Column) => cells[places.get(column) ?? -1] ?? null }]
  })
}

const dateIn = (piece: Placed | null, row: Row, report: Report): IsoDate | null => {
  if (piece !== null && piece.text !== '') return readDate(piece, report)
  report.add('bad-date', row.first, { value: '' })
  return null
}

function readInvoices(tables: readonly TableDraft[], report: Report): readonly Invoice[] {
  const invoices = new Map<string, Invoice>()
  for (const table of tables.filter((each) => each.kind === 'invoices')) {
    for (const row of rowsOf(table, ['amount', 'due'], ['goods'], report)) {
      const number = row.first.text
      const amount = row.cell('amount')
      const known = invoices.get(number)
      if (known !== undefined)
        report.add('duplicate-invoice', row.first, { name: number }, firstPlace(known.span))
      const yuan = amount === null ? null : readYuan(amount, report)
      const due = dateIn(row.cell('due'), row, report)
      if (known !== undefined || yuan === null || due === null) continue
      invoices.set(number, {
        number,
        yuan,
        due,
        goods: row.cell('goods')?.text ?? '',
        span: spanOf(row.first),
      })
    }
  }
  return [...invoices.values()]
}

function readMilestones(tables: readonly TableDraft[], report: Report): readonly Milestone[] {
  return tables
    .filter((table) => table.kind === 'milestones')
    .flatMap((table) => {
      const milestones = rowsOf(table, ['percent', 'due'], [], report).flatMap((row) => {
        const cell = row.cell('percent')
        const percent = /^(\d{1,3}(?:\.\d{1,2})?)\s*[%％]?$/.exec(cell?.text ?? '')?.[1]
        if (percent === undefined) {
          report.add('bad-value', cell ?? row.first, {
            value: cell?.text ?? '',
            choices: { zh: '百分比，例如 30%', en: 'a percentage such as 30%' },
          })
          return []
        }
        return [{ name: row.first.text, percent: Number(percent), due: row.cell('due')?.text ?? '' }]
      })
      const total = milestones.reduce((all, milestone) => all + milestone.percent, 0)
      if (milestones.length > 0 && Math.abs(total - 100) > 1e-9)
        report.add('milestone-sum', table.whole, { sum: total })
      return milestones
    })
}

const optionalYuan = (cell: Placed | null, report: Report): Yuan | null =>
  cell === null || empty(cell) ? null : readYuan(cell, report)

function readLedger(tables: readonly TableDraft[], report: Report): readonly LedgerEntry[] {
  return tables
    .filter((table) => table.kind === 'ledger')
    .flatMap((table) =>
      rowsOf(table, ['text'], ['amount'], report).flatMap((row) => {
        const date = readDate(row.first, report)
        return date === null
          ? []
          : [{ date, text: row.cell('text')?.text ?? '', yuan: optionalYuan(row.cell('amount'), report) }]
      }),
    )
}

function readPromises(tables: readonly TableDraft[], report: Report): readonly PastPromise[] {
  return tables
    .filter((table) => table.kind === 'promises')
    .flatMap((table) =>
      rowsOf(table, ['said', 'kept'], ['amount'], report).flatMap((row) => {
        const date = readDate(row.first, report)
        const cell = row.cell('kept')
        const kept = cell === null ? null : yesNo.find(cell.text)
        if (kept === null)
          report.add('unknown-word', cell ?? row.first, { word: cell?.text ?? '', choices: yesNo.choices })
        if (date === null) return []
        return [
          {
            date,
            said: row.cell('said')?.text ?? '',
            yuan: optionalYuan(row.cell('amount'), report),
            kept: kept === 'yes',
          },
        ]
      }),
    )
}

/** What is meant by a bare value: a day, a sum or a text. Numbers that open with 0 are names of papers. */
function readTerm(term: TermDraft, report: Report): Term | null {
  const { shown } = term
  const name = term.name.text
  const text = term.text.text
  if (text === '') {
    report.add('missing-text', term.name, { name })
    return null
  }
  if (looksLikeDate(text)) {
    const date = readDate(term.text, report)
    return date === null ? null : { name, shown, value: { kind: 'date', date } }
  }
  const yuan = /^0\d|^\d{10,}$/.test(text) ? null : parseYuan(text)
  return { name, shown, value: yuan === null ? { kind: 'text', text } : { kind: 'yuan', yuan } }
}

function readTerms(drafts: readonly TermDraft[], report: Report): readonly Term[] {
  const seen = new Map<string, Placed>()
  const terms: Term[] = []
  for (const draft of drafts) {
    const key = folded(draft.name.text)
    const first = seen.get(key)
    if (first !== undefined) {
      report.add('duplicate-term', draft.name, { name: draft.name.text }, firstPlace(spanOf(first)))
      continue
    }
    seen.set(key, draft.name)
    if (computedNames.find(draft.name.text) !== null)
      report.add('reserved-term', draft.name, { name: draft.name.text })
    const term = readTerm(draft, report)
    if (term !== null) terms.push(term)
  }
  return terms
}

/** Resolves the account. `today` decides what is overdue; null (unknown) counts nothing as overdue. */
export function resolveAccount(draft: Draft, today: IsoDate | null, report: Report): Account {
  const invoices = readInvoices(draft.tables, report)
  const terms = readTerms(draft.terms, report)
  const overdue = today === null ? [] : invoices.filter((invoice) => invoice.due < today)
  const stake = overdue.reduce((total, invoice) => total + invoice.yuan, 0)
  const days =
    today === null
      ? 0
      : overdue.reduce((total, invoice) => total + invoice.yuan * daysBetween(invoice.due, today), 0)
  const heading = draft.sections.get('account') ?? draft.top
  if (today !== null && invoices.length > 0 && stake === 0) report.add('nothing-overdue', heading, { today })
  const disputed = readDisputed(draft, terms, stake, report)
  return {
    invoices,
    milestones: readMilestones(draft.tables, report),
    ledger: readLedger(draft.tables, report),
    promises: readPromises(draft.tables, report),
    terms,
    stake,
    disputed,
    setOff: readSetOff(draft, terms, { stake, disputed }, report),
    age: stake === 0 ? 0 : Math.round(days / stake),
    span: spanOf(heading),
  }
}

/** A part of what is overdue that a term of the account sets apart; 0 where it says nothing. */
interface Apart {
  readonly yuan: Yuan
  readonly at: Placed | null
}

function readApart(word: ReservedTerm, draft: Draft, terms: readonly Term[], report: Report): Apart {
  const term = terms.find((each) => reservedTerms.find(each.name) === word)
  if (term === undefined) return { yuan: 0, at: null }
  const at = draft.terms.find((each) => folded(each.name.text) === folded(term.name))?.text ?? null
  if (term.value.kind === 'yuan') return { yuan: term.value.yuan, at }
  if (at !== null) report.add('bad-sum', at, { value: at.text })
  return { yuan: 0, at }
}

function readDisputed(draft: Draft, terms: readonly Term[], stake: Yuan, report: Report): Yuan {
  const { yuan, at } = readApart('disputed', draft, terms, report)
  if (yuan > stake && at !== null) report.add('disputed-over-stake', at, { disputed: yuan, stake })
  return yuan
}

/** Some money must be left to collect once the set-off has come off. */
function readSetOff(
  draft: Draft,
  terms: readonly Term[],
  { stake, disputed }: Pick<Account, 'stake' | 'disputed'>,
  report: Report,
): Yuan {
  const { yuan, at } = readApart('set-off', draft, terms, report)
  if (yuan > 0 && yuan + disputed >= stake && at !== null)
    report.add('set-off-over-stake', at, { setOff: yuan, disputed, stake })
  return yuan
}
