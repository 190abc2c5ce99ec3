/**
 * Simulated learners, the same for all scenarios, with fixed seeds. With the solver: softmax on Q_τ,
 * five levels. Without it: how often a learner falls for a misconception that is offered.
 */
import { pickOne, pickWeighted } from '../play/seeds.ts'
import type { Policy, Preparation } from '../solve/outcome.ts'
import { choicesOf } from '../solve/walk.ts'
import { offersAt, randomPlay } from './bots.ts'

/** From a beginner to an expert: the temperature of the softmax, in points. */
export const skillLevels = [40, 20, 10, 5, 2] as const
/** Chance not to fall for a misconception. */
export const insightLevels = [0, 0.25, 0.5, 0.75, 1] as const

function softmax(values: readonly number[], heat: number, random: () => number): number {
  const top = Math.max(...values)
  const shares = values.map((value) => Math.exp((value - top) / heat))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return pickWeighted(
    shares.map((share) => share / total),
    random,
  )
}

/** A learner who takes each choice with probability ∝ exp(Q_τ ÷ heat). */
export function skilled(heat: number): { readonly prepare: Preparation; readonly policy: Policy } {
  return {
    prepare: (solution, random) =>
      softmax(
        solution.roots.map((root) => solution.fallibleAt[root] ?? 0),
        heat,
        random,
      ),
    policy(solution, node, random) {
      const offers = offersAt(solution, node)
      if (offers.length === 0) return choicesOf(solution, node).from
      const chosen = softmax(
        offers.map(({ index }) => solution.fallibleOf[index] ?? 0),
        heat,
        random,
      )
      return offers[chosen]?.index ?? choicesOf(solution, node).from
    },
  }
}

/** A learner who takes an offered misconception with probability 1 − insight, else any untagged choice. */
export function insightful(insight: number): { readonly prepare: Preparation; readonly policy: Policy } {
  return {
    prepare: randomPlay.prepare,
    policy(solution, node, random) {
      const offers = offersAt(solution, node)
      if (offers.length === 0) return choicesOf(solution, node).from
      const wrong = offers.filter(({ choice }) => choice.move.kind === 'misconception')
      const sound = offers.filter(({ choice }) => choice.move.kind === 'technique')
      const falls = random() >= insight
      const list = falls && wrong.length > 0 ? wrong : sound.length > 0 ? sound : offers
      return pickOne(list, random).index
    },
  }
}
