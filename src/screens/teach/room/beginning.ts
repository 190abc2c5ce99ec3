/** How a scenario begins in a room, as the form has it. Pure data. */
import type { Playable } from '../../content.ts'

export interface Beginning {
  /** Ordinal of the start. */
  start: number
  /** Ordinals of the documents brought, in no order. */
  bring: number[]
  /** Ordinal of the variant that is played; null lets chance decide. */
  cause: number | null
}

/** What lies at hand is brought unless the trainer says otherwise. */
export const usualBeginning = (playable: Playable | null): Beginning => ({
  start: 0,
  bring: playable === null ? [] : [...playable.game.documents.keys()].slice(0, playable.game.bringLimit),
  cause: null,
})
