import { describe, expect, it } from 'vitest'
import {
  correlation,
  limits,
  perLevel,
  ranks,
  reliabilityDiagnostics,
  reliabilityOf,
} from '../../src/proofs/reliability.ts'

const size = perLevel * 5
/** Scores that follow skill exactly, and scores that have nothing to do with it. */
const faithful = Array.from({ length: size }, (_, index) => Math.floor(index / perLevel) * 20)
const blind = Array.from({ length: size }, (_, index) => (index * 37) % 100)

describe('the sums behind an exam', () => {
  it('give ranks from 1, equals in the middle of their places', () => {
    expect(ranks([30, 10, 20])).toEqual([3, 1, 2])
    expect(ranks([5, 5, 1, 9])).toEqual([2.5, 2.5, 1, 4])
  })

  it('correlate', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1)
    expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1)
    expect(correlation([1, 2, 3], [4, 4, 4])).toBe(0)
  })
})

describe('an exam', () => {
  const of = (exam: readonly string[], lists: readonly (readonly [string, readonly number[]])[]) =>
    reliabilityOf({ id: 'course', exam }, new Map(lists))

  it('is perfect where every scenario follows skill', () => {
    const found = of(
      ['A', 'B'],
      [
        ['A', faithful],
        ['B', faithful],
      ],
    )
    expect(found.rank).toBeCloseTo(1)
    expect(found.half).toBeCloseTo(1)
    expect(reliabilityDiagnostics([found])).toEqual([])
  })

  it('is told to be mended where one half of it is noise', () => {
    const found = of(
      ['A', 'B'],
      [
        ['A', faithful],
        ['B', blind],
      ],
    )
    expect(found.half).toBeLessThan(limits.half)
    expect(reliabilityDiagnostics([found]).map(({ code }) => code)).toEqual(['exam-unreliable'])
  })

  it('cannot be halved with one scenario', () => {
    expect(of(['A'], [['A', faithful]]).half).toBe(0)
  })
})
