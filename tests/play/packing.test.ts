/** Packing: states and deals as numbers, equal exactly when what they stand for is equal. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deal, DealTerm } from '../../src/model/deal.ts'
import { means } from '../../src/model/words.ts'
import type { State } from '../../src/model/play.ts'
import { dealCodec, slotsOf } from '../../src/play/deals.ts'
import { stateIndex } from '../../src/play/state-index.ts'
import { nothing } from './nothing-agreed.ts'

const runs = { seed: 20261124, numRuns: 500 }

const states = fc.record<State>({
  start: fc.nat({ max: 3 }),
  variant: fc.nat({ max: 30 }),
  at: fc.integer({ min: -20, max: 10_000 }),
  row: fc.nat({ max: 2000 }),
  known: fc.nat({ max: 2 ** 30 - 1 }),
  deal: fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: Number.MAX_SAFE_INTEGER })),
  patience: fc.nat({ max: 20 }),
  fired: fc.nat({ max: 2 ** 30 - 1 }),
  foul: fc.boolean(),
})

describe('the state index', () => {
  it('gives one number to equal states and another to any other', () => {
    fc.assert(
      fc.property(fc.array(states, { maxLength: 40 }), (list) => {
        const index = stateIndex()
        const numbers = new Map<string, number>()
        for (const state of [...list, ...list]) {
          const key = JSON.stringify(state)
          const number = index.intern({ ...state })
          expect(numbers.get(key) ?? number).toBe(number)
          numbers.set(key, number)
          expect(index.get(number)).toEqual(state)
        }
        expect(new Set(numbers.values()).size).toBe(numbers.size)
        expect(index.size).toBe(numbers.size)
      }),
      runs,
    )
  })

  it('keeps its numbers while it grows', () => {
    const index = stateIndex()
    const state = (i: number): State => ({
      start: i % 3,
      variant: i % 5,
      at: (i % 90) - 9,
      row: i % 700,
      known: i,
      deal: i * 2 ** 20,
      patience: i % 17,
      fired: i % 4,
      foul: i % 2 === 1,
    })
    for (let i = 0; i < 50_000; i++) expect(index.intern(state(i))).toBe(i)
    for (let i = 0; i < 50_000; i += 7) {
      expect(index.intern(state(i))).toBe(i)
      expect(index.get(i)).toEqual(state(i))
    }
    expect(index.size).toBe(50_000)
    expect(() => index.get(50_000)).toThrow(RangeError)
  })
})

const sums = fc.constantFrom(0, 100, 56_000, 186_000, 99_999_999)
const terms: fc.Arbitrary<DealTerm> = fc.oneof(
  fc.record({
    part: fc.constantFrom('cash', 'amount', 'security', 'goods', 'confirmed', 'terms', 'concession'),
    yuan: sums,
  }),
  fc.record({ part: fc.constant('date'), date: fc.constantFrom('2026-11-26', '2026-12-03', '2027-01-31') }),
  fc.record({ part: fc.constant('means'), means: fc.constantFrom(...means) }),
  fc.constant({ part: 'person', who: 'the director' }),
  fc.constant({ part: 'invoices', numbers: ['0917'] }),
  fc.constant({ part: 'source', what: 'a batch' }),
  fc.constant({ part: 'written' }),
)

/** The deal after a term, by the book: a later term of a part replaces an earlier one. */
function agreed(deal: Deal, term: DealTerm): Deal {
  switch (term.part) {
    case 'date':
      return { ...deal, date: term.date }
    case 'means':
      return { ...deal, means: term.means }
    case 'person':
    case 'invoices':
    case 'source':
    case 'written':
      return { ...deal, [term.part]: true }
    default:
      return { ...deal, [term.part]: term.yuan }
  }
}

describe('the deal codec', () => {
  it('reads back what was agreed', () => {
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 12 }), (list) => {
        const codec = dealCodec(slotsOf(list))
        expect(codec.read(codec.apply(0, list))).toEqual(list.reduce(agreed, nothing))
        expect(codec.read(list.reduce((deal, term) => codec.apply(deal, [term]), 0))).toEqual(
          list.reduce(agreed, nothing),
        )
      }),
      runs,
    )
  })

  it('packs equal deals into equal numbers and different ones into different numbers', () => {
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 12 }), fc.array(terms, { maxLength: 12 }), (one, other) => {
        const codec = dealCodec(slotsOf([...one, ...other]))
        const [a, b] = [codec.apply(0, one), codec.apply(0, other)]
        expect(a === b).toBe(JSON.stringify(codec.read(a)) === JSON.stringify(codec.read(b)))
        expect(Number.isSafeInteger(a) && a >= 0).toBe(true)
      }),
      runs,
    )
  })

  it('tells the amount of each part', () => {
    const list: DealTerm[] = [
      { part: 'amount', yuan: 186_000 },
      { part: 'date', date: '2026-11-26' },
      { part: 'written' },
    ]
    const codec = dealCodec(slotsOf(list))
    const deal = codec.apply(0, list)
    expect(
      ['amount', 'date', 'written', 'cash', 'means'].map((part) =>
        codec.amount(deal, part as DealTerm['part']),
      ),
    ).toEqual([186_000, 1, 1, 0, 0])
  })

  it('refuses a value the game does not know, and more deals than a number can tell apart', () => {
    const codec = dealCodec(slotsOf([{ part: 'amount', yuan: 100 }]))
    expect(() => codec.apply(0, [{ part: 'amount', yuan: 101 }])).toThrow(RangeError)
    const many = (
      ['cash', 'amount', 'security', 'goods', 'confirmed', 'terms', 'concession'] as const
    ).flatMap((part) => Array.from({ length: 250 }, (_, yuan): DealTerm => ({ part, yuan })))
    expect(() => dealCodec(slotsOf(many))).toThrow(RangeError)
  })
})
