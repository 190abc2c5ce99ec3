/** The ten of today. Enters: the device. Leaves: drills and what has been answered. */
import { dailyTen } from '../../drills/daily.ts'
import type { Day, Logs } from '../../drills/daily.ts'
import type { Drill } from '../../model/drill.ts'
import type { Language } from '../../model/words.ts'
import { drills, firstCall } from '../content.ts'
import { device, now } from '../device.svelte.ts'
import { dayAround } from './day-around.ts'

export interface TodayDrills {
  readonly ten: readonly Drill[]
  readonly logs: Logs
  readonly day: Day
}

export async function todayDrills(language: Language): Promise<TodayDrills> {
  const [all, logs, attempts] = await Promise.all([drills(language), device.drillLogs(), device.attempts()])
  const day = dayAround(now())
  const met = new Set(attempts.map(({ scenario }) => (scenario === firstCall.key ? firstCall.of : scenario)))
  // A question of an exercise comes back once it was answered there: alone it would give the exercise away.
  const known = all.filter(({ kind, id }) => kind !== 'desk' || logs.has(id))
  return { ten: dailyTen(known, logs, day, met), logs, day }
}
