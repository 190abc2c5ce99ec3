/** Words of the worked example. */
import { example as en } from './en/example.ts'
import { example as zh } from './zh/example.ts'
import { inLanguage } from './in-language.ts'

export const example = inLanguage(zh, en)
