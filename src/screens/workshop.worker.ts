/** The compiler beside the page: answers files with what it found in them. */
import { answerWith } from './ask-worker.ts'
import { checkFiles } from './workshop-bench.ts'

answerWith(checkFiles)
