/** Lines of a table, what is kept of what came in, and assignments held against it. */
import { describe, expect, it } from 'vitest'
import { drawExamCode, examSeed } from '../../src/assignments/exam-code.ts'
import { writeLink } from '../../src/assignments/link.ts'
import type { Assignment } from '../../src/model/assignment.ts'
import { memoryStore } from '../../src/records/store.ts'
import { askedFor, assignmentsIn } from '../../src/results/asked.ts'
import { atOnce } from '../../src/results/gently.ts'
import type { Handed } from '../../src/results/handed.ts'
import { learnerKey } from '../../src/results/learner.ts'
import { shelfOf } from '../../src/results/shelf.ts'
import { linesOf } from '../../src/results/summary.ts'
import { verify } from '../../src/results/verify.ts'
import { handedIn, verifying } from './cases.ts'

const [honest] = handedIn('replayed').handed
const [model] = honest?.file.attempts ?? []
if (honest === undefined || model === undefined) throw new Error('the samples hold no attempt')

const from = (staff: string, name: string, more: Partial<typeof model> = {}): Handed => ({
  ...honest,
  file: {
    ...honest.file,
    learner: { staff, name },
    attempts: [
      {
        ...model,
        id: `${staff}${name}${more.startedAt ?? ''}`,
        log: model.log.map(([pick]) => [pick, null]),
        ...more,
      },
    ],
  },
})
const lines = async (handed: readonly Handed[]) => atOnce(linesOf(await verify(handed, verifying())))

describe('lines', () => {
  it('stand by staff number, zeros kept, never by result', async () => {
    const found = await lines([
      from('10', '丙'),
      from('9', '乙', { log: [[9, null]] }),
      from('0012', '甲'),
      from('', '丁'),
    ])
    expect(found.map(({ staff }) => staff)).toEqual(['9', '10', '0012', ''])
    expect(found.map(({ passed }) => passed)).toEqual([false, true, true, true])
    expect(found.map(({ doubtful }) => doubtful)).toEqual([true, false, false, false])
  })

  it('join what one person played at one scenario, and tell two names apart', async () => {
    const [line, ...others] = await lines([
      from('0012', '甲', { startedAt: '2026-11-24T09:31:00+08:00' }),
      from('００12', '乙', { startedAt: '2026-11-24T09:20:00+08:00' }),
    ])
    expect(others).toEqual([])
    expect(line).toMatchObject({ names: ['乙', '甲'], rows: [1, 0], counted: 2, last: 0, doubtful: true })
  })
})

describe('whose it is', () => {
  it.each([
    [{ staff: ' 0012 ', name: 'a' }, { staff: '００12', name: 'b' }, true],
    [{ staff: 'ab1', name: '' }, { staff: 'AB1', name: '' }, true],
    [{ staff: '12', name: '' }, { staff: '0012', name: '' }, false],
    [{ staff: '', name: '李  工' }, { staff: '', name: '李 工' }, true],
    [{ staff: '李工', name: '' }, { staff: '', name: '李工' }, false],
    // As an exam draws by it: typed with a dash, it is the same number.
    [{ staff: 'A-01', name: '' }, { staff: 'a01', name: '' }, true],
    [{ staff: '--', name: '甲' }, { staff: '', name: '甲' }, true],
  ])('%o and %o', (one, other, same) => expect(learnerKey(one) === learnerKey(other)).toBe(same))
})

describe('the shelf', () => {
  it('keeps what came in, in its order, until it is cleared', async () => {
    const store = memoryStore()
    const shelf = shelfOf(store)
    const [first, second] = ['a', 'b'].map((text) => [{ source: `${text}.json`, receivedAt: 1, text }])
    if (first === undefined || second === undefined) throw new Error('nothing to keep')
    expect(await shelf.put('002', second)).toBe(true)
    expect(await shelf.put('001', first)).toBe(true)
    const names = await shelf.bundles()
    expect(await Promise.all(names.map((name) => shelf.take(name)))).toEqual([first, second])
    await store.set('bundle/003', { format: 1, shelved: [{ text: 7 }] })
    expect(await shelf.take('bundle/003')).toEqual([])
    expect(await shelf.clear()).toBe(true)
    expect(await shelf.bundles()).toEqual([])
  })

  it('says so when it cannot keep or clear', async () => {
    const refuse = () => Promise.reject(new Error('no room'))
    const shelf = shelfOf({ ...memoryStore(), set: refuse, keys: refuse })
    expect(await shelf.put('001', [])).toBe(false)
    expect(await shelf.clear()).toBe(false)
  })
})

