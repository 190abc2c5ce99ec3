/**
 * What assignments asked for, as far as it is known. Enters: what was handed in, which names its
 * assignment by the link in a file and by the id in a code, and the exam codes that the collector still
 * knows. Leaves: what to hold an attempt against. Pure.
 */
import { attemptOfSeed, readExamCode } from '../assignments/exam-code.ts'
import { readLink } from '../assignments/link.ts'
import type { Assignment } from '../model/assignment.ts'
import type { Asked, Handed } from './handed.ts'

/** Attempts that a seed is looked for in where an assignment sets no limit. */
const mostAttempts = 50

/** Every assignment of which a link was handed in or given, by id. */
export function assignmentsIn(
  handed: readonly Handed[],
  more: readonly Assignment[] = [],
): ReadonlyMap<string, Assignment> {
  const links = new Set(handed.flatMap(({ file }) => file.assignment ?? []))
  return new Map(
    [
      ...[...links].flatMap((link) => {
        const read = readLink(link)
        return read.kind === 'read' ? read.assignment : []
      }),
      ...more,
    ].map((assignment) => [assignment.id, assignment]),
  )
}

function askedBy(assignment: Assignment, code: string | null): Asked {
  const { id, scenarios, due, mode, pass } = assignment
  return {
    due: due === null ? null : Date.parse(due),
    scenarios: new Set(scenarios.map((each) => each.id)),
    mode,
    mark: pass.mark,
    seedFits:
      code === null
        ? null
        : ({ scenario, start, seed }, { staff }) =>
            attemptOfSeed(
              seed,
              code,
              { assignment: id, scenario, start, staff },
              pass.attempts ?? mostAttempts,
            ) !== null,
  }
}

/**
 * @param codes as they were announced, by the id of the assignment; one that cannot be the assignment's
 *   counts for nothing
 * @returns what an assignment, named by link or id, asked for; null where it is not known
 */
export function askedFor(
  assignments: ReadonlyMap<string, Assignment>,
  codes: ReadonlyMap<string, string> = new Map(),
): (named: string) => Asked | null {
  const byId = new Map(
    [...assignments.values()].map((assignment) => {
      const typed = assignment.code ? codes.get(assignment.id) : undefined
      const code = typed === undefined ? null : readExamCode(typed, assignment.id)
      return [assignment.id, askedBy(assignment, code)] as const
    }),
  )
  const idOf = assignmentNamer()
  return (named) => byId.get(idOf(named)) ?? null
}

/** The id of an assignment by its link or id; a link is read once, however many name it. */
export function assignmentNamer(): (named: string) => string {
  const known = new Map<string, string>()
  return (named) => {
    let id = known.get(named)
    if (id === undefined) {
      const read = readLink(named)
      known.set(named, (id = read.kind === 'read' ? read.assignment.id : named))
    }
    return id
  }
}
