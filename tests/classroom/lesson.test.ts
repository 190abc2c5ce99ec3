import { describe, expect, it } from 'vitest'
import {
  behind,
  goTo,
  isRunning,
  lengths,
  plans,
  startLesson,
  stepOf,
  timesOf,
} from '../../src/classroom/lesson.ts'

const minute = 60_000

describe('the plan of a session', () => {
  it.each(lengths)('of %i minutes gives every minute to a step', (length) => {
    expect(plans[length].reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length)
  })
})

describe('a session by the clock', () => {
  it('tells what each step took, also when it was gone back to', () => {
    let lesson = startLesson(45, 0)
    lesson = goTo(lesson, 1, 5 * minute)
    lesson = goTo(lesson, 2, 8 * minute)
    lesson = goTo(lesson, 1, 10 * minute)
    const times = timesOf(45, lesson, 11 * minute)
    expect(times.map(({ spent }) => (spent === null ? null : spent / minute))).toEqual([
      5,
      4,
      2,
      null,
      null,
      null,
    ])
    expect(times[2]).toMatchObject({ from: 7, to: 25 })
  })

  it('is behind by when the step began, or by its end once that is over', () => {
    const lesson = goTo(startLesson(45, 0), 1, 6 * minute)
    expect(behind(lesson, 6 * minute) / minute).toBe(2)
    expect(behind(lesson, 12 * minute) / minute).toBe(5)
    expect(behind(goTo(startLesson(45, 0), 1, minute), minute) / minute).toBe(-3)
  })

  it('ends behind the last step and stays ended', () => {
    const last = plans[45].length - 1
    const ended = goTo(goTo(startLesson(45, 0), last, 40 * minute), last + 1, 47 * minute)
    expect(ended.endedAt).toBe(47 * minute)
    expect(behind(ended, 90 * minute) / minute).toBe(2)
    expect(goTo(ended, 0, 50 * minute)).toBe(ended)
    expect(isRunning(ended, 47 * minute)).toBe(false)
  })

  it('is no longer under way the next morning', () => {
    const lesson = startLesson(90, 0)
    expect(isRunning(lesson, 60 * minute)).toBe(true)
    expect(isRunning(lesson, 600 * minute)).toBe(false)
    expect(stepOf(lesson)).toBe(0)
  })
})
