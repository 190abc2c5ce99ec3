/**
 * What replayed attempts show beyond their score. Enters: evidence and the rows that it points to. Leaves:
 * the techniques seen, by group, and the means of the five axes, by person and course. Pure.
 */
import type { Evidence } from '../model/board.ts'
import { slice } from '../results/gently.ts'
import type { Slices } from '../results/gently.ts'
import type { Row } from '../results/handed.ts'
import { axes } from '../review/report-card.ts'
import type { Axis } from '../review/report-card.ts'
import { axesKey } from './report.ts'
import type { AxisMeans } from './report.ts'
import type { Seen } from './skills.ts'

const rowOf = ({ row }: Evidence, rows: readonly Row[]): Row | null =>
  row === null ? null : (rows[row] ?? null)

/** @param groupOf of a person; null leaves the person out */
export function* seenIn(
  evidence: Iterable<Evidence>,
  rows: readonly Row[],
  groupOf: (person: string) => string | null,
): Generator<Seen> {
  for (const each of evidence) {
    const group = groupOf(each.person)
    const figures = rowOf(each, rows)?.figures ?? null
    if (group !== null && figures !== null) yield { group, observations: figures.observations }
  }
}

/**
 * @param coursesOf the courses that a piece of evidence speaks of
 * @returns by person and course, as `axesKey` joins them
 */
export function* axesOf(
  evidence: Iterable<Evidence>,
  rows: readonly Row[],
  coursesOf: (evidence: Evidence) => readonly string[],
): Slices<ReadonlyMap<string, AxisMeans>> {
  const sums = new Map<string, Map<Axis, { sum: number; count: number }>>()
  let done = 0
  for (const each of evidence) {
    if (done++ % slice === 0) yield
    const figures = rowOf(each, rows)?.figures ?? null
    if (figures === null) continue
    for (const course of coursesOf(each)) {
      const key = axesKey(each.person, course)
      let own = sums.get(key)
      if (own === undefined) sums.set(key, (own = new Map<Axis, { sum: number; count: number }>()))
      for (const axis of axes) {
        const mark = figures.axes[axis]
        if (mark === null) continue
        const { sum, count } = own.get(axis) ?? { sum: 0, count: 0 }
        own.set(axis, { sum: sum + mark, count: count + 1 })
      }
    }
  }
  const meansOf = (own: ReadonlyMap<Axis, { sum: number; count: number }>): AxisMeans =>
    Object.fromEntries(
      axes.map((axis) => {
        const total = own.get(axis)
        return [axis, total === undefined ? null : total.sum / total.count]
      }),
    ) as Record<Axis, number | null>
  return new Map([...sums].map(([key, own]) => [key, meansOf(own)]))
}
