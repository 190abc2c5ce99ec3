/** Counts by department and course, and who is to be reminded. */
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../src/board/matrix.ts'
import { nextSteps } from '../../src/board/next.ts'
import type { CompletionStatus, CourseStanding, Person } from '../../src/model/board.ts'
import { atOnce } from '../../src/results/gently.ts'

const person = (key: string, department: string): Person => ({
  key,
  staff: key,
  name: key,
  department,
  post: '',
  required: [],
  listed: true,
})
const standing = (
  key: string,
  status: CompletionStatus,
  due: string | null = null,
  validUntil: string | null = null,
): CourseStanding => ({
  person: key,
  course: 'law',
  required: { course: 'law', due, exempt: status === 'exempt' },
  status,
  late: false,
  passed: 0,
  needed: 2,
  best: null,
  last: null,
  attempts: 0,
  seconds: 0,
  firstAt: null,
  completedAt: null,
  validUntil,
})
const people = [person('a', '东区'), person('b', '西区'), person('c', '东区'), person('d', '')]
const voluntary = (key: string, status: CompletionStatus) => ({ ...standing(key, status), required: null })

describe('the matrix', () => {
  it('counts those who are asked, without the exempt', () => {
    const { lines, whole, asked } = atOnce(
      matrixOf(people, [
        standing('a', 'passed'),
        standing('c', 'overdue'),
        standing('b', 'exempt'),
        voluntary('d', 'passed'),
      ]),
    )
    expect(asked).toBe(true)
    expect(
      lines.map(({ department, people: count, cells }) => [department, count, cells.get('law')?.share]),
    ).toEqual([
      ['东区', 2, 0.5],
      ['西区', 1, null],
      ['', 1, undefined],
    ])
    expect(whole.cells.get('law')).toMatchObject({ of: 2, counts: { passed: 1, overdue: 1, exempt: 1 } })
  })
  it('counts everybody where nobody is asked', () => {
    const { whole, asked } = atOnce(matrixOf(people, [voluntary('a', 'passed'), voluntary('b', 'failed')]))
    expect(asked).toBe(false)
    expect(whole.cells.get('law')?.share).toBe(0.5)
  })
})

describe('who is next', () => {
  const today = '2026-11-26'
  const steps = (each: CourseStanding) =>
    nextSteps([each], today).map(({ need, day, days }) => [need, day, days])
  it.each<[string, CourseStanding, unknown]>([
    ['overdue', standing('a', 'overdue', '2026-11-20'), ['overdue', '2026-11-20', -6]],
    ['run out without a date', standing('a', 'overdue', null, '2026-11-25'), ['overdue', '2026-11-25', -1]],
    [
      'run out after its date',
      standing('a', 'overdue', '2025-11-20', '2026-11-25'),
      ['overdue', '2026-11-25', -1],
    ],
    ['due today', standing('a', 'not started', today), ['due', today, 0]],
    ['due in fourteen days', standing('a', 'failed', '2026-12-10'), ['due', '2026-12-10', 14]],
    ['due later', standing('a', 'in progress', '2026-12-11'), undefined],
    ['without a date', standing('a', 'in progress'), undefined],
    ['to be refreshed soon', standing('a', 'passed', null, '2026-12-01'), ['refresh', '2026-12-01', 5]],
    ['done', standing('a', 'passed', '2026-11-20', '2027-11-25'), undefined],
    ['exempt', standing('a', 'exempt', '2026-11-20'), undefined],
  ])('%s', (_, each, wanted) => {
    expect(steps(each)[0]).toEqual(wanted)
  })
  it('begins with the longest overdue', () => {
    const order = [
      standing('b', 'not started', '2026-12-01'),
      standing('c', 'overdue', '2026-11-01'),
      standing('a', 'overdue', '2026-10-01'),
    ]
    expect(nextSteps(order, today).map(({ standing: each }) => each.person)).toEqual(['a', 'c', 'b'])
  })
})
