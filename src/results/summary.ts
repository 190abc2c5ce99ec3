/**
 * Rows as people read them: one line a learner and scenario. Enters: rows. Leaves: lines by staff number,
 * never by result. Pure.
 */
import type { Remark } from '../model/collected.ts'
import { counts } from './handed.ts'
import type { Row } from './handed.ts'
import { slice } from './gently.ts'
import type { Slices } from './gently.ts'
import { learnerKey } from './learner.ts'

export interface Line {
  /** Unlike any other line's. */
  readonly key: string
  readonly staff: string
  /** Every name that came with the staff number; two are a doubt. */
  readonly names: readonly string[]
  readonly scenario: string
  /** Indices of its rows, in the order in which they were played. */
  readonly rows: readonly number[]
  /** How many of them count. */
  readonly counted: number
  /** Index of the row with the highest score and of the latest; null where none counts. */
  readonly best: number | null
  readonly last: number | null
  readonly passed: boolean
  /** Whether somebody should look at it. */
  readonly doubtful: boolean
}

const doubts: readonly Remark[] = [
  'other seed',
  'not asked',
  'other mode',
  'other start',
  'beyond limit',
  'two assignments',
  'unknown course',
  'contested',
  'hurried',
  'times',
]

/** Whether a row needs somebody to look at it: more than that it was handed in twice or is not finished. */
export function isDoubtful({ verdict, remarks }: Pick<Row, 'verdict' | 'remarks'>): boolean {
  if (remarks.some((remark) => doubts.includes(remark))) return true
  switch (verdict.kind) {
    case 'replayed':
      return false
    case 'unfinished':
      return verdict.cut
    case 'duplicate':
      return verdict.how === 'altered' || verdict.how === 'copied'
    case 'impossible':
    case 'unknown game':
    case 'failed':
    case 'foreign':
    case 'future':
      return true
  }
}

/** Staff numbers in the order of their figures: 9 before 10, whatever stands before them. */
const sortable = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(20, '0'))
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function lineOf(key: string, indices: readonly number[], rows: readonly Row[]): Line {
  const own = indices
    .flatMap((index) => {
      const row = rows[index]
      return row === undefined ? [] : [{ index, row }]
    })
    .sort((a, b) => a.row.startedAt - b.row.startedAt || a.index - b.index)
  const counted = own.filter(({ row }) => counts(row))
  const scoreOf = ({ row }: (typeof own)[number]): number => row.figures?.score ?? 0
  const best = counted.reduce<(typeof own)[number] | null>(
    (top, each) => (top === null || scoreOf(each) > scoreOf(top) ? each : top),
    null,
  )
  const names = [...new Set(own.map(({ row }) => row.learner.name.trim()).filter((name) => name !== ''))]
  return {
    key,
    staff: own[0]?.row.learner.staff.trim() ?? '',
    names,
    scenario: own[0]?.row.attempt.scenario ?? '',
    rows: own.map(({ index }) => index),
    counted: counted.length,
    best: best?.index ?? null,
    last: counted.at(-1)?.index ?? null,
    passed: counted.some(({ row }) => row.figures?.passed === true && !row.remarks.includes('below mark')),
    doubtful: names.length > 1 || own.some(({ row }) => isDoubtful(row)),
  }
}

/** Whose a line is, from its key. */
export const personIn = (key: string): string => key.slice(0, key.indexOf('\n'))

/** By scenario, the rows of one person. */
type Played = Map<string, number[]>

export function* linesOf(rows: readonly Row[]): Slices<readonly Line[]> {
  const everybody = new Map<string, Played>()
  // All attempts of a file share whose they are.
  const people = new Map<Row['learner'], string>()
  for (const [index, { learner, attempt }] of rows.entries()) {
    if (index % slice === 0) yield
    const person = people.get(learner) ?? learnerKey(learner)
    people.set(learner, person)
    const played: Played = everybody.get(person) ?? new Map<string, number[]>()
    everybody.set(person, played)
    const indices = played.get(attempt.scenario)
    if (indices === undefined) played.set(attempt.scenario, [index])
    else indices.push(index)
  }
  yield
  // People first and what each played then: all lines at once would keep the page waiting.
  const order = [...everybody.keys()]
    .map((person) => [sortable(person), person] as const)
    .sort(([a], [b]) => byText(a, b))
  const lines: Line[] = []
  let done = 0
  for (const [, person] of order) {
    const played = [...(everybody.get(person) ?? [])]
      .map(([scenario, indices]) => [sortable(scenario), scenario, indices] as const)
      .sort(([a], [b]) => byText(a, b))
    for (const [, scenario, indices] of played) {
      if (done++ % slice === 0) yield
      lines.push(lineOf(`${person}\n${scenario}`, indices, rows))
    }
  }
  return lines
}
