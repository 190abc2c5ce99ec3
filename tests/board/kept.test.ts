/** What the board keeps, what HR decides, and how a person is forgotten. */
import { describe, expect, it } from 'vitest'
import { accept, decide, forgotten, letOff } from '../../src/board/decide.ts'
import { boardName, bounds, keepDecided, keepRoster, nothingKept, readKept } from '../../src/board/kept.ts'
import type { Kept } from '../../src/board/kept.ts'
import { rowsOfPerson } from '../../src/board/own-rows.ts'
import { identityOf } from '../../src/board/match.ts'
import type { Person } from '../../src/model/board.ts'
import { memoryStore } from '../../src/records/store.ts'
import { shelfName } from '../../src/results/shelf.ts'
import { rowOf } from './company.ts'

const person = (staff: string): Person => ({
  key: `#${staff}`,
  staff,
  name: '李工',
  department: '东区',
  post: '销售',
  required: [{ course: 'law', due: '2026-12-31', exempt: false }],
  listed: true,
})
const kept: Kept = {
  listed: [person('0012'), person('0731')],
  decisions: new Map([
    ['#9\n@周', { kind: 'person', person: '#0012' }],
    ['#8\n@吴', { kind: 'own' }],
    ['#7\n@郑', { kind: 'ignore' }],
  ]),
  exempt: new Set(['#0012\nlaw', '#0731\nlaw']),
  accepted: new Set(['link']),
}

describe('what is kept', () => {
  it('lies apart from what was collected, and comes back as it was', async () => {
    expect(boardName).not.toBe(shelfName)
    const store = memoryStore()
    await keepRoster(store, kept.listed)
    await keepDecided(store, kept)
    expect(await readKept(store)).toEqual(kept)
  })
  it.each<[string, unknown]>([
    ['of a later format', { format: 2, people: [] }],
    [
      'with a day that is none',
      { format: 1, people: [{ ...person('1'), required: [{ course: 'law', due: 'soon', exempt: false }] }] },
    ],
    ['with more in it', { format: 1, people: [{ ...person('1'), salary: 1 }] }],
    [
      'of too many',
      { format: 1, people: Array.from({ length: bounds.people + 1 }, (_, index) => person(String(index))) },
    ],
    ['of another kind', 'people'],
  ])('a roster %s is none', async (_, stored) => {
    const store = memoryStore()
    await store.set('roster', stored)
    expect(await readKept(store)).toEqual(nothingKept)
  })
  it('comes back however long a name becomes when it is compared, and however many were decided', async () => {
    const name = 'ﷺ'.repeat(bounds.text)
    const long = decide(nothingKept, identityOf({ staff: name, name }), { kind: 'own' })
    const store = memoryStore()
    await keepDecided(store, long)
    expect((await readKept(store)).decisions.size).toBe(1)
    const many = Array.from({ length: bounds.decisions + 5 }, (_, at) => [`#${at}`, { kind: 'own' }] as const)
    await keepDecided(store, { ...nothingKept, decisions: new Map(many) })
    expect((await readKept(store)).decisions.size).toBe(bounds.decisions)
  })
  it('is gone when nobody is left', async () => {
    const store = memoryStore()
    await keepRoster(store, kept.listed)
    await keepRoster(store, [])
    expect(await store.keys()).toEqual([])
  })
})

describe('what HR decides', () => {
  it('is one thing at a time, and can be taken back', () => {
    const decided = decide(nothingKept, '#9', { kind: 'own' })
    expect([...decided.decisions]).toEqual([['#9', { kind: 'own' }]])
    expect([...decide(decided, '#9', { kind: 'ignore' }).decisions]).toEqual([['#9', { kind: 'ignore' }]])
    expect(decide(decided, '#9', null)).toEqual(nothingKept)
    expect([...letOff(nothingKept, '#1', 'law', true).exempt]).toEqual(['#1\nlaw'])
    expect(letOff(letOff(nothingKept, '#1', 'law', true), '#1', 'law', false)).toEqual(nothingKept)
    expect([...accept(kept, 'other', true).accepted]).toEqual(['link', 'other'])
    expect(accept(kept, 'link', false).accepted.size).toBe(0)
  })
  it('goes with a person who is deleted; others stay', () => {
    const left = forgotten(kept, '#0012', new Set(['#8\n@吴']))
    expect(left.listed.map(({ key }) => key)).toEqual(['#0731'])
    expect([...left.decisions.keys()]).toEqual(['#7\n@郑'])
    expect([...left.exempt]).toEqual(['#0731\nlaw'])
  })
})

it('a person’s rows are all of them, the latest first, those that do not count included', () => {
  const [li, wang] = [
    { staff: '0012', name: '李工' },
    { staff: '0731', name: '王敏' },
  ] as const
  const rows = [
    rowOf(li, 'S13', 1000, 90),
    rowOf(wang, 'S13', 2000, 90),
    rowOf(li, 'S15', 3000, 90, { verdict: { kind: 'impossible', turn: 1 } }),
  ]
  const whose = new Map([
    [identityOf(li), '#0012'],
    [identityOf(wang), null],
  ])
  expect(rowsOfPerson(rows, whose, '#0012')).toEqual([2, 0])
})
