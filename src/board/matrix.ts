/**
 * Departments by courses: how many of those who are asked have passed. Enters: people and standings. Leaves:
 * counts, the whole company last. Pure.
 */
import { completionStatuses } from '../model/board.ts'
import type { CompletionStatus, CourseStanding, Person } from '../model/board.ts'
import { slice } from '../results/gently.ts'
import type { Slices } from '../results/gently.ts'

export type Counts = Readonly<Record<CompletionStatus, number>>

export interface MatrixCell {
  /** Of those who are asked; of all that were seen with the course where nobody is. */
  readonly counts: Counts
  /** Whose completion is waited for: all but the exempt. */
  readonly of: number
  /** Share that has passed, 0–1; null where nobody is waited for. */
  readonly share: number | null
}

export interface MatrixLine {
  /** Empty where none is said. */
  readonly department: string
  readonly people: number
  /** By the id of a course. */
  readonly cells: ReadonlyMap<string, MatrixCell>
}

export interface Matrix {
  readonly lines: readonly MatrixLine[]
  readonly whole: MatrixLine
  /** Whether only those are counted who are asked: as soon as anybody is asked for anything. */
  readonly asked: boolean
}

type Tally = Map<string, Record<CompletionStatus, number>>

const noCounts = (): Record<CompletionStatus, number> => ({
  'not started': 0,
  'in progress': 0,
  passed: 0,
  failed: 0,
  overdue: 0,
  exempt: 0,
})

function cellOf(counts: Counts): MatrixCell {
  const of = completionStatuses.reduce((sum, each) => sum + (each === 'exempt' ? 0 : counts[each]), 0)
  return { counts, of, share: of === 0 ? null : counts.passed / of }
}

const lineOf = (department: string, people: number, tally: Tally): MatrixLine => ({
  department,
  people,
  cells: new Map([...tally].map(([course, counts]) => [course, cellOf(counts)])),
})

/** Departments in the order in which they first come. */
export function* matrixOf(people: readonly Person[], standings: readonly CourseStanding[]): Slices<Matrix> {
  const departments = new Map<string, { people: number; readonly tally: Tally }>()
  const whole: Tally = new Map()
  const departmentOf = new Map<string, string>()
  for (const [index, { key, department }] of people.entries()) {
    if (index % slice === 0) yield
    departmentOf.set(key, department)
    const there = departments.get(department)
    if (there === undefined) departments.set(department, { people: 1, tally: new Map() })
    else there.people += 1
  }
  const asked = standings.some(({ required }) => required !== null)
  for (const [index, { person, course, required, status }] of standings.entries()) {
    if (index % slice === 0) yield
    if (asked && required === null) continue
    for (const tally of [whole, departments.get(departmentOf.get(person) ?? '')?.tally]) {
      const counts = tally?.get(course) ?? noCounts()
      counts[status] += 1
      tally?.set(course, counts)
    }
  }
  return {
    lines: [...departments].map(([department, each]) => lineOf(department, each.people, each.tally)),
    whole: lineOf('', people.length, whole),
    asked,
  }
}
