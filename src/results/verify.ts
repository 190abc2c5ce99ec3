/**
 * Everything handed in, judged. Enters: files that were read, where games come from, and who judges a
 * group of attempts on one solved start. Leaves: rows. Attempts are grouped so that each start of a game
 * is solved once, whatever the order of the files, and no more games are held than there are judges.
 */
import type { ResultAttempt } from '../exports/result-file.ts'
import type { Game } from '../model/game.ts'
import type { PackedGame } from '../records/packed-game.ts'
import type { Asked, Handed, Row } from './handed.ts'
import { gently } from './gently.ts'
import type { Judgement } from './judge.ts'
import { rowsOf, submittedIn } from './rows.ts'
import type { Judged } from './rows.ts'
import { sharer } from './share.ts'

/** Where games come from: this release, former ones, this device. */
export interface Games {
  /** Whether a scenario of this id is known here at all. */
  knows(scenario: string): Promise<boolean>
  /** The game that an attempt names; null if it is nowhere. */
  game(scenario: string, logic: string): Promise<Game | PackedGame | null>
}

/** Judges attempts on one start of one game, in their order. Rejects when its signal says so. */
export type Judge = (
  game: Game | PackedGame,
  start: number,
  attempts: readonly ResultAttempt[],
  signal?: AbortSignal,
) => Promise<readonly Judgement[]>

export interface Progress {
  /** Attempts judged so far, those without a game included. */
  readonly done: number
  readonly of: number
}

export interface Verifying {
  readonly games: Games
  /** Work at the same time: one group each. */
  readonly judges: readonly Judge[]
  /** Ids of the courses that are known here. */
  readonly courses: ReadonlySet<string>
  readonly askedIn?: (assignment: string) => Asked | null
  /** What is known of attempts that were judged before; what is found out is added. */
  readonly known?: WeakMap<ResultAttempt, Judged>
  readonly progress?: (progress: Progress) => void
  readonly signal?: AbortSignal
  /** Lets others have their turn while rows are made; none where nobody waits. */
  readonly pause?: () => Promise<void>
}

/** Attempts judged in one go: a moment's work, so that progress shows and stopping is quick. */
const batch = 500

interface Group {
  readonly scenario: string
  readonly logic: string
  readonly start: number
  readonly attempts: ResultAttempt[]
}

function groupsOf(attempts: readonly ResultAttempt[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const attempt of attempts) {
    const { scenario, logic, start } = attempt
    const key = `${logic}/${start}/${scenario}`
    const group = groups.get(key) ?? { scenario, logic, start, attempts: [] }
    group.attempts.push(attempt)
    groups.set(key, group)
  }
  // What takes longest first, so that all judges end together.
  return [...groups.values()].sort((a, b) => b.attempts.length - a.attempts.length)
}

/**
 * @returns one row an attempt, in the order of the files
 * @throws the signal's reason when it is aborted
 */
export async function verify(handed: readonly Handed[], verifying: Verifying): Promise<readonly Row[]> {
  const { games, judges, courses, askedIn, progress, signal } = verifying
  const known = verifying.known ?? new WeakMap<ResultAttempt, Judged>()
  const submitted = submittedIn(handed)
  const waiting = submitted.filter((attempt) => !known.has(attempt))
  const queue = groupsOf(waiting)
  let done = submitted.length - waiting.length
  const share = sharer()
  const note = (attempts: readonly ResultAttempt[], judged: (index: number) => Judged): void => {
    for (const [index, attempt] of attempts.entries()) {
      const said = share(judged(index))
      if (said.kind !== 'failed') known.set(attempt, said)
    }
    done += attempts.length
    progress?.({ done, of: submitted.length })
  }

  /** The game of a group, or what is to be said of all its attempts without one. */
  async function gameOf({ scenario, logic, start }: Group): Promise<Game | PackedGame | Judged> {
    if (!(await games.knows(scenario))) return { kind: 'foreign' }
    const game = await games.game(scenario, logic)
    if (game === null) return { kind: 'unknown game' }
    return game.starts[start] === undefined ? { kind: 'impossible', turn: 0 } : game
  }

  async function judgeGroup(group: Group, judge: Judge): Promise<void> {
    const { start, attempts } = group
    const game = await gameOf(group).catch((error: unknown): Judged => {
      if (signal?.aborted === true) throw error
      // One that cannot be fetched is no reason to give up on the others either.
      return { kind: 'failed' }
    })
    if ('kind' in game) {
      note(attempts, () => game)
      return
    }
    for (let from = 0; from < attempts.length; from += batch) {
      signal?.throwIfAborted()
      const some = attempts.slice(from, from + batch)
      const judged = await judge(game, start, some, signal).catch((error: unknown) => {
        if (signal?.aborted === true) throw error
        // One game that cannot be solved is no reason to give up on the others.
        return []
      })
      note(some, (index) => judged[index] ?? { kind: 'failed' })
    }
  }

  progress?.({ done, of: submitted.length })
  let next = 0
  const work = async (judge: Judge): Promise<void> => {
    for (let group = queue[next++]; group !== undefined; group = queue[next++]) {
      signal?.throwIfAborted()
      await judgeGroup(group, judge)
    }
  }
  await Promise.all(judges.map(work))
  const judged = submitted.map((attempt): Judged => known.get(attempt) ?? { kind: 'failed' })
  return gently(rowsOf(handed, judged, courses, askedIn), verifying.pause ?? (() => Promise.resolve()))
}
