// @vitest-environment jsdom
/** What was collected: nothing is hidden by a stop, and the limit is reached exactly. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ResultFile } from '../../src/exports/result-file.ts'
import { memoryStore } from '../../src/records/store.ts'
import { shelfOf } from '../../src/results/shelf.ts'
import type { Incoming, ReadItem } from '../../src/screens/results/results-bench.ts'

let store = memoryStore()
const asked: string[] = []
/** Called when a text is read. */
let reading: (text: string) => void = () => undefined

const file = (attempts: number): ResultFile =>
  ({
    learner: { staff: '1', name: '' },
    attempts: Array.from({ length: attempts }, () => ({})),
  }) as unknown as ResultFile

/** A text is how many attempts are in it. */
const itemOf = ({ source, receivedAt, content }: Incoming): ReadItem => ({
  read: {
    handed: [{ source, code: null, receivedAt, file: file(Number(content)), claims: new Map() }],
    unread: [],
  },
  reported: [],
  exported: null,
  text: typeof content === 'string' ? content : null,
})

vi.mock('../../src/records/store.ts', async (original) => ({
  ...(await original<typeof import('../../src/records/store.ts')>()),
  openStore: () => Promise.resolve(store),
}))
vi.mock('../../src/screens/content.ts', () => ({ courses: () => Promise.resolve([]) }))
vi.mock('../../src/screens/device.svelte.ts', () => ({ freshId: () => `id${asked.length}`, now: () => 1 }))
vi.mock('../../src/screens/results/ask-results.ts', () => ({
  readIncoming: (incoming: readonly Incoming[], _: unknown, signal?: AbortSignal) => {
    for (const { content } of incoming) {
      const text = typeof content === 'string' ? content : ''
      asked.push(text)
      reading(text)
    }
    signal?.throwIfAborted()
    return Promise.resolve(incoming.map(itemOf))
  },
}))
vi.mock('../../src/screens/results/verify-here.ts', () => ({
  breath: () => Promise.resolve(),
  verifyHere: (handed: readonly { readonly file: ResultFile }[]) =>
    Promise.resolve(
      handed.flatMap((each) =>
        each.file.attempts.map(() => ({
          learner: each.file.learner,
          attempt: { id: 'x', scenario: 'S01' },
          startedAt: 1,
          verdict: { kind: 'replayed' },
          claim: null,
          figures: null,
          remarks: [],
        })),
      ),
    ),
}))

async function opened() {
  vi.resetModules()
  return import('../../src/screens/results/collection.svelte.ts')
}

beforeEach(() => {
  store = memoryStore()
  asked.length = 0
  reading = () => undefined
})

describe('a stop while kept results are read', () => {
  const keep = async (...texts: readonly string[]): Promise<void> => {
    for (const [index, text] of texts.entries())
      await shelfOf(store).put(`00${index}`, [{ source: `${text}.json`, receivedAt: 1, text }])
  }

  it('leaves the rest to be read by going on', async () => {
    await keep('1', '2', '3')
    const { collection } = await opened()
    reading = (text) => {
      if (text === '2') collection.stop()
    }
    await collection.open()
    expect(collection.stopped).toBe(true)
    reading = () => undefined
    await collection.resume()
    expect(collection.stopped).toBe(false)
    expect(collection.rows.length).toBe(6)
    expect(asked).toEqual(['1', '2', '2', '3'])
  })

  it('hides nothing from whoever takes more in instead', async () => {
    await keep('1', '2')
    const { collection } = await opened()
    reading = (text) => {
      if (text === '1') collection.stop()
    }
    await collection.open()
    reading = () => undefined
    await collection.paste('4')
    expect(collection.rows.length).toBe(7)
  })
})

describe('the limit', () => {
  it('may be reached, and is told when it is passed', async () => {
    const { collection, limits } = await opened()
    await collection.paste(String(limits.attempts - 1))
    await collection.paste('1')
    expect(collection.trouble).toBeNull()
    expect(collection.rows.length).toBe(limits.attempts)
    await collection.paste('1')
    expect(collection.trouble).toBe('too many')
    // Nothing more is even read.
    expect(asked.length).toBe(2)
    expect(collection.rows.length).toBe(limits.attempts)
  })
})
