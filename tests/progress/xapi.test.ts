/** cmi5 and xAPI: what a launch says, and what is said in which order and how often. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openXapi, readLaunch } from '../../src/progress/xapi.ts'
import type { Surroundings } from '../../src/progress/xapi.ts'
import type { Answer, Checkpoint, Finish, Start, Trouble } from '../../src/progress/port.ts'
import { addressed, answerStatement, uuidOf } from '../../src/progress/statements.ts'
import type { JsonObject } from '../../src/progress/statements.ts'

const actor = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: '007' },
  name: '王小明',
}
const registration = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const search = (given: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams(given).toString()}`
const plain = {
  endpoint: 'https://lrs.example/xapi',
  auth: 'Basic abc',
  actor: JSON.stringify(actor),
  registration,
  activity_id: 'https://portal.example/course',
}

describe('a launch', () => {
  it('of plain xAPI is read from the address', () => {
    expect(readLaunch(search(plain), 'urn:x')).toEqual({
      kind: 'xapi',
      endpoint: plain.endpoint,
      actor,
      registration,
      authorization: 'Basic abc',
      activity: plain.activity_id,
    })
    const { endpoint, auth, actor: who } = plain
    expect(readLaunch(search({ endpoint, auth, actor: who }), 'urn:x')).toMatchObject({
      activity: 'urn:x',
      registration: null,
    })
    // As some portals write agents.
    const listed = JSON.stringify({ name: ['王小明'], mbox: ['mailto:w@example.com'] })
    expect(readLaunch(search({ ...plain, actor: listed }), 'urn:x')?.actor).toEqual({
      name: '王小明',
      mbox: 'mailto:w@example.com',
    })
  })

  it('of cmi5 needs all five parameters', () => {
    const whole = {
      endpoint: plain.endpoint,
      fetch: 'https://lms.example/fetch?1',
      actor: plain.actor,
      registration,
      activityId: 'https://lms.example/au',
    }
    expect(readLaunch(search(whole), '')).toMatchObject({ kind: 'cmi5', activity: whole.activityId })
    for (const missing of Object.keys(whole))
      expect(
        readLaunch(search(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== missing))), ''),
      ).toBeNull()
  })

  it('that makes no sense is none', () => {
    for (const wrong of [
      { endpoint: 'javascript:alert(1)' },
      { actor: '{' },
      { actor: '"me"' },
      { actor: '{}' },
      { registration: 'first' },
      { auth: 'a\r\nb' },
    ])
      expect(readLaunch(search({ ...plain, ...wrong }), '')).toBeNull()
    expect(readLaunch('', '')).toBeNull()
  })
})

interface Told {
  readonly id: string
  readonly verb: { readonly id: string }
  readonly result?: JsonObject
  readonly context: JsonObject
  readonly object: JsonObject
}

/** A store that keeps what it is sent; `failing` makes it answer with that status. */
function store() {
  const state = {
    statements: [] as Told[],
    document: null as string | null,
    failing: 0,
    headers: [] as Headers[],
  }
  const answer = (status: number, body: string | null = null): Response => new Response(body, { status })
  vi.stubGlobal('fetch', (address: string, { method, body, headers }: RequestInit): Promise<Response> => {
    state.headers.push(new Headers(headers))
    if (state.failing > 0) return Promise.resolve(answer(state.failing))
    const { pathname } = new URL(address)
    if (pathname.endsWith('/activities/state')) {
      if (method === 'PUT') state.document = body as string
      return Promise.resolve(
        method === 'PUT' ? answer(204) : state.document === null ? answer(404) : answer(200, state.document),
      )
    }
    if (method === 'GET') return Promise.resolve(answer(404))
    const batch = JSON.parse(body as string) as Told[]
    if (batch.some(({ id }) => state.statements.some((each) => each.id === id)))
      return Promise.resolve(answer(409))
    state.statements.push(...batch)
    return Promise.resolve(answer(200, JSON.stringify(batch.map(({ id }) => id))))
  })
  return state
}

const around = (session: string): Surroundings => ({
  now: () => Date.UTC(2026, 10, 24),
  later: (_, then) => queueMicrotask(then),
  window: { read: () => null, write: () => undefined },
  tongue: () => 'zh-CN',
  session,
})

const start: Start = {
  key: 'k1',
  scenario: 'S03',
  title: '财务说“还在走流程”',
  logic: '0123456789abcdef',
  mode: 'exam',
  start: 0,
  seed: 7,
  bring: [1],
  branch: null,
  at: Date.UTC(2026, 10, 24),
}
const answer: Answer = {
  key: 'k1',
  scenario: 'S03',
  logic: '0123456789abcdef',
  scene: 2,
  turn: 0,
  said: '在走流程。',
  options: [
    { code: 'a', text: '好的' },
    { code: 'b', text: '哪一步？' },
  ],
  chosen: 'b',
  milliseconds: 4321,
  at: Date.UTC(2026, 10, 24),
}
const finish: Finish = {
  key: 'k1',
  scenario: 'S03',
  title: start.title,
  logic: start.logic,
  mode: 'exam',
  score: 83.4,
  passed: true,
  endingClass: 'full',
  moves: [
    { scene: 2, turn: 0, chosen: 'b', result: 'right', best: ['b'] },
    { scene: 3, turn: 1, chosen: 'a', result: 'neutral', best: ['a'] },
  ],
  milliseconds: 60_000,
  at: Date.UTC(2026, 10, 24),
}
const checkpoint = (status: Checkpoint['standing']['status'], score: number | null): Checkpoint => ({
  standing: { status, score, share: 1, objectives: [] },
  memory: 'm',
  place: '#/',
  milliseconds: 1000,
  at: Date.UTC(2026, 10, 24),
})

