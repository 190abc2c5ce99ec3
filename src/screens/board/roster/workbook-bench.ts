/**
 * A workbook read beside the page. Enters: a file. Leaves: its sheets as cells, or why not. A workbook is a
 * packed folder that anybody may have made: what it says that it unfolds to is looked at before it is unfolded.
 */
import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { bounds, isEmpty } from '../../../board/grid.ts'
import type { Cell, Grid } from '../../../board/grid.ts'

export interface Sheet {
  readonly name: string
  readonly grid: Grid
}

export type WorkbookRead =
  { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] } | { readonly kind: 'too big' | 'workbook' }

/** Bytes that a workbook may unfold to, and sheets that are looked at. */
const limits = { unfolded: 200 * 1024 * 1024, sheets: 20 } as const

/** Bytes that a packed folder says it holds. Throws where it is none. */
function unfolded(bytes: Uint8Array): number {
  let sum = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      sum += originalSize
      return false
    },
  })
  return sum
}

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
  const bytes = await file.arrayBuffer()
  try {
    if (unfolded(new Uint8Array(bytes)) > limits.unfolded) return { kind: 'too big' }
    const sheets = await readWorkbook(bytes)
    return {
      kind: 'sheets',
      sheets: sheets.slice(0, limits.sheets).flatMap(({ sheet, data }) => {
        const grid = data
          .slice(0, bounds.rows)
          .map((row) =>
            row.slice(0, bounds.columns).map((value) => cellOf(value as Parameters<typeof cellOf>[0])),
          )
        return grid.every(isEmpty) ? [] : { name: sheet, grid }
      }),
    }
  } catch {
    return { kind: 'workbook' }
  }
}
