/**
 * Ids of own scenarios that travel with an assignment: they follow from the texts, so that nothing else can go
 * by the id of what is there already. Enters: texts. Leaves: the id. Pure.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { TravellingText } from '../model/assignment.ts'
import { languages } from '../model/words.ts'

type Text = Omit<TravellingText, 'scenario'>

/** Six figures that other texts hardly ever have. */
function markOf(texts: readonly Text[]): string {
  const inOrder = languages.flatMap((each) =>
    texts.flatMap(({ language, name, text }) => (language === each ? { language, name, text } : [])),
  )
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder)))).slice(0, 6)
}

/** @param key of the own scenario on the device of who wrote it, `own-…` */
export const ownId = (key: string, texts: readonly Text[]): string =>
  `${key.replace(/-[0-9a-f]{6}$/, '').slice(0, 70)}-${markOf(texts)}`

/** Whether texts came under the id that is theirs. */
export const isOwnId = (id: string, texts: readonly Text[]): boolean => id.endsWith(`-${markOf(texts)}`)
