/**
 * The port to a record store: cmi5 and plain xAPI 1.0.3. Enters: the parameters of the launch, found in the
 * page's address. Leaves: what is known of the learner and a port that says everything in statements, in the
 * order and as often as the rules of cmi5 allow: `initialized` first, `terminated` last, `completed` and
 * `passed` once for ever, `failed` at most once a session and never after `passed`.
 */
import { duration } from './formats.ts'
import { fetchToken, getPreferences, getState, hasStatement, postStatements, putState } from './lrs.ts'
import type { Place, Store } from './lrs.ts'
import { Outbox } from './outbox.ts'
import { none } from './port.ts'
import type { Checkpoint, Opening, Port, Trouble } from './port.ts'
import {
  addressed,
  answerStatement,
  courseStatement,
  finishStatements,
  objectOf,
  scoreResult,
  startStatements,
} from './statements.ts'
import type { Json, JsonObject, Setting, Statement, Verb } from './statements.ts'

/** What the address of a launch says. */
export type Launch = {
  readonly endpoint: string
  readonly actor: JsonObject
  readonly registration: string | null
  /** Id of the activity that the system means. */
  readonly activity: string
} & (
  | { readonly kind: 'cmi5'; readonly fetch: string }
  | { readonly kind: 'xapi'; readonly authorization: string }
)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/**
 * Null where the address is none of a launch.
 * @param search with its question mark
 * @param activity what plain xAPI takes the course to be where the address does not say
 */
export function readLaunch(search: string, activity: string): Launch | null {
  const given = new URLSearchParams(search)
  const endpoint = given.get('endpoint') ?? ''
  const registration = given.get('registration')
  let actor: Json
  try {
    actor = JSON.parse(given.get('actor') ?? '') as Json
  } catch {
    return null
  }
  if (!isAddress(endpoint) || endpoint.length > 2000 || Object.keys(objectOf(actor)).length === 0) return null
  if (registration !== null && !uuid.test(registration)) return null
  const common = { endpoint, actor: oneActor(objectOf(actor)), registration }
  const fetch = given.get('fetch')
  if (fetch !== null) {
    const named = given.get('activityId')
    if (!isAddress(fetch) || named === null || registration === null) return null
    return { kind: 'cmi5', ...common, fetch, activity: named }
  }
  const authorization = given.get('auth')
  if (authorization === null || authorization.length > 4000 || /[\r\n]/.test(authorization)) return null
  return { kind: 'xapi', ...common, authorization, activity: given.get('activity_id') ?? activity }
}

/** Some systems give a list with one entry for each property. */
const oneActor = (actor: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(actor).map(([key, value]) => [key, Array.isArray(value) ? (value as Json[])[0] : value]),
  )

/** Whose records these are. */
function learnerOf(actor: JsonObject): Opening['learner'] {
  const account = objectOf(actor['account'])
  const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
  const id =
    text(account['name']) || text(actor['mbox']) || text(actor['mbox_sha1sum']) || text(actor['openid'])
  return {
    id: `${text(account['homePage'])} ${id}`.trim().slice(0, 300),
    name: text(actor['name']).slice(0, 100),
  }
}

/** Effects that the port needs of the page. */
export interface Surroundings {
  readonly now: () => number
  readonly later: (milliseconds: number, then: () => void) => void
  /** Keeps words as long as the window is open: a token may be fetched once, and a session ends once. */
  readonly window: {
    readonly read: (name: string) => string | null
    readonly write: (name: string, value: string) => void
  }
  readonly tongue: () => string
  /** Names this visit where the system does not. */
  readonly session: string
}

const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon'
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

const memoryState = 'duecourse'
const launchState = 'LMS.LaunchData'

/** As much as a document may hold without anybody minding. */
const room = 32_000

/** What is kept in the store: the memory, and whether the course has been passed for good. */
interface Kept {
  readonly memory: string
  readonly passed: boolean
}

