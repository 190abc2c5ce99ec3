import { describe, expect, it } from 'vitest'
import { figures, sayDate, sayWeekday, sayYuan, spokenCount, spokenNumber } from '../../src/compile/spoken.ts'

describe('sums as spoken', () => {
  it.each([
    [186_000, '十八万六'],
    [104_000, '十万四'],
    [82_000, '八万二'],
    [310_400, '三十一万零四百'],
    [9_600, '九千六'],
    [70_000, '七万'],
    [240_000, '二十四万'],
    [62_500, '六万二千五'],
    [78_000, '七万八'],
    [110_000, '十一万'],
    [388_000, '三十八万八'],
    [20_000, '两万'],
    [22_000, '两万二'],
    [2_200, '两千二'],
    [220_000, '二十二万'],
    [100_500, '十万零五百'],
    [10_010, '一万零一十'],
    [12_345, '一万二千三百四十五'],
    [1_020, '一千零二十'],
    [1_000_000, '一百万'],
    [1_250_000, '一百二十五万'],
    [1_205_000, '一百二十万五千'],
    [120_000_000, '一亿二'],
    [380, '三百八十'],
    [250, '两百五十'],
    [15, '十五'],
    [2, '二'],
    [0, '零'],
  ])('%i is %s', (value, words) => expect(spokenNumber(value)).toBe(words))

  /** Reads Chinese numerals back, with what is left out at the end put in again. */
  function read(words: string): number {
    const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }
    let total = 0
    let section = 0
    let digit = 0
    let last = 1
    for (const character of words.replaceAll('两', '二')) {
      const unit = units[character]
      const value = '零一二三四五六七八九'.indexOf(character)
      if (unit === undefined) digit = value
      else if (unit < 1e4) {
        section += (digit === 0 ? 1 : digit) * unit
        digit = 0
      } else {
        total = (total + section + digit) * unit
        section = 0
        digit = 0
      }
      if (unit !== undefined) last = unit
      else if (value === 0) last = 10
    }
    return total + section + digit * (last / 10)
  }

  it('can be understood again, whatever the sum', () => {
    for (let value = 1; value < 2_000_000; value = Math.ceil(value * 1.013) + 7) {
      for (const sum of [value, Math.round(value / 100) * 100, Math.round(value / 1000) * 1000]) {
        if (sum >= 1000) expect([sum, read(spokenNumber(sum))]).toEqual([sum, sum])
      }
    }
  })
})

describe('other values', () => {
  it('counts two as 两', () =>
    expect([spokenCount(2), spokenCount(12), spokenCount(41)]).toEqual(['两', '十二', '四十一']))

  it('groups figures by thousands', () =>
    expect([figures(186_000), figures(999), figures(1_250_000)]).toEqual(['186,000', '999', '1,250,000']))

  it('writes the unit in Chinese only', () => {
    expect(sayYuan(186_000, 'written', 'zh')).toBe('186,000元')
    expect(sayYuan(186_000, 'spoken', 'zh')).toBe('十八万六')
    expect(sayYuan(186_000, 'spoken', 'en')).toBe('186,000')
  })

  it('names days, with the year only if it is far', () => {
    expect(sayDate('2026-11-26', '2026-11-24', 'spoken', 'zh')).toBe('11月26号')
    expect(sayDate('2026-11-26', '2026-11-24', 'written', 'zh')).toBe('11月26日')
    expect(sayDate('2027-01-08', '2026-12-22', 'spoken', 'zh')).toBe('1月8号')
    expect(sayDate('2028-01-08', '2026-12-22', 'spoken', 'en')).toBe('8 January 2028')
    expect(sayWeekday('2026-11-26', 'zh')).toBe('周四')
    expect(sayWeekday('2026-11-29', 'en')).toBe('Sunday')
  })
})
