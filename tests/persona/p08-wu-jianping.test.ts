/**
 * What sets Wu apart in a company he has bought: he does not shout, and the three reasons behind "I don't
 * take on old debts" answer the same move in three ways. At his own firm he is as he was.
 */
import { describe, expect, it } from 'vitest'
import { qianDahai } from '../../src/persona/p04-qian-dahai.ts'
import { wuJianping } from '../../src/persona/p08-wu-jianping.ts'
import { hear } from '../../src/persona/hearing.ts'
import { said } from './moves.ts'

const bought = ['wants-closed', 'fears-invoice', 'runs-clock'] as const

describe('how he picks up', () => {
  it.each(bought)('is guarded where he has bought the debt (%s)', (variant) => {
    expect(said(wuJianping, variant)).toMatchObject({ mood: 'wary', stance: 'refusing', candour: 'masked' })
  })
  it.each(['grievance', 'tests-proof', 'frozen'])('is shouting at his own firm (%s)', (variant) => {
    expect(said(wuJianping, variant)).toMatchObject({ mood: 'annoyed', stance: 'refusing' })
  })
})

describe('a straight question and a fair hearing', () => {
  it('look alike whatever his reason, so that nothing is given away before he is asked', () => {
    const seen = bought.map((variant) => said(wuJianping, variant, 'probe.even', 'listen.even'))
    for (const each of seen)
      expect(each).toMatchObject({ mood: 'wary', stance: 'deflecting', trust: 4, toll: 0 })
  })
})

describe('a price pressed on him', () => {
  it('warms the one who wants it closed, frightens the one with the invoice, leaves the third where he was', () => {
    expect(said(wuJianping, 'wants-closed', 'probe.soft', 'plan.firm')).toMatchObject({
      trust: 4,
      stance: 'bargaining',
      toll: 0,
    })
    expect(said(wuJianping, 'fears-invoice', 'probe.soft', 'plan.firm')).toMatchObject({ trust: 2, toll: 1 })
    expect(said(wuJianping, 'runs-clock', 'probe.soft', 'plan.firm')).toMatchObject({ trust: 3, pressure: 0 })
  })
})

describe('a step on paper, said calmly', () => {
  it('presses only the one who waits for time to run out', () => {
    expect(said(wuJianping, 'runs-clock', 'probe.even', 'formal.even')).toMatchObject({
      trust: 4,
      pressure: 1,
      stance: 'bargaining',
    })
    expect(said(wuJianping, 'fears-invoice', 'probe.even', 'formal.even')).toMatchObject({
      trust: 2,
      pressure: 0,
      stance: 'deflecting',
    })
    expect(said(wuJianping, 'wants-closed', 'probe.even', 'formal.even')).toMatchObject({
      pressure: 0,
      toll: 1,
    })
  })
})

describe('our own man and his thirty thousand', () => {
  const heard = (technique: string) => hear(wuJianping.hears, { kind: 'technique', technique }, 'F12')
  it('looked into by the firm, it is a fair hearing; paid out of one’s pocket, it is letting him off', () => {
    expect(heard('rep-control')).toBe('listen')
    expect(heard('buyout-accountability')).toBe('yield')
  })
})

describe('letting him off', () => {
  it.each(bought)('costs for good (%s), as it does with nobody who only smiles', (variant) => {
    expect(said(wuJianping, variant, 'yield.soft')).toMatchObject({ trust: 1, cap: 3, mood: 'eased' })
    expect(said(qianDahai, 'puts-off', 'yield.soft').trust).toBe(2)
  })
})
