/** Words of certificates and of what is exported from the board. */
import { certificates as en } from './en/certificates.ts'
import { certificates as zh } from './zh/certificates.ts'
import { inLanguage } from './in-language.ts'

export const certificates = inLanguage(zh, en)
