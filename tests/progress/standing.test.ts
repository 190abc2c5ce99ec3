import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passMark } from '../../src/exports/package/manifest.ts'
import { packedCourse, standingOf } from '../../src/progress/standing.ts'
import type { Result } from '../../src/progress/standing.ts'
import { readingOf } from '../../src/review/completion.ts'
import { readLibrary } from '../../tools/content.ts'

const courses = [...readLibrary().catalogue.courses.values()]
const [onboarding] = courses
if (onboarding === undefined) throw new Error('no course')
const read = new Set(
  onboarding.lessons.flatMap(({ steps }) => steps.flatMap(({ target }) => readingOf(target) ?? [])),
)
const studied = { read, solved: new Set<string>(), drillsRight: 20 }
const result = (scenario: string, score: number, exam = true): Result => ({
  scenario,
  exam,
  score,
  passed: score >= 70,
})

describe('how a course stands', () => {
  it('is incomplete and without a score as long as nothing is decided', () => {
    const standing = standingOf(onboarding, studied, [result('S02', 90), result('S03', 20)])
    expect(standing).toMatchObject({ status: 'incomplete', score: null })
    expect(standing.objectives.map(({ result }) => result?.score ?? null)).toEqual([90, 20, null, null])
  })

  it('is passed once every rule is met, with the mean of what had to be passed', () => {
    const results = [result('S02', 90), result('S03', 80.04), result('S04', 71), result('S10', 12)]
    expect(standingOf(onboarding, studied, results)).toMatchObject({
      status: 'passed',
      score: 80.3,
      share: 1,
    })
    expect(standingOf(onboarding, { ...studied, drillsRight: 19 }, results)).toMatchObject({
      status: 'incomplete',
    })
  })

  it('is failed only when everything that decides was tried in vain, and may be passed after all', () => {
    const bad = ['S02', 'S03', 'S04', 'S10'].map((scenario) => result(scenario, 30))
    expect(standingOf(onboarding, studied, bad)).toMatchObject({ status: 'failed', score: 30 })
    const mended = [...bad, result('S02', 95), result('S03', 95), result('S04', 95)]
    expect(standingOf(onboarding, studied, mended)).toMatchObject({ status: 'passed', score: 95 })
  })

  it('counts practice for the lessons where the exam is not packed, and never for the exam', () => {
    const practised = ['S02', 'S03', 'S04'].map((scenario) => result(scenario, 88, false))
    expect(standingOf(packedCourse(onboarding, false), studied, practised)).toMatchObject({
      status: 'passed',
      score: 88,
    })
    expect(standingOf(onboarding, studied, practised)).toMatchObject({ status: 'incomplete', score: null })
  })

  it('never lets score and status disagree, whatever happened', () => {
    const scenarios = fc.constantFrom('S02', 'S03', 'S04', 'S10', 'S05')
    const any = fc.record({
      scenario: scenarios,
      exam: fc.boolean(),
      score: fc.double({ min: 0, max: 100, noNaN: true }),
      passed: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), fc.boolean(), fc.boolean(), (results, exam, all) => {
        const { status, score } = standingOf(
          packedCourse(onboarding, exam),
          { ...studied, drillsRight: all ? 20 : 0 },
          results,
        )
        expect(score === null).toBe(status === 'incomplete')
        if (score !== null) {
          expect(score >= passMark).toBe(status === 'passed')
          expect(score).toBeLessThanOrEqual(100)
          expect(String(score)).toMatch(/^\d{1,3}(?:\.\d)?$/)
        }
      }),
    )
  })
})
