import { describe, expect, it } from 'vitest'
import { shareRight, suggest } from '../../src/classroom/suggest.ts'

/** The first option is the best, the second as good, the others cost. */
const losses = [0, 1.9, 2, 30]

describe('the suggestion', () => {
  it.each([
    [[0, 0, 0, 0], null],
    [[2, 0, 8, 0], 'revote'],
    [[29, 0, 71, 0], 'revote'],
    [[3, 0, 7, 0], 'discuss'],
    [[2, 1, 7, 0], 'discuss'],
    [[7, 0, 0, 3], 'discuss'],
    [[71, 0, 0, 29], 'explain'],
    [[4, 6, 0, 0], 'explain'],
  ] as const)('%j → %s', (counts, expected) => {
    expect(suggest(counts, losses)).toBe(expected)
  })

  it('counts as right what costs less than two points', () => {
    expect(shareRight([1, 1, 1, 1], losses)).toBe(0.5)
    expect(shareRight([1], [])).toBe(0)
  })
})
