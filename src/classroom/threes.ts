/**
 * Role-play in threes: who is customer, salesperson and observer in each round. Enters: names in order.
 * Leaves: groups with three seats; where people are left over, two share a seat: the first half of a round
 * one of them plays it, the second half the other, so that in three rounds everyone has had every role. Pure.
 */
import * as v from 'valibot'
import { countdownSchema } from './countdown.ts'

export const roles = ['customer', 'salesperson', 'observer'] as const
export type Role = (typeof roles)[number]

/** Names that share a seat: one or two. */
export type Seat = readonly string[]
export type Three = readonly [Seat, Seat, Seat]

export const most = { people: 60, name: 30, rounds: 3, minutes: 30 } as const

/** Groups of three; one or two people over sit down in groups as a second on a seat. Fewer than three: none. */
export function threesOf(people: readonly string[]): readonly Three[] {
  const count = Math.floor(people.length / 3)
  const over = people.length % 3
  let next = 0
  const take = (size: number): Seat => people.slice(next, (next += size))
  return Array.from({ length: count }, (_, group): Three => {
    // Over are at most two: one each in two groups, or both in the only one.
    const seconds = count === 1 ? over : group < over ? 1 : 0
    return [take(1), take(seconds > 1 ? 2 : 1), take(seconds > 0 ? 2 : 1)]
  })
}

/** The role of a seat in a round, both counted from 0. */
const roleOf = (seat: number, round: number): Role => roles[(seat + round) % 3] ?? 'observer'

/** Who plays what in a round. */
export function castOf(three: Three, round: number): Readonly<Record<Role, Seat>> {
  const seatOf = (role: Role): Seat => three.find((_, seat) => roleOf(seat, round) === role) ?? []
  return {
    customer: seatOf('customer'),
    salesperson: seatOf('salesperson'),
    observer: seatOf('observer'),
  }
}

/** Whoever has not been a salesperson after so many rounds: the first to be asked into the fishbowl. */
export const neverSold = (groups: readonly Three[], rounds: number): readonly string[] =>
  groups.flatMap((three) => {
    const sold = Array.from({ length: rounds }, (_, round) => castOf(three, round).salesperson).flat()
    return three.flat().filter((name) => !sold.includes(name))
  })

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(most.name))

/** Threes as they are kept: before they begin `at` is null; behind the last round everyone leaves the role. */
export const threesSchema = v.strictObject({
  people: v.pipe(v.array(name), v.maxLength(most.people)),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(most.rounds)),
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(most.minutes)),
  /** Whom the customers play. */
  customer: v.pipe(v.string(), v.maxLength(most.name)),
  /** The round at hand from 0; as many as there are rounds: out of the roles. */
  at: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most.rounds))),
  countdown: countdownSchema,
  sound: v.boolean(),
})
export type Threes = Readonly<v.InferOutput<typeof threesSchema>>

/** Names as they were typed, one a line or with commas; each once, since everyone sits on one seat. */
export const peopleIn = (text: string): readonly string[] =>
  [
    ...new Set(
      text
        .split(/[\n,，、;；\t]/)
        .map((each) => each.trim().slice(0, most.name))
        .filter((each) => each !== ''),
    ),
  ].slice(0, most.people)
