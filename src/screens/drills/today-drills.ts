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
  return { ten: dailyTen(all, logs, day, met), logs, day }
}
