/**
 * Assignments made of a course, as what completes it. Enters: rows, and the links that HR said are ours: a
 * link says itself what it asks for, so whoever writes one could ask for little. Leaves: which assignments
 * came in, and how far each person is with those that count. Pure.
 */
import { readLink } from '../assignments/link.ts'
import { counts, neededOf, standingOf } from '../assignments/standing.ts'
import type { Played } from '../assignments/standing.ts'
import type { Assignment } from '../model/assignment.ts'
import { slice } from '../results/gently.ts'
import type { Slices } from '../results/gently.ts'
import type { Row } from '../results/handed.ts'
import { identityNamer } from './evidence.ts'
import type { AssignmentDone } from './standing.ts'

/** An assignment made of a course that something was handed in for. */
export interface SeenAssignment {
  readonly link: string
  readonly assignment: Assignment
  readonly course: string
  readonly attempts: number
}

/** Those made of a course, by link; several may go by one id. */
export function* assignmentsSeen(rows: readonly Row[]): Slices<ReadonlyMap<string, SeenAssignment>> {
  const attempts = new Map<string, number>()
  for (const [index, { assignment }] of rows.entries()) {
    if (index % slice === 0) yield
    if (assignment !== null) attempts.set(assignment, (attempts.get(assignment) ?? 0) + 1)
  }
  const seen = new Map<string, SeenAssignment>()
  for (const [link, count] of attempts) {
    const read = readLink(link)
    if (read.kind !== 'read' || read.assignment.course === null) continue
    seen.set(link, {
      link,
      assignment: read.assignment,
      course: read.assignment.course.id,
      attempts: count,
    })
  }
  return seen
}

/** The course of an assignment that is named by link, or by the id that a code has room for. */
export function courseNamer(seen: ReadonlyMap<string, SeenAssignment>): (named: string) => string | null {
  const byId = new Map([...seen.values()].map(({ assignment, course }) => [assignment.id, course]))
  return (named) => seen.get(named)?.course ?? byId.get(named) ?? null
}

const isPlayed = (row: Row): boolean => row.verdict.kind === 'replayed'

function doneOf(assignment: Assignment, played: readonly Played[]): AssignmentDone {
  const standing = standingOf(assignment, played)
  const open = standing.scenarios.filter(({ passed, left }) => passed || left !== 0).length
  const needed = neededOf(assignment)
  const passedAt = new Map<string, number>()
  for (const { scenario, outcome, finishedAt } of played)
    if (finishedAt !== null && counts(assignment, outcome) && !passedAt.has(scenario))
      passedAt.set(scenario, finishedAt)
  const moments = [...passedAt.values()].sort((a, b) => a - b)
  return {
    at: standing.complete ? (moments[needed - 1] ?? null) : null,
    spent: !standing.complete && open < needed,
    passed: standing.passed,
    needed,
  }
}

/**
 * @param accepted links that count
 * @param whose key of the person by identity
 * @returns by person and course, joined by a line break
 */
export function* assignmentsDone(
  rows: readonly Row[],
  seen: ReadonlyMap<string, SeenAssignment>,
  accepted: ReadonlySet<string>,
  whose: ReadonlyMap<string, string | null>,
): Slices<ReadonlyMap<string, readonly AssignmentDone[]>> {
  const ours = [...seen.values()].filter(({ link }) => accepted.has(link))
  const byId = new Map(ours.map((each) => [each.assignment.id, each]))
  const groups = new Map<string, { readonly of: SeenAssignment; readonly rows: Row[] }>()
  const nameOf = identityNamer()
  if (ours.length > 0)
    for (const [index, row] of rows.entries()) {
      if (index % slice === 0) yield
      if (row.assignment === null || !isPlayed(row)) continue
      const of = accepted.has(row.assignment) ? seen.get(row.assignment) : byId.get(row.assignment)
      const person = whose.get(nameOf(row.learner)) ?? null
      if (of === undefined || person === null) continue
      const at = `${person}\n${of.course}\n${of.link}`
      const group = groups.get(at)
      if (group === undefined) groups.set(at, { of, rows: [row] })
      else group.rows.push(row)
    }
  const done = new Map<string, AssignmentDone[]>()
  for (const [at, { of, rows: own }] of groups) {
    if (done.size % slice === 0) yield
    const played = own
      .sort((a, b) => a.startedAt - b.startedAt)
      .filter(({ attempt }) => of.assignment.mode === attempt.mode)
      .map(({ attempt, figures, finishedAt, remarks }): Played => ({
        scenario: attempt.scenario,
        start: attempt.start,
        outcome: remarks.includes('other seed') ? null : figures,
        finishedAt,
      }))
    const key = at.slice(0, at.lastIndexOf('\n'))
    const there = done.get(key)
    const each = doneOf(of.assignment, played)
    if (there === undefined) done.set(key, [each])
    else there.push(each)
  }
  return done
}
