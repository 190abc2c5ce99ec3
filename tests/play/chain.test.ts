/** Chains of scenarios: which start follows, the same customer, and sums that agree from one to the next. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../src/compile/calendar.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Scenario } from '../../src/model/scenario.ts'
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

/** Invoices as they stand in an account, and what is in dispute. */
const stand = ({ account }: Scenario): ReadonlyMap<string, string> =>
  new Map([
    ...account.invoices.map(({ number, yuan, due }) => [number, `${yuan} due ${due}`] as const),
    ...(account.disputed > 0 ? [['disputed', `${account.disputed}`] as const] : []),
  ])

/** What may stand differently in the later scenario, with the reason; all else must be as it was. */
const changes: Readonly<Record<string, readonly { readonly change: string; readonly why: string }[]>> = {
  'S04 → S05': [{ change: '0811: 20000 due 2026-09-11 → gone', why: 'the 20,000 of 16 November' }],
  'S06 → S07': [
    { change: '1008: 96000 due 2026-10-28 → 26000 due 2026-10-28', why: 'the 70,000 of 14 December' },
    { change: '1128: none → 70000 due 2026-12-28', why: 'goods of 28 November, not overdue in S06' },
  ],
  'S08 → S09': [
    { change: 'disputed: 9600 → 5500', why: 'twelve were claimed, five were found on the bench' },
  ],
}

describe('the account of a chain', () => {
  const text = (id: string, language: 'zh' | 'en'): Scenario => {
    const found = contents.find((each) => each.id === id)?.[language]
    if (found === undefined || found === null) throw new Error(`no scenario ${id}`)
    return found
  }
  const pairs = contents.flatMap(({ id, zh }) =>
    [...predecessorsOf(zh.starts)].map((before) => [before, id] as const),
  )

  it.each(pairs)('%s → %s keeps invoices, sums and days but for what is explained', (before, after) => {
    for (const language of ['zh', 'en'] as const) {
      const [was, is] = [stand(text(before, language)), stand(text(after, language))]
      const found = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
        const [then, now] = [was.get(name), is.get(name)]
        return then === now ? [] : [`${name}: ${then ?? 'none'} → ${now ?? 'gone'}`]
      })
      const explained = changes[`${before} → ${after}`] ?? []
      expect(found.sort()).toEqual(explained.map(({ change }) => change).sort())
    }
  })

  it.each(pairs)('%s → %s has one customer, and days that go forward', (before, after) => {
    for (const language of ['zh', 'en'] as const) {
      const named = (id: string) =>
        text(id, language)
          .account.terms.slice(0, 2)
          .map(({ value }) => value)
      expect(named(after)).toEqual(named(before))
      expect(daysBetween(text(before, language).today, text(after, language).today)).toBeGreaterThan(0)
    }
  })

  it.each(['zh', 'en'])('is what the exercise with six accounts shows on 22 December (%s)', (language) => {
    const rows = readFileSync(`scenarios/exercises/six-accounts.${language}.md`, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, , sum = '', days = ''] = line.split('|').map((cell) => cell.trim())
        return /^\d+$/.test(days) ? [{ sum: Number(sum.replaceAll(',', '')), days: Number(days) }] : []
      })
    const of = (id: string, sum?: number) => {
      const { account } = text(id, 'zh')
      const [oldest = ''] = account.invoices.map(({ due }) => due).sort()
      return { sum: sum ?? account.stake, days: daysBetween(oldest, '2026-12-22') }
    }
    expect(rows).toEqual([
      // What he put on paper for the month in S07.
      of('S07', 190_000),
      of('S14'),
      // After five valves are replaced, with his lost hours off.
      of('S09', 318_500),
      of('S10'),
      of('S12'),
      of('S16'),
    ])
  })
})
