/** Typed lines put back together as running text. */
import type { Placed } from './placed.ts'
import { concat, standIn } from './placed.ts'

/** Chinese needs no blank between two lines, English does. */
const needsBlank = (before: string, after: string): boolean =>
  /[\u0021-\u024f]$/.test(before) && /^[\u0021-\u024f]/.test(after)

/** One piece out of the lines of a paragraph; null if there are none. */
export function joinLines(lines: readonly Placed[]): Placed | null {
  const [first, ...rest] = lines
  if (first === undefined) return null
  const pieces = rest.flatMap((line, index) =>
    needsBlank(lines[index]?.text ?? '', line.text) ? [standIn(line, ' '), line] : [line],
  )
  return concat(first, pieces)
}