function readKept(value: Json): Kept | null {
  const { memory, passed } = objectOf(value)
  return typeof memory === 'string' && typeof passed === 'boolean' ? { memory, passed } : null
}

/** What a cmi5 system says of the launch. */
interface LaunchData {
  readonly template: JsonObject
  readonly looking: boolean
  readonly mastery: number | null
  readonly returnTo: string | null
}

function readLaunchData(value: Json): LaunchData | null {
  const { contextTemplate, launchMode, masteryScore, returnURL } = objectOf(value)
  if (Object.keys(objectOf(contextTemplate)).length === 0) return null
  return {
    template: objectOf(contextTemplate),
    looking: launchMode === 'Browse' || launchMode === 'Review',
    mastery: typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1 ? masteryScore : null,
    returnTo: typeof returnURL === 'string' && isAddress(returnURL) ? returnURL : null,
  }
}

const plainData: LaunchData = { template: {}, looking: false, mastery: null, returnTo: null }

/** The token for this launch: fetched once, kept for a reload. */
async function tokenOf(
  launch: Launch & { readonly kind: 'cmi5' },
  { window: words }: Surroundings,
): Promise<string | null> {
  const known = words.read(launch.fetch)
  if (known !== null) return known
  const fetched = await fetchToken(launch.fetch)
  if (fetched !== null) words.write(launch.fetch, fetched)
  return fetched
}

const overName = ({ fetch }: Launch & { readonly kind: 'cmi5' }): string => `${fetch} over`

/** Says what is missing, and that everything stays on the device for the next time. */
function without(launch: Launch, trouble: Trouble, tell: (trouble: Trouble | null) => void): Opening {
  tell(trouble)
  return {
    port: none,
    learner: learnerOf(launch.actor),
    registration: launch.registration,
    memory: '',
    language: '',
    returnTo: null,
  }
}

export async function openXapi(
  launch: Launch,
  around: Surroundings,
  tell: (trouble: Trouble | null) => void,
): Promise<Opening> {
  const { actor, activity, registration, endpoint } = launch
  // Loaded again after it has said goodbye: whatever it says now would be refused.
  if (launch.kind === 'cmi5' && around.window.read(overName(launch)) !== null)
    return without(launch, 'session', tell)
  const token = launch.kind === 'cmi5' ? await tokenOf(launch, around) : null
  if (launch.kind === 'cmi5' && token === null) return without(launch, 'session', tell)
  const authorization = launch.kind === 'cmi5' ? `Basic ${token ?? ''}` : launch.authorization
  const store: Store = { endpoint, authorization }
  const placeOf = (stateId: string): Place => ({ activityId: activity, agent: actor, registration, stateId })

  const [launched, stored, preferred] = await Promise.all([
    launch.kind === 'cmi5' ? getState(store, placeOf(launchState)) : null,
    getState(store, placeOf(memoryState)),
    launch.kind === 'cmi5' ? getPreferences(store, actor) : null,
  ])
  const data =
    launched === null ? plainData : launched.kind === 'read' ? readLaunchData(launched.value) : null
  // Without it nothing may be said: whatever is said has to carry what stands in it.
  if (data === null)
    return without(
      launch,
      launched?.kind === 'session' ? 'session' : launched?.kind === 'later' ? 'offline' : 'unreadable',
      tell,
    )
  // Nor may anything be stored: what other devices have told would be written over.
  if (stored.kind === 'session' || stored.kind === 'later')
    return without(launch, stored.kind === 'session' ? 'session' : 'offline', tell)
  const kept = stored.kind === 'read' ? readKept(stored.value) : null
  if ((stored.kind === 'read' && kept === null) || stored.kind === 'unreadable') tell('unreadable')
  if (data.looking) tell('look-only')

  const setting: Setting = {
    // Where nobody names the assignment, the learner and the course do.
    registration: registration ?? JSON.stringify([actor, activity]),
    activity,
    tongue: around.tongue,
  }
  const once = courseStatement('passed', setting, 0, '').id
  // A memory that was lost says nothing of what was said before.
  const passed = kept?.passed ?? (launch.kind === 'cmi5' && (await hasStatement(store, once)) === true)
  const outbox = new Outbox(
    {
      statements: (batch) =>
        postStatements(
          store,
          batch.map((statement) => addressed(statement, actor, registration, data.template, activity)),
        ),
      memory: (text) => putState(store, placeOf(memoryState), JSON.parse(text) as Json),
    },
    tell,
    around.later,
  )
  const language = preferred?.kind === 'read' ? objectOf(preferred.value)['languagePreference'] : null
  return {
    port: portOf({ launch, data, setting, outbox, around, passed }),
    learner: learnerOf(actor),
    registration,
    memory: kept?.memory ?? '',
    language: typeof language === 'string' ? language : '',
    returnTo: data.returnTo,
  }
}

