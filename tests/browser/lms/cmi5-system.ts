/**
 * A learning system for cmi5 packages that enforces the rules: one token a launch, launch data and
 * preferences, the order of statements, what may be said once a session and once a registration, the
 * context in every statement. It stores nothing that breaks a rule, and says which one.
 */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { strFromU8, unzipSync } from 'fflate'

interface Told {
  readonly id: string
  readonly actor: unknown
  readonly verb: { readonly id: string }
  readonly object: { readonly id: string; readonly definition?: Readonly<Record<string, unknown>> }
  readonly result?: {
    readonly success?: boolean
    readonly completion?: boolean
    readonly duration?: string
    readonly response?: string
    readonly score?: {
      readonly scaled?: number
      readonly raw?: number
      readonly min?: number
      readonly max?: number
    }
  }
  readonly context: {
    readonly registration?: string
    readonly extensions?: Readonly<Record<string, unknown>>
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[] | undefined>>
  }
  readonly timestamp: string
}

export interface Cmi5System {
  /** Launches the course; each visit is another session. */
  readonly launch: string
  readonly statements: Told[]
  /** What it keeps of the course, by name. */
  readonly documents: Map<string, string>
  readonly faults: string[]
  /** Statements that came again although they were there. */
  again: number
  /** Whether its record store answers. */
  up: boolean
  /** Whether the course is completed and passed, as `moveOn` wants it. */
  satisfied(): boolean
  said(verb: string): readonly Told[]
  close(): Promise<void>
}

const registration = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const actor = {
  objectType: 'Agent',
  name: '王小明',
  account: { homePage: 'https://lms.example', name: '000123' },
}
const activity = 'https://lms.example/course/7/au/1'
const template = (session: string) => ({
  contextActivities: {
    grouping: [{ objectType: 'Activity', id: 'urn:duecourse:course:onboarding:exam:play' }],
  },
  extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': session },
})
const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon'
const adl = 'http://adlnet.gov/expapi/verbs/'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const durations = /^PT(?:\d+H)?(?:\d+M)?\d+(?:\.\d{1,2})?S$/

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

const sessionOf = (statement: Told): unknown =>
  statement.context.extensions?.['https://w3id.org/xapi/cmi5/context/extensions/sessionid']

const categories = ({ context }: Told): readonly string[] =>
  (context.contextActivities?.['category'] ?? []).map(({ id }) => id)

const isDefined = (statement: Told): boolean => categories(statement).includes(cmi5Category)
const verbOf = ({ verb }: Told): string => verb.id.replace(adl, '')

