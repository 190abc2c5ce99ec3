/**
 * The port to a SCORM 1.2 system. Enters: its run-time. Leaves: what it knows of the learner, and a port
 * that writes the data model of the version to the letter. What is past is never taken back: a course
 * once passed stays passed, and a run that fails is never called completed.
 */
import { interactionId, plainId, startId } from './codes.ts'
import { timeOfDay12, timespan12 } from './formats.ts'
import type { Checkpoint, Opening, Port, Trouble } from './port.ts'
import type { RunTime } from './run-time.ts'

/** As much as the standard lets a page keep. */
const room = 4096

/** Results as the version names them. */
const results = { right: 'correct', wrong: 'wrong', neutral: 'neutral' } as const

/** Bounds of the version: an identifier, an answer, a learner's place. */
const longest = 255

/**
 * How an attempt set out, in one word, so that whoever has the answers can replay them: mode, start, seed,
 * documents, logic.
 */
export const setOutWord = (given: {
  readonly mode: string
  readonly start: number
  readonly seed: number
  readonly bring: readonly number[]
  readonly logic: string
}): string =>
  [given.mode, given.start, given.seed, given.bring.join('+') || 'none', given.logic]
    .join('-')
    .slice(0, longest)

/**
 * @param offsetOf minutes east of Greenwich at a moment, by the device's clock
 * @param tell called with what was read and makes no sense
 */
export function openScorm12(
  run: RunTime,
  offsetOf: (at: number) => number,
  tell: (trouble: Trouble | null) => void,
): Opening {
  const looking = ['browse', 'review'].includes(run.get('cmi.core.lesson_mode'))
  if (looking) tell('look-only')
  const counted = Number(run.get('cmi.interactions._count'))
  let next = Number.isInteger(counted) && counted >= 0 ? counted : 0
  const places = new Map<string, number>()
  const objectives = objectivePlaces(run)
  const before = run.get('cmi.core.lesson_status')
  let done = before === 'passed' || before === 'completed'

  /** The place of an interaction; a new one gets its id and kind. */
  function placeOf(id: string, kind: 'choice' | 'fill-in'): string {
    const known = places.get(id)
    if (known !== undefined) return `cmi.interactions.${known}`
    const place = next++
    places.set(id, place)
    run.set(`cmi.interactions.${place}.id`, id.slice(0, longest))
    run.set(`cmi.interactions.${place}.type`, kind)
    return `cmi.interactions.${place}`
  }

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
    run.set('cmi.core.lesson_location', place.slice(0, longest))
    run.set('cmi.suspend_data', memory)
    run.set('cmi.core.session_time', timespan12(milliseconds))
    run.set('cmi.core.exit', 'suspend')
  }

  const port: Port = {
    room,
    start(start) {
      if (looking) return
      const at = placeOf(startId(start), 'fill-in')
      run.set(`${at}.time`, timeOfDay12(start.at, offsetOf(start.at)))
      run.set(`${at}.student_response`, setOutWord(start))
      run.set(`${at}.weighting`, '0')
      run.set(`${at}.result`, 'neutral')
    },
    answer(answer) {
      if (looking) return
      const at = placeOf(interactionId(answer), 'choice')
      run.set(`${at}.time`, timeOfDay12(answer.at, offsetOf(answer.at)))
      run.set(`${at}.student_response`, answer.chosen)
      if (answer.milliseconds !== null) run.set(`${at}.latency`, timespan12(answer.milliseconds))
    },
    finish(finish) {
      if (looking) return
      for (const move of finish.moves) {
        const at = placeOf(interactionId({ ...finish, ...move }), 'choice')
        for (const [index, code] of move.best.entries())
          run.set(`${at}.correct_responses.${index}.pattern`, code)
        run.set(`${at}.weighting`, move.result === 'neutral' ? '0' : '1')
        run.set(`${at}.result`, results[move.result])
      }
    },
    checkpoint(checkpoint) {
      if (looking) return
      say(checkpoint)
      run.commit()
    },
    settled: () => Promise.resolve(),
    close(last) {
      if (!looking) {
        say(last)
        run.commit()
      }
      run.end()
    },
  }

  return {
    port,
    learner: { id: run.get('cmi.core.student_id'), name: run.get('cmi.core.student_name') },
    registration: null,
    memory: run.get('cmi.suspend_data'),
    language: run.get('cmi.student_preference.language'),
    returnTo: null,
  }
}

/** Places of objectives by id: those that are there are used, others are added at the end. */
export function objectivePlaces(run: RunTime): (id: string) => number {
  let known: Map<string, number> | null = null
  const look = (): Map<string, number> => {
    const count = Number(run.get('cmi.objectives._count'))
    const places = new Map<string, number>()
    for (let place = 0; place < (Number.isInteger(count) ? Math.min(count, 1000) : 0); place++)
      places.set(run.get(`cmi.objectives.${place}.id`), place)
    return places
  }
  return (id) => {
    known ??= look()
    const found = known.get(id)
    if (found !== undefined) return found
    const place = known.size
    known.set(id, place)
    run.set(`cmi.objectives.${place}.id`, id)
    return place
  }
}