interface Parts {
  readonly launch: Launch
  readonly data: LaunchData
  readonly setting: Setting
  readonly outbox: Outbox
  readonly around: Surroundings
  /** Whether the course was passed before. */
  readonly passed: boolean
}

function portOf({ launch, data, setting, outbox, around, passed: passedBefore }: Parts): Port {
  const isCmi5 = launch.kind === 'cmi5'
  const named = objectOf(data.template['extensions'])[sessionExtension]
  const session = typeof named === 'string' ? named : around.session
  const begun = around.now()
  let passed = passedBefore
  /** Whether anything was worked out in this session: a failure is told once, by the session that saw it. */
  let news = false

  const defined = (verb: Verb, at: number, name: string, result: JsonObject | null): Statement => {
    const moves = result !== null && ('success' in result || 'completion' in result)
    const judges = result !== null && 'success' in result && data.mastery !== null
    return courseStatement(verb, setting, at, name, {
      ...(result === null ? {} : { result }),
      ...(isCmi5 ? { category: moves ? [cmi5Category, moveOnCategory] : [cmi5Category] } : {}),
      ...(judges ? { contextExtensions: { [masteryExtension]: data.mastery } } : {}),
    })
  }
  outbox.add(defined('initialized', begun, session, null))

  /** Whether the score suffices where the system asks for more than we do. */
  const suffices = ({ standing: { status, score } }: Checkpoint): boolean =>
    status === 'passed' && (score ?? 100) / 100 >= (data.mastery ?? 0)

  function say(checkpoint: Checkpoint): void {
    const { standing, memory, milliseconds, at } = checkpoint
    if (!passed && suffices(checkpoint)) {
      passed = true
      const spent = duration(milliseconds)
      outbox.add(defined('completed', at, '', { completion: true, duration: spent }))
      outbox.add(
        defined('passed', at, '', {
          success: true,
          duration: spent,
          ...(standing.score === null ? {} : { score: scoreResult(standing.score) }),
        }),
      )
    }
    outbox.keep(JSON.stringify({ memory, passed } satisfies Kept))
  }

  return {
    room,
    start(start) {
      if (!data.looking) for (const statement of startStatements(start, setting)) outbox.add(statement)
    },
    answer(answer) {
      if (!data.looking) outbox.add(answerStatement(answer, setting))
    },
    finish(finish) {
      if (data.looking) return
      news = true
      for (const statement of finishStatements(finish, setting)) outbox.add(statement)
    },
    checkpoint(checkpoint) {
      if (!data.looking) say(checkpoint)
    },
    settled: () => outbox.idle(),
    close(last) {
      const { standing, milliseconds, at } = last
      if (!data.looking) {
        say(last)
        const short = standing.status === 'passed' && !passed
        if (!passed && news && (standing.status === 'failed' || short))
          outbox.add(
            defined('failed', at, session, {
              success: false,
              duration: duration(milliseconds),
              ...(standing.score === null ? {} : { score: scoreResult(standing.score) }),
            }),
          )
      }
      if (launch.kind === 'cmi5') around.window.write(overName(launch), 'over')
      outbox.close(defined('terminated', at, session, { duration: duration(at - begun) }))
    },
  }
}
