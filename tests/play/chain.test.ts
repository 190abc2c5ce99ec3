import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/condition.ts'
import { endingClasses } from '../../src/model/words.ts'
import { predecessorsOf, seedAfter, startAfter } from '../../src/play/chain.ts'
import { variantOf } from '../../src/play/replay.ts'
import { readLibrary } from '../../tools/content.ts'
import { nothing } from './nothing-agreed.ts'

const cash = (atLeast: number): Condition => ({ kind: 'deal', part: 'cash', atLeast })
const starts = [
  { follows: null },
  {
    follows: {
      scenario: 'S04',
      when: { kind: 'all', of: [{ kind: 'class', is: ['full', 'solid'] }, cash(20_000)] },
    },
  },
  { follows: { scenario: 'S04', when: { kind: 'not', of: cash(1) } } },
  { follows: { scenario: 'S03', when: null } },
] as const

const { contents } = readLibrary()

describe('the chains that are shipped', () => {
  const chains = contents.flatMap(({ id, zh }) =>
    [...predecessorsOf(zh.starts)].map((before) => `${before} → ${id}`),
  )

  it('are those of the curriculum', () => {
    expect(chains.sort()).toEqual(['S03 → S14', 'S04 → S05', 'S06 → S07', 'S08 → S09', 'S15 → S16'])
  })

  it.each(contents.filter(({ zh }) => predecessorsOf(zh.starts).size > 0))(
    '$id goes on from every way in which the earlier one can end',
    ({ zh }) => {
      for (const scenario of predecessorsOf(zh.starts))
        for (const endingClass of endingClasses)
          expect(startAfter(zh.starts, { scenario, deal: nothing, endingClass })).not.toBeNull()
    },
  )
})

describe('a chain', () => {
  it('goes on from how the earlier scenario ended', () => {
    const left = (yuan: number, endingClass: 'solid' | 'soft') =>
      startAfter(starts, { scenario: 'S04', deal: { ...nothing, cash: yuan }, endingClass })
    expect(left(20_000, 'solid')).toBe(1)
    expect(left(0, 'soft')).toBe(2)
    expect(left(5_000, 'soft')).toBeNull()
  })

  it('asks of dates and people only whether they were agreed', () => {
    const dated = [
      { follows: { scenario: 'S04', when: { kind: 'deal', part: 'date', atLeast: 1 } } },
    ] as const
    const at = (date: string | null) =>
      startAfter(dated, { scenario: 'S04', deal: { ...nothing, date }, endingClass: 'soft' })
    expect(at('2026-11-16')).toBe(0)
    expect(at(null)).toBeNull()
  })

  it('follows nothing but what it names', () => {
    expect(startAfter(starts, { scenario: 'S08', deal: nothing, endingClass: 'none' })).toBeNull()
    expect(startAfter(starts, { scenario: 'S03', deal: nothing, endingClass: 'gate' })).toBe(3)
    expect([...predecessorsOf(starts)]).toEqual(['S04', 'S03'])
  })
})

describe('the customer of a chain', () => {
  const game = (id: string) => {
    const found = contents.find((each) => each.id === id)
    if (found === undefined) throw new Error(`no scenario ${id}`)
    return found.game
  }

  it.each([
    ['S15', 'S16'],
    ['S03', 'S14'],
    ['S04', 'S05'],
  ])('has the same reason in %s and %s', (before, after) => {
    const next = game(after)
    for (const { id } of game(before).variants)
      for (const fresh of [0, 7, 0xffff_ffff]) {
        const seed = seedAfter(next, id, fresh)
        expect(next.variants[variantOf(next, seed)]?.id).toBe(id)
        expect(seed).toBeLessThanOrEqual(0xffff_ffff)
      }
  })

  it('is drawn anew where the later scenario does not know his reason', () => {
    const [first] = game('S06').variants
    expect(seedAfter(game('S07'), first?.id ?? '', 12_345)).toBe(12_345)
  })
})
