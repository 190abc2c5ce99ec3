/** Words of a page that a learning system has opened. */
import { launch as en } from './en/launch.ts'
import { launch as zh } from './zh/launch.ts'
import { inLanguage } from './in-language.ts'

export const launch = inLanguage(zh, en)
