/**
 * The piece of a text that a mistake sits in: the lines around it with the part in question marked,
 * as a compiler shows it. Pure; works on any text, also one shorter than the span claims.
 */
import type { Span } from '../model/diagnostic.ts'

export interface FrameLine {
  readonly number: number
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** Lines longer than this are cut around the mark. */
const longest = 160

/** @param around how many lines to show before and after; at most four marked lines are shown */
export function frameOf(text: string, span: Span, around = 1): readonly FrameLine[] {
  const from = Math.min(span.start, text.length)
  const to = Math.min(Math.max(span.end, from), text.length)
  const lines: FrameLine[] = []
  let start = 0
  let number = 1
  const first = span.line - around
  const last = Math.min(text.slice(from, to).split('\n').length, 4) + span.line - 1 + around
  while (start <= text.length && number <= last) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    if (number >= first) {
      const line = text.slice(start, end).replace(/\r$/, '')
      const a = Math.min(Math.max(from - start, 0), line.length)
      const hit = from <= end && to >= start
      const b = hit ? Math.min(Math.max(to - start, a), line.length) : a
      const cut = a > longest ? a - 40 : 0
      lines.push({
        number,
        before: (cut > 0 ? '…' : '') + line.slice(cut, hit ? a : line.length),
        marked: hit ? line.slice(a, b) : '',
        after: hit ? line.slice(b, b + longest) : '',
      })
    }
    if (newline === -1) break
    start = newline + 1
    number++
  }
  return lines
}
