/** What the learner of this device has read, passed and answered, as the rules of a course count it. */
import { readResults } from './results.ts'
import type { Evidence } from '../../review/completion.ts'
import { device } from '../device.svelte.ts'

export async function evidenceNow(): Promise<Evidence> {
  const [read, logs, results] = await Promise.all([device.readings(), device.drillLogs(), readResults()])
  const passedIn = (exam: boolean): ReadonlySet<string> =>
    new Set(
      results.flatMap(({ scenario, mode, passed }) =>
        passed && (!exam || mode === 'exam') ? [scenario] : [],
      ),
    )
  return {
    read,
    passed: passedIn(false),
    examPassed: passedIn(true),
    drillsRight: [...logs.values()].flat().filter(({ right }) => right).length,
  }
}
