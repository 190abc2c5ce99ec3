/**
 * Plays that nobody has to click together, and the way to put them into a page: for pictures and for
 * tests in a browser. Effects only on the page that is handed in.
 */
import type { Page } from '@playwright/test'
import type { Attempt } from '../src/model/play.ts'
import { newAttempt } from '../src/play/attempt.ts'
import { variantOf } from '../src/play/replay.ts'
import { firstLearner } from '../src/records/migrations.ts'
import { solve } from '../src/solve/solve.ts'
import type { Solution } from '../src/solve/solve.ts'
import { after, bestBring, bestChoice, choicesOf, pickOf } from '../src/solve/walk.ts'
import { readLibrary } from './content.ts'

const { contents } = readLibrary()

export interface Course {
  /** Moves at which something worth less than the best is said, though not the worst. */
  readonly slips?: readonly number[]
  /** The play is left unfinished after so many moves. */
  readonly moves?: number
}

/** A choice between the best and the worst. */
function slip(solution: Solution, node: number): number {
  const { from, to } = choicesOf(solution, node)
  const byValue = Array.from({ length: to - from }, (_, index) => from + index).sort(
    (a, b) => (solution.fallibleOf[b] ?? 0) - (solution.fallibleOf[a] ?? 0),
  )
  return byValue[Math.floor(byValue.length / 2)] ?? from
}

/**
 * A shipped scenario played as well as it can be, but for the slips.
 * @param finishedAt milliseconds since 1970; five minutes after the beginning
 */
export function bestPlay(scenario: string, seed: number, finishedAt: number, course: Course = {}): Attempt {
  const game = contents.find(({ id }) => id === scenario)?.game
  if (game === undefined) throw new Error(`${scenario} is missing`)
  const solution = solve(game)
  const variant = variantOf(game, seed)
  const list = bestBring(solution)
  const picks: Attempt['picks'][number][] = []
  let node = solution.roots[list] ?? 0
  while (solution.ended[node] === 0 && picks.length < (course.moves ?? Infinity)) {
    const slips = course.slips?.includes(picks.length) === true
    const choice = slips ? slip(solution, node) : bestChoice(solution, node)
    picks.push(pickOf(solution, choice))
    node = after(solution, choice, variant)
  }
  return newAttempt(game, {
    id: `${scenario}-${seed}`,
    learner: firstLearner,
    seed,
    bring: solution.rules.bringLists[list] ?? [],
    picks,
    times: picks.map((_, turn) => 6000 + ((turn * 2700) % 9000)),
    startedAt: finishedAt - 300_000,
    finishedAt: solution.ended[node] === 0 ? null : finishedAt,
  })
}

/** Puts a value straight into the storage of the page, which has been opened before. */
export const plant = (page: Page, key: string, value: unknown): Promise<void> =>
  page.evaluate(
    ([name, data]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('duecourse')
        opening.onerror = () => reject(new Error('no database'))
        opening.onsuccess = () => {
          const put = opening.result
            .transaction('records', 'readwrite')
            .objectStore('records')
            .put(data, name as string)
          put.onerror = () => reject(new Error('not stored'))
          put.onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [key, value],
  )
