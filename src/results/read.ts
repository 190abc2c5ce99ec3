/**
 * A text out of a drop zone or a paste: a result file, codes with whatever stands between them, or why it
 * is none. Enters: its name, the text and when it came. Never throws, whatever the text.
 */
import { bounds, readCodes } from '../exports/result-code.ts'
import { readResultFile } from '../exports/result-file.ts'
import type { Handed, Unread } from './handed.ts'

export interface Read {
  readonly handed: readonly Handed[]
  readonly unread: readonly Unread[]
}

/** How a result file begins, however much of it has arrived. */
const opening = /^\uFEFF?\s*\{\s*"kind"\s*:\s*"duecourse-result"/
const backup = /^\uFEFF?\s*\{\s*"kind"\s*:\s*"duecourse-backup"/

/** Where a code begins. One is unfolded at a time: each may hold far more than its letters. */
const begins = /DUE\s*[[【［]/g

/** More attempts than a company pastes at once; what comes after is told to be too much. */
const mostAttempts = 20_000

/** Where each code of a text begins. */
export const codeStarts = (text: string): readonly number[] =>
  [...text.slice(0, bounds.text).matchAll(begins)].map(({ index }) => index)

function readCodesIn(source: string, text: string, receivedAt: number): Read {
  const handed: Handed[] = []
  const unread: Unread[] = []
  const starts = codeStarts(text)
  let attempts = 0
  for (const [ordinal, start] of starts.slice(0, bounds.codes).entries()) {
    const [found] = readCodes(text.slice(start, starts[ordinal + 1]))
    if (found === undefined) continue
    const { read, excerpt } = found
    const from = { source, code: { ordinal, excerpt }, receivedAt }
    attempts += read.kind === 'read' ? read.file.attempts.length : 0
    if (attempts > mostAttempts) {
      unread.push({ ...from, why: { kind: 'too big' } })
      break
    }
    if (read.kind === 'read') handed.push({ ...from, file: read.file, claims: new Map() })
    else
      unread.push({
        ...from,
        why: read.kind === 'malformed' ? { kind: 'malformed', where: '' } : { kind: read.kind },
      })
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
