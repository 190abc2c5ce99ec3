/**
 * Days of practice in a row, counted kindly: only working days are expected, and a day off pauses the
 * count instead of ending it. Enters: the days on which something was finished, and today. Pure.
 */
import { daysBetween, weekdayOf } from '../compile/calendar.ts'
import type { IsoDate } from '../model/words.ts'

export interface Streak {
  /** Working days with practice so far; a weekend's practice keeps the count from pausing. */
  readonly days: number
  readonly today: boolean
  /** A working day has gone by without practice since the last. */
  readonly paused: boolean
}

/** Working days strictly between two days. */
function workdaysBetween(from: IsoDate, to: IsoDate): number {
  const start = weekdayOf(from)
  let count = 0
  for (let step = 1; step < daysBetween(from, to); step++) if ((start + step) % 7 < 5) count++
  return count
}

/** @param days in any order, repeated or not; those after today (a clock set back) do not count */
export function streakOf(days: Iterable<IsoDate>, today: IsoDate): Streak {
  const past = [...new Set(days)].filter((day) => daysBetween(day, today) >= 0).sort()
  const last = past.at(-1)
  if (last === undefined) return { days: 0, today: false, paused: false }
  return {
    days: past.filter((day) => weekdayOf(day) < 5).length,
    today: last === today,
    paused: workdaysBetween(last, today) > 0,
  }
}
