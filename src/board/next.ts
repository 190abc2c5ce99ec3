/**
 * Who needs what next. Enters: standings and today. Leaves: what is overdue and what falls due soon, the
 * longest overdue first. Pure.
 */
import type { CourseStanding } from '../model/board.ts'
import type { Need } from '../model/roster.ts'
import type { IsoDate } from '../model/words.ts'

export interface NextStep {
  readonly standing: CourseStanding
  readonly need: Need
  /** The day that it is about. */
  readonly day: IsoDate
  /** Days from today on; below 0 for those that are gone. */
  readonly days: number
}

/** Days that HR looks ahead. */
export const ahead = 14

const daysFrom = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

function stepOf(standing: CourseStanding, today: IsoDate, days: number): NextStep | null {
  const { status, required, validUntil } = standing
  const due = required?.due ?? null
  const step = (need: Need, day: IsoDate): NextStep => ({ standing, need, day, days: daysFrom(today, day) })
  switch (status) {
    case 'exempt':
      return null
    case 'overdue': {
      // What ran out may have run out after its date, or without one.
      const day = validUntil !== null && (due === null || due < validUntil) ? validUntil : due
      return day === null ? null : step('overdue', day)
    }
    case 'passed':
      return required !== null && validUntil !== null && daysFrom(today, validUntil) <= days
        ? step('refresh', validUntil)
        : null
    case 'not started':
    case 'in progress':
    case 'failed':
      return due !== null && daysFrom(today, due) <= days ? step('due', due) : null
  }
}

/** @param days to look ahead, today not counted */
export const nextSteps = (
  standings: readonly CourseStanding[],
  today: IsoDate,
  days: number = ahead,
): readonly NextStep[] =>
  standings.flatMap((standing) => stepOf(standing, today, days) ?? []).sort((a, b) => a.days - b.days)
