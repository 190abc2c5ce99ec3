/**
 * Plays that nobody has to click together, and the way to put them into a page: for pictures and for
 * tests in a browser. Effects only on the page that is handed in.
 */
import type { Page } from '@playwright/test'
import type { Attempt } from '../src/model/play.ts'
import { newAttempt } from '../src/play/attempt.ts'
import { variantOf } from '../src/play/replay.ts'
import { rulesOf } from '../src/play/rules.ts'
import { reduce, roundAt } from '../src/classroom/reduce.ts'
import { after, newRoom } from '../src/classroom/room.ts'
import type { Room, RoomAct } from '../src/classroom/room.ts'
import { firstLearner } from '../src/records/migrations.ts'
import { solve } from '../src/solve/solve.ts'
import type { Solution } from '../src/solve/solve.ts'
import { after as childOf, bestBring, bestChoice, choicesOf, pickOf } from '../src/solve/walk.ts'
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
    node = childOf(solution, choice, variant)
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

/**
 * A session of six groups that vote twice on every turn: three for the best at first, five after discussing,
 * and go on with it.
 * @param turns after so many moves it stands at the second vote of the next; null to the end of the play
 * @param page of the review that is shown at the end
 */
export function plantedRoom(
  scenario: string,
  seed: number,
  startedAt: number,
  turns: number | null,
  page: number | null = null,
): Room {
  const game = contents.find(({ id }) => id === scenario)?.game
  if (game === undefined) throw new Error(`${scenario} is missing`)
  const { bring, picks } = bestPlay(scenario, seed, startedAt)
  const groups = Array.from({ length: 6 }, (_, index) => `${index + 1} 组`)
  const rules = rulesOf(game)
  let room = newRoom({
    id: `room-${scenario}-${turns ?? 'end'}-${page ?? 'play'}`,
    scenario,
    game: game.hash,
    start: 0,
    seed,
    bring: bring ?? [],
    groups,
    way: 'groups',
    startedAt,
  })
  const act = (done: RoomAct): void => {
    room = after(room, done, startedAt + room.log.length * 20_000)
  }
  for (const [turn, pick] of picks.entries()) {
    const reduced = reduce(rules, room)
    if (reduced.kind !== 'stands') throw new Error(`${scenario} cannot be played in a room`)
    const { options } = roundAt(reduced.state)
    const best = options.findIndex((option) => option === pick)
    const vote = (right: number): void => {
      for (const group of groups.keys())
        act({ kind: 'voted', group, option: group < right ? best : (best + 1 + group) % options.length })
    }
    if (options.length > 1 && best >= 0) {
      act({ kind: 'moved', to: 'first open' })
      vote(3)
      act({ kind: 'moved', to: 'second open' })
      vote(5)
      act({ kind: 'moved', to: 'second released' })
    }
    if (turn === turns) return room
    act({ kind: 'picked', pick })
  }
  act({ kind: 'reviewed', page })
  return room
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
