/**
 * Everything that the board shows, worked out of what is kept. Enters: the roster, what HR decided, the rows
 * of the collection and what learning systems reported. Leaves: people, evidence, standings, doubts. Pure,
 * and in slices, so that a company of ten thousand does not stop the page.
 */
import type { CourseStanding, Evidence, Person, RequiredCourse } from '../model/board.ts'
import type { Course } from '../model/catalogue.ts'
import type { Slices } from '../results/gently.ts'
import { slice } from '../results/gently.ts'
import type { Row } from '../results/handed.ts'
import type { Typed } from '../results/learner.ts'
import { assignmentsDone, assignmentsSeen, courseNamer } from './assigned.ts'
import type { SeenAssignment } from './assigned.ts'
import { evidenceOf, identitiesOf } from './evidence.ts'
import { identityOf, match } from './match.ts'
import type { Decision, Doubt } from './match.ts'
import { ruleOf, speaksOf, standingIn } from './standing.ts'
import type { Circumstances } from './standing.ts'

/** What a learning system told of somebody, before it is known whose it is. */
export interface Reported {
  readonly learner: Typed
  readonly evidence: Evidence
}

export interface Given extends Circumstances {
  readonly listed: readonly Person[]
  readonly rows: readonly Row[]
  readonly reported: readonly Reported[]
  readonly courses: readonly Course[]
  readonly decisions: ReadonlyMap<string, Decision>
  /** `person\ncourse` of those whom HR let off on the board. */
  readonly exempt: ReadonlySet<string>
  /** Links of assignments that complete their course. */
  readonly accepted: ReadonlySet<string>
}

/** What is known of one person, in the order in which it was played and in which courses are offered. */
export interface Known {
  readonly evidence: readonly Evidence[]
  readonly standings: readonly CourseStanding[]
}

export interface Derived {
  readonly people: readonly Person[]
  readonly evidence: readonly Evidence[]
  readonly standings: readonly CourseStanding[]
  readonly doubts: readonly Doubt[]
  readonly assignments: readonly SeenAssignment[]
  readonly known: ReadonlyMap<string, Known>
  /** Key of the person by the id of an identity; null where it counts for nobody. */
  readonly whose: ReadonlyMap<string, string | null>
}

export const nothingDerived: Derived = {
  people: [],
  evidence: [],
  standings: [],
  doubts: [],
  assignments: [],
  known: new Map(),
  whose: new Map(),
}

export const nothingKnown: Known = { evidence: [], standings: [] }

/** What is asked of a person in a course, with what HR decided on the board. */
function askedOf(person: Person, course: string, exempt: ReadonlySet<string>): RequiredCourse | null {
  const asked = person.required.find((each) => each.course === course) ?? null
  if (!exempt.has(exemption(person.key, course))) return asked
  return { course, due: asked?.due ?? null, exempt: true }
}

/** What an exemption is kept under. */
export const exemption = (person: string, course: string): string => `${person}\n${course}`

export function* derive(given: Given): Slices<Derived> {
  const { listed, rows, reported, courses, decisions, exempt, accepted } = given
  const identities = yield* identitiesOf(
    rows,
    reported.map(({ learner }) => learner),
  )
  const { people, whose, doubts } = yield* match(listed, identities, decisions)
  const seen = yield* assignmentsSeen(rows)
  const done = yield* assignmentsDone(rows, seen, accepted, whose)
  const replayed = yield* evidenceOf(rows, whose, courseNamer(seen))
  const told = reported.flatMap(({ learner, evidence }) => {
    const person = whose.get(identityOf(learner)) ?? null
    return person === null ? [] : { ...evidence, person }
  })
  const evidence = told.length === 0 ? replayed : [...replayed, ...told]

  const byPerson = new Map<string, Evidence[]>()
  for (const [index, each] of evidence.entries()) {
    if (index % slice === 0) yield
    const own = byPerson.get(each.person)
    if (own === undefined) byPerson.set(each.person, [each])
    else own.push(each)
  }
  const rules = courses.map(ruleOf)
  const known = new Map<string, Known>()
  const standings: CourseStanding[] = []
  for (const [index, person] of people.entries()) {
    if (index % slice === 0) yield
    const own = (byPerson.get(person.key) ?? []).sort((a, b) => a.startedAt - b.startedAt)
    const theirs = rules.flatMap((rule) => {
      const required = askedOf(person, rule.course, exempt)
      if (required === null && !own.some((each) => speaksOf(rule, each))) return []
      const assignments = done.get(`${person.key}\n${rule.course}`) ?? []
      return standingIn(rule, person.key, required, own, assignments, given)
    })
    known.set(person.key, { evidence: own, standings: theirs })
    standings.push(...theirs)
  }
  return { people, evidence, standings, doubts, assignments: [...seen.values()], known, whose }
}
