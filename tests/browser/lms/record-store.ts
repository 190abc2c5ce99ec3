/**
 * A record store of its own origin that enforces xAPI 1.0.3: the version header, who may speak, ids that are
 * UUIDs and come once, whole actors, verbs out of registries, times, contexts. It stores nothing that breaks a
 * rule, and says which one. It can be down, as real ones are: then nobody answers at all.
 */
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'

export interface Stored {
  readonly id: string
  readonly actor: unknown
  readonly verb: { readonly id: string }
  readonly object: { readonly id: string }
  readonly context?: {
    readonly registration?: string
    readonly contextActivities?: { readonly grouping?: readonly { readonly id: string }[] }
  }
  readonly timestamp?: string
}

export interface RecordStore {
  /** Where it is asked, ending in a slash. */
  readonly endpoint: string
  readonly statements: Stored[]
  readonly faults: string[]
  /** Statements that came again although they were there. */
  again: number
  up: boolean
  said(verb: string): readonly Stored[]
  close(): Promise<void>
}

export const authorization = 'Basic ZHVlOnNob3J0LWxpdmVk'
export const registration = '9a1de1c4-07c3-4f3e-8a53-6c0a6b6b9f11'
export const actor = {
  objectType: 'Agent',
  name: '王小明',
  account: { homePage: 'https://portal.example', name: '000123' },
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const registries = /^(?:http:\/\/adlnet\.gov\/expapi\/verbs\/|https:\/\/w3id\.org\/xapi\/adb\/verbs\/)[a-z]+$/

function breaches(statement: Stored): readonly string[] {
  const { id, verb, object, context, timestamp = '' } = statement
  const rules: readonly (readonly [boolean, string])[] = [
    [uuid.test(id), 'an id that is no UUID'],
    [JSON.stringify(statement.actor) === JSON.stringify(actor), 'another actor'],
    [registries.test(verb.id), 'a verb of our own'],
    [URL.canParse(object.id), 'an object without an address'],
    [context?.registration === registration, 'another registration'],
    [/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(timestamp), 'a time that is not in UTC'],
    [
      object.id.startsWith('urn:duecourse:course:') ||
        (context?.contextActivities?.grouping ?? []).some(
          (each) => each.id === 'urn:duecourse:course:onboarding:exam',
        ),
      'no course',
    ],
  ]
  return rules.flatMap(([holds, rule]) => (holds ? [] : `${verb.id}: ${rule}`))
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

export async function recordStore(): Promise<RecordStore> {
  const documents = new Map<string, string>()
  const statements: Stored[] = []
  const faults: string[] = []
  const store = {
    statements,
    faults,
    again: 0,
    up: true,
    said: (verb: string) => statements.filter((each) => each.verb.id.endsWith(`/${verb}`)),
  }

  async function answer(request: IncomingMessage): Promise<readonly [status: number, body: unknown]> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (request.headers['x-experience-api-version'] !== '1.0.3') faults.push('another version of xAPI')
    if (request.headers.authorization !== authorization) return [401, 'who?']
    if (pathname === '/xapi/activities/state') {
      const place = ['activityId', 'agent', 'registration', 'stateId'].map((name) => searchParams.get(name))
      if (place.includes(null)) faults.push('a document without its place')
      if (request.method === 'PUT') {
        documents.set(place.join('\n'), await bodyOf(request))
        return [204, null]
      }
      const document = documents.get(place.join('\n'))
      return document === undefined ? [404, 'none'] : [200, JSON.parse(document)]
    }
    if (pathname !== '/xapi/statements' || request.method !== 'POST') {
      faults.push(`${request.method ?? ''} ${pathname}`)
      return [404, 'what?']
    }
    const batch = JSON.parse(await bodyOf(request)) as readonly Stored[]
    if (batch.some(({ id }) => statements.some((each) => each.id === id))) {
      store.again++
      return [409, 'there already']
    }
    faults.push(...batch.flatMap(breaches))
    statements.push(...batch)
    return [200, batch.map(({ id }) => id)]
  }

  const server = createServer((request, response) => {
    if (!store.up) {
      request.socket.destroy()
      return
    }
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
    response.setHeader(
      'access-control-allow-headers',
      'authorization, content-type, x-experience-api-version',
    )
    response.setHeader('access-control-allow-methods', 'GET, PUT, POST')
    if (request.method === 'OPTIONS') response.writeHead(204).end()
    else
      void answer(request).then(([status, body]) => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(body === null ? undefined : JSON.stringify(body))
      })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return Object.assign(store, {
    endpoint: `http://127.0.0.1:${port}/xapi/`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  })
}
