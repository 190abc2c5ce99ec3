/**
 * The three cards as words: the line worth most, the one that cost most, the first one next time.
 * Enters: a review and the text in one language. Leaves: plain strings, for screen, paper, picture and
 * text alike. Pure.
 */
import type { Dict } from '../../i18n/language.svelte.ts'
import type { Pick } from '../../model/play.ts'
import type { Review } from '../../model/review.ts'
import type { Scenario } from '../../model/scenario.ts'
import { lessonsOf } from '../../review/lessons.ts'

export interface Gist {
  readonly kind: 'dearest' | 'costliest' | 'next'
  readonly heading: string
  /** The step it is about; null where there is nothing to go back to. */
  readonly turn: number | null
  /** The line, or null with a note that says why there is none. */
  readonly line: string | null
  readonly note: string
  /** What would have been better. */
  readonly better: string | null
}

/** A move in words. */
export const lineOf = (text: Scenario, scene: number, pick: Pick, t: Dict): string =>
  (typeof pick === 'number' ? text.scenes[scene]?.choices[pick]?.text : undefined) ?? t.review.leave

export function gistsOf({ decisions }: Review, text: Scenario, t: Dict): readonly Gist[] {
  const { dearest, costliest, next } = lessonsOf(decisions)
  const { cards } = t.review
  const foul = costliest !== null && decisions[costliest.turn]?.grade === 'red-line'
  return [
    {
      kind: 'dearest',
      heading: cards.dearest,
      turn: dearest?.turn ?? null,
      line: dearest === null ? null : lineOf(text, dearest.scene, dearest.pick, t),
      note: dearest === null ? cards.dearestNone : cards.dearestWorth(Math.round(dearest.saved)),
      better: null,
    },
    {
      kind: 'costliest',
      heading: cards.costliest,
      turn: costliest?.turn ?? null,
      line: costliest === null ? null : lineOf(text, costliest.scene, costliest.pick, t),
      note:
        costliest === null
          ? cards.costliestNone
          : foul
            ? cards.costliestFoul
            : cards.costliestWorth(Math.round(costliest.loss)),
      better: costliest === null ? null : lineOf(text, costliest.scene, costliest.better, t),
    },
    {
      kind: 'next',
      heading: cards.next,
      turn: next?.turn ?? null,
      line: next === null ? null : lineOf(text, next.scene, next.pick, t),
      note: next === null || next.turn === 0 ? cards.nextOpening : cards.nextAt(next.turn + 1),
      better: null,
    },
  ]
}