const settle = async (): Promise<void> => {
  for (let round = 0; round < 200; round++) await Promise.resolve()
  await new Promise((done) => setTimeout(done))
}
const verbOf = ({ verb }: Told): string => verb.id.split('/').at(-1) ?? ''

/** @param last what the visit is closed with, once all before has arrived */
async function visit(
  session: string,
  say: (port: Awaited<ReturnType<typeof openXapi>>['port']) => void,
  last: Checkpoint | null = null,
) {
  const launch = readLaunch(search(plain), '')
  if (launch === null) throw new Error('no launch')
  const troubles: (Trouble | null)[] = []
  const opening = await openXapi(launch, around(session), (trouble) => troubles.push(trouble))
  say(opening.port)
  await opening.port.settled()
  await settle()
  if (last !== null) opening.port.close(last)
  await settle()
  return { opening, troubles }
}

describe('the port to a record store', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('says everything in verbs of the registries, with the version and the key it was given', async () => {
    const held = store()
    const { opening } = await visit(
      's1',
      (port) => {
        port.start({ ...start, branch: 2 })
        port.answer(answer)
        port.finish(finish)
        port.checkpoint(checkpoint('passed', 83.4))
      },
      checkpoint('passed', 83.4),
    )
    expect(opening.learner).toEqual({ id: 'https://lms.example 007', name: '王小明' })
    expect(held.statements.map(verbOf)).toEqual([
      'initialized',
      'selected',
      'attempted',
      'answered',
      'scored',
      'passed',
      'completed',
      'passed',
      'terminated',
    ])
    for (const { verb, context } of held.statements) {
      expect(verb.id).toMatch(/^https?:\/\/(?:adlnet\.gov\/expapi|w3id\.org\/xapi\/adb)\/verbs\//)
      expect(context['registration']).toBe(registration)
    }
    for (const headers of held.headers) {
      expect(headers.get('x-experience-api-version')).toBe('1.0.3')
      expect(headers.get('authorization')).toBe('Basic abc')
    }
    const [, selected, , answered, scored] = held.statements
    expect(selected?.object).toMatchObject({
      definition: { type: 'https://w3id.org/xapi/seriousgames/activity-types/alternative' },
    })
    expect(answered).toMatchObject({
      object: { definition: { interactionType: 'choice', description: { 'zh-CN': '在走流程。' } } },
      result: { response: 'b', duration: 'PT4.32S' },
    })
    expect(scored).toMatchObject({
      object: { definition: { correctResponsesPattern: ['b'] } },
      result: { success: true },
    })
    expect(JSON.parse(held.document ?? '')).toEqual({ memory: 'm', passed: true })
  })

  it('told twice on two devices is still one, and passed once for ever', async () => {
    const held = store()
    await visit('s1', (port) => {
      port.start(start)
      port.answer(answer)
      port.checkpoint(checkpoint('passed', 83.4))
    })
    await visit(
      's2',
      (port) => {
        port.start(start)
        port.answer({ ...answer, at: answer.at + 99 })
        port.checkpoint(checkpoint('passed', 90))
      },
      checkpoint('failed', 20),
    )
    expect(held.statements.map(verbOf)).toEqual([
      'initialized',
      'attempted',
      'answered',
      'completed',
      'passed',
      'initialized',
      'terminated',
    ])
  })

  it('is told of a store that is down, and that it is up again, and loses nothing', async () => {
    const held = store()
    const { opening, troubles } = await visit('s1', (port) => port.start(start))
    held.failing = 503
    const later: (() => void)[] = []
    vi.stubGlobal('queueMicrotask', (then: () => void) => later.push(then))
    opening.port.answer(answer)
    await settle()
    expect(troubles.at(-1)).toBe('offline')
    held.failing = 0
    for (const then of later.splice(0)) then()
    await settle()
    expect(troubles.at(-1)).toBeNull()
    expect(held.statements.map(verbOf)).toEqual(['initialized', 'attempted', 'answered'])
  })
})

describe('a statement', () => {
  it('never overwrites what the system wants in its context', () => {
    const template = {
      contextActivities: { grouping: [{ id: 'urn:g' }], category: { id: 'urn:c' } },
      extensions: { 'urn:duecourse:extension:turn': 'theirs' },
      platform: 'Theirs',
    }
    const setting = { registration, activity: 'urn:course', tongue: () => 'en' }
    const { context } = addressed(
      answerStatement(answer, setting),
      actor,
      registration,
      template,
      'urn:course',
    ) as { readonly context: JsonObject }
    expect(context).toMatchObject({
      platform: 'Theirs',
      registration,
      extensions: { 'urn:duecourse:extension:turn': 'theirs' },
    })
    expect(JSON.stringify(context['contextActivities'])).toContain('urn:g')
    expect(JSON.stringify(context['contextActivities'])).toContain('urn:c')
  })

  it('has an id that follows from what it says', () => {
    expect(uuidOf('a', 1)).toBe(uuidOf('a', 1))
    expect(uuidOf('a', 1)).not.toBe(uuidOf('a', 2))
    expect(uuidOf('a', 1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
