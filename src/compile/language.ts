/** The language of a file by its name: `S03.en.md` is English, all else Chinese. */
import type { Language } from '../model/words.ts'

export const languageOf = (path: string): Language => (/\.en\.(?:md|markdown|txt)$/i.test(path) ? 'en' : 'zh')
