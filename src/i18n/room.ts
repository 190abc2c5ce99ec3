/** Words of a session in a classroom: its preparation, the room's screen, the trainer's window. */
import { room as en } from './en/room.ts'
import { room as zh } from './zh/room.ts'
import { inLanguage } from './in-language.ts'

export const room = inLanguage(zh, en)
