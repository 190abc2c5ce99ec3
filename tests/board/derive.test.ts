/** The board of a company: what counts as evidence, assignments that complete, ten thousand people. */
import { describe, expect, it } from 'vitest'
import { writeLink } from '../../src/assignments/link.ts'
import { derive } from '../../src/board/derive.ts'
import type { Given } from '../../src/board/derive.ts'
import { identityOf } from '../../src/board/match.ts'
import type { Assignment } from '../../src/model/assignment.ts'
import type { Person } from '../../src/model/board.ts'
import type { Course } from '../../src/model/catalogue.ts'
import { atOnce } from '../../src/results/gently.ts'
import type { Verdict } from '../../src/results/handed.ts'
import { figures, rowOf } from './company.ts'

const course = (id: string, exam: readonly string[]): Course => ({
  id,
  order: 1,
  title: { zh: id, en: id },
  gist: { zh: '', en: '' },
  lessons: [],
  exam,
  rules: { read: 0, passed: 0, drills: 0, exam: 2, months: 12 },
})
const courses = [course('law', ['S13', 'S15', 'S17']), course('phone', ['S02', 'S03'])]

const person = (staff: string, name: string): Person => ({
  key: `#${staff}`,
  staff,
  name,
  department: '东区',
  post: '',
  required: [{ course: 'law', due: '2026-12-31', exempt: false }],
  listed: true,
})
const given = (more: Partial<Given>): Given => ({
  listed: [person('0012', '李工')],
  rows: [],
  reported: [],
  courses,
  decisions: new Map(),
  exempt: new Set(),
  accepted: new Set(),
  today: '2026-11-26',
  dayOf: (at) => new Date(at).toISOString().slice(0, 10),
  ...more,
})
const board = (more: Partial<Given>) => atOnce(derive(given(more)))
const li = { staff: '0012', name: '李工' }
const at = Date.UTC(2026, 9, 1)

describe('evidence', () => {
  it.each<[string, Verdict, number]>([
    ['replayed', { kind: 'replayed' }, 1],
    ['left in the middle', { kind: 'unfinished', cut: false }, 1],
    ['cut off', { kind: 'unfinished', cut: true }, 0],
    ['edited', { kind: 'impossible', turn: 2 }, 0],
    ['copied', { kind: 'duplicate', how: 'copied', of: 0 }, 0],
    ['from the future', { kind: 'future', why: 'not yet' }, 0],
    ['of a game that is gone', { kind: 'unknown game' }, 0],
  ])('%s', (_, verdict, pieces) => {
    expect(board({ rows: [rowOf(li, 'S13', at, 90, { verdict })] }).evidence).toHaveLength(pieces)
  })
  it('is not passed below the mark, or with a seed that was not drawn', () => {
    const rows = [
      rowOf(li, 'S13', at, 90),
      rowOf(li, 'S13', at, 75, { remarks: ['below mark'] }),
      rowOf(li, 'S13', at, 90, { remarks: ['other seed'] }),
    ]
    expect(board({ rows }).evidence.map(({ passed }) => passed)).toEqual([true, false, false])
  })
  it('counts for nobody while the number is in doubt, then for whom HR says', () => {
    const other = { staff: '0012', name: '李四' }
    const rows = [rowOf(other, 'S13', at, 90)]
    expect(board({ rows }).evidence).toEqual([])
    const decisions = new Map([[identityOf(other), { kind: 'person', person: '#0012' } as const]])
    expect(board({ rows, decisions }).evidence[0]).toMatchObject({ person: '#0012', row: 0 })
  })
  it('that a learning system tells is matched like any other', () => {
    const [told] = board({ rows: [rowOf(li, 'S13', at, 90)] }).evidence
    if (told === undefined) throw new Error('no evidence')
    const reported = [
      {
        learner: { staff: '００１２', name: '' },
        evidence: { ...told, trust: 'reported' as const, row: null },
      },
    ]
    expect(board({ reported }).evidence).toMatchObject([{ person: '#0012', trust: 'reported' }])
  })
})

