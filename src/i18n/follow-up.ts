/** Words of a promise on its day. */
import { followUp as en } from './en/follow-up.ts'
import { followUp as zh } from './zh/follow-up.ts'
import { inLanguage } from './in-language.ts'

export const followUp = inLanguage(zh, en)
