/** Rows as replaying makes them, without the replaying: who, what, when, how well. */
import type { Mode } from '../../src/model/play.ts'
import type { Row } from '../../src/results/handed.ts'
import type { Figures } from '../../src/results/judge.ts'
import type { Typed } from '../../src/results/learner.ts'

export const figures = (score: number): Figures => ({
  score,
  passed: score >= 70,
  endingClass: score >= 70 ? 'solid' : 'none',
  ending: 0,
  variant: 0,
  sound: score / 100,
  letter: score >= 70 ? 'B' : 'D',
  axes: { diagnosis: null, commitment: null, evidence: null, relation: null, compliance: null },
  moves: [],
  observations: [],
})

/** @param score null for a play that was left in the middle */
export function rowOf(
  learner: Typed,
  scenario: string,
  startedAt: number,
  score: number | null,
  more: Partial<Row> & { readonly mode?: Mode } = {},
): Row {
  const { mode = 'exam', ...row } = more
  const finishedAt = score === null ? null : startedAt + 480_000
  return {
    source: '',
    code: null,
    receivedAt: startedAt + 86_400_000,
    learner,
    course: null,
    assignment: null,
    attempt: {
      id: `${learner.staff}-${startedAt}`,
      scenario,
      logic: '0000000000000000',
      start: 0,
      seed: 1,
      mode,
      bring: [],
      startedAt: new Date(startedAt).toISOString(),
      finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
      branch: null,
      absences: [],
      log: [],
    },
    startedAt,
    finishedAt,
    seconds: finishedAt === null ? null : 480,
    verdict: score === null ? { kind: 'unfinished', cut: false } : { kind: 'replayed' },
    figures: score === null ? null : figures(score),
    claim: null,
    remarks: [],
    ...row,
  }
}
