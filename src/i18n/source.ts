/** Words of taking one's own scenario along as Markdown. */
import { source as en } from './en/source.ts'
import { source as zh } from './zh/source.ts'
import { inLanguage } from './in-language.ts'

export const source = inLanguage(zh, en)
