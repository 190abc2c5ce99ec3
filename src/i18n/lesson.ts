/** Words of the run-sheet of a session. */
import { lesson as en } from './en/lesson.ts'
import { lesson as zh } from './zh/lesson.ts'
import { inLanguage } from './in-language.ts'

export const lesson = inLanguage(zh, en)
