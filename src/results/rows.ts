/**
 * The rows of a collection: each attempt with its verdict. Enters: what was handed in, and what judging
 * each attempt said. Leaves: one row an attempt, in the order in which they came; none is dropped. Pure.
 */
import type { ResultAttempt } from '../exports/result-file.ts'
import type { Remark } from '../model/collected.ts'
import type { Asked, Handed, Row, Verdict } from './handed.ts'
import { slice } from './gently.ts'
import type { Slices } from './gently.ts'
import type { Figures, Judgement } from './judge.ts'
import { learnerKey } from './learner.ts'
import { twinsOf } from './twins.ts'
import type { Twin } from './twins.ts'

/** What judging came to, also where there was nothing to judge by. */
export type Judged = Judgement | { readonly kind: 'unknown game' | 'foreign' | 'failed' }

/** How far a device's clock may be ahead of ours, in milliseconds. */
const clockSlack = 15 * 60_000
/** Nothing could be played before. */
const firstPlays = Date.UTC(2025, 0, 1)

const attemptsOf = (handed: readonly Handed[]) =>
  handed.flatMap(({ source, code, receivedAt, file, claims }) =>
    file.attempts.map((attempt, index) => ({
      source,
      code,
      receivedAt,
      learner: file.learner,
      course: file.course,
      assignment: file.assignment,
      attempt,
      claim: claims.get(index) ?? null,
    })),
  )

function datesWrong(
  startedAt: number,
  finishedAt: number | null,
  receivedAt: number,
): Extract<Verdict, { kind: 'future' }>['why'] | null {
  if (startedAt < firstPlays) return 'too early'
  if (finishedAt !== null && finishedAt < startedAt) return 'backwards'
  return Math.max(startedAt, finishedAt ?? startedAt) > receivedAt + clockSlack ? 'not yet' : null
}

function verdictOf(
  judged: Judged,
  attempt: ResultAttempt,
  wrong: Extract<Verdict, { kind: 'future' }>['why'] | null,
  twin: Twin | null,
): Verdict {
  if (judged.kind !== 'judged' && judged.kind !== 'unfinished') return judged
  if (twin !== null) return { kind: 'duplicate', ...twin }
  if (wrong !== null) return { kind: 'future', why: wrong }
  return judged.kind === 'judged'
    ? { kind: 'replayed' }
    : { kind: 'unfinished', cut: attempt.finishedAt !== null }
}

function remarksOf(
  attempt: ResultAttempt,
  learner: Handed['file']['learner'],
  figures: Figures | null,
  seconds: number | null,
  finishedAt: number | null,
  asked: Asked | null,
): readonly Remark[] {
  const { scenario, start, mode, log } = attempt
  const measured = log.reduce((sum, [, milliseconds]) => sum + (milliseconds ?? 0), 0) / 1000
  const remarks: Remark[] = []
  const note = (remark: Remark, holds: boolean): void => {
    if (holds) remarks.push(remark)
  }
  if (asked !== null) {
    note('late', asked.due !== null && finishedAt !== null && finishedAt > asked.due)
    const wanted = asked.scenarios?.get(scenario)
    note('not asked', asked.scenarios !== null && wanted === undefined)
    note('other start', wanted !== undefined && wanted !== start)
    note('two assignments', asked.disputed)
    note('other mode', asked.mode !== null && asked.mode !== mode)
    note('other seed', asked.seedFits?.(attempt, learner) === false)
    note('below mark', figures?.passed === true && figures.score < asked.mark)
  }
  note('hurried', seconds !== null && log.length > 0 && seconds < log.length)
  // Half a second a move for what the clocks round.
  note('times', seconds !== null && measured > seconds + 1 + log.length / 2)
  note('branch', attempt.branch !== null)
  note('left', mode === 'exam' && attempt.absences.length > 0)
  return remarks
}

/** What the limit of an assignment is held against: rows that are plays of their own, and whose. */
interface Limited {
  readonly index: number
  readonly startedAt: number
  readonly most: number
}

/** Indices of rows beyond what their assignment allows: who began more often has the first that many count. */
function beyondLimits(groups: Iterable<readonly Limited[]>): ReadonlySet<number> {
  return new Set(
    [...groups].flatMap((rows) =>
      [...rows]
        .sort((a, b) => a.startedAt - b.startedAt || a.index - b.index)
        .flatMap(({ index, most }, place) => (place < most ? [] : index)),
    ),
  )
}

/** The attempts of all files, in the order of their rows. */
export const submittedIn = (handed: readonly Handed[]): readonly ResultAttempt[] =>
  handed.flatMap(({ file }) => file.attempts)

/**
 * @param judged one an attempt, in the order of `submittedIn`
 * @param courses ids of the courses that are known here
 * @param askedIn what an assignment asked for; null where it cannot be told
 */
export function* rowsOf(
  handed: readonly Handed[],
  judged: readonly Judged[],
  courses: ReadonlySet<string>,
  askedIn: (assignment: string) => Asked | null = () => null,
): Slices<readonly Row[]> {
  const submitted = attemptsOf(handed)
  yield
  const fits = (index: number): boolean =>
    judged[index]?.kind === 'judged' || judged[index]?.kind === 'unfinished'
  const twins = yield* twinsOf(submitted.map((each, index) => (fits(index) ? each : null)))
  const contested = new Set(
    twins.flatMap((twin) => (twin?.how === 'altered' || twin?.how === 'copied' ? twin.of : [])),
  )
  const rows: Row[] = []
  const limited = new Map<string, Limited[]>()
  for (const [index, each] of submitted.entries()) {
    if (index % slice === 0) yield
    const { attempt, learner, course, assignment, receivedAt } = each
    const startedAt = Date.parse(attempt.startedAt)
    const finishedAt = attempt.finishedAt === null ? null : Date.parse(attempt.finishedAt)
    const seconds = finishedAt === null || finishedAt < startedAt ? null : (finishedAt - startedAt) / 1000
    const judgement = judged[index] ?? { kind: 'failed' }
    const figures = judgement.kind === 'judged' ? judgement.figures : null
    const asked = assignment === null ? null : askedIn(assignment)
    const wrong = datesWrong(startedAt, finishedAt, receivedAt)
    const verdict = verdictOf(judgement, attempt, wrong, twins[index] ?? null)
    if (asked?.attempts != null && verdict.kind !== 'duplicate') {
      const whose = [asked.id, learnerKey(learner), attempt.scenario, attempt.start].join('\n')
      const group = limited.get(whose) ?? []
      limited.set(whose, group)
      group.push({ index, startedAt, most: asked.attempts })
    }
    rows.push({
      ...each,
      startedAt,
      finishedAt,
      seconds,
      verdict,
      figures,
      remarks: [
        ...remarksOf(attempt, learner, figures, seconds, finishedAt, asked),
        ...(course !== null && !courses.has(course.id) ? (['unknown course'] as const) : []),
        ...(contested.has(index) ? (['contested'] as const) : []),
      ],
    })
  }
  for (const index of beyondLimits(limited.values())) {
    const row = rows[index]
    if (row !== undefined) rows[index] = { ...row, remarks: [...row.remarks, 'beyond limit'] }
  }
  return rows
}
