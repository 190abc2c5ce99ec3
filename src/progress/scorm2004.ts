/**
 * The port to a SCORM 2004 3rd Edition system. Enters: its run-time. Leaves: what it knows of the learner,
 * and a port that writes the data model of the version to the letter. No sequencing: status and score say
 * all. What is past is never taken back.
 */
import { interactionId, plainId, startId } from './codes.ts'
import { duration, moment2004 } from './formats.ts'
import type { Checkpoint, Opening, Port, Trouble } from './port.ts'
import type { RunTime } from './run-time.ts'
import { objectivePlaces, setOutWord } from './scorm12.ts'

/** As much as the 3rd Edition lets a page keep. */
const room = 64_000

const results = { right: 'correct', wrong: 'incorrect', neutral: 'neutral' } as const

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
  const looking = ['browse', 'review'].includes(run.get('cmi.mode'))
  if (looking) tell('look-only')
  const counted = Number(run.get('cmi.interactions._count'))
  let next = Number.isInteger(counted) && counted >= 0 ? counted : 0
  const places = new Map<string, number>()
  const objectives = objectivePlaces(run)
  let done = run.get('cmi.success_status') === 'passed'

  function placeOf(id: string, kind: 'choice' | 'other'): string {
    const known = places.get(id)
    if (known !== undefined) return `cmi.interactions.${known}`
    const place = next++
    places.set(id, place)
    run.set(`cmi.interactions.${place}.id`, id)
    run.set(`cmi.interactions.${place}.type`, kind)
    return `cmi.interactions.${place}`
  }

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
    run.set('cmi.suspend_data', memory)
    run.set('cmi.session_time', duration(milliseconds))
    run.set('cmi.exit', 'suspend')
  }

  const port: Port = {
    room,
    start(start) {
      if (looking) return
      const at = placeOf(startId(start), 'other')
      run.set(`${at}.timestamp`, moment2004(start.at))
      run.set(`${at}.learner_response`, setOutWord(start))
      run.set(`${at}.weighting`, '0')
      run.set(`${at}.result`, 'neutral')
      run.set(`${at}.description`, `{lang=${tongue()}}${start.title}`)
    },
    answer(answer) {
      if (looking) return
      const at = placeOf(interactionId(answer), 'choice')
      run.set(`${at}.timestamp`, moment2004(answer.at))
      run.set(`${at}.learner_response`, answer.chosen)
      if (answer.milliseconds !== null) run.set(`${at}.latency`, duration(answer.milliseconds))
      run.set(`${at}.description`, `{lang=${tongue()}}${described(answer)}`)
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
    learner: { id: run.get('cmi.learner_id'), name: run.get('cmi.learner_name') },
    registration: null,
    memory: run.get('cmi.suspend_data'),
    language: run.get('cmi.learner_preference.language'),
    returnTo: null,
  }
}

/** What was said and what was answered, within the 250 characters that a description has. */
function described({ said, options, chosen }: Parameters<Port['answer']>[0]): string {
  const answer = options.find(({ code }) => code === chosen)?.text ?? ''
  const room = 250 - [...answer].length - 3
  const heard = [...said]
  const before = heard.length <= room ? said : `${heard.slice(0, Math.max(0, room - 1)).join('')}…`
  return [...`${before} → ${answer}`].slice(0, 250).join('')
}
