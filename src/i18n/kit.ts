/** Words of the paper kit: what is printed for a session. */
import { kit as en } from './en/kit.ts'
import { kit as zh } from './zh/kit.ts'
import { inLanguage } from './in-language.ts'

export const kit = inLanguage(zh, en)
