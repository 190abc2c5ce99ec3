/** What a backup promises: everything is in it, and bringing one back never loses anything. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { makeBackup, readBackup, removeAll, restoreBackup } from '../../src/records/backup.ts'
import { queue, recordsOf } from '../../src/records/records.ts'
import { memoryStore } from '../../src/records/store.ts'
import type { Store } from '../../src/records/store.ts'

const game = { hash: '0123456789abcdef', scenario: 'S03' }

async function storeOf(values: Readonly<Record<string, unknown>>): Promise<Store> {
  const store = memoryStore()
  for (const [key, value] of Object.entries(values)) await store.set(key, value)
  return store
}

let fresh = 0
const restore = (records: Readonly<Record<string, unknown>>, store: Store) =>
  restoreBackup(
    { kind: 'duecourse-backup', format: 1, madeAt: 0, records },
    store,
    recordsOf(store),
    queue(),
    () => `fresh${fresh++}`,
  )

/** A few attempts that may be the same, prefixes of one another, or gone different ways. */
const attempts = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b'), picks: fc.array(fc.nat(2), { maxLength: 4 }) }),
  { maxLength: 4 },
)
const stored = (list: readonly { readonly id: string; readonly picks: readonly number[] }[]) =>
  Object.fromEntries(
    list.map(({ id, picks }) => [`attempt/${id}`, newAttempt(game, { id, seed: 7, bring: [], picks })]),
  )
const begins = (part: Attempt, whole: Attempt): boolean =>
  part.picks.every((pick, turn) => whole.picks[turn] === pick)

describe('a backup', () => {
  it('holds everything but what can be worked out again, and comes back as text', async () => {
    const values = {
      ...stored([{ id: 'a', picks: [1] }]),
      'learner/first': { format: 1, id: 'first', name: '小李', staff: '007', since: 1 },
      'aside/attempt/bad': 'torn',
    }
    const backup = await makeBackup(await storeOf({ ...values, 'digest/a': { format: 1 } }), 5)
    expect(backup.records).toEqual(values)
    expect(readBackup(JSON.stringify(backup))).toEqual(backup)
    const empty = memoryStore()
    const restored = await restore(backup.records, empty)
    expect(restored).toEqual({ added: 2, present: 0, both: 0, aside: 1, complete: true })
    expect((await makeBackup(empty, 5)).records).toEqual(values)
  })

  it('never loses a move, of what is here or of what comes', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, attempts, async (here, there) => {
        const before = stored(here)
        const brought = stored(there)
        const store = await storeOf(before)
        await restore(brought, store)
        const after = await recordsOf(store).attempts()
        for (const each of [...Object.values(before), ...Object.values(brought)])
          expect(after.some((found) => begins(each, found))).toBe(true)
      }),
      { seed: 20261125, numRuns: 200 },
    )
  })

  it('keeps both sides of a session that went on differently', async () => {
    const room = (at: number) => ({ format: 1, id: 'r', startedAt: 1, log: [{ kind: 'cleared', at }] })
    const store = await storeOf({ 'room/r': room(1) })
    expect(await restore({ 'room/r': room(1) }, store)).toMatchObject({ present: 1 })
    expect(await restore({ 'room/r': room(2) }, store)).toMatchObject({ both: 1 })
    const rooms = await recordsOf(store).rooms()
    expect(rooms.map((each) => ({ ...each, id: 'r' }))).toEqual([room(1), room(2)])
    expect(new Set(rooms.map(({ id }) => id)).size).toBe(2)
  })

  it('joins what was kept of an assignment here and there', async () => {
    const kept = {
      format: 1,
      learner: 'first',
      id: 'a',
      link: 'xz',
      acceptedAt: 1,
      exam: null,
      handedInAt: 5,
    }
    const store = await storeOf({ 'assignment/first/a': kept })
    const exam = { code: 'K7M2PX', staff: '0012' }
    await restore({ 'assignment/first/a': { ...kept, acceptedAt: 2, exam, handedInAt: 4 } }, store)
    expect(await recordsOf(store).assignments('first')).toEqual([{ ...kept, exam }])
    expect(await recordsOf(store).assignments('other')).toEqual([])
    await recordsOf(store).removeLearner('first')
    expect(await store.keys()).toEqual([])
  })

  it('puts aside what it cannot read, and says when there is no room', async () => {
    const store = memoryStore()
    const restored = await restore({ 'attempt/x': { format: 1, picks: 'torn' }, 'who knows': 1 }, store)
    expect(restored).toMatchObject({ aside: 2, complete: true })
    expect((await recordsOf(store).aside()).map(({ key }) => key)).toEqual(['attempt/x', 'who knows'])
    const full: Store = { ...memoryStore(), set: () => Promise.reject(new Error('quota')) }
    expect(await restore(stored([{ id: 'a', picks: [] }]), full)).toMatchObject({ complete: false })
  })

  it.each(['', '{}', 'null', '[]', '{"kind":"duecourse-backup","format":2,"madeAt":1,"records":{}}'])(
    'is not read out of %j',
    (text) => expect(readBackup(text)).toBeNull(),
  )

  it('can be followed by removing all', async () => {
    const store = await storeOf({ ...stored([{ id: 'a', picks: [] }]), 'aside/x': 1 })
    await removeAll(store, queue())
    expect(await store.keys()).toEqual([])
  })
})

describe('a learner', () => {
  it('is removed with all that is theirs and nothing else', async () => {
    const store = await storeOf({
      'attempt/a': newAttempt(game, { id: 'a', seed: 1, learner: 'one' }),
      'sequel/a': { format: 1, attempt: 'a', redo: null, toldAt: null, answer: null },
      'attempt/b': newAttempt(game, { id: 'b', seed: 1, learner: 'two' }),
      'learner/one': { format: 1, id: 'one', name: '', staff: '', since: 1 },
    })
    expect(await recordsOf(store).removeLearner('one')).toBe(true)
    expect(await store.keys()).toEqual(['attempt/b'])
  })
})
