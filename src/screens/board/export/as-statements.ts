/**
 * What the board knows, as xAPI statements for an LRS to import. Enters: people, standings, evidence.
 * Leaves: one JSON array: `passed` or `failed` for each finished attempt, `passed` for each completed course.
 * Exported twice, a statement has the same id. Pure.
 */
import type { CourseStanding, Evidence, Person } from '../../../model/board.ts'
import { duration } from '../../../progress/formats.ts'
import { addressed, scenarioActivity, scoreResult, uuidOf, verbs } from '../../../progress/statements.ts'
import type { JsonObject, Statement } from '../../../progress/statements.ts'

export interface Stated {
  readonly people: readonly Person[]
  readonly standings: readonly CourseStanding[]
  readonly evidence: readonly Evidence[]
  readonly titles: {
    readonly course: (id: string) => string
    readonly scenario: (id: string) => string
  }
  /** Where staff numbers belong. */
  readonly homePage: string
  /** Language of the titles, as a tag. */
  readonly tongue: string
  /** Whether only the day of a moment is told. */
  readonly daysOnly: boolean
}

const courseActivity = (course: string): string => `urn:duecourse:course:${encodeURIComponent(course)}`
const extension = (name: string): string => `urn:duecourse:extension:${name}`

const moment = (at: number, daysOnly: boolean): string => {
  const written = new Date(at).toISOString()
  return daysOnly ? `${written.slice(0, 10)}T00:00:00.000Z` : written
}

function attemptStatement(each: Evidence, actor: string, stated: Stated): Statement | null {
  const { scenario, startedAt, finishedAt, score, passed, seconds, mode, trust, endingClass } = each
  if (score === null || finishedAt === null) return null
  const verb = passed ? verbs.passed : verbs.failed
  const timestamp = moment(finishedAt, stated.daysOnly)
  return {
    id: uuidOf('board', actor, scenario, stated.daysOnly ? `${timestamp} ${score}` : startedAt, verb.id),
    verb,
    object: {
      objectType: 'Activity',
      id: scenarioActivity(scenario),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/simulation',
        name: { [stated.tongue]: stated.titles.scenario(scenario) },
      },
    },
    result: {
      score: scoreResult(score),
      success: passed,
      ...(seconds === null ? {} : { duration: duration(seconds * 1000) }),
      extensions: {
        [extension('mode')]: mode,
        ...(endingClass === null ? {} : { [extension('ending')]: endingClass }),
      },
    },
    contextExtensions: { [extension('trust')]: trust },
    timestamp,
  }
}

function courseStatement(standing: CourseStanding, actor: string, stated: Stated): Statement | null {
  const { course, completedAt, status, best, seconds, validUntil } = standing
  if (completedAt === null || status === 'exempt') return null
  return {
    id: uuidOf('board', actor, course, moment(completedAt, stated.daysOnly), verbs.passed.id),
    verb: verbs.passed,
    object: {
      objectType: 'Activity',
      id: courseActivity(course),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/course',
        name: { [stated.tongue]: stated.titles.course(course) },
      },
    },
    result: {
      ...(best === null ? {} : { score: scoreResult(best) }),
      success: true,
      completion: true,
      duration: duration(seconds * 1000),
      ...(validUntil === null ? {} : { extensions: { [extension('valid-until')]: validUntil } }),
    },
    timestamp: moment(completedAt, stated.daysOnly),
  }
}

/** @returns a JSON array, one statement a line */
export function asStatements(stated: Stated): string {
  const agents = new Map(
    stated.people.map(({ key, staff, name }) => [
      key,
      {
        objectType: 'Agent',
        ...(name === '' ? {} : { name }),
        account: { homePage: stated.homePage, name: staff === '' ? key : staff },
      },
    ]),
  )
  const written: string[] = []
  const write = (person: string, about: string, make: (actor: string) => Statement | null): void => {
    const agent = agents.get(person)
    const statement = agent === undefined ? null : make(agent.account.name)
    if (agent !== undefined && statement !== null)
      written.push(JSON.stringify(addressed(statement, agent satisfies JsonObject, null, {}, about)))
  }
  for (const each of stated.evidence)
    write(
      each.person,
      each.course === null ? scenarioActivity(each.scenario) : courseActivity(each.course),
      (actor) => attemptStatement(each, actor, stated),
    )
  for (const each of stated.standings)
    write(each.person, courseActivity(each.course), (actor) => courseStatement(each, actor, stated))
  return `[\n${written.join(',\n')}\n]\n`
}
