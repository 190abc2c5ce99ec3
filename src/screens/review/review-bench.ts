/**
 * What the solver is asked beside the page, answered; the same code in the worker and, without one, on
 * the page. Enters: a game and attempts on it. Leaves: plain data.
 */
import { bestLines } from '../../classroom/kit/best-lines.ts'
import type { BestLines } from '../../classroom/kit/best-lines.ts'
import type { Game } from '../../model/game.ts'
import type { Attempt } from '../../model/play.ts'
import { aftermathOf } from '../../play/aftermath.ts'
import type { Digest } from '../../records/schema.ts'
import { gradeMoves } from '../../review/grade-moves.ts'
import type { Flags, GradedMoves } from '../../review/grade-moves.ts'
import { reviewAttempt } from '../../review/review.ts'
import type { Reviewed } from '../../review/review.ts'
import { solve } from '../../solve/solve.ts'
import type { Solution } from '../../solve/solve.ts'
import type { DigestQuestion, MovesQuestion, Question, ReviewQuestion } from './ask-review.ts'

/** The last solution: a learner asks again and again about one game. */
let last: { readonly name: string; readonly solution: Solution } | null = null

function solved(game: Game, start: number): Solution {
  const name = `${game.hash}/${start}`
  if (last?.name !== name) last = { name, solution: solve(game, start) }
  return last.solution
}

const flagsOf = (flags: ReviewQuestion['flags']): Flags => new Map(flags.map(([id, flag]) => [id, { flag }]))

const answerReview = ({ game, attempt, flags }: ReviewQuestion): Reviewed =>
  reviewAttempt(game, attempt, flagsOf(flags), solved(game, attempt.start))

/** The moves of an attempt that may still go on; null where the log does not fit. */
function answerMoves({ game, attempt, flags }: MovesQuestion): GradedMoves | null {
  const graded = gradeMoves(game, attempt, flagsOf(flags), solved(game, attempt.start))
  return graded.kind === 'graded' ? graded : null
}

function digestOf(game: Game, attempt: Attempt, flags: Flags, by: string): Digest | null {
  const solution = solved(game, attempt.start)
  const reviewed = reviewAttempt(game, attempt, flags, solution)
  const graded = gradeMoves(game, attempt, flags, solution)
  const final = graded.kind === 'graded' ? graded.states.at(-1) : undefined
  if (reviewed.kind !== 'reviewed' || final === undefined) return null
  const { review } = reviewed
  return {
    format: 1,
    attempt: attempt.id,
    by,
    moves: attempt.picks.length,
    score: review.score,
    passed: review.passed,
    endingClass: review.endingClass,
    cash: review.deal.cash,
    age: game.age,
    stake: game.stake,
    aftermath: aftermathOf(solution.rules, final, attempt.seed),
    observations: review.observations,
  }
}

/** Digests of the attempts that have come to an ending, by start so that each is solved once. */
const answerDigests = ({ game, attempts, flags, by }: DigestQuestion): readonly Digest[] =>
  [...attempts]
    .sort((a, b) => a.start - b.start)
    .flatMap((attempt) => digestOf(game, attempt, flagsOf(flags), by) ?? [])

/** Each kind of question to what answers it. */
export function answer(question: Question): Reviewed | GradedMoves | null | readonly Digest[] | BestLines {
  switch (question.kind) {
    case 'review':
      return answerReview(question.about)
    case 'moves':
      return answerMoves(question.about)
    case 'digests':
      return answerDigests(question.about)
    case 'best':
      return bestLines(solved(question.about.game, question.about.start))
  }
}
