/**
 * A session of 45 or 90 minutes as a list of steps with minutes, and how it goes by the clock. Enters: what
 * the trainer pressed, and times in milliseconds since 1970. Leaves: for each step when it was planned and
 * how long it took, and how far the whole is behind. Pure.
 */
import * as v from 'valibot'

export const lengths = [45, 90] as const
export type Length = (typeof lengths)[number]

/** Where a step is held; the screens know their addresses. */
export type Place =
  | 'rules'
  | 'lecture'
  | 'example'
  | 'vote'
  | 'kit'
  | 'threes'
  | 'fishbowl'
  | 'debrief'
  | 'discussion'
  | 'assign'

export const stepIds = [
  'contract',
  'model',
  'briefing',
  'vote',
  'roles',
  'threes',
  'fishbowl',
  'debrief',
  'rule',
] as const
export type StepId = (typeof stepIds)[number]

export interface Step {
  readonly id: StepId
  readonly minutes: number
  /** What is opened for it, the usual one first. */
  readonly places: readonly Place[]
}

/** As the trainer's guide has them: every minute belongs to a step. */
export const plans: Readonly<Record<Length, readonly Step[]>> = {
  45: [
    { id: 'contract', minutes: 4, places: ['rules'] },
    { id: 'briefing', minutes: 3, places: ['vote'] },
    { id: 'vote', minutes: 18, places: ['vote', 'discussion'] },
    { id: 'fishbowl', minutes: 9, places: ['fishbowl'] },
    { id: 'debrief', minutes: 8, places: ['debrief'] },
    { id: 'rule', minutes: 3, places: ['discussion', 'assign'] },
  ],
  90: [
    { id: 'contract', minutes: 8, places: ['rules'] },
    { id: 'model', minutes: 10, places: ['example', 'lecture'] },
    { id: 'vote', minutes: 16, places: ['vote', 'discussion'] },
    { id: 'roles', minutes: 7, places: ['kit'] },
    { id: 'threes', minutes: 17, places: ['threes'] },
    { id: 'fishbowl', minutes: 12, places: ['fishbowl'] },
    { id: 'debrief', minutes: 15, places: ['debrief'] },
    { id: 'rule', minutes: 5, places: ['discussion', 'assign'] },
  ],
}

const time = v.pipe(v.number(), v.finite())

/** A session as it is kept: which steps were begun when, the first of them the start. */
export const lessonSchema = v.strictObject({
  length: v.picklist(lengths),
  begun: v.pipe(
    v.array(
      v.strictObject({ step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)), at: time }),
    ),
    v.minLength(1),
    v.maxLength(500),
  ),
  endedAt: v.nullable(time),
})
export type Lesson = Readonly<v.InferOutput<typeof lessonSchema>>

export const startLesson = (length: Length, now: number): Lesson => ({
  length,
  begun: [{ step: 0, at: now }],
  endedAt: null,
})

/** Going to a step; behind the last one the session is over, and an ended one stays as it is. */
export function goTo(lesson: Lesson, step: number, now: number): Lesson {
  if (lesson.endedAt !== null || step < 0) return lesson
  if (step >= plans[lesson.length].length) return { ...lesson, endedAt: now }
  if (stepOf(lesson) === step) return lesson
  return { ...lesson, begun: [...lesson.begun, { step, at: now }].slice(-500) }
}

/** The step at hand, or the last one there was. */
export const stepOf = ({ begun }: Lesson): number => begun.at(-1)?.step ?? 0

/** Whether it is under way: not ended, and begun no longer ago than a session with its breaks may last. */
export const isRunning = ({ begun, endedAt }: Lesson, now: number): boolean =>
  endedAt === null && now - (begun.at(-1)?.at ?? 0) < 4 * 3_600_000

export interface Timed {
  readonly step: Step
  /** Minutes from the start at which it should begin and end. */
  readonly from: number
  readonly to: number
  /** Milliseconds that it took so far; null while it has not been begun. */
  readonly spent: number | null
}

/** Every step of a plan by the clock. @param lesson null before the start */
export function timesOf(length: Length, lesson: Lesson | null, now: number): readonly Timed[] {
  const until = lesson?.endedAt ?? now
  let from = 0
  return plans[length].map((step, index) => {
    const begun = from
    from += step.minutes
    const spells = (lesson?.begun ?? []).flatMap((each, place, all) =>
      each.step === index ? [Math.max(0, (all[place + 1]?.at ?? until) - each.at)] : [],
    )
    const spent = spells.length === 0 ? null : spells.reduce((sum, spell) => sum + spell, 0)
    return { step, from: begun, to: from, spent }
  })
}

/**
 * Milliseconds behind the plan, negative ahead of it: by when the step at hand was begun, or by its end once
 * that is over.
 */
export function behind(lesson: Lesson, now: number): number {
  const start = lesson.begun[0]?.at ?? now
  const until = lesson.endedAt ?? now
  const at = timesOf(lesson.length, lesson, now)[stepOf(lesson)]
  if (at === undefined) return 0
  const overrun = until - start - at.to * 60_000
  if (lesson.endedAt !== null) return overrun
  return Math.max(overrun, (lesson.begun.at(-1)?.at ?? start) - start - at.from * 60_000)
}
