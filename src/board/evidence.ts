/**
 * What was replayed, as evidence of people. Enters: the rows of the collection and whose each is. Leaves:
 * one piece of evidence a row that counts, plays that came to no end included; doubled, edited and foreign
 * ones show nothing. Pure.
 */
import type { Evidence } from '../model/board.ts'
import { slice } from '../results/gently.ts'
import type { Slices } from '../results/gently.ts'
import { counts } from '../results/handed.ts'
import type { Row } from '../results/handed.ts'
import type { Typed } from '../results/learner.ts'
import { identityOf } from './match.ts'
import type { Identity } from './match.ts'

/** Ids of identities, remembered by the learner of a file, whom all its attempts share. */
export function identityNamer(): (learner: Typed) => string {
  const known = new Map<Typed, string>()
  return (learner) => {
    let id = known.get(learner)
    if (id === undefined) known.set(learner, (id = identityOf(learner)))
    return id
  }
}

/** Everybody under whose number or name something came, each once. */
export function* identitiesOf(
  rows: readonly Row[],
  more: readonly Typed[] = [],
): Slices<readonly Identity[]> {
  const found = new Map<string, { readonly typed: Typed; attempts: number }>()
  const nameOf = identityNamer()
  const note = (typed: Typed): void => {
    const id = nameOf(typed)
    const there = found.get(id)
    if (there === undefined) found.set(id, { typed, attempts: 1 })
    else there.attempts += 1
  }
  for (const [index, { learner }] of rows.entries()) {
    if (index % slice === 0) yield
    note(learner)
  }
  for (const [index, typed] of more.entries()) {
    if (index % slice === 0) yield
    note(typed)
  }
  return [...found].map(([id, { typed, attempts }]) => ({
    id,
    staff: typed.staff,
    name: typed.name,
    attempts,
  }))
}

/** Whether a row shows anything: replayed to its end, or honestly left in the middle. */
const shows = (row: Row): boolean => counts(row) || (row.verdict.kind === 'unfinished' && !row.verdict.cut)

/** Whether a passed play counts as passed: not below the mark asked for, nor drawn without the code. */
const countsAsPassed = ({ figures, remarks }: Row): boolean =>
  figures?.passed === true && !remarks.includes('below mark') && !remarks.includes('other seed')

/**
 * @param whose key of the person by identity; null counts for nobody
 * @param courseOf the course that an assignment, named by link or id, was made of
 */
export function* evidenceOf(
  rows: readonly Row[],
  whose: ReadonlyMap<string, string | null>,
  courseOf: (assignment: string) => string | null,
): Slices<readonly Evidence[]> {
  const evidence: Evidence[] = []
  const nameOf = identityNamer()
  for (const [index, row] of rows.entries()) {
    if (index % slice === 0) yield
    if (!shows(row)) continue
    const person = whose.get(nameOf(row.learner)) ?? null
    if (person === null) continue
    const done = row.verdict.kind === 'replayed' ? row.figures : null
    evidence.push({
      person,
      course: row.course?.id ?? (row.assignment === null ? null : courseOf(row.assignment)),
      scenario: row.attempt.scenario,
      mode: row.attempt.mode,
      startedAt: row.startedAt,
      finishedAt: done === null ? null : row.finishedAt,
      seconds: row.seconds,
      score: done?.score ?? null,
      passed: done !== null && countsAsPassed(row),
      endingClass: done?.endingClass ?? null,
      trust: 'replayed',
      row: index,
    })
  }
  return evidence
}
