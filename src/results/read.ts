/**
 * A file out of a drop zone: a result file, or why it is none. Enters: its name, its text and when it
 * came. Never throws, whatever the text.
 */
import { readResultFile } from '../exports/result-file.ts'
import type { Handed, Unread } from './handed.ts'

export type Read =
  { readonly kind: 'handed'; readonly handed: Handed } | { readonly kind: 'unread'; readonly unread: Unread }

/** How a result file begins, however much of it has arrived. */
const opening = /^\uFEFF?\s*\{\s*"kind"\s*:\s*"duecourse-result"/
const backup = /^\uFEFF?\s*\{\s*"kind"\s*:\s*"duecourse-backup"/

/** @param text null where the file could not be read as text */
export function readHanded(source: string, text: string | null, receivedAt: number): Read {
  const unread = (why: Unread['why']): Read => ({ kind: 'unread', unread: { source, receivedAt, why } })
  if (text === null) return unread({ kind: 'unreadable' })
  const read = readResultFile(text)
  switch (read.kind) {
    case 'read':
      return { kind: 'handed', handed: { source, receivedAt, file: read.file, claims: new Map() } }
    case 'malformed':
      if (opening.test(text)) return unread(read)
      return unread({ kind: backup.test(text) ? 'backup' : 'other' })
    case 'not json':
      return unread({ kind: opening.test(text) ? 'cut off' : 'not json' })
    case 'too big':
    case 'from later':
      return unread({ kind: read.kind })
  }
}
