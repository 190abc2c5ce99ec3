import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { recordsOf } from '../../src/records/records.ts'
import { memoryStore } from '../../src/records/store.ts'
import type { Store } from '../../src/records/store.ts'

const attempt = (more: Partial<Attempt> = {}): Attempt =>
  newAttempt(
    { hash: '0123456789abcdef', scenario: 'S03' },
    { id: 'a1', seed: 7, bring: [0, 2], picks: [1, 0], startedAt: 1000, ...more },
  )
const fresh = () => 'fresh'
const none = () => {
  throw new Error('no new id was expected')
}

describe('attempts', () => {
  it('come back as they were saved, newest first', async () => {
    const records = recordsOf(memoryStore())
    await records.save(attempt(), none)
    await records.save(attempt({ id: 'a2', startedAt: 2000, picks: ['leave'] }), none)
    expect(await records.attempt('a1')).toEqual(attempt())
    expect((await records.attempts()).map(({ id }) => id)).toEqual(['a2', 'a1'])
  })

  it('grow with each move', async () => {
    const records = recordsOf(memoryStore())
    await records.save(attempt({ bring: null, picks: [] }), none)
    await records.save(attempt({ picks: [] }), none)
    await records.save(attempt({ picks: [1] }), none)
    const last = attempt({ picks: [1, 0, 'leave'], finishedAt: 9000 })
    expect(await records.save(last, none)).toEqual({ kind: 'saved' })
    expect(await records.attempt('a1')).toEqual(last)
  })

  it('are not taken back by a window that lags behind', async () => {
    const records = recordsOf(memoryStore())
    await records.save(attempt({ picks: [1, 0, 2] }), none)
    expect(await records.save(attempt({ picks: [1] }), none)).toEqual({ kind: 'saved' })
    expect((await records.attempt('a1'))?.picks).toEqual([1, 0, 2])
  })

  it('are both kept when two windows part ways', async () => {
    const records = recordsOf(memoryStore())
    await records.save(attempt({ picks: [1, 0, 2] }), none)
    const saved = await records.save(attempt({ picks: [1, 3] }), fresh)
    expect(saved).toEqual({ kind: 'forked', attempt: attempt({ id: 'fresh', picks: [1, 3] }) })
    expect((await records.attempt('a1'))?.picks).toEqual([1, 0, 2])
    expect((await records.attempt('fresh'))?.picks).toEqual([1, 3])
  })

  it('stay finished', async () => {
    const records = recordsOf(memoryStore())
    await records.save(attempt({ finishedAt: 9000 }), none)
    await records.save(attempt({ finishedAt: null }), none)
    expect((await records.attempt('a1'))?.finishedAt).toBe(9000)
  })

  it('say when there is no room, and leave what was there', async () => {
    const base = memoryStore()
    let full = false
    const store: Store = {
      ...base,
      set: (key, value) => (full ? Promise.reject(new Error('quota')) : base.set(key, value)),
    }
    const records = recordsOf(store)
    await records.save(attempt({ picks: [1] }), none)
    full = true
    expect(await records.save(attempt({ picks: [1, 2] }), none)).toEqual({ kind: 'failed' })
    expect((await records.attempt('a1'))?.picks).toEqual([1])
    full = false
    expect(await records.save(attempt({ picks: [1, 2] }), none)).toEqual({ kind: 'saved' })
  })
})

