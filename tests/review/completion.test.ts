import { describe, expect, it } from 'vitest'
import type { Course } from '../../src/model/catalogue.ts'
import { completionOf, isDone } from '../../src/review/completion.ts'
import type { Evidence } from '../../src/review/completion.ts'

const text = { zh: '', en: '' }
const course: Course = {
  id: 'first',
  order: 1,
  title: text,
  gist: text,
  lessons: [
    {
      name: text,
      steps: [
        { name: text, target: { kind: 'technique', id: 'a' } },
        { name: text, target: { kind: 'page', id: 'b' } },
        { name: text, target: { kind: 'phrases' } },
        { name: text, target: { kind: 'example', id: 'S1' } },
        { name: text, target: { kind: 'scenario', id: 'S1' } },
        { name: text, target: { kind: 'scenario', id: 'S2' } },
        { name: text, target: { kind: 'drills', count: 5 } },
        { name: text, target: { kind: 'exercise', id: 'desk' } },
        { name: text, target: { kind: 'exercise', id: 'other' } },
      ],
    },
  ],
  exam: ['S1', 'S3'],
  rules: { read: 'all', passed: 1, drills: 10, exam: 'all', months: 12 },
}
const nothing: Evidence = {
  read: new Set(),
  passed: new Set(),
  solved: new Set(),
  examPassed: new Set(),
  drillsRight: 0,
}
const all: Evidence = {
  read: new Set(['a', 'b', 'phrases', 'example S1', 'elsewhere']),
  passed: new Set(['S2']),
  solved: new Set(['desk']),
  examPassed: new Set(['S1', 'S3']),
  drillsRight: 25,
}

describe('completing a course', () => {
  it('begins with nothing', () => {
    expect(completionOf(course, nothing)).toEqual({
      rules: [
        { rule: 'read', done: 0, of: 4 },
        { rule: 'passed', done: 0, of: 1 },
        { rule: 'drills', done: 0, of: 10 },
        { rule: 'exam', done: 0, of: 2 },
      ],
      share: 0,
      complete: false,
    })
  })

  it('is complete when every rule is met, and what goes beyond adds nothing', () => {
    const { share, complete, rules } = completionOf(course, all)
    expect({ share, complete }).toEqual({ share: 1, complete: true })
    expect(rules.every(({ done, of }) => done === of)).toBe(true)
  })

  it.each(['read', 'passed', 'examPassed'] as const)('is not complete without %s', (missing) => {
    expect(completionOf(course, { ...all, [missing]: new Set() }).complete).toBe(false)
  })

  it('does not take a pass in practice for one in an exam', () => {
    const practised = { ...all, passed: new Set(['S1', 'S3']), examPassed: new Set(['S1']) }
    expect(completionOf(course, practised)).toMatchObject({ complete: false })
  })

  it('asks for nothing that there is not', () => {
    const rules = { ...course.rules, passed: 9, exam: 9 }
    expect(completionOf({ ...course, rules }, nothing).rules).toMatchObject([
      {},
      { rule: 'passed', of: 2 },
      {},
      { rule: 'exam', of: 2 },
    ])
  })

  it('ticks a step when it is done', () => {
    const steps = course.lessons.flatMap((lesson) => lesson.steps.map(({ target }) => isDone(target, all)))
    expect(steps).toEqual([true, true, true, true, false, true, true, true, false])
  })
})
