/**
 * A fishbowl: two play in the middle, the others watch by task. Enters: what the trainer marked while they
 * spoke. Leaves: the marks with the time they were made at, and the one to go back to. Pure.
 */
import * as v from 'valibot'
import { countdownSchema, leftOf, setTo } from './countdown.ts'

export const tasks = ['questions', 'commitments', 'law', 'emotion'] as const

export const bounds = { name: 60, mark: 80, marks: 60 } as const

export const fishbowlSchema = v.strictObject({
  /** Who is in the middle. */
  players: v.pipe(v.string(), v.maxLength(bounds.name)),
  /** Lines to come back to: what was said, and milliseconds since the play began. */
  marks: v.pipe(
    v.array(
      v.strictObject({
        at: v.pipe(v.number(), v.finite(), v.minValue(0)),
        text: v.pipe(v.string(), v.maxLength(bounds.mark)),
      }),
    ),
    v.maxLength(bounds.marks),
  ),
  /** The mark from which it is played again; null: it goes on from where it stands. */
  pointer: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(bounds.marks))),
  /** Whether somebody has called a halt. */
  halted: v.boolean(),
  countdown: countdownSchema,
  sound: v.boolean(),
})
export type Fishbowl = Readonly<v.InferOutput<typeof fishbowlSchema>>

export const newFishbowl = (minutes: number): Fishbowl => ({
  players: '',
  marks: [],
  pointer: null,
  halted: false,
  countdown: setTo(minutes),
  sound: false,
})

/** A line to come back to; what was marked behind the pointer did not happen. */
export function mark(bowl: Fishbowl, text: string, now: number): Fishbowl {
  const kept = bowl.pointer === null ? bowl.marks : bowl.marks.slice(0, bowl.pointer + 1)
  const at = Math.max(0, bowl.countdown.total - leftOf(bowl.countdown, now))
  const made = { at, text: text.trim().slice(0, bounds.mark) }
  return { ...bowl, marks: [...kept, made].slice(-bounds.marks), pointer: null }
}

/** Time out: the clock stands until it goes on. */
export function halt(bowl: Fishbowl, now: number): Fishbowl {
  const { countdown } = bowl
  return { ...bowl, halted: true, countdown: { ...countdown, left: leftOf(countdown, now), endsAt: null } }
}

/** Goes on from the pointer, or from where it stands. */
export function resume(bowl: Fishbowl, now: number): Fishbowl {
  const { countdown } = bowl
  return { ...bowl, halted: false, countdown: { ...countdown, endsAt: now + countdown.left } }
}
