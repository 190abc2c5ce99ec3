/**
 * What listening is worth: V* less what a learner ends with who settles on the likeliest cause at the
 * start and plays what would be best for it, whatever he hears; once plainly contradicted he goes on
 * as the fallible continuation does.
 */
import type { Solution } from '../solve/solve.ts'
import { after, choicesOf } from '../solve/walk.ts'

/** Points 0–100; exact. */
export function knowing(solution: Solution): number {
  const { game, variantsAt, ended } = solution
  const probabilities = game.variants.map((variant) => variant.probability)
  const assumed = probabilities.indexOf(Math.max(...probabilities))
  const possible = (node: number): boolean => ((variantsAt[node] ?? 0) & (1 << assumed)) !== 0

  /** Best he can reach if he is right, by information state. */
  const ifRight = new Map<number, { value: number; choice: number }>()
  const right = (node: number): { value: number; choice: number } => {
    const known = ifRight.get(node)
    if (known !== undefined) return known
    let found = { value: -Infinity, choice: -1 }
    if (ended[node] === 1) found = { value: solution.points(solution.stateAt(node, assumed)), choice: -1 }
    else {
      const { from, to } = choicesOf(solution, node)
      for (let choice = from; choice < to; choice++) {
        const { value } = right(after(solution, choice, assumed))
        if (value > found.value + 1e-9) found = { value, choice }
      }
    }
    ifRight.set(node, found)
    return found
  }

  const reached = new Map<number, number>()
  const value = (node: number): number => {
    if (!possible(node)) return solution.fallibleAt[node] ?? 0
    if (ended[node] === 1) return solution.bestAt[node] ?? 0
    const known = reached.get(node)
    if (known !== undefined) return known
    const { choice } = right(node)
    let sum = 0
    for (
      let outcome = solution.outcomeFirst[choice] ?? 0;
      outcome < (solution.outcomeFirst[choice + 1] ?? 0);
      outcome++
    )
      sum += (solution.chance[outcome] ?? 0) * value(solution.child[outcome] ?? 0)
    reached.set(node, sum)
    return sum
  }

  let best = { value: -Infinity, root: 0 }
  for (const root of solution.roots) {
    const { value: hoped } = right(root)
    if (hoped > best.value + 1e-9) best = { value: hoped, root }
  }
  return solution.best - value(best.root)
}
