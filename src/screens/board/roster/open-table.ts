/**
 * A table wherever it comes from: a workbook, a text file in whatever encoding, the clipboard. Enters: a file
 * or text. Leaves: sheets of cells, or why there are none. Effects: starts a worker for workbooks.
 */
import { bounds, decode, gridOf, isEmpty } from '../../../board/grid.ts'
import type { Encoding } from '../../../model/roster.ts'
import { askWorker } from '../../ask-worker.ts'
import type { Sheet, WorkbookRead } from './workbook-bench.ts'

export type Trouble = 'too big' | 'not text' | 'workbook' | 'empty'

export interface OpenTable {
  /** Name of the file; empty for what was pasted. */
  readonly source: string
  /** At least one. */
  readonly sheets: readonly Sheet[]
  /** How a text was read; null for a workbook and for what was pasted. */
  readonly encoding: Encoding | null
}

export type Opened =
  { readonly kind: 'open'; readonly table: OpenTable } | { readonly kind: 'trouble'; readonly why: Trouble }

/** How every packed folder begins, and a workbook of the nineties or with a password. */
const packed = [0x50, 0x4b]
const compound = [0xd0, 0xcf]

function openText(source: string, text: string, encoding: Encoding | null): Opened {
  const grid = gridOf(text)
  return grid.every(isEmpty)
    ? { kind: 'trouble', why: 'empty' }
    : { kind: 'open', table: { source, sheets: [{ name: '', grid }], encoding } }
}

async function openWorkbook(file: File): Promise<Opened> {
  const read = await askWorker<WorkbookRead>(
    () => new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' }),
    file,
    async () => (await import('./workbook-bench.ts')).answer(file),
  ).catch((): WorkbookRead => ({ kind: 'workbook' }))
  if (read.kind !== 'sheets') return { kind: 'trouble', why: read.kind }
  return read.sheets.length === 0
    ? { kind: 'trouble', why: 'empty' }
    : { kind: 'open', table: { source: file.name.slice(0, 200), sheets: read.sheets, encoding: null } }
}

export const openPasted = (text: string): Opened =>
  text.length > bounds.bytes ? { kind: 'trouble', why: 'too big' } : openText('', text, null)

/** @param as the encoding, where somebody says so */
export async function openFile(file: File, as: Encoding | null = null): Promise<Opened> {
  if (file.size > bounds.bytes) return { kind: 'trouble', why: 'too big' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { kind: 'trouble', why: 'not text' }
  }
  const begins = (mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte)
  if (begins(packed)) return openWorkbook(file)
  if (begins(compound)) return { kind: 'trouble', why: 'workbook' }
  const decoded = decode(bytes, as)
  return decoded === null
    ? { kind: 'trouble', why: 'not text' }
    : openText(file.name.slice(0, 200), decoded.text, decoded.encoding)
}
