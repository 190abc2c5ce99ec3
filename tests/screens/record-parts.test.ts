import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import type { Deal } from '../../src/model/deal.ts'
import type { Agreed, Notes, RecordRow } from '../../src/screens/play/record-parts.ts'
import { agreedOf, compared, noted, recordRows, rowParts } from '../../src/screens/play/record-parts.ts'
import { smallDesk } from './small-desk.ts'
import type { Desk } from './small-desk.ts'

const desk = smallDesk()
const agreed = ({ text, picks, moments, offers }: Desk) => agreedOf(text, picks, moments, offers)
const rowsOf = (from: Desk, more: Partial<Agreed> = {}, seed = from.seed): readonly RecordRow[] =>
  recordRows(rowParts, { ...from, seed, agreed: { ...agreed(from), ...more } }, zh, 'zh')
const dealOf = (more: Partial<Deal>): Partial<Agreed> => ({ deal: { ...agreed(desk).deal, ...more } })
const rowOf = (rows: readonly RecordRow[], part: RecordRow['part']): RecordRow => {
  const row = rows.find((each) => each.part === part)
  if (row === undefined) throw new Error(part)
  return row
}
const labels = (row: RecordRow): readonly string[] => row.chips.map(({ label }) => label)
const truths = (row: RecordRow): readonly string[] =>
  row.chips.filter(({ key }) => row.said.includes(key)).map(({ label }) => label)

describe('what has been agreed', () => {
  it('is read from the moves, with the facts that are next steps', () => {
    expect(agreed(desk)).toMatchObject({
      deal: { amount: 56_000, date: '2026-11-26', means: 'wire' },
      person: null,
      invoices: [],
      steps: ['每周四下午四点封批。'],
    })
    expect(agreed(smallDesk({ picks: [0, 1] })).steps).toEqual([])
  })

  it('keeps the words of a deal from the arrow that was taken', () => {
    const { text, picks, moments, offers } = desk
    const [first, second] = text.scenes
    if (first === undefined || second === undefined) throw new Error('two scenes')
    const arrow = second.choices[0]?.arrows[0]
    const choice = second.choices[0]
    if (arrow === undefined || choice === undefined) throw new Error('an arrow')
    const arrows = [
      { ...arrow, deal: [{ part: 'amount', yuan: 1 } as const, { part: 'person', who: '出纳' } as const] },
      { ...arrow, deal: [{ part: 'person', who: '财务总监' } as const] },
    ]
    const changed = { ...text, scenes: [first, { ...second, choices: [{ ...choice, arrows }] }] }
    const signed = moments.map((each, turn) =>
      turn === 2 ? { ...each, deal: { ...each.deal, person: true } } : each,
    )
    expect(agreedOf(changed, picks, signed, offers).person).toBe('财务总监')
    // A deal without a person has none, whatever the file could have said.
    expect(agreedOf(changed, picks, moments, offers).person).toBeNull()
  })
})

