/**
 * The port to a SCORM 1.2 system. Enters: its run-time. Leaves: what it knows of the learner, and a port
 * that writes the data model of the version to the letter. What is past is never taken back: a course
 * once passed stays passed, and a run that fails is never called completed.
 */
import { plainId } from './codes.ts'
import { timeOfDay12, timespan12 } from './formats.ts'
import { objectivePlaces, scormPort } from './interactions.ts'
import type { Version } from './interactions.ts'
import type { Checkpoint, Opening, Trouble } from './port.ts'
import type { RunTime } from './run-time.ts'

/** A learner's place, at most. */
const longestPlace = 255

/**
 * @param offsetOf minutes east of Greenwich at a moment, by the device's clock
 * @param tell called with what was read and makes no sense
 */
export function openScorm12(
  run: RunTime,
  offsetOf: (at: number) => number,
  tell: (trouble: Trouble | null) => void,
): Opening {
  const looking = ['browse', 'review'].includes(run.get('cmi.core.lesson_mode') ?? '')
  if (looking) tell('look-only')
  const objectives = objectivePlaces(run)
  const before = run.get('cmi.core.lesson_status')
  let done = before === 'passed' || before === 'completed'
  const kept = run.get('cmi.suspend_data')
  if (kept === null) tell('unreadable')

  function say({ standing, memory, place, milliseconds }: Checkpoint): void {
    const { status, score, objectives: told } = standing
    if (score !== null && (status === 'passed' || !done)) {
      run.set('cmi.core.score.min', '0')
      run.set('cmi.core.score.max', '100')
      run.set('cmi.core.score.raw', String(score))
    }
    if (status === 'passed') done = true
    if (!done || status === 'passed') run.set('cmi.core.lesson_status', status)
    for (const { scenario, result } of told) {
      if (result === null) continue
      const at = `cmi.objectives.${objectives(plainId(scenario))}`
      run.set(`${at}.score.raw`, String(result.score))
      run.set(`${at}.status`, result.passed ? 'passed' : 'failed')
    }
    run.set('cmi.core.lesson_location', place.slice(0, longestPlace))
    // What could not be read may hold more than this device knows: it is not written over.
    if (kept !== null) run.set('cmi.suspend_data', memory)
    run.set('cmi.core.session_time', timespan12(milliseconds))
    run.set('cmi.core.exit', 'suspend')
  }

  const version: Version = {
    room: 4096,
    setOut: 'fill-in',
    response: 'student_response',
    time: 'time',
    wrong: 'wrong',
    moment: (at) => timeOfDay12(at, offsetOf(at)),
    span: timespan12,
    described: null,
  }
  return {
    port: scormPort(run, version, looking, say),
    learner: { id: run.get('cmi.core.student_id') ?? '', name: run.get('cmi.core.student_name') ?? '' },
    registration: null,
    memory: kept ?? '',
    language: run.get('cmi.student_preference.language') ?? '',
    returnTo: null,
  }
}
