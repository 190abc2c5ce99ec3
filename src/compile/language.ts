/** Which language a scenario is written in. */
import type { Language } from '../model/words.ts'

const named = /\.(zh|en)\.(?:md|markdown|txt)$/i

/**
 * By the name of the file (`S03.en.md` is English); a file that does not say is English if the keys
 * of its front matter (`id`, `title`) hold no Chinese character.
 */
export function languageOf(path: string, keys: readonly string[]): Language {
  const suffix = named.exec(path)?.[1]?.toLowerCase()
  if (suffix !== undefined) return suffix === 'en' ? 'en' : 'zh'
  return keys.length > 0 && keys.every((key) => !/\p{Script=Han}/u.test(key)) ? 'en' : 'zh'
}
