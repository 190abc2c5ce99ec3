/**
 * How far somebody has come with an assignment. Enters: what was asked for and what each attempt came to,
 * worked out by whoever asks. Leaves: each scenario's standing and the whole. Pure.
 */
import type { Assignment, AskedScenario } from '../model/assignment.ts'

/** What one attempt of the assignment came to. */
export interface Played {
  readonly scenario: string
  readonly start: number
  /** Null as long as it is unfinished, or where it cannot be worked out. */
  readonly outcome: { readonly score: number; readonly passed: boolean } | null
  /** Milliseconds since 1970; null while unfinished. */
  readonly finishedAt: number | null
}

export interface ScenarioStanding {
  readonly asked: AskedScenario
  /** Attempts begun. */
  readonly attempts: number
  /** Attempts still allowed; null if there is no limit. */
  readonly left: number | null
  readonly best: number | null
  readonly passed: boolean
}

export interface Standing {
  readonly scenarios: readonly ScenarioStanding[]
  readonly passed: number
  /** How many must be. */
  readonly needed: number
  readonly complete: boolean
}

/** Whether one attempt counts as passed. */
export const counts = ({ pass }: Pick<Assignment, 'pass'>, outcome: Played['outcome']): boolean =>
  outcome !== null && outcome.passed && outcome.score >= pass.mark

/** How many of the scenarios must be passed. */
export const neededOf = ({ pass, scenarios }: Pick<Assignment, 'pass' | 'scenarios'>): number =>
  pass.passed === 'all' ? scenarios.length : Math.min(pass.passed, scenarios.length)

/** @param played attempts of the assignment only; beyond those allowed they change nothing */
export function standingOf(assignment: Assignment, played: readonly Played[]): Standing {
  const limit = assignment.pass.attempts
  const scenarios = assignment.scenarios.map((asked): ScenarioStanding => {
    const all = played.filter(({ scenario, start }) => scenario === asked.id && start === asked.start)
    const allowed = limit === null ? all : all.slice(0, limit)
    const scores = allowed.flatMap(({ outcome }) => outcome?.score ?? [])
    return {
      asked,
      attempts: all.length,
      left: limit === null ? null : Math.max(0, limit - all.length),
      best: scores.length === 0 ? null : Math.max(...scores),
      passed: allowed.some(({ outcome }) => counts(assignment, outcome)),
    }
  })
  const passed = scenarios.filter((each) => each.passed).length
  const needed = neededOf(assignment)
  return { scenarios, passed, needed, complete: passed >= needed }
}

/** Whether a moment lies after the deadline. */
export const isLate = ({ due }: Pick<Assignment, 'due'>, at: number): boolean =>
  due !== null && at > Date.parse(due)
