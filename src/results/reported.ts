/**
 * What learning systems only tell, beside what was replayed. Enters: what their exports told, and the rows.
 * Leaves: each try once, and none that was replayed after all; tries that cannot be replayed for want of their
 * game are told as the system told them. Pure.
 */
import { learnerKey } from './learner.ts'
import type { Reported, Row } from './handed.ts'

const nameOf = ({ id, learner }: Pick<Reported, 'id' | 'learner'>): string => `${learnerKey(learner)}\n${id}`

/** A row whose game is not known here, as its learning system told it; null where nothing was told. */
function toldBy(row: Row): Reported | null {
  const { verdict, claim, attempt, learner, source, receivedAt, course, startedAt, finishedAt, seconds } = row
  if (claim === null || (verdict.kind !== 'unknown game' && verdict.kind !== 'foreign')) return null
  return {
    id: attempt.id,
    source,
    receivedAt,
    learner,
    evidence: {
      person: learnerKey(learner),
      course: course?.id ?? null,
      scenario: attempt.scenario,
      mode: attempt.mode,
      startedAt,
      finishedAt,
      seconds,
      score: claim.score,
      passed: claim.passed === true,
      endingClass: claim.endingClass,
      trust: 'reported',
      row: null,
    },
  }
}

/** Of two that tell of one try, whether the later one tells more, or the same later. */
const isBetter = (later: Reported, earlier: Reported): boolean =>
  later.evidence.score !== null || earlier.evidence.score === null

export function mergeReported(told: readonly Reported[], rows: readonly Row[]): readonly Reported[] {
  // Nearly always there are none: a hundred thousand rows need not be named.
  const fromRows = rows.flatMap((row) => toldBy(row) ?? [])
  if (told.length + fromRows.length === 0) return []
  const replayed = new Set(
    rows.flatMap(({ verdict, attempt: { id }, learner }) =>
      verdict.kind === 'replayed' ? nameOf({ id, learner }) : [],
    ),
  )
  const known = new Map<string, Reported>()
  for (const each of [...told, ...fromRows]) {
    const name = nameOf(each)
    const before = known.get(name)
    if (!replayed.has(name) && (before === undefined || isBetter(each, before))) known.set(name, each)
  }
  return [...known.values()]
}
