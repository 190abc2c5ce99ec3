/**
 * The port to a SCORM 2004 3rd Edition system. Enters: its run-time. Leaves: what it knows of the learner,
 * and a port that writes the data model of the version to the letter. No sequencing: status and score say
 * all. What is past is never taken back.
 */
import { plainId } from './codes.ts'
import { duration, moment2004 } from './formats.ts'
import { objectivePlaces, scormPort } from './interactions.ts'
import type { Version } from './interactions.ts'
import type { Answer, Checkpoint, Opening, Trouble } from './port.ts'
import type { RunTime } from './run-time.ts'

/** A share of 1, written without the noise of binary fractions. */
const share = (value: number): string => String(Math.round(value * 10_000) / 10_000)

/**
 * @param tongue tag of the language that descriptions are in, such as `zh-CN`
 * @param tell called with what was read and makes no sense
 */
export function openScorm2004(
  run: RunTime,
  tongue: () => string,
  tell: (trouble: Trouble | null) => void,
): Opening {
  const looking = ['browse', 'review'].includes(run.get('cmi.mode') ?? '')
  if (looking) tell('look-only')
  const objectives = objectivePlaces(run)
  let done = run.get('cmi.success_status') === 'passed'
  const kept = run.get('cmi.suspend_data')
  if (kept === null) tell('unreadable')

  function say({ standing, memory, place, milliseconds }: Checkpoint): void {
    const { status, score, objectives: told } = standing
    if (score !== null && (status === 'passed' || !done)) {
      run.set('cmi.score.min', '0')
      run.set('cmi.score.max', '100')
      run.set('cmi.score.raw', String(score))
      run.set('cmi.score.scaled', share(score / 100))
    }
    if (status === 'passed') done = true
    if (!done || status === 'passed') {
      run.set('cmi.success_status', status === 'incomplete' ? 'unknown' : status)
      run.set('cmi.completion_status', status === 'passed' ? 'completed' : 'incomplete')
      run.set('cmi.progress_measure', share(standing.share))
    }
    for (const { scenario, result } of told) {
      if (result === null) continue
      const at = `cmi.objectives.${objectives(plainId(scenario))}`
      run.set(`${at}.score.raw`, String(result.score))
      run.set(`${at}.score.min`, '0')
      run.set(`${at}.score.max`, '100')
      run.set(`${at}.score.scaled`, share(result.score / 100))
      run.set(`${at}.success_status`, result.passed ? 'passed' : 'failed')
    }
    run.set('cmi.location', place.slice(0, 1000))
    // What could not be read may hold more than this device knows: it is not written over.
    if (kept !== null) run.set('cmi.suspend_data', memory)
    run.set('cmi.session_time', duration(milliseconds))
    run.set('cmi.exit', 'suspend')
  }

  const version: Version = {
    // As much as the 3rd Edition lets a page keep.
    room: 64_000,
    setOut: 'other',
    response: 'learner_response',
    time: 'timestamp',
    wrong: 'incorrect',
    moment: moment2004,
    span: duration,
    described: {
      start: ({ title }) => `{lang=${tongue()}}${title}`,
      answer: (answer) => `{lang=${tongue()}}${described(answer)}`,
    },
  }
  return {
    port: scormPort(run, version, looking, say),
    learner: { id: run.get('cmi.learner_id') ?? '', name: run.get('cmi.learner_name') ?? '' },
    registration: null,
    memory: kept ?? '',
    language: run.get('cmi.learner_preference.language') ?? '',
    returnTo: null,
  }
}

/** What was said and what was answered, within the 250 characters that a description has. */
function described({ said, options, chosen }: Answer): string {
  const answer = options.find(({ code }) => code === chosen)?.text ?? ''
  const room = 250 - [...answer].length - 3
  const heard = [...said]
  const before = heard.length <= room ? said : `${heard.slice(0, Math.max(0, room - 1)).join('')}…`
  return [...`${before} → ${answer}`].slice(0, 250).join('')
}
