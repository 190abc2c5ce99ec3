/** Solver and review beside the page. */
import { answerWith } from '../ask-worker.ts'
import { reviewQuestion } from './review-bench.ts'

answerWith(reviewQuestion)
