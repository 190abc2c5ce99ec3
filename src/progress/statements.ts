/**
 * What is said in xAPI: statements from what the port hears. Enters: starts, answers, finishes. Leaves:
 * statements without whose they are and where they belong, which is known only when they are sent. Every
 * statement has an id that follows from what it says, so that told twice it is still one. Pure.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { plainId, setOutWord } from './codes.ts'
import { duration, moment } from './formats.ts'
import type { Answer, Finish, Judged, Start } from './port.ts'

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }
export type JsonObject = { readonly [key: string]: Json | undefined }

export interface Statement {
  readonly id: string
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> }
  readonly object: JsonObject
  readonly result?: JsonObject
  /** Activities that it belongs to, besides the course; the category of rules it is under. */
  readonly parent?: readonly JsonObject[]
  readonly category?: readonly string[]
  readonly contextExtensions?: JsonObject
  readonly timestamp: string
}

/** Where statements belong and how they speak. */
export interface Setting {
  /** Names the assignment: ids of statements follow from it. */
  readonly registration: string
  /** Id of the course's activity. */
  readonly activity: string
  /** Language of names and descriptions, as a tag. */
  readonly tongue: () => string
}

const adl = (verb: string) => ({ id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } })

/** Verbs from the registries, none of our own. */
export const verbs = {
  initialized: adl('initialized'),
  terminated: adl('terminated'),
  completed: adl('completed'),
  passed: adl('passed'),
  failed: adl('failed'),
  attempted: adl('attempted'),
  answered: adl('answered'),
  scored: adl('scored'),
  /** Of the profile for serious games, for a way taken among several. */
  selected: { id: 'https://w3id.org/xapi/adb/verbs/selected', display: { en: 'selected' } },
} as const
export type Verb = keyof typeof verbs

