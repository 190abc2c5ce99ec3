/**
 * A timer that starts, pauses and is given more. Enters: times in milliseconds since 1970. Leaves: what is
 * left at any moment, so that nothing has to count and a reload changes nothing. Pure.
 */
import * as v from 'valibot'

const span = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(86_400_000))

export const countdownSchema = v.strictObject({
  /** Milliseconds that it was set to. */
  total: span,
  /** Milliseconds that were left when it stood still last. */
  left: span,
  /** When it runs out; null while it stands. */
  endsAt: v.nullable(v.pipe(v.number(), v.finite())),
})
export type Countdown = Readonly<v.InferOutput<typeof countdownSchema>>

const minute = 60_000
const longest = 600 * minute

export const setTo = (minutes: number): Countdown => {
  const total = Math.min(longest, Math.max(0, minutes * minute))
  return { total, left: total, endsAt: null }
}

/** Milliseconds that are left, 0 when it has run out. */
export const leftOf = ({ left, endsAt }: Countdown, now: number): number =>
  endsAt === null ? left : Math.max(0, endsAt - now)

/** Whether it was started and has run out since. */
export const isOver = ({ endsAt }: Countdown, now: number): boolean => endsAt !== null && endsAt <= now

/** Starts it, or pauses it; one that has run out begins anew. */
export function toggled(countdown: Countdown, now: number): Countdown {
  if (isOver(countdown, now) || countdown.left === 0)
    return { ...countdown, left: countdown.total, endsAt: now + countdown.total }
  return countdown.endsAt === null
    ? { ...countdown, endsAt: now + countdown.left }
    : { ...countdown, left: leftOf(countdown, now), endsAt: null }
}

/**
 * More time, or less with negative minutes. One that has run out goes on with it; one that has not been
 * started yet is set to it.
 */
export function extended(countdown: Countdown, minutes: number, now: number): Countdown {
  const { total, endsAt } = countdown
  const left = Math.min(longest, Math.max(0, leftOf(countdown, now) + minutes * minute))
  if (endsAt === null && countdown.left === total) return left === 0 ? countdown : setTo(left / minute)
  return { total, left, endsAt: endsAt === null ? null : now + left }
}

/** 07:00, 12:34; whole seconds that have begun count. */
export function clockText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
