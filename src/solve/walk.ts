/** Walking a solved game: which information state a pick leads to, which choices there are. */
import type { Pick } from '../model/play.ts'
import { leavePick } from './solve.ts'
import type { Solution } from './solve.ts'

/** Range of the choices of an information state, as indices into `pick`, `bestOf`, `fallibleOf`. */
export const choicesOf = (
  { choiceFirst }: Solution,
  node: number,
): { readonly from: number; readonly to: number } => ({
  from: choiceFirst[node] ?? 0,
  to: choiceFirst[node + 1] ?? 0,
})

/** Information state after a choice (index into `pick`), were `variant` the true one. */
export function after(solution: Solution, choice: number, variant: number): number {
  const { outcomeFirst, child, variantsAt } = solution
  for (let outcome = outcomeFirst[choice] ?? 0; outcome < (outcomeFirst[choice + 1] ?? 0); outcome++) {
    const to = child[outcome] ?? 0
    if (((variantsAt[to] ?? 0) & (1 << variant)) !== 0) return to
  }
  throw new RangeError(`variant ${variant} cannot be here`)
}

/** Choices besides ending the contact; two or more make a decision. */
export const realChoices = (solution: Solution, node: number): number => {
  const { from, to } = choicesOf(solution, node)
  let count = 0
  for (let choice = from; choice < to; choice++) if (solution.pick[choice] !== leavePick) count++
  return count
}

/** Largest Q_τ at an information state: what losses are measured from. */
export function topFallible(solution: Solution, node: number): number {
  const { from, to } = choicesOf(solution, node)
  let top = -Infinity
  for (let choice = from; choice < to; choice++) top = Math.max(top, solution.fallibleOf[choice] ?? 0)
  return top
}

/** The choice that V* takes; ties go to the lowest ordinal. */
export function bestChoice(solution: Solution, node: number): number {
  const { from, to } = choicesOf(solution, node)
  let best = from
  for (let choice = from + 1; choice < to; choice++)
    if ((solution.bestOf[choice] ?? 0) > (solution.bestOf[best] ?? 0) + 1e-9) best = choice
  return best
}

/** Index into `roots` of the list of documents that V* brings. */
export function bestBring(solution: Solution): number {
  let best = 0
  for (const [index, root] of solution.roots.entries())
    if ((solution.bestAt[root] ?? 0) > (solution.bestAt[solution.roots[best] ?? 0] ?? 0) + 1e-9) best = index
  return best
}

/** The authored ordinal of a choice (index into `pick`), or `leave`. */
export const pickOf = (solution: Solution, choice: number): Pick => {
  const ordinal = solution.pick[choice] ?? leavePick
  return ordinal === leavePick ? 'leave' : ordinal
}

/** The picks of best play from an information state to the end, were `variant` the true one. */
export function bestLineFrom(solution: Solution, node: number, variant: number): readonly Pick[] {
  const picks: Pick[] = []
  for (let at = node; solution.ended[at] === 0;) {
    const choice = bestChoice(solution, at)
    picks.push(pickOf(solution, choice))
    at = after(solution, choice, variant)
  }
  return picks
}
