/** The calendar day of a moment as a stretch of time, by the clock of the device. */
import type { Day } from '../../drills/daily.ts'

export function dayAround(moment: number): Day {
  const start = new Date(moment)
  start.setHours(0, 0, 0, 0)
  const end = new Date(start)
  end.setDate(end.getDate() + 1)
  return { from: start.getTime(), to: end.getTime() - 1 }
}
