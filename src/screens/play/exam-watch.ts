/**
 * Leaving an exam is recorded: the page hidden, closed, left for another screen, or come back to after a reload. Enters: the
 * absences so far. Leaves: the absences as they grow.
 */
import { longestTime } from '../../model/play.ts'
import type { Absence } from '../../model/play.ts'

/** The exam is left now. */
export const leave = (absences: readonly Absence[], turn: number, at: number): readonly Absence[] =>
  absences.at(-1)?.milliseconds === null ? absences : [...absences, { turn, at, milliseconds: null }]

/** The exam is come back to; without a note of leaving (a crash) the return is noted itself. */
export function comeBack(
  absences: readonly Absence[],
  turn: number,
  at: number,
  noted: boolean,
): readonly Absence[] {
  const last = absences.at(-1)
  if (last?.milliseconds === null)
    return [
      ...absences.slice(0, -1),
      // A clock that was set meanwhile must not make a record that nobody can read.
      { ...last, milliseconds: Math.min(Math.max(0, at - last.at), longestTime) },
    ]
  return noted ? absences : [...absences, { turn, at, milliseconds: 0 }]
}
