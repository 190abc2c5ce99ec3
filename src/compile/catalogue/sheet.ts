/**
 * The table of an exercise. Enters: a table as typed. Leaves: its cells, which columns are bands of age and
 * whether the last row is a total; a total that its own figures do not give is reported, because every
 * answer is worked out from them.
 */
import type { Sheet } from '../../model/exercise.ts'
import type { Report } from '../report.ts'
import type { Table } from '../text/outline.ts'
import type { Placed } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'

const totals = vocabulary<'total'>({ total: '合计|总计 / total|in all' })
const isTotal = (cell: Placed | undefined): boolean => cell !== undefined && totals.find(cell.text) !== null

/** 未到期, 1–30天, 90天以上; not due, 1–30 days, over 90 days. */
const band =
  /^(?:未到期|没到期|not (?:yet )?due|\d+\s*[-–—~至到]\s*\d+\s*(?:天|days)?|\d+天以上|over \d+(?: days)?)$/i

const figureOf = (cell: Placed | undefined): number | null =>
  cell !== undefined && /^[\d,]+$/.test(cell.text) ? Number(cell.text.replaceAll(',', '')) : null

/** Reports a total that is not the sum; what is no figure is not added. */
function checkSum(total: Placed | undefined, parts: readonly (Placed | undefined)[], report: Report): void {
  const given = figureOf(total)
  if (total === undefined || given === null) return
  const sum = parts.reduce((all, cell) => all + (figureOf(cell) ?? 0), 0)
  if (sum !== given) report.add('exercise-sum', total, { given, sum })
}

export function sheetOf(table: Table, report: Report): Sheet<string> {
  const [head = [], ...rows] = table.rows
  const uneven = rows.find((row) => row.length !== head.length)
  if (head.length < 2 || rows.length < 2 || uneven !== undefined)
    report.add('exercise-table', uneven?.[0] ?? table.whole, {})
  const bands = head.flatMap(({ text }, column) => (band.test(text) ? [column] : []))
  const last = rows.at(-1)
  const total = isTotal(last?.[0])
  if (last !== undefined && total)
    last.slice(1).forEach((cell, index) => {
      checkSum(
        cell,
        rows.slice(0, -1).map((row) => row[index + 1]),
        report,
      )
    })
  const across = head.findIndex(isTotal)
  if (bands.length > 0 && across >= 0)
    for (const row of rows)
      checkSum(
        row[across],
        bands.map((column) => row[column]),
        report,
      )
  const texts = (row: readonly Placed[]): readonly string[] => row.map(({ text }) => text)
  return { head: texts(head), rows: rows.map(texts), bands, total }
}
