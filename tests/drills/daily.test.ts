import { describe, expect, it } from 'vitest'
import { answeredOn, dailyCount, dailyTen, dueOn } from '../../src/drills/daily.ts'
import type { Choosable, Day } from '../../src/drills/daily.ts'
import { dueAt } from '../../src/drills/schedule.ts'
import type { DrillAnswer, DrillKind } from '../../src/model/drill.ts'

const dayLength = 86_400_000
const start = Date.UTC(2026, 10, 26)
const dayAt = (offset: number): Day => ({
  from: start + offset * dayLength,
  to: start + (offset + 1) * dayLength - 1,
})
const answer = (offset: number, right: boolean): DrillAnswer => ({
  at: start + offset * dayLength + 1000,
  right,
})

const kinds: readonly DrillKind[] = ['cause', 'reply', 'name', 'lawful']
const drills: readonly Choosable[] = Array.from({ length: 40 }, (_, index) => ({
  id: `drill-${index}`,
  kind: kinds[index % kinds.length] ?? 'cause',
  scenario: index < 20 ? 'S03' : 'S06',
}))
const ids = (list: readonly Choosable[]): readonly string[] => list.map(({ id }) => id)

describe('when a drill comes back', () => {
  it('is sooner after a wrong answer than after a right one', () => {
    const wrong = dueAt([answer(0, false)]) ?? 0
    const right = dueAt([answer(0, true)]) ?? 0
    expect(wrong).toBeGreaterThan(start)
    expect(right).toBeGreaterThan(wrong)
  })

  it('is later each time it was right', () => {
    const gaps: number[] = []
    const answers: DrillAnswer[] = []
    let at = start
    for (let round = 0; round < 5; round++) {
      answers.push({ at, right: true })
      const due = dueAt(answers) ?? 0
      gaps.push(due - at)
      at = due
    }
    for (const [index, gap] of gaps.entries())
      if (index > 0) expect(gap).toBeGreaterThan(gaps[index - 1] ?? 0)
  })

  it('follows from the log alone, in whatever order it was kept', () => {
    const log = [answer(0, true), answer(3, false), answer(4, true)]
    expect(dueAt([...log].reverse())).toBe(dueAt(log))
    expect(dueAt([])).toBeNull()
  })
})

describe('the ten of a day', () => {
  it('are new ones of mixed kinds, from scenarios that were met', () => {
    const ten = dailyTen(drills, new Map(), dayAt(0), new Set(['S03']))
    expect(ten).toHaveLength(dailyCount)
    expect(ten.every(({ scenario }) => scenario === 'S03')).toBe(true)
    for (const [index, { kind }] of ten.entries()) if (index > 0) expect(kind).not.toBe(ten[index - 1]?.kind)
  })

  it('stay the same while they are answered, and are others the next day', () => {
    const ten = dailyTen(drills, new Map(), dayAt(0), new Set())
    const logs = new Map(ids(ten).map((id) => [id, [answer(0, true)]] as const))
    expect(ids(dailyTen(drills, logs, dayAt(0), new Set()))).toEqual(ids(ten))
    expect(ids(dailyTen(drills, logs, dayAt(1), new Set()))).not.toEqual(ids(ten))
    expect(answeredOn(logs, dayAt(0))).toBe(dailyCount)
    expect(answeredOn(logs, dayAt(1))).toBe(0)
  })

  it('begin with what has been due the longest', () => {
    const logs = new Map([
      ['drill-7', [answer(0, false)]],
      ['drill-9', [answer(2, false)]],
    ])
    expect(ids(dailyTen(drills, logs, dayAt(30), new Set())).slice(0, 2)).toEqual(['drill-7', 'drill-9'])
    expect(dueOn(logs, dayAt(30))).toBe(2)
    expect(dueOn(logs, dayAt(0))).toBe(0)
  })

  it('are as many as there are', () => {
    expect(dailyTen(drills.slice(0, 3), new Map(), dayAt(0), new Set())).toHaveLength(3)
  })
})
