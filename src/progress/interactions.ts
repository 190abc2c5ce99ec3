/**
 * What both versions of SCORM have alike: interactions and objectives have places, answers are told one by
 * one, what was right comes at the end, and every checkpoint is committed. Enters: the run-time, how a version
 * names and writes things, and what it says of a checkpoint. Leaves: the port.
 */
import { interactionId, setOutWord, startId } from './codes.ts'
import type { Answer, Checkpoint, Port, Start } from './port.ts'
import type { RunTime } from './run-time.ts'

/** How one version names and writes what both have. */
export interface Version {
  /** Characters of memory that a system keeps. */
  readonly room: number
  /** Kind of the interaction that tells how an attempt set out. */
  readonly setOut: 'fill-in' | 'other'
  readonly response: 'student_response' | 'learner_response'
  readonly time: 'time' | 'timestamp'
  readonly wrong: 'wrong' | 'incorrect'
  moment(at: number): string
  span(milliseconds: number): string
  /** What stands beside an interaction; null where the version has no room for it. */
  readonly described: { start(start: Start): string; answer(answer: Answer): string } | null
}

/** As long as a name may be where it is shortest. */
const longestId = 255

/** A count as a system tells it; null where it does not. */
export function countOf(run: RunTime, group: string): number | null {
  const told = run.get(`cmi.${group}._count`)
  const count = Number(told)
  return told === null ? null : Number.isInteger(count) && count >= 0 ? count : 0
}

/** Places of objectives by id: those that are there are used, others are added at the end. */
export function objectivePlaces(run: RunTime): (id: string) => number {
  let known: Map<string, number> | null = null
  const look = (): Map<string, number> => {
    const places = new Map<string, number>()
    for (let place = 0; place < Math.min(countOf(run, 'objectives') ?? 0, 1000); place++)
      places.set(run.get(`cmi.objectives.${place}.id`) ?? '', place)
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

/**
 * @param looking opened to look around only: nothing is said
 * @param say puts a checkpoint into the words of the version
 */
export function scormPort(
  run: RunTime,
  version: Version,
  looking: boolean,
  say: (checkpoint: Checkpoint) => void,
): Port {
  const { room, setOut, response, time, wrong, described } = version
  const results = { right: 'correct', wrong, neutral: 'neutral' } as const
  const counted = countOf(run, 'interactions')
  // Where nobody says how many there are, the first of ours would be written over others.
  const silent = looking || counted === null
  let next = counted ?? 0
  const places = new Map<string, number>()

  /** The place of an interaction; a new one gets its id and kind. */
  function placeOf(id: string, kind: string): string {
    const known = places.get(id)
    if (known !== undefined) return `cmi.interactions.${known}`
    const place = next++
    places.set(id, place)
    run.set(`cmi.interactions.${place}.id`, id.slice(0, longestId))
    run.set(`cmi.interactions.${place}.type`, kind)
    return `cmi.interactions.${place}`
  }

  return {
    room,
    start(start) {
      if (silent) return
      const at = placeOf(startId(start), setOut)
      run.set(`${at}.${time}`, version.moment(start.at))
      run.set(`${at}.${response}`, setOutWord(start))
      run.set(`${at}.weighting`, '0')
      run.set(`${at}.result`, 'neutral')
      if (described !== null) run.set(`${at}.description`, described.start(start))
    },
    answer(answer) {
      if (silent) return
      const at = placeOf(interactionId(answer), 'choice')
      run.set(`${at}.${time}`, version.moment(answer.at))
      run.set(`${at}.${response}`, answer.chosen)
      if (answer.milliseconds !== null) run.set(`${at}.latency`, version.span(answer.milliseconds))
      if (described !== null) run.set(`${at}.description`, described.answer(answer))
    },
    finish(finish) {
      if (silent) return
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
}
