/** Words of what trainers and HR find in one place. */
import { teach as en } from './en/teach.ts'
import { teach as zh } from './zh/teach.ts'
import { inLanguage } from './in-language.ts'

export const teach = inLanguage(zh, en)
