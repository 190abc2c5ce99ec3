/** Words of voting by phone, for the trainer. */
import { phones as en } from './en/phones.ts'
import { phones as zh } from './zh/phones.ts'
import { inLanguage } from './in-language.ts'

export const phones = inLanguage(zh, en)
