/**
 * What assignments asked for, as far as it is known. Enters: what was handed in, which names its assignment by
 * the link in a file and by the id in a code, and the exam codes that the collector knows. Leaves: what to hold
 * an attempt against. A file is held against its own link: no other can change what was asked of it. Pure.
 */
import { attemptOfSeed, readExamCode } from '../assignments/exam-code.ts'
import { readLink } from '../assignments/link.ts'
import type { Assignment } from '../model/assignment.ts'
import type { Asked, Handed } from './handed.ts'

/** Attempts that a seed is looked for in where an assignment sets no limit. */
const mostAttempts = 50

/** What an assignment asks for, whatever else stands in its link. */
const contentOf = ({ id, course, scenarios, mode, pass, due, code }: Assignment): string =>
  JSON.stringify([id, course, scenarios, mode, pass, due, code])

/** Assignments by the link that names them, and by id: several where two links of one id ask for different things. */
export interface Assignments {
  readonly byLink: ReadonlyMap<string, Assignment>
  readonly byId: ReadonlyMap<string, readonly Assignment[]>
}

/** Every assignment of which a link was handed in. */
export function assignmentsIn(handed: readonly Handed[]): Assignments {
  const byLink = new Map<string, Assignment>()
  const byId = new Map<string, Assignment[]>()
  for (const link of new Set(handed.flatMap(({ file }) => file.assignment ?? []))) {
    const read = readLink(link)
    if (read.kind !== 'read') continue
    const { assignment } = read
    byLink.set(link, assignment)
    const alike = byId.get(assignment.id) ?? []
    byId.set(assignment.id, alike)
    if (!alike.some((each) => contentOf(each) === contentOf(assignment))) alike.push(assignment)
  }
  return { byLink, byId }
}

function askedBy(assignment: Assignment, code: string | null, disputed: boolean): Asked {
  const { id, scenarios, due, mode, pass } = assignment
  return {
    id,
    due: due === null ? null : Date.parse(due),
    scenarios: new Map(scenarios.map((each) => [each.id, each.start])),
    mode,
    mark: pass.mark,
    attempts: pass.attempts,
    disputed,
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

/** Asked for under an id that two assignments have: nobody can say which was meant. */
const eitherOf = (id: string): Asked => ({
  id,
  due: null,
  scenarios: null,
  mode: null,
  mark: 0,
  attempts: null,
  disputed: true,
  seedFits: null,
})

/**
 * @param codes as they were announced, by the id of the assignment; one that cannot be the assignment's
 *   counts for nothing
 * @returns what an assignment, named by link or id, asked for; null where it is not known
 */
export function askedFor(
  { byLink, byId }: Assignments,
  codes: ReadonlyMap<string, string> = new Map(),
): (named: string) => Asked | null {
  const known = new Map<string, Asked | null>()
  const look = (named: string): Asked | null => {
    const own = byLink.get(named)
    const alike = byId.get(own?.id ?? named) ?? []
    const assignment = own ?? alike[0]
    if (assignment === undefined) return null
    const disputed = alike.length > 1
    if (own === undefined && disputed) return eitherOf(named)
    const typed = assignment.code ? codes.get(assignment.id) : undefined
    const code = typed === undefined ? null : readExamCode(typed, assignment.id)
    return askedBy(assignment, code, disputed)
  }
  return (named) => {
    let asked = known.get(named)
    if (asked === undefined) known.set(named, (asked = look(named)))
    return asked
  }
}
