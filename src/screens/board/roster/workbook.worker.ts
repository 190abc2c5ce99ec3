/** Reading of workbooks, beside the page. */
import { answerWith } from '../../ask-worker.ts'
import { answer } from './workbook-bench.ts'

answerWith(answer)
