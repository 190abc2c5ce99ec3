/**
 * Best play against every hidden cause, out of a solved game. Enters: the solution of one start. Leaves:
 * plain data that crosses from the worker: for each cause the picks from the first word to the ending,
 * each with what the others would have cost. Pure.
 */
import type { Pick } from '../../model/play.ts'
import {
  bestBring,
  bestChoice,
  choicesOf,
  after,
  pickOf,
  realChoices,
  topFallible,
} from '../../solve/walk.ts'
import type { Solution } from '../../solve/solve.ts'

export interface BestStep {
  readonly scene: number
  readonly pick: Pick
  /** Nothing else could be done. */
  readonly forced: boolean
  /** Points lost by each of the others, as the review counts them. */
  readonly others: readonly { readonly pick: Pick; readonly loss: number }[]
}

export interface BestLine {
  readonly variant: number
  readonly steps: readonly BestStep[]
  /** So many steps are those of the line `of`, before the two causes can be told apart. */
  readonly shared: { readonly of: number; readonly steps: number }
}

export interface BestLines {
  readonly start: number
  /** Documents to bring. */
  readonly bring: readonly number[]
  /** One a cause, in the order of the scenario. */
  readonly lines: readonly BestLine[]
}

function stepAt(solution: Solution, node: number, choice: number): BestStep {
  const { from, to } = choicesOf(solution, node)
  const top = topFallible(solution, node)
  const others = Array.from({ length: to - from }, (_, index) => from + index)
    .filter((each) => each !== choice && pickOf(solution, each) !== 'leave')
    .map((each) => ({
      pick: pickOf(solution, each),
      loss: Math.max(0, top - (solution.fallibleOf[each] ?? 0)),
    }))
  return {
    scene: solution.sceneAt[node] ?? 0,
    pick: pickOf(solution, choice),
    forced: realChoices(solution, node) < 2,
    others,
  }
}

export function bestLines(solution: Solution): BestLines {
  const list = bestBring(solution)
  const root = solution.roots[list] ?? 0
  const walked: (readonly number[])[] = []
  const lines = solution.game.variants.map((_, variant): BestLine => {
    const steps: BestStep[] = []
    const nodes: number[] = []
    for (let node = root; solution.ended[node] === 0;) {
      const choice = bestChoice(solution, node)
      nodes.push(node)
      steps.push(stepAt(solution, node, choice))
      node = after(solution, choice, variant)
    }
    let shared = { of: variant, steps: 0 }
    for (const [of, other] of walked.entries()) {
      const apart = nodes.findIndex((node, turn) => node !== other[turn])
      const alike = apart < 0 ? nodes.length : apart
      if (alike > shared.steps) shared = { of, steps: alike }
    }
    walked.push(nodes)
    return { variant, steps, shared }
  })
  return { start: solution.start, bring: solution.rules.bringLists[list] ?? [], lines }
}
