/** A day as people and spreadsheets write it. Enters: a cell. Leaves: the day, or that it is none. Pure. */
import type { IsoDate } from '../model/words.ts'
import { said } from './grid.ts'
import type { Cell } from './grid.ts'

/** First day of a spreadsheet's count, and the years a deadline may lie in. */
const spreadsheetZero = Date.UTC(1899, 11, 30)
const years = { from: 2000, to: 2100 } as const

function dayOf(year: number, month: number, date: number): IsoDate | null {
  if (year < years.from || year > years.to) return null
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null
}

/** Days since the turn of 1900, as a workbook counts them. */
function dayOfSerial(serial: number): IsoDate | null {
  if (!(serial >= 36_526 && serial < 73_051)) return null
  return new Date(spreadsheetZero + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export type ReadDay =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }

/**
 * 2026-12-31, 2026/12/31, 2026.12.31, 2026年12月31日, 20261231, 31 Dec 2026, a day of a workbook or its
 * number. Two figures first, as in 12/31/2026 or 31/12/2026, only where they can mean but one thing.
 */
export function readDay(cell: Cell | undefined): ReadDay {
  if (cell?.kind === 'day') return { kind: 'day', day: cell.day }
  const day = (found: IsoDate | null): ReadDay =>
    found === null ? { kind: 'unreadable' } : { kind: 'day', day: found }
  if (cell?.kind === 'number')
    return day(
      dayOfSerial(cell.value) ??
        dayOf(Math.floor(cell.value / 10_000), Math.floor(cell.value / 100) % 100, cell.value % 100),
    )
  const text = said(cell).normalize('NFKC')
  if (text === '' || /^[-—–/]+$|^(无|不限|n\/?a|none)$/i.test(text)) return { kind: 'none' }
  // A time of day may follow.
  const written = text.replace(/[T\s]+\d{1,2}[:时].*$/, '').trim()
  const first =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(written) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(written)
  if (first !== null) return day(dayOf(Number(first[1]), Number(first[2]), Number(first[3])))
  const last = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written)
  if (last !== null) {
    const [one, two, year] = [Number(last[1]), Number(last[2]), Number(last[3])]
    if (one > 12 || one === two) return day(dayOf(year, two, one))
    return two > 12 ? day(dayOf(year, one, two)) : { kind: 'unreadable' }
  }
  const named =
    /^(\d{1,2})(?:st|nd|rd|th)?[-\s]+([a-z]{3})[a-z]*\.?,?[-\s]+(\d{4})$/i.exec(written) ??
    /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(written)
  if (named !== null) {
    const [, a = '', b = '', year] = named
    const [date, month] = /^\d/.test(a) ? [a, b] : [b, a]
    return day(dayOf(Number(year), english.indexOf(month.toLowerCase()) + 1, Number(date)))
  }
  return /^\d{5}$/.test(written) ? day(dayOfSerial(Number(written))) : { kind: 'unreadable' }
}
