/** Words of what is exported from HR's board. */
import { boardExport as en } from './en/board-export.ts'
import { boardExport as zh } from './zh/board-export.ts'
import { inLanguage } from './in-language.ts'

export const boardExport = inLanguage(zh, en)