/** A UUID (version 8, RFC 9562) that follows from what it names. */
export function uuidOf(...parts: readonly (string | number)[]): string {
  const bytes = sha256(utf8ToBytes(parts.join('\n'))).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytesToHex(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Names a scenario for good, whatever course it is played in. */
export const scenarioActivity = (scenario: string): string => `urn:duecourse:scenario:${plainId(scenario)}`

/** Names what of ours stands in a statement beside what the standard has. */
export const extensionId = (name: 'attempt' | 'turn' | 'set-out' | 'ending' | 'mode'): string =>
  `urn:duecourse:extension:${name}`

const scenarioObject = (scenario: string, title: string, tongue: string): JsonObject => ({
  objectType: 'Activity',
  id: scenarioActivity(scenario),
  definition: { type: 'http://adlnet.gov/expapi/activities/simulation', name: { [tongue]: title } },
})

const sceneActivity = ({ scenario, logic, scene }: Pick<Answer, 'scenario' | 'logic' | 'scene'>): string =>
  `${scenarioActivity(scenario)}:${logic.slice(0, 8)}:scene:${scene}`

const parentOf = (scenario: string): readonly JsonObject[] => [
  { objectType: 'Activity', id: scenarioActivity(scenario) },
]

const turnOf = (key: string, turn: number): JsonObject => ({
  [extensionId('attempt')]: key,
  [extensionId('turn')]: turn,
})

export function startStatements(start: Start, { registration, tongue }: Setting): readonly Statement[] {
  const attempted: Statement = {
    id: uuidOf(registration, 'attempted', start.key),
    verb: verbs.attempted,
    object: scenarioObject(start.scenario, start.title, tongue()),
    contextExtensions: { [extensionId('attempt')]: start.key, [extensionId('set-out')]: setOutWord(start) },
    timestamp: moment(start.at),
  }
  if (start.branch === null) return [attempted]
  const selected: Statement = {
    id: uuidOf(registration, 'selected', start.key),
    verb: verbs.selected,
    object: {
      objectType: 'Activity',
      id: `${scenarioActivity(start.scenario)}:turn:${start.branch}`,
      definition: {
        type: 'https://w3id.org/xapi/seriousgames/activity-types/alternative',
        name: { [tongue()]: start.title },
      },
    },
    result: { response: start.key },
    parent: parentOf(start.scenario),
    contextExtensions: turnOf(start.key, start.branch),
    timestamp: moment(start.at),
  }
  return [selected, attempted]
}

export function answerStatement(answer: Answer, { registration, tongue }: Setting): Statement {
  const { key, turn, chosen, milliseconds, options, said, scenario, scene } = answer
  return {
    id: uuidOf(registration, 'answered', key, turn, chosen),
    verb: verbs.answered,
    object: {
      objectType: 'Activity',
      id: sceneActivity(answer),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'choice',
        name: { [tongue()]: `${scenario} · ${scene}` },
        description: { [tongue()]: said },
        choices: options.map(({ code, text }) => ({ id: code, description: { [tongue()]: text } })),
      },
    },
    result: { response: chosen, ...(milliseconds === null ? {} : { duration: duration(milliseconds) }) },
    parent: parentOf(scenario),
    contextExtensions: turnOf(key, turn),
    timestamp: moment(answer.at),
  }
}

/** A score of 0–100 as xAPI has it. */
export const scoreResult = (score: number): JsonObject => ({
  scaled: Math.round(score * 100) / 10_000,
  raw: Math.floor(score),
  min: 0,
  max: 100,
})

const judgedStatement = (finish: Finish, move: Judged, { registration }: Setting): Statement => ({
  id: uuidOf(registration, 'scored', finish.key, move.turn, move.chosen),
  verb: verbs.scored,
  object: {
    objectType: 'Activity',
    id: sceneActivity({ ...finish, ...move }),
    definition: {
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      interactionType: 'choice',
      correctResponsesPattern: move.best,
    },
  },
  result: {
    response: move.chosen,
    success: move.result === 'right',
    score: { scaled: move.result === 'right' ? 1 : 0 },
  },
  parent: parentOf(finish.scenario),
  contextExtensions: turnOf(finish.key, move.turn),
  timestamp: moment(finish.at),
})

/** What was right at every turn, then the result of the whole; what was no decision is not scored. */
export const finishStatements = (finish: Finish, setting: Setting): readonly Statement[] => [
  ...finish.moves
    .filter(({ result }) => result !== 'neutral')
    .map((move) => judgedStatement(finish, move, setting)),
  {
    id: uuidOf(setting.registration, finish.passed ? 'passed' : 'failed', finish.key),
    verb: finish.passed ? verbs.passed : verbs.failed,
    object: scenarioObject(finish.scenario, finish.title, setting.tongue()),
    result: {
      score: scoreResult(finish.score),
      success: finish.passed,
      duration: duration(finish.milliseconds),
      extensions: { [extensionId('ending')]: finish.endingClass, [extensionId('mode')]: finish.mode },
    },
    contextExtensions: { [extensionId('attempt')]: finish.key },
    timestamp: moment(finish.at),
  },
]

/** A statement about the course itself. @param name what else its id follows from: a session, or nothing */
export const courseStatement = (
  verb: Verb,
  { registration, activity }: Setting,
  at: number,
  name: string,
  rest: Pick<Statement, 'result' | 'category' | 'contextExtensions'> = {},
): Statement => ({
  id: uuidOf(registration, verb, activity, name),
  verb: verbs[verb],
  object: { objectType: 'Activity', id: activity },
  ...rest,
  timestamp: moment(at),
})

/**
 * A statement as it is sent.
 * @param template what the learning system wants in every context; none of it is changed
 */
export function addressed(
  statement: Statement,
  actor: JsonObject,
  registration: string | null,
  template: JsonObject,
  course: string,
): JsonObject {
  const { parent, category = [], contextExtensions, ...rest } = statement
  const given = objectOf(template['contextActivities'])
  const about = statement.object['id'] === course ? [] : [{ objectType: 'Activity', id: course }]
  return {
    ...rest,
    actor,
    context: {
      platform: 'Duecourse',
      ...template,
      ...(registration === null ? {} : { registration }),
      contextActivities: {
        ...given,
        ...(parent === undefined ? {} : { parent: [...listOf(given['parent']), ...parent] }),
        grouping: [...listOf(given['grouping']), ...about],
        category: [...listOf(given['category']), ...category.map((id) => ({ objectType: 'Activity', id }))],
      },
      extensions: { ...contextExtensions, ...objectOf(template['extensions']) },
    },
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

/** Some systems give one activity where the standard has a list. */
const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : isObject(value) ? [value] : []
