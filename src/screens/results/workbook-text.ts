/** The first sheet of a workbook as text: cells with tabs between them; null where it cannot be opened. */
import { tableText } from '../../progress/read-back/delimited.ts'
import { openWorkbook } from '../workbook.ts'

const written = (cell: unknown): string =>
  cell instanceof Date
    ? cell.toISOString()
    : typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : ''

export async function workbookText(bytes: ArrayBuffer): Promise<string | null> {
  const opened = await openWorkbook(bytes)
  const [first] = opened.kind === 'opened' ? opened.sheets : []
  return first === undefined ? null : tableText(first.rows.map((cells) => cells.map(written)))
}
