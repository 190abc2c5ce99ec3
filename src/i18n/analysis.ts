/** Words of what HR reads out of the results: skills, trend, before and after, questions. */
import { analysis as en } from './en/analysis.ts'
import { analysis as zh } from './zh/analysis.ts'
import { inLanguage } from './in-language.ts'

export const analysis = inLanguage(zh, en)
