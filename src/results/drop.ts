/**
 * A text that was collected, without what is to be deleted. Enters: what came in, and which files or codes of
 * it are to go. Leaves: what stays of it. Pure.
 */
import type { Handed } from './handed.ts'
import { codeStarts, readHanded } from './read.ts'
import type { Shelved } from './shelf.ts'

/** A code without the words behind it; all of them where it does not say where it ends. */
const bare = (code: string): string => /^[^\]】］]*[\]】］]/.exec(code)?.[0] ?? code

/**
 * A file goes as a whole. Of a text with several codes only the other codes stay: the words around them may
 * name whose the deleted ones were.
 * @returns the same object where nothing is to go; null where nothing stays
 */
export function without(shelved: Shelved, unwanted: (handed: Handed) => boolean): Shelved | null {
  const { source, receivedAt, text } = shelved
  const { handed } = readHanded(source, text, receivedAt)
  const going = handed.filter(unwanted)
  if (going.length === 0) return shelved
  if (going.length === handed.length) return null
  const cut = new Set(going.flatMap(({ code }) => code?.ordinal ?? []))
  const starts = codeStarts(text)
  const kept = starts.flatMap((start, ordinal) =>
    cut.has(ordinal) ? [] : bare(text.slice(start, starts[ordinal + 1])),
  )
  return { ...shelved, text: kept.join('\n') }
}