describe('an assignment that is named by its link', () => {
  const assignment: Assignment = {
    format: 1,
    id: 'm4x7k2aaaa0123456789',
    title: '十一月考试',
    from: '培训部',
    course: null,
    scenarios: [{ id: 'S16', start: 0, logic: model.logic.slice(0, 8) }],
    mode: 'exam',
    pass: { mark: 80, passed: 'all', attempts: 3 },
    due: '2026-11-24T09:00:00+08:00',
    code: true,
    own: [],
  }
  const code = drawExamCode(assignment.id, [1, 2, 3, 4, 5])
  const seed = examSeed(code, {
    assignment: assignment.id,
    scenario: 'S16',
    start: 0,
    staff: '0012',
    attempt: 2,
  })
  const named = (assigned: string, more = {}): Handed => {
    const handed = from('0012', '甲', more)
    return { ...handed, file: { ...handed.file, assignment: assigned } }
  }
  const remarks = async (handed: readonly Handed[], codes: ReadonlyMap<string, string>) => {
    const askedIn = askedFor(assignmentsIn(handed), codes)
    return (await verify(handed, verifying({ askedIn }))).map((row) => row.remarks)
  }

  it('tells what came late and what was drawn otherwise, also of codes that name it by its id', async () => {
    const link = writeLink(assignment)
    const codes = new Map([[assignment.id, code]])
    const found = await remarks(
      [
        named(link, { id: 'a', seed: 7 }),
        named(assignment.id, { id: 'b', seed, log: [] }),
        named('another', { id: 'c' }),
      ],
      codes,
    )
    expect(found).toEqual([['late', 'other seed'], ['late'], []])
    const [unchecked] = await remarks([named(link, { seed: 7 })], new Map([[assignment.id, 'XXXXXX']]))
    expect(unchecked).toEqual(['late'])
  })

  it('is held against its own link, whatever another file says of the same id', async () => {
    const link = writeLink(assignment)
    const softer = writeLink({ ...assignment, due: null, pass: { ...assignment.pass, mark: 0 } })
    const handed = [
      named(link, { id: 'a', log: [] }),
      named(softer, { id: 'b', log: [] }),
      named(assignment.id, { id: 'c', log: [] }),
    ]
    expect(await remarks(handed, new Map())).toEqual([
      ['late', 'two assignments'],
      ['two assignments'],
      ['two assignments'],
    ])
    // Worded otherwise, it asks for the same.
    const renamed = writeLink({ ...assignment, title: '考试', from: '' })
    expect(
      await remarks([named(link, { id: 'a' }), named(renamed, { id: 'b', log: [] })], new Map()),
    ).toEqual([['late'], ['late']])
  })

  it('counts as many attempts as it allows, in the order in which they were begun', async () => {
    const at = (minute: number) => `2026-11-24T08:${String(minute).padStart(2, '0')}:00+08:00`
    const tries = [40, 10, 30, 20].map((minute) =>
      named(writeLink(assignment), { id: `try ${minute}`, startedAt: at(minute), finishedAt: null }),
    )
    const again = named(writeLink(assignment), { id: 'try 10', startedAt: at(10), finishedAt: null })
    const rows = await verify([...tries, again], verifying({ askedIn: askedFor(assignmentsIn(tries)) }))
    expect(rows.map((row) => row.remarks.includes('beyond limit'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    const [line] = atOnce(linesOf(rows))
    expect(line).toMatchObject({ counted: 3, last: 2, doubtful: true })
  })

  it('asks for one start', async () => {
    const other = { ...assignment, scenarios: [{ id: 'S16', start: 1, logic: model.logic.slice(0, 8) }] }
    expect((await remarks([named(writeLink(other))], new Map()))[0]).toContain('other start')
  })
})
