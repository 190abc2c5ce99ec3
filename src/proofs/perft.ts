/**
 * How many different plays there are, by depth (the term is chess programmers'): a count that changes
 * when, and only when, the game graph does. A play is what was picked and what was seen.
 */
import type { Solution } from '../solve/solve.ts'
import { choicesOf } from '../solve/walk.ts'

/** Number of plays of exactly 0, 1, 2 … picks, ended ones not counted again. */
export function perft(solution: Solution): readonly number[] {
  let level = new Map<number, number>()
  for (const root of solution.roots) level.set(root, (level.get(root) ?? 0) + 1)
  const counts: number[] = []
  while (level.size > 0) {
    let plays = 0
    const next = new Map<number, number>()
    for (const [node, count] of level) {
      plays += count
      if (solution.ended[node] === 1) continue
      const { from, to } = choicesOf(solution, node)
      const last = solution.outcomeFirst[to] ?? solution.child.length
      for (let outcome = solution.outcomeFirst[from] ?? 0; outcome < last; outcome++) {
        const child = solution.child[outcome] ?? 0
        next.set(child, (next.get(child) ?? 0) + count)
      }
    }
    counts.push(plays)
    level = next
  }
  return counts
}
