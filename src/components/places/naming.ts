/**
 * Finds which of several things a text of an author names. Enters: the text and, for each thing, the
 * words for it in both languages, in lower case; leaves the thing with the longest word in the text, or
 * null. Of equally long words the last wins in Chinese and the first in English, where the noun stands.
 * Pure.
 */

const latin = /^[\x20-\x7e]+$/
const letter = /[a-z]/

/** Words for one thing: Chinese ones separated by 、, English ones by commas. */
export const words = (zh: string, en: string): readonly string[] => [...zh.split('、'), ...en.split(', ')]

/** Where the word stands in the text, or −1. English words stand alone or in the plural. */
function indexOf(text: string, word: string): number {
  if (!latin.test(word)) return text.lastIndexOf(word)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = text.slice(at + word.length).replace(/^e?s(?![a-z])/, '')
    if (!letter.test(text.charAt(at - 1)) && !letter.test(after.charAt(0))) return at
  }
  return -1
}

export function namedIn<Thing>(
  text: string,
  things: Iterable<readonly [Thing, readonly string[]]>,
): Thing | null {
  const plain = text.toLowerCase().replaceAll('’', "'")
  let best: { thing: Thing; length: number; rank: number } | null = null
  for (const [thing, words] of things) {
    for (const word of words) {
      const at = indexOf(plain, word)
      if (at < 0) continue
      const rank = latin.test(word) ? -at : at + word.length
      if (best !== null && (word.length < best.length || (word.length === best.length && rank <= best.rank)))
        continue
      best = { thing, length: word.length, rank }
    }
  }
  return best?.thing ?? null
}
