/**
 * A workbook as the text of its first sheet. Enters: the bytes of a file. Leaves: cells with tabs between them,
 * or null where it is no workbook, or one that would unfold into far more than its bytes. Runs beside the page.
 */
import { tableText } from '../../progress/read-back/delimited.ts'

/** Bytes that a workbook unfolds into, at most. */
const most = 256 * 1024 * 1024

/** How a ZIP, and so a workbook, begins. */
export const isWorkbook = (bytes: ArrayBuffer): boolean => {
  const [a, b, c, d] = new Uint8Array(bytes.slice(0, 4))
  return a === 0x50 && b === 0x4b && c === 3 && d === 4
}

const written = (cell: unknown): string =>
  cell instanceof Date
    ? cell.toISOString()
    : typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : ''

export async function workbookText(bytes: ArrayBuffer): Promise<string | null> {
  try {
    const { unzipSync, zipSync } = await import('fflate')
    let room = most
    // No further than each entry claims, and all of them no further than there is room.
    const files = unzipSync(new Uint8Array(bytes), {
      filter: ({ name, originalSize }) => /\.xml(?:\.rels)?$/.test(name) && (room -= originalSize) >= 0,
    })
    if (room < 0) return null
    const { readSheet } = await import('read-excel-file/universal')
    // Packed anew without compression: the reader would start workers of its own to inflate it.
    const rows = await readSheet(zipSync(files, { level: 0 }).buffer, { trim: false })
    return tableText(rows.map((cells) => cells.map(written)))
  } catch {
    return null
  }
}
