/**
 * When a drill comes back: free spaced repetition (FSRS) over the log of answers. The log is what is
 * saved; the card is worked out from it. Enters: answers. Leaves: when it is due. Pure.
 */
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import type { Card } from 'ts-fsrs'
import type { DrillAnswer } from '../model/drill.ts'

/** No chance in the intervals, so that the same log gives the same day; no steps within a day. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 })

/** The card after all answers; null for a drill that was never answered. */
function cardOf(answers: readonly DrillAnswer[]): Card | null {
  let card: Card | null = null
  for (const { at, right } of [...answers].sort((a, b) => a.at - b.at)) {
    const now = new Date(at)
    card = scheduler.next(card ?? createEmptyCard(now), now, right ? Rating.Good : Rating.Again).card
  }
  return card
}

/** Milliseconds since 1970 at which it is due; null for a drill that was never answered. */
export const dueAt = (answers: readonly DrillAnswer[]): number | null =>
  cardOf(answers)?.due.getTime() ?? null
