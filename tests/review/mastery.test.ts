import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../src/model/review.ts'
import { randomOf } from '../../src/play/seeds.ts'
import { masteryOf, titleOf, titleRungs, trace, tracing } from '../../src/review/mastery.ts'
import { commission, commissionOn, takingsOf } from '../../src/review/takings.ts'

const family = () => 'F2' as const
const seen = (...kinds: readonly Observation['kind'][]): readonly Observation[] =>
  kinds.map((kind) => ({ technique: 'x', kind }))

describe('mastery', () => {
  it('rises by what is used well and falls by the rest', () => {
    expect(trace(0.5, true)).toBeGreaterThan(0.5)
    expect(trace(0.5, false)).toBeLessThan(0.5)
    // .2·.9 ÷ (.2·.9 + .8·.25) = .4737, then .15 of the rest is learned.
    expect(trace(tracing.known, true)).toBeCloseTo(0.5526, 4)
  })

  it('is kept by family, and says nothing of what is no longer taught', () => {
    const found = masteryOf(seen('hit', 'hit', 'hit', 'hit', 'hit'), family)
    expect(found.find(({ family: of }) => of === 'F2')).toMatchObject({ seen: 5, mastered: true })
    expect(found.filter(({ family: of }) => of !== 'F2').every(({ seen: count }) => count === 0)).toBe(true)
    expect(masteryOf(seen('hit'), () => null).every(({ chance }) => chance === tracing.known)).toBe(true)
  })

  it('tells one who knows from one who guesses', () => {
    const random = randomOf(7)
    const learner = (chance: number) =>
      seen(...Array.from({ length: 60 }, () => (random() < chance ? ('hit' as const) : ('miss' as const))))
    const chanceOf = (chance: number) =>
      masteryOf(learner(chance), family).find(({ family: of }) => of === 'F2')?.chance ?? 0
    expect(chanceOf(1 - tracing.slip)).toBeGreaterThan(0.9)
    expect(chanceOf(0.1)).toBeLessThan(0.3)
  })

  it('climbs the titles rung by rung', () => {
    const mastered = (count: number) =>
      masteryOf([], family).map((each, index) => ({ ...each, mastered: index < count }))
    expect(titleRungs.map((rung) => titleOf(mastered(rung)))).toEqual([0, 1, 2, 3, 4, 5])
    expect(titleOf(mastered(2))).toBe(1)
  })
})

describe('takings', () => {
  it('pay less commission the longer the money was overdue, and none on promises', () => {
    const sums = [0, 1, 30, 31, 90, 91].map((late) => commissionOn(100_000, late))
    expect(sums).toEqual([1200, 1000, 1000, 600, 600, 300])
    expect(commission.beyond).toBeLessThan(commission.steps.at(-1)?.[1] ?? 0)
  })

  it.each(['handbook/incentives', 'exercises/commission'])('pay by the table that %s teaches', (page) => {
    const rates = [...commission.steps.map(([, share]) => share), commission.beyond].map(
      (share) => `${Math.round(share * 1000) / 10}%`,
    )
    const taught = new Set(readFileSync(`scenarios/${page}.zh.md`, 'utf8').match(/\d+(?:\.\d+)?%/g))
    expect([...taught].slice(0, rates.length)).toEqual(rates)
  })

  it('count a promise only once its day has come', () => {
    const of = { outcome: 'part', promised: 100_000, received: 40_000, due: '2026-12-01', late: 50 } as const
    expect(takingsOf(10_000, 20, of, false)).toEqual({
      received: 10_000,
      awaited: 100_000,
      commission: 100,
    })
    expect(takingsOf(10_000, 20, of, true)).toEqual({
      received: 50_000,
      awaited: 0,
      commission: 340,
    })
    expect(takingsOf(0, 20, null, false)).toEqual({ received: 0, awaited: 0, commission: 0 })
  })
})
