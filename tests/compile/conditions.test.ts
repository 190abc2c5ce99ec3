import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/condition.ts'
import { compile, compiled, sample } from './sample.ts'

const { text } = sample('accepts/plain.zh.md')

/** The sample with another condition on the arrow that asks for 签字人. */
const withCondition = (condition: string) => ({
  path: 'x.zh.md',
  text: text.replace('若 得知 签字人 →', `若 ${condition} →`),
})
const read = (condition: string): Condition | null | undefined =>
  compiled(withCondition(condition)).scenes[1]?.choices[0]?.arrows[0]?.when
const codesOf = (condition: string): readonly string[] =>
  compile(withCondition(condition)).diagnostics.map(({ code }) => code)

const closing: Condition = { kind: 'fact', fact: 0 }
const signer: Condition = { kind: 'fact', fact: 1 }
const annoyed: Condition = { kind: 'mood', is: ['annoyed'] }

describe('conditions', () => {
  it.each<readonly [string, Condition]>([
    ['信任 高', { kind: 'trust', is: ['high'] }],
    ['信任 中以上', { kind: 'trust', is: ['middle', 'high'] }],
    ['信任 ≥ 中', { kind: 'trust', is: ['middle', 'high'] }],
    ['信任 >= 中', { kind: 'trust', is: ['middle', 'high'] }],
    ['信任 中以下', { kind: 'trust', is: ['low', 'middle'] }],
    ['trust at least middle', { kind: 'trust', is: ['middle', 'high'] }],
    ['trust middle or above', { kind: 'trust', is: ['middle', 'high'] }],
    ['心情 恼火', annoyed],
    ['心情 恼火、翻脸', { kind: 'mood', is: ['annoyed', 'cold'] }],
    ['心情 恼火 或 翻脸', { kind: 'any', of: [annoyed, { kind: 'mood', is: ['cold'] }] }],
    ['mood annoyed or cold', { kind: 'any', of: [annoyed, { kind: 'mood', is: ['cold'] }] }],
    ['姿态 还价以上', { kind: 'stance', is: ['bargaining', 'promising', 'committed'] }],
    ['坦白 半露以上', { kind: 'candour', is: ['hinting', 'open'] }],
    ['级别 稳妥以上', { kind: 'class', is: ['solid', 'full'] }],
    ['耐心 少', { kind: 'patience', is: 'thin' }],
    ['耐心用完', { kind: 'patience', is: 'spent' }],
    ['得知 签字人', signer],
    ['得知 封批、签字人', { kind: 'all', of: [closing, signer] }],
    ['带了 对账单', { kind: 'brought', document: 0 }],
    ['没带 对账单', { kind: 'not', of: { kind: 'brought', document: 0 } }],
    ['真因 缺我方单据', { kind: 'variant', variant: 1 }],
    ['cause free-credit', { kind: 'variant', variant: 0 }],
    ['约定 日期', { kind: 'deal', part: 'date', atLeast: 1 }],
    ['约定 金额 ≥ 70,000', { kind: 'deal', part: 'amount', atLeast: 70_000 }],
    ['约定 金额 ≥ {总额}', { kind: 'deal', part: 'amount', atLeast: 186_000 }],
    [
      '约定 金额、日期',
      {
        kind: 'all',
        of: [
          { kind: 'deal', part: 'amount', atLeast: 1 },
          { kind: 'deal', part: 'date', atLeast: 1 },
        ],
      },
    ],
    [
      '约定 金额 且 日期',
      {
        kind: 'all',
        of: [
          { kind: 'deal', part: 'amount', atLeast: 1 },
          { kind: 'deal', part: 'date', atLeast: 1 },
        ],
      },
    ],
    ['非 得知 封批', { kind: 'not', of: closing }],
    ['未得知 封批', { kind: 'not', of: closing }],
    ['not learned 封批', { kind: 'not', of: closing }],
    [
      '得知 封批 且 得知 签字人 或 心情 恼火',
      { kind: 'any', of: [{ kind: 'all', of: [closing, signer] }, annoyed] },
    ],
    [
      '得知 封批 且 （得知 签字人 或 心情 恼火）',
      { kind: 'all', of: [closing, { kind: 'any', of: [signer, annoyed] }] },
    ],
    ['得知 封批，且 非 心情 恼火', { kind: 'all', of: [closing, { kind: 'not', of: annoyed }] }],
    ['得知封批且心情恼火', { kind: 'all', of: [closing, annoyed] }],
    ['非 （得知 封批 或 得知 签字人）', { kind: 'not', of: { kind: 'any', of: [closing, signer] } }],
  ])('%s', (words, condition) => expect(read(words)).toEqual(condition))

  it('does not cut a name at an operator’s word', () => {
    const named = text.replaceAll('签字人', '总监或副总').replaceAll('封批', 'date and signer')
    const scenario = compiled({
      path: 'x.zh.md',
      text: named.replace('若 得知 总监或副总 →', '若 得知 总监或副总 且 得知 date and signer →'),
    })
    expect(scenario.scenes[1]?.choices[0]?.arrows[0]?.when).toEqual({ kind: 'all', of: [signer, closing] })
  })

  it.each([
    ['他高兴', 'bad-condition'],
    ['信任', 'bad-condition'],
    ['信任 很高', 'unknown-word'],
    ['得知 封皮', 'unknown-fact'],
    ['带了 发票', 'unknown-document'],
    ['真因 没钱', 'unknown-variant'],
    ['约定 诚意', 'unknown-word'],
    ['约定 金额 ≥ 很多', 'bad-sum'],
    ['约定 日期 2026-11-26', 'bad-condition'],
    ['得知 封批 且', 'bad-condition'],
    ['', 'bad-condition'],
  ])('%j is told as %s', (words, code) => expect(codesOf(words)).toContain(code))

  it.each([
    ['信任 低 且 信任 高', 'never-holds'],
    ['得知 封批 且 非 得知 封批', 'never-holds'],
    ['约定 担保', 'never-holds'],
    ['约定 金额 ≥ 186001', 'never-holds'],
    ['带了 对账单 且 带了 合同', 'never-holds'],
    ['信任 低 或 信任 中 或 信任 高', 'always-holds'],
    ['非 约定 担保', 'always-holds'],
  ])('%s: %s', (words, code) => expect(codesOf(words)).toContain(code))

  it.each(['信任 低', '约定 金额 ≥ 186000', '带了 对账单 且 非 带了 合同', '耐心 少 且 非 耐心 用完'])(
    '%s may hold or not',
    (words) => {
      expect(codesOf(words).filter((code) => code.endsWith('-holds'))).toEqual([])
    },
  )
})
