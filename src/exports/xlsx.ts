/**
 * Tables as an Excel workbook, one sheet a table. Enters: tables. Leaves: the file. Text stays text, with
 * leading zeros and whatever a spreadsheet would take for a formula; days are dates, shares percentages.
 * The writer is fetched when it is first needed.
 */
import type { Cell, Sheet } from 'write-excel-file/universal'
import type { Table, TableCell } from './table.ts'

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What XML has no place for, and half of a surrogate pair. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Excel refuses a file with more in one cell. */
const longest = 32_767

const textOf = (text: string): string => text.replace(unwritable, '').slice(0, longest)

function cellOf(cell: TableCell): Cell {
  if (cell === null) return null
  if (typeof cell === 'string') return { value: textOf(cell), type: String }
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (cell.kind === 'share') return { value: cell.share, type: Number, format: '0.0%' }
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
}

const sheetOf = ({ name, columns, rows }: Table): Sheet<Blob> => ({
  sheet: name,
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  data: [
    columns.map((column): Cell => ({
      value: textOf(column.name),
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#ece4d3',
      wrap: true,
      alignVertical: 'center',
    })),
    ...rows.map((cells) => cells.map(cellOf)),
  ],
})

/** @throws if the writer cannot be fetched */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeWorkbook } = await import('write-excel-file/universal')
  const blob = await writeWorkbook(tables.map(sheetOf)).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
