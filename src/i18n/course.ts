/** Words of the courses. */
import { course as en } from './en/course.ts'
import { course as zh } from './zh/course.ts'
import { inLanguage } from './in-language.ts'

export const course = inLanguage(zh, en)
