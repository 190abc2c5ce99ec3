/** A transcript cut at the learner's moves: what was said before the first, and what followed each. Pure. */
import type { Entry } from './transcript.ts'

export interface Exchanges {
  readonly opening: readonly Entry[]
  readonly answers: readonly (readonly Entry[])[]
}

export function exchangesOf(entries: readonly Entry[]): Exchanges {
  const opening: Entry[] = []
  const answers: Entry[][] = []
  for (const entry of entries) {
    if (entry.kind === 'chosen' || entry.kind === 'left') answers.push([])
    else (answers.at(-1) ?? opening).push(entry)
  }
  return { opening, answers }
}
