/**
 * A table as CSV that Excel opens well: with a byte order mark, quoted, lines ended as RFC 4180 has them.
 * Text that a spreadsheet would take for a formula is made text by an apostrophe in front. Pure.
 */
export type Cell = string | number | null

/** What formulas begin with, also in full width, and what hides them from a first look. */
const formula = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠|%]|^[\t\r\n]/

/** A formula is none any more; everything else stays as it is. */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text)

const written = (cell: Cell): string =>
  cell === null
    ? ''
    : typeof cell === 'number'
      ? String(cell)
      : `"${harmless(cell.replaceAll('\0', '')).replaceAll('"', '""')}"`

export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`
