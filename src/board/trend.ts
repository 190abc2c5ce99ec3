/**
 * How attempts and their results went over time. Enters: evidence and the time zone of whoever looks.
 * Leaves: one point a week or month, the quiet ones included. Pure.
 */
import type { Evidence } from '../model/board.ts'
import type { IsoDate } from '../model/words.ts'
import { meanOf, medianOf } from './spread.ts'

export const units = ['week', 'month'] as const
export type Unit = (typeof units)[number]

export interface Point {
  /** Its first day: a Monday, or the first of a month. */
  readonly from: IsoDate
  /** Attempts that came to an end in it. */
  readonly attempts: number
  readonly people: number
  /** Share of them that passed, 0–1; null without any. */
  readonly passRate: number | null
  /** 0–100; null without any. */
  readonly mean: number | null
  readonly median: number | null
}

/** Two years of weeks: more cannot be told apart on a screen. */
const mostPoints = 104

const day = 86_400_000
const isoDay = (at: number): IsoDate => new Date(at).toISOString().slice(0, 10)

/** @param at milliseconds since 1970, shifted so that UTC reads as local time */
function beginOf(at: number, unit: Unit): number {
  const date = new Date(at)
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
  const monday = (date.getUTCDay() + 6) % 7
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - monday * day
}

/** The beginning of the period after the one that begins at `at`. */
function nextAfter(at: number, unit: Unit): number {
  if (unit === 'week') return at + 7 * day
  const date = new Date(at)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}

/**
 * @param offsetMinutes of the clock on the wall, east of Greenwich positive
 * @returns oldest first, at most `mostPoints` of the latest
 */
export function trendOf(evidence: Iterable<Evidence>, unit: Unit, offsetMinutes: number): readonly Point[] {
  const periods = new Map<number, { scores: number[]; passed: number; people: Set<string> }>()
  for (const { finishedAt, score, passed, person } of evidence) {
    if (finishedAt === null || score === null) continue
    const begin = beginOf(finishedAt + offsetMinutes * 60_000, unit)
    let period = periods.get(begin)
    if (period === undefined) periods.set(begin, (period = { scores: [], passed: 0, people: new Set() }))
    period.scores.push(score)
    period.people.add(person)
    if (passed) period.passed++
  }
  if (periods.size === 0) return []
  const last = Math.max(...periods.keys())
  // A wrong clock may leave decades between two attempts.
  const span = (mostPoints - 1) * (unit === 'week' ? 7 : 31) * day
  const since = beginOf(Math.max(Math.min(...periods.keys()), last - span), unit)
  const points: Point[] = []
  for (let begin = since; begin <= last; begin = nextAfter(begin, unit)) {
    const { scores, passed, people } = periods.get(begin) ?? { scores: [], passed: 0, people: new Set() }
    points.push({
      from: isoDay(begin),
      attempts: scores.length,
      people: people.size,
      passRate: scores.length === 0 ? null : passed / scores.length,
      mean: meanOf(scores),
      median: medianOf(scores),
    })
  }
  return points.slice(-mostPoints)
}
