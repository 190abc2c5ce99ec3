/** Statements for an LRS: who, what, when, how far to be trusted; the same ones when exported again. */
import { describe, expect, it } from 'vitest'
import { withoutNames } from '../../src/board/pseudonyms.ts'
import { asStatements } from '../../src/screens/board/export/as-statements.ts'
import type { Stated } from '../../src/screens/board/export/as-statements.ts'
import { evidence, person, standing } from './made.ts'

const stated: Stated = {
  people: [person()],
  standings: [standing(), standing({ person: '#gone' }), standing({ course: 'law', completedAt: null })],
  evidence: [
    evidence(),
    evidence({
      score: 41.5,
      passed: false,
      trust: 'reported',
      course: null,
      startedAt: 0,
      endingClass: null,
    }),
    evidence({ score: null, finishedAt: null }),
    evidence({ person: '#gone' }),
  ],
  titles: { course: () => '电话催款', scenario: () => '财务说“还在走流程”' },
  homePage: 'urn:duecourse:staff',
  tongue: 'zh-CN',
  daysOnly: false,
}
const told = (from: Stated) => JSON.parse(asStatements(from)) as readonly Record<string, unknown>[]

describe('statements', () => {
  it('tells finished attempts and completed courses of people who are there', () => {
    const [attempt, failed, course, ...more] = told(stated)
    expect(more).toEqual([])
    expect(attempt).toMatchObject({
      actor: {
        objectType: 'Agent',
        name: '张三',
        account: { homePage: 'urn:duecourse:staff', name: '0001' },
      },
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
      object: { id: 'urn:duecourse:scenario:S03' },
      result: { success: true, score: { scaled: 0.8 }, duration: 'PT5M0S' },
      context: {
        contextActivities: { grouping: [{ id: 'urn:duecourse:course:phone' }] },
        extensions: { 'urn:duecourse:extension:trust': 'replayed' },
      },
      timestamp: '2026-11-24T02:05:00.000Z',
    })
    expect(failed).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/failed' },
      context: {
        contextActivities: { grouping: [] },
        extensions: { 'urn:duecourse:extension:trust': 'reported' },
      },
    })
    expect(course).toMatchObject({
      object: { id: 'urn:duecourse:course:phone' },
      result: {
        success: true,
        completion: true,
        extensions: { 'urn:duecourse:extension:valid-until': '2027-11-24' },
      },
    })
  })

  it('have ids of their own, the same every time', () => {
    const ids = told(stated).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    expect(told(stated).map(({ id }) => id)).toEqual(ids)
  })

  it('name nobody and no time of day where names are taken off', () => {
    const hidden = {
      ...stated,
      people: withoutNames(stated.people, new Uint8Array(16), '其他'),
      daysOnly: true,
    }
    expect(asStatements(hidden)).not.toMatch(/张三|0001|02:05/)
    expect(told(hidden)[0]).toMatchObject({ timestamp: '2026-11-24T00:00:00.000Z' })
  })
})
