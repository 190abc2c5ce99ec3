/**
 * Ids of own scenarios that travel with an assignment: they follow from the texts, so that nothing else can go
 * by the id of what is there already. Enters: texts. Leaves: the id. Pure.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { TravellingText } from '../model/assignment.ts'
import { languages } from '../model/words.ts'

/** How the id of a scenario that has travelled ends. */
const mark = /-[0-9a-f]{6}$/

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
  `${key.replace(mark, '').slice(0, 70)}-${markOf(texts)}`

/** Whether texts came under the id that is theirs. */
export const isOwnId = (id: string, texts: readonly Text[]): boolean => id.endsWith(`-${markOf(texts)}`)

/** Whether a scenario came with an assignment, by its key: whoever only plays it is not handed its answers. */
export const hasTravelled = (key: string): boolean => mark.test(key)
