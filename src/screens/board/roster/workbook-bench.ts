/** A workbook read beside the page. Enters: a file. Leaves: its sheets as cells, or why not. */
import { bounds, isEmpty } from '../../../board/grid.ts'
import type { Cell, Grid } from '../../../board/grid.ts'
import { openWorkbook } from '../../workbook.ts'

export interface Sheet {
  readonly name: string
  readonly grid: Grid
}

export type WorkbookRead =
  { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] } | { readonly kind: 'too big' | 'workbook' }

/** Sheets that are looked at. */
const most = 20

function cellOf(value: string | number | boolean | Date | null): Cell {
  if (typeof value === 'number') return { kind: 'number', value }
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? { kind: 'text', text: '' }
      : { kind: 'day', day: value.toISOString().slice(0, 10) }
  return { kind: 'text', text: value === null ? '' : String(value).slice(0, bounds.letters + 1) }
}

export async function answer(file: Blob): Promise<WorkbookRead> {
  if (file.size > bounds.bytes) return { kind: 'too big' }
  const opened = await openWorkbook(await file.arrayBuffer())
  if (opened.kind !== 'opened') return { kind: opened.kind === 'too big' ? 'too big' : 'workbook' }
  return {
    kind: 'sheets',
    sheets: opened.sheets.slice(0, most).flatMap(({ name, rows }) => {
      const grid = rows
        .slice(0, bounds.rows)
        .map((row) =>
          row.slice(0, bounds.columns).map((value) => cellOf(value as Parameters<typeof cellOf>[0])),
        )
      return grid.every(isEmpty) ? [] : { name, grid }
    }),
  }
}
