/** What one play through a solved game amounts to: score, class, pass. */
import type { State } from '../model/play.ts'
import type { EndingClass } from '../model/words.ts'
import { endingClasses } from '../model/words.ts'
import type { Solution } from './solve.ts'
import { after, bestBring, bestChoice } from './walk.ts'

export interface Outcome {
  readonly variant: number
  readonly state: State
  readonly class: EndingClass
  /** Points of the outcome, 0–100. */
  readonly points: number
  /** 100 × (1 − Σ (V* − Q*) ÷ V* at the start), not clipped: on average it equals the outcome. */
  readonly unclipped: number
  /** The same, not below 0. */
  readonly score: number
  readonly passed: boolean
}

/** 100 × max(0, 1 − regret ÷ V* at the start). */
export const scoreOf = ({ best }: Pick<Solution, 'best'>, regret: number): number =>
  best <= 0 ? 0 : 100 * Math.max(0, 1 - regret / best)

/** Rank of a class, 0 the best; a lower rank is at least as good. */
const rankOf = (of: EndingClass): number => endingClasses.indexOf(of)

/** Class that the best line reaches in each variant. */
export function bestClasses(solution: Solution): readonly EndingClass[] {
  return solution.game.variants.map((_, variant) => {
    let node = solution.roots[bestBring(solution)] ?? 0
    while (solution.ended[node] === 0) node = after(solution, bestChoice(solution, node), variant)
    return solution.rules.classOf(solution.stateAt(node, variant))
  })
}

/**
 * Whether an attempt passes: score at the mark, no red line, and the acceptable class, or the class
 * that the best line reaches where even that falls short of it.
 * @param reachable class that the best line reaches in this variant
 */
export function passes(
  solution: Solution,
  score: number,
  reached: EndingClass,
  reachable: EndingClass,
): boolean {
  const { mark, acceptable } = solution.game
  const needed = Math.max(rankOf(acceptable), rankOf(reachable))
  return score >= mark && reached !== 'gate' && rankOf(reached) <= needed
}

/** Picks a choice (index into `pick`) at an information state. */
export type Policy = (solution: Solution, node: number, random: () => number) => number
/** Picks what to bring (index into `roots`). */
export type Preparation = (solution: Solution, random: () => number) => number

/** Plays one variant to its end by a policy. */
export function playOut(
  solution: Solution,
  reachable: readonly EndingClass[],
  variant: number,
  prepare: Preparation,
  policy: Policy,
  random: () => number,
): Outcome {
  let node = solution.roots[prepare(solution, random)] ?? 0
  let regret = solution.best - (solution.bestAt[node] ?? 0)
  while (solution.ended[node] === 0) {
    const choice = policy(solution, node, random)
    regret += (solution.bestAt[node] ?? 0) - (solution.bestOf[choice] ?? 0)
    node = after(solution, choice, variant)
  }
  const state = solution.stateAt(node, variant)
  const reached = solution.rules.classOf(state)
  const score = scoreOf(solution, regret)
  return {
    variant,
    state,
    class: reached,
    points: solution.points(state),
    unclipped: solution.best <= 0 ? 0 : 100 * (1 - regret / solution.best),
    score,
    passed: passes(solution, score, reached, reachable[variant] ?? 'full'),
  }
}
