/** Reading and judging of what was handed in, beside the page. */
import { answerWith } from '../ask-worker.ts'
import { answer } from './results-bench.ts'

answerWith(answer)
