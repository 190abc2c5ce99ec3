/** Words of the exercises at the desk. */
import { exercise as en } from './en/exercise.ts'
import { exercise as zh } from './zh/exercise.ts'
import { inLanguage } from './in-language.ts'

export const exercise = inLanguage(zh, en)
