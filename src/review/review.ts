/**
 * The review: a finished attempt as a whole. Enters: the game and the attempt. Leaves: plain data for
 * the screen. Impossible and unfinished logs are values, not errors.
 */
import type { Game } from '../model/game.ts'
import type { Attempt } from '../model/play.ts'
import type { Observation, Review, TechniqueEvidence } from '../model/review.ts'
import { bestClasses, passes, scoreOf } from '../solve/outcome.ts'
import { solve } from '../solve/solve.ts'
import type { Solution } from '../solve/solve.ts'
import { bestBring, bestLineFrom } from '../solve/walk.ts'
import { gradeMoves } from './grade-moves.ts'
import type { Flags } from './grade-moves.ts'

export type Reviewed =
  | { readonly kind: 'reviewed'; readonly review: Review }
  /** The log does not fit the game, from this turn on. */
  | { readonly kind: 'impossible'; readonly turn: number }
  /** The attempt has not come to an ending. */
  | { readonly kind: 'unfinished' }

function countsOf(observations: readonly Observation[]): readonly TechniqueEvidence[] {
  const counts = new Map<string, { hits: number; misuses: number; misses: number }>()
  const places = { hit: 'hits', misuse: 'misuses', miss: 'misses' } as const
  for (const { technique, kind } of observations) {
    const entry = counts.get(technique) ?? { hits: 0, misuses: 0, misses: 0 }
    entry[places[kind]]++
    counts.set(technique, entry)
  }
  return [...counts].map(([technique, counted]): TechniqueEvidence => ({ technique, ...counted }))
}

/**
 * @param techniques to leave out those that are taught as counter-examples
 * @param solved the solution of the attempt's start, if it is at hand
 */
export function reviewAttempt(
  game: Game,
  attempt: Attempt,
  techniques: Flags,
  solved: Solution = solve(game, attempt.start),
): Reviewed {
  const { rules } = solved
  const graded = gradeMoves(game, attempt, techniques, solved)
  if (graded.kind === 'impossible') return graded
  const final = graded.kind === 'graded' ? graded.states.at(-1) : undefined
  if (graded.kind !== 'graded' || final === undefined || !rules.ended(final)) return { kind: 'unfinished' }

  const { variant, decisions, preparation, observations, bestLines } = graded
  const made = decisions.filter((decision) => !decision.forced)
  const sound = made.filter(({ grade }) => grade === 'best' || grade === 'good').length
  const reached = rules.classOf(final)
  const score = scoreOf(solved, graded.regret)
  return {
    kind: 'reviewed',
    review: {
      score,
      passed: passes(solved, score, reached, bestClasses(solved)[variant] ?? 'full'),
      endingClass: reached,
      ending: -1 - final.at,
      variant,
      deal: rules.deal(final),
      outcome: solved.points(final),
      bestValue: solved.best,
      sound: made.length === 0 ? 1 : sound / made.length,
      preparation,
      decisions,
      bestLines,
      bestLine: bestLineFrom(solved, solved.roots[bestBring(solved)] ?? 0, variant),
      observations,
      techniques: countsOf(observations),
    },
  }
}
