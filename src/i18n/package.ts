/** Words of making packages for learning systems. */
import { packing as en } from './en/package.ts'
import { packing as zh } from './zh/package.ts'
import { inLanguage } from './in-language.ts'

export const packing = inLanguage(zh, en)
