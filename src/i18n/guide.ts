/** Words around the guides. */
import { guide as en } from './en/guide.ts'
import { guide as zh } from './zh/guide.ts'
import { inLanguage } from './in-language.ts'

export const guide = inLanguage(zh, en)
