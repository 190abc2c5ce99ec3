/**
 * A text out of a drop zone or a paste: a result file, codes with whatever stands between them, or why it
 * is none. Enters: its name, the text and when it came. Never throws, whatever the text.
 */
import { readCodes } from '../exports/result-code.ts'
import { readResultFile } from '../exports/result-file.ts'
import type { Handed, Unread } from './handed.ts'

export interface Read {
  readonly handed: readonly Handed[]
  readonly unread: readonly Unread[]
}

/** How a result file begins, however much of it has arrived. */
const opening = /^\uFEFF?\s*\{\s*"kind"\s*:\s*"duecourse-result"/
const backup = /^\uFEFF?\s*\{\s*"kind"\s*:\s*"duecourse-backup"/

function readCodesIn(source: string, text: string, receivedAt: number): Read {
  const handed: Handed[] = []
  const unread: Unread[] = []
  for (const [index, { read, excerpt }] of readCodes(text).entries()) {
    const from = { source, code: { ordinal: index, excerpt }, receivedAt }
    if (read.kind === 'read') handed.push({ ...from, file: read.file, claims: new Map() })
    else
      unread.push({ ...from, why: read.kind === 'malformed' ? { ...read, where: '' } : { kind: read.kind } })
  }
  return { handed, unread }
}

/** @param text null where it could not be read as text */
export function readHanded(source: string, text: string | null, receivedAt: number): Read {
  const from = { source, code: null, receivedAt }
  const none = (why: Unread['why']): Read => ({ handed: [], unread: [{ ...from, why }] })
  if (text === null) return none({ kind: 'unreadable' })
  const read = readResultFile(text)
  switch (read.kind) {
    case 'read':
      return { handed: [{ ...from, file: read.file, claims: new Map() }], unread: [] }
    case 'malformed':
      if (opening.test(text)) return none(read)
      return none({ kind: backup.test(text) ? 'backup' : 'other' })
    case 'not json': {
      if (opening.test(text)) return none({ kind: 'cut off' })
      const codes = readCodesIn(source, text, receivedAt)
      return codes.handed.length + codes.unread.length > 0 ? codes : none({ kind: 'not json' })
    }
    case 'too big':
    case 'from later':
      return none({ kind: read.kind })
  }
}
