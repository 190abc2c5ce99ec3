/** What is set off is no money to come: not at stake, not wanting from a full result, and worth nothing either way. */
import { describe, expect, it } from 'vitest'
import type { Deal } from '../../src/model/deal.ts'
import { personas } from '../../src/persona/index.ts'
import { buildGame } from '../../src/play/build-game.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { classOf, worth } from '../../src/play/worth.ts'
import { moneyOf } from '../../src/screens/review/money.ts'
import { catalogue, compiled, sample } from '../compile/sample.ts'

const plain = sample('accepts/plain.zh.md').text.replace('金额 {总额}', '金额 180000')

/** The sample with another line in its account. */
function gameWith(line: string) {
  const persona = personas.get('P02')
  if (persona === undefined) throw new Error('no persona P02')
  const text = plain.replace('- 批次日：', `${line}- 批次日：`)
  return buildGame(compiled({ path: 'x.zh.md', text }), persona, catalogue.techniques)
}

const without = gameWith('')
const setOff = gameWith('- 抵扣：6000元\n')
const disputed = gameWith('- 争议：6000元\n')

const nothing: Deal = {
  cash: 0,
  amount: 0,
  date: null,
  means: null,
  person: false,
  invoices: false,
  source: false,
  written: false,
  security: 0,
  goods: 0,
  confirmed: 0,
  terms: 0,
  concession: 0,
}
const standing = { trust: 4, patience: 1, broken: 0, obstacle: 1 }

describe('a set-off', () => {
  it('comes off what is at stake; a dispute stays in it', () => {
    expect([without, setOff, disputed].map(({ stake }) => stake)).toEqual([186_000, 180_000, 186_000])
    expect([without, setOff, disputed].map((game) => game.disputed)).toEqual([0, 0, 6_000])
  })

  it('leaves a full result to whoever brings in the rest', () => {
    const rest = { ...nothing, cash: 180_000 }
    expect(classOf(rest, setOff, 'middle')).toBe('full')
    expect(classOf(rest, without, 'middle')).toBe('solid')
    expect(classOf({ ...nothing, cash: 179_999 }, setOff, 'middle')).toBe('solid')
  })

  it('makes the rest all there is to bring in, as a dispute does not', () => {
    const rest = { ...nothing, cash: 180_000 }
    const [all, most] = [setOff, disputed].map(
      (game) => worth(rest, game, standing) - worth(nothing, game, standing),
    )
    expect(all).toBeCloseTo(1)
    expect(most).toBeCloseTo(180 / 186)
  })

  it('is not missing in the review', () => {
    const rules = rulesOf(setOff)
    const money = moneyOf(rules, rules.begin(0, 0, []), 1, true)
    expect(money).toMatchObject({ stake: 180_000, open: 180_000 })
  })
})
