/** Verifying what was handed in with what this browser has: its workers, its games, this release's techniques. */
import type { ResultAttempt } from '../../exports/result-file.ts'
import type { Asked, Handed, Row } from '../../results/handed.ts'
import type { Judged } from '../../results/rows.ts'
import { verify } from '../../results/verify.ts'
import type { Progress } from '../../results/verify.ts'
import { courses, names } from '../content.ts'
import { forgetSolved, judges } from './ask-results.ts'
import { playedGames } from './played-games.ts'

/** Verdicts that were reached in this window: an attempt is judged once, however often it is asked for. */
const known = new WeakMap<ResultAttempt, Judged>()

/** Lets the page answer to a finger in between. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done))

export interface Asking {
  readonly askedIn?: (assignment: string) => Asked | null
  readonly progress?: (progress: Progress) => void
  /** Stops it; the promise then rejects with its reason, and what was judged so far is not judged again. */
  readonly signal?: AbortSignal
}

/** One row an attempt, in the order of the files. */
export async function verifyHere(handed: readonly Handed[], asking: Asking = {}): Promise<readonly Row[]> {
  const { techniques } = await names('zh')
  const ids = new Set((await courses()).map(({ id }) => id))
  try {
    return await verify(handed, {
      ...asking,
      pause: breath,
      games: playedGames,
      judges: judges(
        Object.entries(techniques).map(([id, { flag, family }]) => [id, { flag, family }] as const),
      ),
      courses: ids,
      known,
    })
  } finally {
    void forgetSolved()
  }
}
