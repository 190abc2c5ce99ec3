/** Words of the two paper forms, typed in. */
import { forms as en } from './en/forms.ts'
import { forms as zh } from './zh/forms.ts'
import { inLanguage } from './in-language.ts'

export const forms = inLanguage(zh, en)