describe('the rows of a record', () => {
  it('offer the truth once among others, and “not settled” last', () => {
    for (let seed = 0; seed < 60; seed++) {
      for (const row of rowsOf(desk, { person: '财务总监' }, seed)) {
        expect(new Set(labels(row)).size).toBe(row.chips.length)
        expect(new Set(row.chips.map(({ key }) => key)).size).toBe(row.chips.length)
        expect(row.chips.at(-1)?.label).toBe('没说定')
        expect(truths(row)).toHaveLength(1)
      }
    }
    const rows = rowsOf(desk, { person: '财务总监' })
    expect(truths(rowOf(rows, 'amount'))).toEqual(['56,000 元'])
    expect(truths(rowOf(rows, 'date'))).toEqual(['11月26日 周四'])
    expect(truths(rowOf(rows, 'means'))).toEqual(['电汇'])
    expect(truths(rowOf(rows, 'person'))).toEqual(['财务总监'])
    expect(truths(rowOf(rows, 'invoices'))).toEqual(['没说定'])
    expect(truths(rowOf(rows, 'next'))).toEqual(['每周四下午四点封批'])
  })

  it('are as long where nothing was settled, so that their length tells nothing', () => {
    const settled = rowsOf(desk, { person: '财务总监' })
    const open = rowsOf(desk, { ...dealOf({ amount: 0, date: null, means: null }), steps: [] })
    for (const part of ['amount', 'date', 'means', 'person'] as const) {
      expect(rowOf(open, part).chips).toHaveLength(rowOf(settled, part).chips.length)
      expect(truths(rowOf(open, part))).toEqual(['没说定'])
    }
    expect(truths(rowOf(open, 'next'))).toEqual(['没说定'])
  })

  it('read the same after a reload, and stand elsewhere under another seed', () => {
    expect(rowsOf(desk)).toEqual(rowsOf(smallDesk()))
    const places = Array.from({ length: 30 }, (_, seed) => {
      const row = rowOf(rowsOf(desk, {}, seed), 'amount')
      return row.chips.findIndex(({ key }) => row.said.includes(key))
    })
    expect(new Set(places).size).toBe(4)
  })

  it('keep their keys when the language changes', () => {
    const ground = { ...desk, agreed: agreed(desk) }
    const keys = (rows: readonly RecordRow[]) => rows.map(({ chips }) => chips.map(({ key }) => key))
    expect(keys(recordRows(rowParts, ground, en, 'en'))).toEqual(keys(recordRows(rowParts, ground, zh, 'zh')))
  })

  it('tell money in hand from money promised', () => {
    const amount = (cash: number, later: number) =>
      truths(rowOf(rowsOf(desk, dealOf({ cash, amount: later })), 'amount'))
    expect(amount(56_000, 0)).toEqual(['56,000 元，已到账'])
    expect(amount(20_000, 36_000)).toEqual(['20,000 元已到账，余下36,000 元'])
  })

  it('offer no day before today and none on a weekend', () => {
    for (let seed = 0; seed < 40; seed++) {
      const days = rowOf(rowsOf(desk, {}, seed), 'date').chips.slice(0, -1)
      for (const { key } of days) {
        const date = key.replace('date:', '')
        expect(date >= desk.text.today).toBe(true)
        expect([0, 6]).not.toContain(new Date(`${date}T00:00:00Z`).getUTCDay())
      }
    }
  })

  it('look at the account on the day where no fact is the next step', () => {
    expect(truths(rowOf(rowsOf(desk, { steps: [] }), 'next'))).toEqual(['到日子请财务查账'])
  })
})

describe('noting', () => {
  const rows = rowsOf(desk)
  const note = (notes: Notes, part: RecordRow['part'], key: string) => noted(notes, rowOf(rows, part), key)

  it('keeps one of a row, several invoices, and nothing beside “not settled”', () => {
    expect(note(note({}, 'means', 'means:wire'), 'means', 'means:voucher')).toEqual({
      means: ['means:voucher'],
    })
    const two = note(note({}, 'invoices', '0917'), 'invoices', '0924')
    expect(two).toEqual({ invoices: ['0917', '0924'] })
    expect(note(two, 'invoices', '0917')).toEqual({ invoices: ['0924'] })
    expect(note(two, 'invoices', 'none')).toEqual({ invoices: ['none'] })
    expect(note({ invoices: ['none'] }, 'invoices', '0917')).toEqual({ invoices: ['0917'] })
  })

  it('is compared without a score', () => {
    const wrong = rowOf(rows, 'date').chips.find(({ key }) => key !== 'none' && key !== 'date:2026-11-26')
    const result = compared(
      rows,
      { amount: ['yuan:56000'], date: [wrong?.key ?? ''], person: ['none'], invoices: ['0917'] },
      'zh',
    )
    expect(result.map(({ part, yours, said, verdict }) => [part, yours, said, verdict])).toEqual([
      ['amount', '56,000 元', '56,000 元', 'same'],
      ['date', wrong?.label, '11月26日 周四', 'different'],
      ['means', null, '电汇', 'missed'],
      ['person', '没说定', '没说定', 'unagreed'],
      ['invoices', '0917', '没说定', 'invented'],
      ['next', null, '每周四下午四点封批', 'missed'],
    ])
  })
})
