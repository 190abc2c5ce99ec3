/**
 * The write-ahead journal of the play: an attempt is noted down at once, before the slow storage has it,
 * so that a page that is closed or crashes in that moment loses no move. Saving what is found here is
 * harmless however old it is: `Records.save` keeps the attempt that has come further.
 */
import type { Attempt } from '../model/play.ts'
import { readAttempt } from './schema.ts'
import { erase, read, write } from './slate.ts'
import type { Slate } from './slate.ts'

const name = 'unsaved'

/** Notes down the attempt that is about to be saved, in place of the one before. */
export const noteDown = (slate: Slate, attempt: Attempt): void => {
  write(slate, name, JSON.stringify(attempt))
}

/** It has been saved; what has been noted down since stays. */
export function strikeOut(slate: Slate, attempt: Attempt): void {
  if (read(slate, name) === JSON.stringify(attempt)) erase(slate, name)
}

/** Nothing here is wanted any more. */
export const tearOut = (slate: Slate): void => erase(slate, name)

/** What was noted down and never struck out; null if nothing was, or nothing that can be read. */
export function leftOver(slate: Slate): Attempt | null {
  const text = read(slate, name)
  if (text === null) return null
  try {
    return readAttempt(JSON.parse(text))
  } catch {
    return null
  }
}
