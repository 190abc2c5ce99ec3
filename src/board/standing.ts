/**
 * How far somebody is with a course. Enters: the rule of the course, what is asked of the person, what was
 * shown, and today. Leaves: a standing. The course is completed by its exam, or by an assignment made of it
 * that HR lets count; what learners read and practise stays theirs and is not asked about. Pure.
 */
import type { CompletionStatus, CourseStanding, Evidence, RequiredCourse } from '../model/board.ts'
import type { Course } from '../model/catalogue.ts'
import type { IsoDate } from '../model/words.ts'

/** What completes a course. */
export interface CourseRule {
  readonly course: string
  readonly exam: ReadonlySet<string>
  /** Scenarios of the exam that must be passed; 0 where it has none. */
  readonly needed: number
  /** Months after which it has to be done again; null for never. */
  readonly months: number | null
}

export const ruleOf = ({ id, exam, rules }: Course): CourseRule => ({
  course: id,
  exam: new Set(exam),
  needed: rules.exam === 'all' ? exam.length : Math.min(rules.exam, exam.length),
  months: rules.months,
})

/** How far somebody came with one assignment of the course. */
export interface AssignmentDone {
  /** When as many scenarios were passed as it asks for, milliseconds since 1970; null if they were not. */
  readonly at: number | null
  /** Whether no attempt is left that could still complete it. */
  readonly spent: boolean
  readonly passed: number
  readonly needed: number
}

export interface Circumstances {
  readonly today: IsoDate
  /** The calendar day of a moment. */
  readonly dayOf: (milliseconds: number) => IsoDate
}

/** The same day so many months later; the last of a shorter month. */
export function monthsAfter(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

interface Completed {
  readonly firstAt: number | null
  readonly lastAt: number | null
  /** Scenarios passed towards the next completion. */
  readonly towards: number
}

/**
 * Every completion in turn. What is passed while a completion still holds for more than half of its time
 * does not begin the next one: the surplus of one exam is no refresher.
 */
function completions(
  { exam, needed, months }: CourseRule,
  evidence: readonly Evidence[],
  assignments: readonly AssignmentDone[],
  dayOf: Circumstances['dayOf'],
): Completed {
  const events = [
    ...evidence.flatMap((each) =>
      each.passed && each.mode === 'exam' && exam.has(each.scenario)
        ? [{ at: each.finishedAt ?? each.startedAt, scenario: each.scenario }]
        : [],
    ),
    ...assignments.flatMap(({ at }) => (at === null ? [] : [{ at, scenario: null }])),
  ].sort((a, b) => a.at - b.at)
  let firstAt: number | null = null
  let lastAt: number | null = null
  const passed = new Set<string>()
  for (const { at, scenario } of events) {
    const again =
      lastAt === null || (months !== null && dayOf(at) >= monthsAfter(dayOf(lastAt), Math.floor(months / 2)))
    if (!again) continue
    if (scenario !== null) passed.add(scenario)
    if (scenario !== null && (needed === 0 || passed.size < needed)) continue
    firstAt ??= at
    lastAt = at
    passed.clear()
  }
  return { firstAt, lastAt, towards: passed.size }
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length

/** The best and the latest score of each scenario, on average. */
function scoresOf(evidence: readonly Evidence[]): Pick<CourseStanding, 'best' | 'last'> {
  const best = new Map<string, number>()
  const last = new Map<string, { readonly at: number; readonly score: number }>()
  for (const { scenario, score, startedAt } of evidence) {
    if (score === null) continue
    best.set(scenario, Math.max(score, best.get(scenario) ?? 0))
    if ((last.get(scenario)?.at ?? -1) <= startedAt) last.set(scenario, { at: startedAt, score })
  }
  return { best: mean([...best.values()]), last: mean([...last.values()].map(({ score }) => score)) }
}

/** Whether as many exams were sat as must be passed: nothing is missing but passing. */
const satAll = ({ exam, needed }: CourseRule, evidence: readonly Evidence[]): boolean =>
  needed > 0 &&
  new Set(
    evidence.flatMap(({ mode, scenario, score }) =>
      mode === 'exam' && score !== null && exam.has(scenario) ? scenario : [],
    ),
  ).size >= needed

/** What of a person's evidence speaks of a course: its exam, and what was played for it. */
export const speaksOf = ({ course, exam }: CourseRule, { mode, scenario, course: played }: Evidence) =>
  played === course || (mode === 'exam' && exam.has(scenario))

/**
 * @param required what is asked of this person; null if the course is not
 * @param evidence of this person, of whatever course
 */
export function standingIn(
  rule: CourseRule,
  person: string,
  required: RequiredCourse | null,
  evidence: readonly Evidence[],
  assignments: readonly AssignmentDone[],
  { today, dayOf }: Circumstances,
): CourseStanding {
  const own = evidence.filter((each) => speaksOf(rule, each))
  const { firstAt, lastAt, towards } = completions(rule, own, assignments, dayOf)
  const validUntil = lastAt === null || rule.months === null ? null : monthsAfter(dayOf(lastAt), rule.months)
  const valid = lastAt !== null && (validUntil === null || today <= validUntil)
  const due = required?.due ?? null
  const expired = lastAt !== null && !valid
  const missed = expired
    ? // A date after it ran out is the date of the refresher.
      required !== null && (due === null || due <= (validUntil ?? '') || due < today)
    : due !== null && due < today
  const failed = satAll(rule, own) || assignments.some(({ spent }) => spent)
  const status: CompletionStatus =
    required?.exempt === true
      ? 'exempt'
      : valid
        ? 'passed'
        : missed
          ? 'overdue'
          : own.length === 0 || (expired && towards === 0)
            ? 'not started'
            : failed && !expired
              ? 'failed'
              : 'in progress'
  const byAssignment = assignments.find(({ at }) => at !== null && at === lastAt)
  const passedEver = new Set(
    own.flatMap(({ passed, mode, scenario }) =>
      passed && mode === 'exam' && rule.exam.has(scenario) ? scenario : [],
    ),
  ).size
  return {
    person,
    course: rule.course,
    required,
    status,
    late: due !== null && firstAt !== null && dayOf(firstAt) > due,
    passed: valid && byAssignment !== undefined ? byAssignment.passed : expired ? towards : passedEver,
    needed: valid && byAssignment !== undefined ? byAssignment.needed : rule.needed,
    ...scoresOf(own),
    attempts: own.length,
    seconds: own.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
    firstAt: own.reduce<number | null>(
      (first, { startedAt }) => (first === null ? startedAt : Math.min(first, startedAt)),
      null,
    ),
    completedAt: lastAt,
    validUntil,
  }
}
