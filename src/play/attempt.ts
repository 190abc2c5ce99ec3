/** The log of a play as it begins, and as it branches off another. Time, ids and seeds are given. */
import type { Game } from '../model/game.ts'
import type { Attempt } from '../model/play.ts'

/** What must be said of a new attempt; the rest is what nothing has happened to yet. */
export type Beginning = Pick<Attempt, 'id' | 'seed'> & Partial<Omit<Attempt, 'format' | 'game'>>

export const newAttempt = (game: Pick<Game, 'hash' | 'scenario'>, beginning: Beginning): Attempt => ({
  learner: 'nobody',
  scenario: game.scenario,
  start: 0,
  mode: 'practice',
  bring: null,
  picks: [],
  branch: null,
  assignment: null,
  absences: [],
  startedAt: 0,
  finishedAt: null,
  ...beginning,
  format: 3,
  game: game.hash,
  times: beginning.times ?? (beginning.picks ?? []).map(() => null),
})

/**
 * The same play taken up again after its first `turn` moves: same seed, so the same customer. An exam
 * is not taken up again: its branch is practice. What was played for an assignment stays with it only
 * where a step is taken back in guided mode: who has seen the end plays on for himself.
 */
export const branchOf = (attempt: Attempt, turn: number, id: string, startedAt: number): Attempt => ({
  ...attempt,
  id,
  mode: attempt.mode === 'exam' ? 'practice' : attempt.mode,
  picks: attempt.picks.slice(0, turn),
  times: attempt.times.slice(0, turn),
  branch: { attempt: attempt.id, turn },
  assignment: attempt.mode === 'guided' && attempt.finishedAt === null ? attempt.assignment : null,
  absences: [],
  startedAt,
  finishedAt: null,
})

/** The unfinished attempts that have not been taken up again elsewhere. */
export function openAttempts(attempts: readonly Attempt[]): readonly Attempt[] {
  const left = new Set(attempts.flatMap(({ branch }) => branch?.attempt ?? []))
  return attempts.filter(({ id, finishedAt }) => finishedAt === null && !left.has(id))
}
