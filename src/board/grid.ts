/**
 * A table out of a file or the clipboard. Enters: bytes or text. Leaves: rows of cells with the encoding that
 * it was read in. What comes is anybody's: everything is bounded, nothing is taken for more than text. Pure.
 */
import type { Encoding } from '../model/roster.ts'
import type { IsoDate } from '../model/words.ts'

/** A cell as it lies in the table; `number` and `day` only where a workbook says so itself. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: IsoDate }

export type Grid = readonly (readonly Cell[])[]

/** More than a roster of the largest company that this is for. */
export const bounds = { bytes: 16 * 1024 * 1024, rows: 60_000, columns: 100, letters: 400 } as const

function inEncoding(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** How often a byte of one half of every pair is nothing: every other byte of Latin text in UTF-16. */
function empties(bytes: Uint8Array, half: 0 | 1): number {
  const some = bytes.subarray(0, 2000)
  let count = 0
  for (let at = half; at < some.length; at += 2) if (some[at] === 0) count += 1
  return count
}

/** By its mark, by its zero bytes, else what is strict first. */
function likely(bytes: Uint8Array): readonly Encoding[] {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  const [even, odd] = [empties(bytes, 0), empties(bytes, 1)]
  if (odd > even && odd > 1) return ['utf-16le']
  if (even > odd && even > 1) return ['utf-16be']
  return ['utf-8', 'gb18030']
}

/**
 * @param as the encoding, where somebody says so
 * @returns null where it is no text in any of them
 */
export function decode(
  bytes: Uint8Array,
  as: Encoding | null = null,
): { readonly text: string; readonly encoding: Encoding } | null {
  if (bytes.length > bounds.bytes) return null
  for (const encoding of as === null ? likely(bytes) : [as]) {
    const text = inEncoding(bytes, encoding)
    if (text !== null) return { text, encoding }
  }
  return null
}

/** What stands between cells: tabs as from a spreadsheet, else whatever the first lines have most of. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).split(/\r\n?|\n/, 5)
  const counted = ['\t', ',', ';', '，', '|'].map((mark) => ({
    mark,
    count: Math.max(...head.map((line) => line.split(mark).length - 1)),
  }))
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).mark
}

const textCell = (text: string): Cell => ({ kind: 'text', text: text.slice(0, bounds.letters + 1) })

/** Cells as RFC 4180 has them, or between tabs, semicolons or bars. Never throws. */
export function gridOf(written: string): Grid {
  const told = /^\uFEFF?sep=(.)\r?\n/.exec(written)
  const text = (told === null ? written : written.slice(told[0].length)).replace(/^\uFEFF/, '')
  const separator = told?.[1] ?? separatorOf(text)
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  const cell = (content: string): void => {
    if (row.length < bounds.columns) row.push(textCell(content))
  }
  while (at < text.length && rows.length < bounds.rows) {
    let content = ''
    // One that never ends is a letter like any other.
    if (text[at] === '"' && text.includes('"', at + 1)) {
      const parts: string[] = []
      for (;;) {
        const end = text.indexOf('"', at + 1)
        parts.push(text.slice(at + 1, end < 0 ? text.length : end))
        at = end < 0 ? text.length : end + 1
        if (text[at] !== '"') break
        parts.push('"')
      }
      content = parts.join('')
    }
    const from = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
    cell(content + text.slice(from, at))
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      cell('')
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    rows.push(row)
    row = []
  }
  return rows
}

/** The text of a cell, on one line, without what cannot be seen. */
export function said(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return ''
    case 'text':
      return cell.text.replace(/[\p{Cc}\p{Cf}\u00A0\u3000]+/gu, ' ').trim()
    case 'number':
      return String(cell.value)
    case 'day':
      return cell.day
  }
}

/** Whether nothing is written in a row. */
export const isEmpty = (row: readonly Cell[]): boolean => row.every((cell) => said(cell) === '')
