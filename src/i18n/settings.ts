/** Words of the settings. */
import { settings as en } from './en/settings.ts'
import { settings as zh } from './zh/settings.ts'
import { inLanguage } from './in-language.ts'

export const settings = inLanguage(zh, en)
