/** Words of a lecture: what is picked for it, and its slides. */
import { lecture as en } from './en/lecture.ts'
import { lecture as zh } from './zh/lecture.ts'
import { inLanguage } from './in-language.ts'

export const lecture = inLanguage(zh, en)
