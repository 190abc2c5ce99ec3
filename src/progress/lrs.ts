/**
 * Requests to a record store (xAPI 1.0.3). Enters: where it is and who asks. Leaves: what became of each
 * request, or a document; nothing rejects, and nobody is waited for longer than patience allows.
 */
import type { Outcome } from './outbox.ts'
import type { Json, JsonObject } from './statements.ts'

export interface Store {
  /** Address of the store, with or without a slash at the end. */
  readonly endpoint: string
  /** What stands in the header `Authorization`. */
  readonly authorization: string
}

/** Milliseconds until an answer is given up. */
const patience = 10_000

/** Characters of a document that are read at most. */
const longest = 200_000

const addressOf = (
  { endpoint }: Store,
  resource: string,
  asked: Readonly<Record<string, string>>,
): string => {
  const query = new URLSearchParams(asked).toString()
  return `${endpoint.replace(/\/?$/, '/')}${resource}${query === '' ? '' : `?${query}`}`
}

async function ask(
  store: Store,
  method: 'GET' | 'POST' | 'PUT',
  resource: string,
  asked: Readonly<Record<string, string>>,
  body?: string,
): Promise<Response | null> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    return await fetch(addressOf(store, resource, asked), {
      method,
      headers: {
        authorization: store.authorization,
        'x-experience-api-version': '1.0.3',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      signal: stop.signal,
      credentials: 'omit',
      cache: 'no-store',
      // Goes on although the page may be gone, which browsers allow for small requests.
      ...(body === undefined ? {} : { body, keepalive: new TextEncoder().encode(body).length < 50_000 }),
    })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

function outcomeOf(response: Response | null): Outcome {
  if (response === null) return 'later'
  const { status, ok } = response
  if (ok) return 'taken'
  if (status === 409 || status === 412) return 'conflict'
  if (status === 401 || status === 403) return 'session'
  return status === 408 || status === 429 || status >= 500 ? 'later' : 'refused'
}

export const postStatements = async (store: Store, statements: readonly JsonObject[]): Promise<Outcome> =>
  outcomeOf(await ask(store, 'POST', 'statements', {}, JSON.stringify(statements)))

/** Whose document it is, and for which activity. */
export interface Place {
  readonly activityId: string
  readonly agent: JsonObject
  readonly registration: string | null
  readonly stateId: string
}

const askedOf = ({ activityId, agent, registration, stateId }: Place): Readonly<Record<string, string>> => ({
  activityId,
  agent: JSON.stringify(agent),
  ...(registration === null ? {} : { registration }),
  stateId,
})

export const putState = async (store: Store, place: Place, document: Json): Promise<Outcome> =>
  outcomeOf(await ask(store, 'PUT', 'activities/state', askedOf(place), JSON.stringify(document)))

/** What a document holds; `none` where there is none. */
export type Document =
  | { readonly kind: 'read'; readonly value: Json }
  | { readonly kind: 'none' | 'unreadable' | 'session' | 'later' }

async function documentOf(response: Response | null): Promise<Document> {
  if (response === null) return { kind: 'later' }
  if (response.status === 404 || response.status === 204) return { kind: 'none' }
  if (!response.ok) return { kind: outcomeOf(response) === 'session' ? 'session' : 'later' }
  try {
    const text = await response.text()
    if (text.length > longest) return { kind: 'unreadable' }
    return { kind: 'read', value: JSON.parse(text) as Json }
  } catch {
    return { kind: 'unreadable' }
  }
}

export const getState = async (store: Store, place: Place): Promise<Document> =>
  documentOf(await ask(store, 'GET', 'activities/state', askedOf(place)))

/** What the learner prefers, as a cmi5 system keeps it. */
export const getPreferences = async (store: Store, agent: JsonObject): Promise<Document> =>
  documentOf(
    await ask(store, 'GET', 'agents/profile', {
      agent: JSON.stringify(agent),
      profileId: 'cmi5LearnerPreferences',
    }),
  )

/** Whether a statement of this id is there; null if nobody would say. */
export async function hasStatement(store: Store, statementId: string): Promise<boolean | null> {
  const response = await ask(store, 'GET', 'statements', { statementId })
  if (response === null) return null
  return response.ok ? true : response.status === 404 ? false : null
}

/** The token of a cmi5 launch, to be fetched once; null if there is none to be had. */
export async function fetchToken(address: string): Promise<string | null> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await fetch(address, {
      method: 'POST',
      signal: stop.signal,
      credentials: 'omit',
      cache: 'no-store',
    })
    if (!response.ok) return null
    const answer = (await response.json()) as Readonly<Record<string, unknown>> | null
    const token = answer?.['auth-token']
    return typeof token === 'string' && token !== '' ? token : null
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
