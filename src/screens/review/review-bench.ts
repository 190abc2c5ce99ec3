/** A question for a review, answered; the same code in the worker and, without one, on the page. */
import { reviewAttempt } from '../../review/review.ts'
import type { Reviewed } from '../../review/review.ts'
import type { ReviewQuestion } from './run-review.ts'

export const reviewQuestion = ({ game, attempt, flags }: ReviewQuestion): Reviewed =>
  reviewAttempt(game, attempt, new Map(flags.map(([id, flag]) => [id, { flag }])))
