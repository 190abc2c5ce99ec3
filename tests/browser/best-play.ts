/** Finished attempts that nobody has to click together: a shipped scenario played as well as it can be. */
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { variantOf } from '../../src/play/replay.ts'
import { firstLearner } from '../../src/records/migrations.ts'
import { leavePick, solve } from '../../src/solve/solve.ts'
import { after, bestBring, bestChoice } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents } = readLibrary()

/** @param finishedAt milliseconds since 1970; five minutes after the beginning */
export function bestPlay(scenario: string, seed: number, finishedAt: number): Attempt {
  const game = contents.find(({ id }) => id === scenario)?.game
  if (game === undefined) throw new Error(`${scenario} is missing`)
  const solution = solve(game)
  const variant = variantOf(game, seed)
  const list = bestBring(solution)
  const picks: Attempt['picks'][number][] = []
  let node = solution.roots[list] ?? 0
  while (solution.ended[node] === 0) {
    const choice = bestChoice(solution, node)
    const ordinal = solution.pick[choice] ?? leavePick
    picks.push(ordinal === leavePick ? 'leave' : ordinal)
    node = after(solution, choice, variant)
  }
  return newAttempt(game, {
    id: `${scenario}-${seed}`,
    learner: firstLearner,
    seed,
    bring: solution.rules.bringLists[list] ?? [],
    picks,
    startedAt: finishedAt - 300_000,
    finishedAt,
  })
}
