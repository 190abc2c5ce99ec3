/** Solver and review beside the page. */
import { answerWith } from '../ask-worker.ts'
import { answer } from './review-bench.ts'

answerWith(answer)
