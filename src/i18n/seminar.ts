/** Words of what a room does in groups: discussion, threes, fishbowl. */
import { seminar as en } from './en/seminar.ts'
import { seminar as zh } from './zh/seminar.ts'
import { inLanguage } from './in-language.ts'

export const seminar = inLanguage(zh, en)
