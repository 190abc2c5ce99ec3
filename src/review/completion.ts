/**
 * How far a learner has come with a course, by its own rules. Enters: the course and what the learner has
 * read, passed and answered. Leaves: what is done, and each rule with how much of it. Pure.
 */
import type { CompletionRule, Course, StepTarget } from '../model/catalogue.ts'

/** What counts, as it stands on the device or in what was handed in. */
export interface Evidence {
  /** Ids of techniques and pages that were opened; `phrases` for the phrase book, `example S03` for examples. */
  readonly read: ReadonlySet<string>
  /** Scenarios passed at least once. */
  readonly passed: ReadonlySet<string>
  /** Scenarios passed as an exam. */
  readonly examPassed: ReadonlySet<string>
  /** Exercises at the desk of which every question was answered right at least once. */
  readonly solved: ReadonlySet<string>
  /** Exercises answered right, each answer counted. */
  readonly drillsRight: number
}

export interface RuleState {
  readonly rule: CompletionRule
  readonly done: number
  readonly of: number
}

export interface Completion {
  /** Rules that ask for something, in the order of the course file. */
  readonly rules: readonly RuleState[]
  /** Share of all that is asked, 0–1. */
  readonly share: number
  readonly complete: boolean
}

export const phrasesId = 'phrases'

/** Apart from pages and techniques, since an example goes by the id of its scenario. */
export const exampleReading = (id: string): string => `example ${id}`

/** The id under which a step is read; null for what is not read but done. */
export function readingOf(target: StepTarget): string | null {
  switch (target.kind) {
    case 'technique':
    case 'page':
      return target.id
    case 'example':
      return exampleReading(target.id)
    case 'phrases':
      return phrasesId
    case 'scenario':
    case 'exercise':
    case 'drills':
      return null
  }
}

const targets = ({ lessons }: Course): readonly StepTarget[] =>
  lessons.flatMap(({ steps }) => steps.map(({ target }) => target))

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

/** Whether one step of a lesson is done. */
export function isDone(target: StepTarget, { read, passed, solved, drillsRight }: Evidence): boolean {
  switch (target.kind) {
    case 'technique':
    case 'page':
      return read.has(target.id)
    case 'example':
      return read.has(exampleReading(target.id))
    case 'phrases':
      return read.has(phrasesId)
    case 'scenario':
      return passed.has(target.id)
    case 'exercise':
      return solved.has(target.id)
    case 'drills':
      return drillsRight >= target.count
  }
}

export function completionOf(course: Course, evidence: Evidence): Completion {
  const reading = unique(targets(course).flatMap((target) => readingOf(target) ?? []))
  const scenarios = unique(
    targets(course).flatMap((target) => (target.kind === 'scenario' ? [target.id] : [])),
  )
  const { rules } = course
  const state = (
    rule: CompletionRule,
    wanted: number | 'all',
    all: number,
    done: number,
  ): readonly RuleState[] => {
    const of = wanted === 'all' ? all : rule === 'drills' ? wanted : Math.min(wanted, all)
    return of === 0 ? [] : [{ rule, of, done: Math.min(done, of) }]
  }
  const having = (ids: readonly string[], set: ReadonlySet<string>): number =>
    ids.filter((id) => set.has(id)).length
  const states = [
    ...state('read', rules.read, reading.length, having(reading, evidence.read)),
    ...state('passed', rules.passed, scenarios.length, having(scenarios, evidence.passed)),
    ...state('drills', rules.drills, rules.drills, evidence.drillsRight),
    ...state('exam', rules.exam, course.exam.length, having(course.exam, evidence.examPassed)),
  ]
  const shares = states.map(({ done, of }) => done / of)
  return {
    rules: states,
    share: shares.length === 0 ? 0 : shares.reduce((sum, each) => sum + each, 0) / shares.length,
    complete: states.every(({ done, of }) => done >= of),
  }
}
