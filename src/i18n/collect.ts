/** Words of the screen where results come in. */
import { collect as en } from './en/collect.ts'
import { collect as zh } from './zh/collect.ts'
import { inLanguage } from './in-language.ts'

export const collect = inLanguage(zh, en)
