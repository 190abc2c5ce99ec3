/**
 * What to take away from a play in three lines: the move that was worth most, the one that cost most,
 * and how to begin next time. Enters: a graded play, finished or not. Pure.
 */
import type { Decision, Option } from '../model/review.ts'
import type { Pick } from '../model/play.ts'

/** A line by the scene it stands in and its ordinal there. */
export interface LineAt {
  readonly turn: number
  readonly scene: number
  readonly pick: Pick
}

export interface Lessons {
  /** Sound, where another choice would have cost the most; null if nothing sound was decided. */
  readonly dearest: (LineAt & { readonly saved: number }) | null
  /** What cost most, with what was better; null if nothing cost 4 points or more. */
  readonly costliest: (LineAt & { readonly loss: number; readonly better: Pick }) | null
  /** The first line of the next call: the best of the opening, or if that was said, of the costliest turn. */
  readonly next: LineAt | null
}

const lineAt = ({ turn, scene, pick }: Decision): LineAt => ({ turn, scene, pick })

/** The option that loses least; ties go to the first. */
export const bestOption = (options: readonly Option[]): Option | null =>
  options.reduce<Option | null>(
    (best, option) => (best === null || option.loss < best.loss ? option : best),
    null,
  )

/** Where a move went most wrong: red lines first, then the largest loss of 4 points or more. */
export function costliestOf(decisions: readonly Decision[]): Decision | null {
  let worst: Decision | null = null
  for (const decision of decisions) {
    const foul = decision.grade === 'red-line'
    if (decision.loss < 4 && !foul) continue
    if (
      worst === null ||
      (foul && worst.grade !== 'red-line') ||
      (foul === (worst.grade === 'red-line') && decision.loss > worst.loss)
    )
      worst = decision
  }
  return worst
}

export function lessonsOf(decisions: readonly Decision[]): Lessons {
  const worst = costliestOf(decisions)
  let dearest: Lessons['dearest'] = null
  for (const decision of decisions) {
    if (decision.forced || decision.loss >= 2 || decision.pick === 'leave') continue
    const saved = Math.max(...decision.options.filter(({ pick }) => pick !== 'leave').map(({ loss }) => loss))
    if (saved >= 2 && (dearest === null || saved > dearest.saved)) dearest = { ...lineAt(decision), saved }
  }
  const betterOf = (decision: Decision): Pick => bestOption(decision.options)?.pick ?? decision.pick
  const [opening] = decisions
  const nextTurn = opening !== undefined && opening.loss >= 2 ? opening : (worst ?? opening)
  return {
    dearest,
    costliest: worst === null ? null : { ...lineAt(worst), loss: worst.loss, better: betterOf(worst) },
    next: nextTurn === undefined ? null : { ...lineAt(nextTurn), pick: betterOf(nextTurn) },
  }
}

/** A turn at which the call was won or lost: what could be expected moved by `least` points or more. */
export const turningPoints = (decisions: readonly Decision[], least = 8): readonly number[] =>
  decisions
    .filter(({ valueBefore, valueAfter }) => Math.abs(valueAfter - valueBefore) >= least)
    .map(({ turn }) => turn)

/**
 * The turn whose answer gave his cause away: the last after which it became more likely by `least` or
 * more, given what could be known. Null if he never let it show.
 */
export function revealedAt(decisions: readonly Decision[], variant: number, least = 0.15): number | null {
  for (let index = decisions.length - 1; index > 0; index--) {
    const [before, now] = [decisions[index - 1], decisions[index]]
    if (before === undefined || now === undefined) continue
    if ((now.belief[variant] ?? 0) - (before.belief[variant] ?? 0) >= least) return before.turn
  }
  return null
}
