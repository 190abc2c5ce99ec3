/** What the learner of this device has read, passed, solved and answered, as the rules of a course count it. */
import { readResults } from './results.ts'
import { words } from '../../i18n/language.svelte.ts'
import type { Evidence } from '../../review/completion.ts'
import { exercises } from '../content.ts'
import { device } from '../device.svelte.ts'
import { isSolved } from '../exercise/standing.ts'

export async function evidenceNow(): Promise<Evidence> {
  const [read, logs, results, desk] = await Promise.all([
    device.readings(),
    device.drillLogs(),
    readResults(),
    exercises(words.language),
  ])
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
    solved: new Set(desk.flatMap((exercise) => (isSolved(exercise, logs) ? [exercise.id] : []))),
    drillsRight: [...logs.values()].flat().filter(({ right }) => right).length,
  }
}