describe('standings', () => {
  it('are told of what is asked for and of what was shown', () => {
    const { standings, known } = board({ rows: [rowOf(li, 'S02', at, 60)] })
    expect(standings.map(({ course: id, status }) => [id, status])).toEqual([
      ['law', 'not started'],
      ['phone', 'in progress'],
    ])
    expect(known.get('#0012')?.evidence).toHaveLength(1)
  })
  it('know whom HR let off', () => {
    const { standings } = board({ exempt: new Set(['#0012\nlaw', '#0012\nphone']) })
    expect(standings.map(({ course: id, status }) => [id, status])).toEqual([
      ['law', 'exempt'],
      ['phone', 'exempt'],
    ])
  })
})

describe('an assignment made of a course', () => {
  const assignment: Assignment = {
    format: 1,
    id: 'abc',
    title: '法律考核',
    from: '周老师',
    course: { id: 'law', version: '1' },
    scenarios: ['S13', 'S16'].map((id) => ({ id, start: 0, logic: '00000000' })),
    mode: 'practice',
    pass: { mark: 80, passed: 'all', attempts: 2 },
    due: null,
    code: false,
    own: [],
  }
  const link = writeLink(assignment)
  const tries = (...scores: readonly (readonly [string, number])[]) =>
    scores.map(([scenario, score], index) =>
      rowOf(li, scenario, at + index * 3_600_000, score, {
        mode: 'practice',
        assignment: index === 0 ? link : 'abc',
      }),
    )
  const law = (rows: Given['rows'], accepted: readonly string[]) =>
    board({ rows, accepted: new Set(accepted) }).standings.find(({ course: id }) => id === 'law')

  it('completes it where HR says that it is ours, and only there', () => {
    const rows = tries(['S13', 90], ['S16', 85])
    expect(law(rows, [])?.status).toBe('in progress')
    expect(law(rows, [link])).toMatchObject({
      status: 'passed',
      passed: 2,
      needed: 2,
      completedAt: at + 3_600_000 + 480_000,
    })
    expect(board({ rows }).assignments).toMatchObject([{ link, course: 'law', attempts: 1 }])
  })
  it('is not completed below its mark', () => {
    expect(law(tries(['S13', 90], ['S16', 79]), [link])?.status).toBe('in progress')
  })
  it('has failed when its attempts are used up', () => {
    expect(law(tries(['S13', 79], ['S13', 79]), [link])?.status).toBe('failed')
    expect(law(tries(['S13', 79], ['S13', 79], ['S13', 90]), [link])?.status).toBe('failed')
  })
})

it('ten thousand people with a hundred thousand attempts are told apart, a pause at least every thousand', () => {
  const learners = Array.from({ length: 10_000 }, (_, index) => ({
    staff: String(index + 1).padStart(6, '0'),
    name: `学员${index}`,
  }))
  const judged = figures(90)
  const rows = learners.flatMap((learner, index) =>
    Array.from({ length: 10 }, (_, turn) =>
      rowOf(learner, turn % 2 === 0 ? 'S13' : 'S15', at + turn * 3_600_000, 90, {
        figures: judged,
        // Every other learner passes one of two.
        ...(index % 2 === 1 && turn % 2 === 1 ? { remarks: ['below mark'] } : {}),
      }),
    ),
  )
  const work = derive(given({ listed: learners.map(({ staff, name }) => person(staff, name)), rows }))
  let pauses = 0
  let step = work.next()
  for (; step.done !== true; step = work.next()) pauses += 1
  const { people, evidence, standings, doubts } = step.value
  expect(pauses).toBeGreaterThan(300)
  expect(people).toHaveLength(10_000)
  expect(evidence).toHaveLength(100_000)
  expect(doubts).toEqual([])
  const count = (status: string): number => standings.filter((each) => each.status === status).length
  expect([count('passed'), count('failed'), standings.length]).toEqual([5000, 5000, 10_000])
})