/** Everything that a statement breaks, given what was said before. */
function breaches(statement: Told, session: string, before: readonly Told[]): readonly string[] {
  const found: string[] = []
  const must = (holds: boolean, rule: string): void => {
    if (!holds) found.push(`${verbOf(statement)}: ${rule}`)
  }
  const here = before.filter((each) => sessionOf(each) === session)
  const definedBefore = before.filter(isDefined)
  const { result, context, object } = statement
  must(uuid.test(statement.id), 'an id that is no UUID')
  must(JSON.stringify(statement.actor) === JSON.stringify(actor), 'another actor')
  must(context.registration === registration, 'another registration')
  must(sessionOf(statement) === session, 'another session')
  must(
    (context.contextActivities?.['grouping'] ?? []).some(({ id }) => id.endsWith(':play')),
    'the template was not kept',
  )
  must(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(statement.timestamp), 'a time that is not in UTC')
  must(result?.duration === undefined || durations.test(result.duration), 'a duration of another form')
  must(
    here.length > 0 || (verbOf(statement) === 'initialized' && isDefined(statement)),
    'not initialized first',
  )
  must(!here.some((each) => isDefined(each) && verbOf(each) === 'terminated'), 'after terminated')
  if (!isDefined(statement)) {
    must(verbOf(statement) !== 'answered' || result?.response !== undefined, 'no answer')
    must(!categories(statement).includes(moveOnCategory), 'the category of others')
    return found
  }
  const verb = verbOf(statement)
  must(['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verb), 'no verb of cmi5')
  must(object.id === activity, 'another activity')
  must(!here.some((each) => isDefined(each) && verbOf(each) === verb), 'twice in a session')
  if (verb === 'completed' || verb === 'passed')
    must(!definedBefore.some((each) => verbOf(each) === verb), 'twice in a registration')
  if (verb === 'passed' || verb === 'failed')
    must(
      !here.some((each) => isDefined(each) && ['passed', 'failed'].includes(verbOf(each))),
      'passed and failed',
    )
  if (verb === 'failed') must(!definedBefore.some((each) => verbOf(each) === 'passed'), 'failed after passed')
  must((result?.success === true) === (verb === 'passed'), 'success')
  must((result?.success === false) === (verb === 'failed'), 'failure')
  must((result?.completion === true) === (verb === 'completed'), 'completion')
  must(result?.score === undefined || verb === 'passed' || verb === 'failed', 'a score')
  must(verb === 'initialized' || result?.duration !== undefined, 'no duration')
  must(
    categories(statement).includes(moveOnCategory) === ['passed', 'failed', 'completed'].includes(verb),
    'moveOn',
  )
  const scaled = result?.score?.scaled
  if (scaled !== undefined) {
    must(scaled >= 0 && scaled <= 1, 'a score out of bounds')
    must(verb === 'passed' ? scaled >= 0.7 : scaled < 0.7, 'a score that contradicts the mastery score')
    must(
      context.extensions?.['https://w3id.org/xapi/cmi5/context/extensions/masteryscore'] === 0.7,
      'no mastery score',
    )
    must(Number.isInteger(result?.score?.raw) && result?.score?.min === 0 && result.score.max === 100, 'raw')
  }
  return found
}

export async function cmi5System(zip: Uint8Array): Promise<Cmi5System> {
  const files = unzipSync(zip)
  const structure = strFromU8(files['cmi5.xml'] ?? new Uint8Array())
  const [, page = ''] = /<url>([^<]+)<\/url>/.exec(structure) ?? []
  const statements: Told[] = []
  const faults: string[] = []
  const documents = new Map<string, string>()
  const tokens = new Map<string, { readonly session: string; fetched: boolean }>()
  const system = {
    statements,
    documents,
    faults,
    again: 0,
    up: true,
    said: (verb: string) => statements.filter((each) => verbOf(each) === verb),
    satisfied: () =>
      ['completed', 'passed'].every((verb) =>
        statements.some((each) => isDefined(each) && verbOf(each) === verb),
      ),
  }

  function store(
    batch: readonly Told[],
    session: string,
  ): { readonly status: number; readonly body: unknown } {
    for (const statement of batch) {
      const known = statements.find(({ id }) => id === statement.id)
      if (known !== undefined) {
        system.again++
        return { status: 409, body: 'there already' }
      }
    }
    for (const statement of batch) {
      faults.push(...breaches(statement, session, statements))
      statements.push(statement)
    }
    return { status: 200, body: batch.map(({ id }) => id) }
  }

  async function lrs(
    request: IncomingMessage,
    url: URL,
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    if (!system.up) return { status: 503, body: 'down' }
    const token = (request.headers.authorization ?? '').replace(/^Basic /, '')
    const held = tokens.get(token)
    if (held === undefined) {
      faults.push('an unknown token')
      return { status: 401, body: 'who?' }
    }
    if (request.headers['x-experience-api-version'] !== '1.0.3') faults.push('another version of xAPI')
    const resource = url.pathname.replace('/xapi/', '')
    const asked = url.searchParams
    if (resource === 'activities/state') {
      if (asked.get('registration') !== registration || asked.get('activityId') !== activity)
        faults.push('another place')
      const name = asked.get('stateId') ?? ''
      if (request.method === 'PUT') {
        if (name === 'LMS.LaunchData') faults.push('launch data overwritten')
        documents.set(name, await bodyOf(request))
        return { status: 204, body: null }
      }
      if (name === 'LMS.LaunchData')
        return {
          status: 200,
          body: {
            contextTemplate: template(held.session),
            launchMode: 'Normal',
            masteryScore: 0.7,
            moveOn: 'CompletedAndPassed',
            returnURL: `http://${request.headers.host ?? ''}/done`,
          },
        }
      const document = documents.get(name)
      return document === undefined
        ? { status: 404, body: 'none' }
        : { status: 200, body: JSON.parse(document) }
    }
    if (resource === 'agents/profile')
      return { status: 200, body: { languagePreference: 'zh-CN,en', audioPreference: 'on' } }
    if (resource === 'statements' && request.method === 'GET') {
      const found = statements.find(({ id }) => id === asked.get('statementId'))
      return found === undefined ? { status: 404, body: 'none' } : { status: 200, body: found }
    }
    if (resource === 'statements' && request.method === 'POST')
      return store(JSON.parse(await bodyOf(request)) as Told[], held.session)
    faults.push(`${request.method ?? ''} ${resource}`)
    return { status: 404, body: 'what?' }
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`)
    const json = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(body === null ? undefined : JSON.stringify(body))
    }
    if (url.pathname === '/') {
      const token = randomUUID()
      tokens.set(token, { session: randomUUID(), fetched: false })
      const launch = new URLSearchParams({
        endpoint: `${url.origin}/xapi/`,
        fetch: `${url.origin}/fetch?launch=${token}`,
        actor: JSON.stringify(actor),
        registration,
        activityId: activity,
      })
      response.writeHead(302, { location: `/content/${page}?${launch.toString()}` }).end()
    } else if (url.pathname === '/fetch') {
      const token = url.searchParams.get('launch') ?? ''
      const held = tokens.get(token)
      if (request.method !== 'POST' || held === undefined || held.fetched) {
        faults.push('a token fetched twice')
        json(200, { 'error-code': '1', 'error-text': 'Already in Use' })
      } else {
        held.fetched = true
        json(200, { 'auth-token': token })
      }
    } else if (url.pathname.startsWith('/xapi/')) {
      void lrs(request, url).then(({ status, body }) => json(status, body))
    } else if (url.pathname === '/done') {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>LMS</title>')
    } else {
      const file = files[url.pathname.replace('/content/', '')]
      if (file === undefined) response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(file)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return Object.assign(system, {
    launch: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  })
}
