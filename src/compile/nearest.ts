/** Finds what an author probably meant: the known name closest to what was typed. */
import { folded } from './vocabulary.ts'

const longest = 40

/** Least number of characters to add, drop or change, or swap with a neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The name nearest to `typed` if it is near enough to be a slip of the hand, else null. */
export function nearest(typed: string, names: Iterable<string>): string | null {
  const wanted = folded(typed)
  if (wanted === '' || wanted.length > longest) return null
  let best: string | null = null
  let least = Infinity
  for (const name of names) {
    const candidate = folded(name)
    if (candidate.length > longest || Math.abs(candidate.length - wanted.length) > 4) continue
    const contained =
      candidate.length > 1 && wanted.length > 1 && (candidate.includes(wanted) || wanted.includes(candidate))
    const d = distance(wanted, candidate)
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3))
    if ((d <= limit || contained) && d < least && d < Math.max(wanted.length, candidate.length)) {
      best = name
      least = d
    }
  }
  return best
}
