/**
 * The value curve as geometry: what the account could still be worth after each step, how much of each
 * fall was the learner's own, and trust, pressure and candour below it. Enters: the decisions and the
 * room there is. Leaves: coordinates. Pure.
 */
import type { Decision } from '../../model/review.ts'
import type { PersonaWords } from '../../model/game.ts'
import { candours } from '../../model/words.ts'
import { turningPoints } from '../../review/lessons.ts'

export const lanes = ['trust', 'pressure', 'candour'] as const
export type Lane = (typeof lanes)[number]

const highest: Readonly<Record<Lane, number>> = { trust: 4, pressure: 2, candour: 2 }

const laneValue = (lane: Lane, words: PersonaWords): number =>
  lane === 'trust' ? words.trustValue : lane === 'pressure' ? words.pressure : candours.indexOf(words.candour)

/** A bar of a lane; its height tells the value. */
export interface Bar {
  readonly x: number
  readonly y: number
  readonly height: number
}

export interface CurveStep {
  readonly turn: number
  /** Middle of its column. */
  readonly x: number
  /** Before the move, after it, and after his answer to it. */
  readonly from: number
  readonly own: number
  readonly to: number
  /** Whether the move itself lost something worth showing. */
  readonly lost: boolean
  readonly turning: boolean
}

export interface Curve {
  readonly width: number
  readonly height: number
  /** Width of a column. */
  readonly column: number
  /** `points` of the line. */
  readonly line: string
  readonly start: { readonly x: number; readonly y: number }
  readonly steps: readonly CurveStep[]
  /** Heights of the grid lines with their values. */
  readonly grid: readonly { readonly y: number; readonly value: number }[]
  /** Where the step numbers stand. */
  readonly numbers: number
  readonly lanes: readonly {
    readonly lane: Lane
    /** Top and bottom of its bars. */
    readonly top: number
    readonly bottom: number
    readonly bars: readonly Bar[]
  }[]
}

const room = { left: 34, right: 14, top: 18, plot: 160, numbers: 36, lane: 20, gap: 24 } as const
/** A finger finds nothing narrower. */
export const leastColumn = 24
/** Widest that still reads as one line. */
const mostColumn = 96

/** Where the scale begins, so that a good play is no flat line at the top: 0, 25, 50 or 75. */
export const floorOf = (values: readonly number[]): number =>
  Math.max(0, Math.min(75, Math.floor((Math.min(100, ...values) - 5) / 25) * 25))

export const valuesOf = (decisions: readonly Decision[]): readonly number[] => [
  ...decisions.slice(0, 1).map(({ valueBefore }) => valueBefore),
  ...decisions.map(({ valueAfter }) => valueAfter),
]

export function curveOf(decisions: readonly Decision[], width: number): Curve {
  const columns = decisions.length + 1
  const column = Math.min(mostColumn, Math.max(leastColumn, (width - room.left - room.right) / columns))
  const floor = floorOf(valuesOf(decisions))
  const middle = (index: number): number => room.left + column * (index + 0.5)
  const heightOf = (value: number): number =>
    room.top + room.plot * (1 - (Math.min(100, Math.max(floor, value)) - floor) / (100 - floor))
  const turning = new Set(turningPoints(decisions))
  const steps = decisions.map(({ turn, valueBefore, valueAfter, regret }, index): CurveStep => ({
    turn,
    x: middle(index + 1),
    from: heightOf(valueBefore),
    own: heightOf(valueBefore - regret),
    to: heightOf(valueAfter),
    lost: regret >= 1,
    turning: turning.has(turn),
  }))
  const [first] = decisions
  const start = { x: middle(0), y: heightOf(first?.valueBefore ?? 0) }
  const below = room.top + room.plot + room.numbers
  const seen = first === undefined ? [] : [first.before, ...decisions.map(({ after }) => after)]
  return {
    width: room.left + room.right + column * columns,
    height: below + lanes.length * (room.gap + room.lane),
    column,
    line: [start, ...steps.map(({ x, to }) => ({ x, y: to }))].map(({ x, y }) => `${x},${y}`).join(' '),
    start,
    steps,
    grid: [0, 25, 50, 75, 100]
      .filter((value) => value >= floor && (floor > 0 || value % 50 === 0))
      .map((value) => ({ value, y: heightOf(value) })),
    numbers: room.top + room.plot + room.numbers - 6,
    lanes: lanes.map((lane, row) => {
      const top = below + row * (room.gap + room.lane) + room.gap
      const bottom = top + room.lane
      return {
        lane,
        top,
        bottom,
        bars: seen.map((words, index): Bar => {
          const height = Math.max(2, (room.lane * laneValue(lane, words)) / highest[lane])
          return { x: middle(index), y: bottom - height, height }
        }),
      }
    }),
  }
}