describe('what cannot be read', () => {
  const broken: readonly unknown[] = [
    'text',
    17,
    [],
    {},
    { ...attempt(), picks: ['go'] },
    { ...attempt(), seed: -1 },
    { ...attempt(), seed: 2 ** 32 },
    { ...attempt(), bring: [0.5] },
    { ...attempt(), format: 0 },
    { ...attempt(), score: 100 },
    { ...attempt(), times: [5] },
  ]

  it.each(broken.map((value, index) => [index, value]))(
    'is put aside as it was, others stay (%i)',
    async (_, value) => {
      const store = memoryStore()
      await store.set('attempt/bad', value)
      await store.set('attempt/a1', attempt())
      const records = recordsOf(store)
      expect(await records.attempts()).toEqual([attempt()])
      expect(await records.aside()).toEqual([{ key: 'attempt/bad', value }])
      expect(await store.keys()).toEqual(expect.not.arrayContaining(['attempt/bad']))
    },
  )

  it('is put aside once, and never over another', async () => {
    const store = memoryStore()
    const records = recordsOf(store)
    for (const value of ['first', 'second']) {
      await store.set('attempt/bad', value)
      expect(await records.attempt('bad')).toBeNull()
      expect(await records.attempt('bad')).toBeNull()
    }
    expect((await records.aside()).map(({ value }) => value)).toEqual(['first', 'second'])
  })

  it('is there once although the page was closed while it was put aside', async () => {
    const store = memoryStore()
    await store.set('attempt/bad', { torn: true })
    await store.set('aside/attempt/bad', { torn: true })
    const records = recordsOf(store)
    expect(await records.attempts()).toEqual([])
    expect(await records.aside()).toEqual([{ key: 'attempt/bad', value: { torn: true } }])
    expect(await store.keys()).toEqual(['aside/attempt/bad'])
  })

  it('stays in its place when it cannot be put aside', async () => {
    const base = memoryStore()
    await base.set('attempt/bad', 'text')
    const records = recordsOf({ ...base, set: () => Promise.reject(new Error('quota')) })
    expect(await records.attempts()).toEqual([])
    expect(await base.get('attempt/bad')).toBe('text')
  })

  it('is left alone when a later version wrote it', async () => {
    const store = memoryStore()
    const later = { ...attempt(), format: 4, mood: 'new' }
    await store.set('attempt/a9', later)
    const records = recordsOf(store)
    expect(await records.attempts()).toEqual([])
    expect(await store.get('attempt/a9')).toEqual(later)
    expect(await records.aside()).toEqual([])
  })

  it('does not stand in the way of saving', async () => {
    const store = memoryStore()
    await store.set('attempt/a1', 'text')
    const records = recordsOf(store)
    expect(await records.save(attempt(), none)).toEqual({ kind: 'saved' })
    expect(await records.attempt('a1')).toEqual(attempt())
    expect(await records.aside()).toEqual([{ key: 'attempt/a1', value: 'text' }])
  })
})

describe('what a later version wrote', () => {
  it('is put aside before anything is written in its place', async () => {
    const store = memoryStore()
    const later = { drill: { format: 9, answers: 'other' }, learner: { format: 9, id: 'l1' } }
    const records = recordsOf(store)
    await records.addDrillAnswers('l1', 'd1', [{ at: 1, right: true }])
    const key = (await store.keys()).find((each) => each.startsWith('drill/')) ?? ''
    await store.set(key, later.drill)
    await store.set('learner/l1', later.learner)
    expect(await records.addDrillAnswers('l1', 'd1', [{ at: 2, right: false }])).toBe(true)
    expect(await records.saveLearner({ format: 1, id: 'l1', name: 'Li', staff: '007', since: 1 })).toBe(true)
    expect((await records.aside()).map(({ value }) => value)).toEqual([later.drill, later.learner])
    expect(await records.learners()).toMatchObject([{ name: 'Li', staff: '007' }])
  })
})

describe('sessions in a classroom', () => {
  const room = (id: string, startedAt: number) =>
    ({ format: 1, id, startedAt, log: [{ kind: 'shown' }] }) as const

  it('come back whole, newest first, and can be removed', async () => {
    const records = recordsOf(memoryStore())
    await records.saveRoom(room('r1', 1))
    await records.saveRoom(room('r2', 2))
    expect(await records.rooms()).toEqual([room('r2', 2), room('r1', 1)])
    expect(await records.removeRoom('r2')).toBe(true)
    expect(await records.room('r2')).toBeNull()
    expect(await records.room('r1')).toEqual(room('r1', 1))
  })
})
