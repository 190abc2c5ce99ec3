/** What counts as done, and what is late. */
import { describe, expect, it } from 'vitest'
import { scenariosAsked, versionOf } from '../../src/assignments/course-scenarios.ts'
import { isLate, standingOf } from '../../src/assignments/standing.ts'
import type { Played } from '../../src/assignments/standing.ts'
import type { PassRule } from '../../src/model/assignment.ts'
import type { Course } from '../../src/model/catalogue.ts'

const asked = (pass: Partial<PassRule> = {}) => ({
  format: 1 as const,
  id: 'a',
  title: 'a',
  from: '',
  course: null,
  scenarios: [
    { id: 'S03', start: 0, logic: '00000000' },
    { id: 'S05', start: 1, logic: '00000000' },
    { id: 'S04', start: 0, logic: '00000000' },
  ],
  mode: 'practice' as const,
  pass: { mark: 70, passed: 2, attempts: null, ...pass },
  due: '2026-11-30T18:00:00+08:00',
  code: false,
  own: [],
})
const played = (scenario: string, start: number, score: number | null, passed = true): Played => ({
  scenario,
  start,
  outcome: score === null ? null : { score, passed },
  finishedAt: score === null ? null : 1,
})

describe('the standing', () => {
  it('counts an attempt that passed its scenario and reached the mark', () => {
    const standing = standingOf(asked(), [
      played('S03', 0, 69.9),
      played('S05', 1, 70),
      played('S04', 0, 95, false),
      played('S17', 0, 100),
      played('S05', 0, 100),
    ])
    expect(standing.scenarios.map(({ passed }) => passed)).toEqual([false, true, false])
    expect(standing).toMatchObject({ passed: 1, needed: 2, complete: false })
    expect(standing.scenarios.map(({ best }) => best)).toEqual([69.9, 70, 95])
  })

  it('takes the best of the attempts that are allowed', () => {
    const tries = [played('S04', 0, 50, false), played('S04', 0, null), played('S04', 0, 90)]
    const open = standingOf(asked({ passed: 1 }), tries)
    expect(open.scenarios[2]).toMatchObject({ attempts: 3, left: null, best: 90, passed: true })
    expect(open.complete).toBe(true)
    const tight = standingOf(asked({ passed: 1, attempts: 2 }), tries)
    expect(tight.scenarios[2]).toMatchObject({ attempts: 3, left: 0, best: 50, passed: false })
    expect(tight.scenarios[0]).toMatchObject({ attempts: 0, left: 2, best: null })
  })

  it('never needs more than there is', () => {
    expect(standingOf(asked({ passed: 40 }), []).needed).toBe(3)
    expect(standingOf(asked({ passed: 'all' }), []).needed).toBe(3)
  })

  it('knows the deadline in its own time zone', () => {
    const due = Date.UTC(2026, 10, 30, 10)
    expect(isLate(asked(), due)).toBe(false)
    expect(isLate(asked(), due + 1)).toBe(true)
    expect(isLate({ due: null }, due)).toBe(false)
  })
})

const course: Course = {
  id: 'c',
  order: 1,
  title: { zh: '课', en: 'Course' },
  gist: { zh: '', en: '' },
  lessons: [
    {
      name: { zh: '一', en: 'One' },
      steps: [
        { target: { kind: 'phrases' }, name: { zh: '', en: '' } },
        { target: { kind: 'scenario', id: 'S03' }, name: { zh: '', en: '' } },
        { target: { kind: 'scenario', id: 'S04' }, name: { zh: '', en: '' } },
        { target: { kind: 'scenario', id: 'S03' }, name: { zh: '', en: '' } },
      ],
    },
  ],
  exam: ['S06'],
  rules: { read: 'all', passed: 1, drills: 0, exam: 1, months: null },
}

describe('a course that is assigned', () => {
  it('asks for its scenarios, or for its exam set', () => {
    expect(scenariosAsked(course, 'practice')).toEqual(['S03', 'S04'])
    expect(scenariosAsked(course, 'exam')).toEqual(['S06'])
    expect(scenariosAsked({ ...course, exam: [] }, 'exam')).toEqual(['S03', 'S04'])
  })

  it('has a version that follows what it consists of', () => {
    const version = versionOf(course)
    expect(version).toMatch(/^[0-9a-f]{8}$/)
    expect(versionOf({ ...course, title: { zh: '别的', en: 'Other' } })).toBe(version)
    expect(versionOf({ ...course, exam: ['S06', 'S08'] })).not.toBe(version)
    expect(versionOf({ ...course, rules: { ...course.rules, exam: 'all' } })).not.toBe(version)
  })
})
