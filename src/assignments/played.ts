/** Which attempts count for an assignment. Enters: attempts of one learner. Leaves: those that belong. */
import type { Attempt } from '../model/play.ts'
import { openAttempts } from '../play/attempt.ts'

/** In the order they were begun. Steps that were taken back in guided mode are one attempt with the last. */
export function attemptsFor(assignment: string, attempts: readonly Attempt[]): readonly Attempt[] {
  const theirs = attempts.filter((attempt) => attempt.assignment === assignment)
  const open = new Set(openAttempts(theirs))
  return theirs
    .filter((attempt) => attempt.finishedAt !== null || open.has(attempt))
    .sort((a, b) => a.startedAt - b.startedAt)
}
