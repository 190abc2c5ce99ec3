/** What a phone keeps on itself: which room it was in, as whom, and what it voted last. */
import { readKept } from '../../classroom/phones/cast-vote.ts'
import type { Kept } from '../../classroom/phones/cast-vote.ts'
import { freshPhone, freshWindow } from '../../classroom/phones/chance.ts'
import { read, write } from '../../records/slate.ts'
import type { Slate } from '../../records/slate.ts'

const name = 'vote'
const windowName = 'vote/window'

/** Its place in a room: the one it had, or a new one. */
export function placeIn(room: string, slate: Slate): Kept {
  const kept = readKept(parsed(read(slate, name)))
  return kept?.room === room ? kept : { room, id: freshPhone(), own: null }
}

/** Tells the other windows of this phone that this one votes now. */
export const takePlace = (slate: Slate): void => write(slate, windowName, freshWindow())

/** Whether another window has said so. */
export const isTaken = ({ key }: StorageEvent): boolean => key === `duecourse/${windowName}`

export const keepPlace = (kept: Kept, slate: Slate): void => write(slate, name, JSON.stringify(kept))

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
