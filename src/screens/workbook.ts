/**
 * A workbook opened. Enters: the bytes of a file. Leaves: its sheets with their cells. A workbook is a packed
 * folder that anybody may have made: no more of it is unfolded than there is room for. To be run beside the page.
 */
import { unzipSync, zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'

/** Bytes that a workbook unfolds into, at most. */
const most = 200 * 1024 * 1024

type Cells = Awaited<ReturnType<typeof readWorkbook>>[number]['data']

export interface WorkbookSheet {
  readonly name: string
  readonly rows: Cells
}

export type WorkbookOpened =
  | { readonly kind: 'opened'; readonly sheets: readonly WorkbookSheet[] }
  /** It would unfold into too much · it is none. */
  | { readonly kind: 'too big' | 'no workbook' }

/** How a ZIP, and so a workbook, begins. */
export const isWorkbook = (bytes: ArrayBuffer): boolean => {
  const [a, b, c, d] = new Uint8Array(bytes.slice(0, 4))
  return a === 0x50 && b === 0x4b && c === 3 && d === 4
}

/** Never rejects. */
export async function openWorkbook(bytes: ArrayBuffer): Promise<WorkbookOpened> {
  try {
    let room = most
    // No further than each entry claims, and all of them no further than there is room.
    const files = unzipSync(new Uint8Array(bytes), {
      filter: ({ name, originalSize }) => /\.xml(?:\.rels)?$/.test(name) && (room -= originalSize) >= 0,
    })
    if (room < 0) return { kind: 'too big' }
    // Packed anew without compression: the reader would start workers of its own to inflate it.
    const sheets = await readWorkbook(zipSync(files, { level: 0 }).buffer, { trim: false })
    return { kind: 'opened', sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data })) }
  } catch {
    return { kind: 'no workbook' }
  }
}
