/** A table that leaves as a sheet of a workbook or as CSV: what its cells may be. Pure. */
import type { IsoDate } from '../model/words.ts'
import { csvOf } from './csv.ts'

/** A share is 0–1 and shown as a percentage; a day is a calendar day without a time. */
export type TableCell =
  | string
  | number
  | null
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'share'; readonly share: number }

export interface Column {
  readonly name: string
  /** In letters. */
  readonly width: number
}

export interface Table {
  /** At most 31 letters, as Excel has it for a sheet. */
  readonly name: string
  readonly columns: readonly Column[]
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly TableCell[])[]
}

/** Null stays an empty cell. */
export const dayCell = (day: IsoDate | null): TableCell => (day === null ? null : { kind: 'day', day })
export const shareCell = (share: number | null): TableCell =>
  share === null ? null : { kind: 'share', share }

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`

/** The table as CSV; days as 2026-11-24, shares as 87.5%. */
export const tableAsCsv = ({ columns, rows }: Table): string =>
  csvOf([
    columns.map(({ name }) => name),
    ...rows.map((cells) =>
      cells.map((cell) =>
        cell === null || typeof cell !== 'object'
          ? cell
          : cell.kind === 'day'
            ? cell.day
            : percent(cell.share),
      ),
    ),
  ])
