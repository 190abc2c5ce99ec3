/** The in-world calendar: ISO days, weekdays and distances. No clock; time zones do not enter. */
import type { IsoDate } from '../model/words.ts'

const millisecondsPerDay = 86_400_000

const dayNumber = (date: IsoDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay)

/** Whether the text is `YYYY-MM-DD` and names a day that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Days from `from` to `to`; negative if `to` is earlier. Both must be dates. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** 0 Monday … 6 Sunday. Day 0 of the epoch was a Thursday. */
export const weekdayOf = (date: IsoDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7
