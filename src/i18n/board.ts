/** Words of HR's board: people, completion, roster, doubts. */
import { board as en } from './en/board.ts'
import { board as zh } from './zh/board.ts'
import { inLanguage } from './in-language.ts'

export const board = inLanguage(zh, en)
