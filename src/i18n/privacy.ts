/** Words of the personal-information notice. */
import { privacy as en } from './en/privacy.ts'
import { privacy as zh } from './zh/privacy.ts'
import { inLanguage } from './in-language.ts'

export const privacy = inLanguage(zh, en)
