/** Words of assignments. */
import { assignment as en } from './en/assignment.ts'
import { assignment as zh } from './zh/assignment.ts'
import { inLanguage } from './in-language.ts'

export const assignment = inLanguage(zh, en)
