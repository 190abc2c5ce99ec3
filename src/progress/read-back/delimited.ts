/**
 * Tables as text: cells with tabs, commas or semicolons between them, quoted where they have to be. Enters:
 * text. Leaves: rows of cells, one at a time, so that a large table is never held twice; and a table as text,
 * for one that came as a workbook. Pure.
 */

/** Rows and cells that are read at most. */
const most = { rows: 200_000, cells: 20_000 } as const

const separators = ['\t', ',', ';'] as const

/** What stands most often in the first line. */
function separatorOf(text: string): string {
  const [line = ''] = text.slice(0, 100_000).split(/\r?\n/, 1)
  const count = (sign: string): number => line.split(sign).length
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** Cells as they were meant, without the quotes around them; empty lines are left out. */
export function* rowsIn(text: string): Generator<readonly string[]> {
  const separator = separatorOf(text)
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (let row = 0; at < text.length && row < most.rows;) {
    const cells: string[] = []
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        // Up to the quote that is not doubled; a missing one takes the rest.
        for (at++; ;) {
          const end = text.indexOf('"', at)
          cell += text.slice(at, end < 0 ? text.length : end)
          at = end < 0 ? text.length : end + 1
          if (end < 0 || text[at] !== '"') break
          cell += '"'
          at++
        }
      }
      const from = at
      while (at < text.length && text[at] !== separator && text[at] !== '\n') at++
      cell += text.slice(from, at).replace(/\r$/, '')
      if (cells.length < most.cells) cells.push(cell)
      if (text[at] !== separator) break
      at++
    }
    at++
    if (cells.length === 1 && cells[0]?.trim() === '') continue
    row++
    yield cells
  }
}

/** Rows as text that `rowsIn` reads back. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n')
