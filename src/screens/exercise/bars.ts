/**
 * An ageing table as bars. Enters: a sheet with bands of age. Leaves: a bar for each customer with its parts
 * as shares of the longest bar, the youngest first; none for any other sheet. Pure.
 */
import type { Sheet } from '../../model/exercise.ts'

export interface Part {
  readonly band: string
  /** As it stands in the table. */
  readonly figure: string
  /** Percent of the longest bar. */
  readonly share: number
  /** Place among the bands, the youngest 0. */
  readonly age: number
}

export interface Bar {
  readonly name: string
  readonly parts: readonly Part[]
  /** What the other columns say in words. */
  readonly note: string
}

export const isFigure = (cell: string): boolean => /^[\d,]+$/.test(cell)

/** Whether a column holds figures and nothing else, so that its head stands over them. */
export const isFigureColumn = ({ rows }: Sheet<string>, column: number): boolean =>
  rows.every((row) => row[column] === '' || isFigure(row[column] ?? '')) &&
  rows.some((row) => row[column] !== '')

const figureOf = (cell: string | undefined): number =>
  cell !== undefined && isFigure(cell) ? Number(cell.replaceAll(',', '')) : 0

export function barsOf({ head, rows, bands, total }: Sheet<string>): readonly Bar[] {
  if (bands.length === 0) return []
  const customers = total ? rows.slice(0, -1) : rows
  const sums = customers.map((row) => bands.reduce((sum, column) => sum + figureOf(row[column]), 0))
  const longest = Math.max(1, ...sums)
  return customers.map((row) => ({
    name: row[0] ?? '',
    note: row.filter((cell, column) => column > 0 && cell !== '' && !isFigure(cell)).join(' · '),
    parts: bands.flatMap((column, age) => {
      const figure = figureOf(row[column])
      return figure === 0
        ? []
        : [{ band: head[column] ?? '', figure: row[column] ?? '', share: (figure / longest) * 100, age }]
    }),
  }))
}
