/**
 * How a course stands, as a learning system is told it. Enters: the course as it was packed, what the
 * learner has read and answered, the results of finished attempts. Leaves: incomplete, failed or passed,
 * with a score. Pure.
 */
import { lessonScenarios } from '../assignments/course-scenarios.ts'
import type { Course } from '../model/catalogue.ts'
import { passMark } from '../exports/package/manifest.ts'
import { completionOf } from '../review/completion.ts'
import type { Evidence } from '../review/completion.ts'
import type { Objective, Standing } from './port.ts'

/** A finished attempt. */
export interface Result {
  readonly scenario: string
  readonly exam: boolean
  /** 0–100. */
  readonly score: number
  readonly passed: boolean
}

/** The course without what was not packed of it. */
export const packedCourse = (course: Course, exam: boolean): Course =>
  exam ? course : { ...course, exam: [], rules: { ...course.rules, exam: 0 } }

/** All scenarios of a course. */
export const scenariosOf = (course: Course): readonly string[] => [
  ...new Set([...lessonScenarios(course), ...course.exam]),
]

/** What decides about passing: the exam where there is one, else the scenarios of the lessons. */
function deciding(course: Course): {
  readonly ids: readonly string[]
  readonly exam: boolean
  readonly needed: number
} {
  const exam = course.rules.exam !== 0 && course.exam.length > 0
  const ids = exam ? course.exam : lessonScenarios(course)
  const wanted = exam ? course.rules.exam : course.rules.passed
  return { ids, exam, needed: wanted === 'all' ? ids.length : Math.min(wanted, ids.length) }
}

const better = (one: Result, other: Result): number =>
  Number(other.passed) - Number(one.passed) || other.score - one.score

const tenths = (score: number): number => Math.floor(score * 10) / 10

export function standingOf(
  course: Course,
  evidence: Pick<Evidence, 'read' | 'solved' | 'drillsRight'>,
  results: readonly Result[],
): Standing {
  const ids = (which: (result: Result) => boolean) =>
    new Set(results.filter((result) => result.passed && which(result)).map(({ scenario }) => scenario))
  const { share, complete } = completionOf(course, {
    ...evidence,
    passed: ids(() => true),
    examPassed: ids(({ exam }) => exam),
  })
  const { ids: decisive, exam, needed } = deciding(course)
  const objectives = decisive.map((scenario): Objective => {
    const [best] = results
      .filter((result) => result.scenario === scenario && (!exam || result.exam))
      .sort(better)
    return {
      scenario,
      result: best === undefined ? null : { score: tenths(best.score), passed: best.passed },
    }
  })
  const tried = objectives.flatMap(({ scenario, result }) =>
    result === null ? [] : [{ scenario, exam, ...result }],
  )
  const failed = tried.length === decisive.length && tried.filter(({ passed }) => passed).length < needed
  const status = complete ? 'passed' : failed ? 'failed' : 'incomplete'
  const counted = [...tried].sort(better).slice(0, needed)
  const mean = needed === 0 ? 100 : counted.reduce((sum, { score }) => sum + score, 0) / needed
  return {
    status,
    // Systems hold the score against the mark and let that decide: the two must never disagree.
    score:
      status === 'incomplete'
        ? null
        : tenths(status === 'passed' ? Math.max(passMark, mean) : Math.min(passMark - 1, mean)),
    share,
    objectives,
  }
}
