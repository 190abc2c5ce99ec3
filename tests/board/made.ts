/** Evidence and people as tests need them. */
import type { CourseStanding, Evidence, Person } from '../../src/model/board.ts'

export const evidence = (more: Partial<Evidence> = {}): Evidence => {
  const startedAt = more.startedAt ?? Date.UTC(2026, 10, 24, 2)
  return {
    person: '#0001',
    course: 'phone',
    scenario: 'S03',
    mode: 'exam',
    startedAt,
    finishedAt: startedAt + 300_000,
    seconds: 300,
    score: 80,
    passed: true,
    endingClass: 'full',
    trust: 'replayed',
    row: 0,
    ...more,
  }
}

export const person = (more: Partial<Person> = {}): Person => ({
  key: '#0001',
  staff: '0001',
  name: '张三',
  department: '华东',
  post: '客户经理',
  required: [{ course: 'phone', due: '2026-12-31', exempt: false }],
  listed: true,
  ...more,
})

export const standing = (more: Partial<CourseStanding> = {}): CourseStanding => ({
  person: '#0001',
  course: 'phone',
  required: { course: 'phone', due: '2026-12-31', exempt: false },
  status: 'passed',
  late: false,
  passed: 3,
  needed: 3,
  best: 88.26,
  last: 81,
  attempts: 4,
  seconds: 1830,
  firstAt: Date.UTC(2026, 10, 20, 1),
  completedAt: Date.UTC(2026, 10, 24, 2, 5),
  validUntil: '2027-11-24',
  ...more,
})
