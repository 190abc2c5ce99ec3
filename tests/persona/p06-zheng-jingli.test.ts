/** What sets the man of the large organisation apart: paper covers him, and being gone round frightens him. */
import { describe, expect, it } from 'vitest'
import { hear } from '../../src/persona/hearing.ts'
import { linMeiqi } from '../../src/persona/p02-lin-meiqi.ts'
import { heZhiqiang } from '../../src/persona/p05-he-zhiqiang.ts'
import { zhengJingli } from '../../src/persona/p06-zheng-jingli.ts'
import { said } from './moves.ts'

describe('a letter said evenly', () => {
  it('covers him who is afraid to sign, and nobody else', () => {
    expect(said(zhengJingli, 'fears-signing', 'formal.even')).toMatchObject({
      mood: 'eased',
      stance: 'bargaining',
      trust: 3,
      toll: 0,
    })
    expect(said(heZhiqiang, 'loud-first', 'formal.even').trust).toBeLessThan(2)
    expect(said(linMeiqi, 'free-credit', 'formal.even').trust).toBe(2)
  })
  it('costs for good where a stamp is missing or the money is', () => {
    for (const variant of ['missing-seal', 'owner-unpaid'])
      expect(said(zhengJingli, variant, 'formal.even')).toMatchObject({ mood: 'wary', trust: 1, cap: 3 })
  })
  it('said firmly is a threat to all three', () => {
    for (const variant of zhengJingli.variants)
      expect(said(zhengJingli, variant, 'formal.firm')).toMatchObject({ mood: 'wary', trust: 1, cap: 3 })
  })
})

describe('the three causes', () => {
  it('part at the papers: they move the one who lacks a stamp and weary the others', () => {
    expect(said(zhengJingli, 'missing-seal', 'pin.even')).toMatchObject({ mood: 'eased', trust: 3 })
    expect(said(zhengJingli, 'fears-signing', 'pin.even')).toMatchObject({ mood: 'calm', trust: 1, cap: 3 })
    expect(said(zhengJingli, 'owner-unpaid', 'pin.even')).toMatchObject({ mood: 'calm', trust: 1, cap: 3 })
  })
  it('part at another way to be paid', () => {
    expect(said(zhengJingli, 'owner-unpaid', 'plan.even').trust).toBe(3)
    expect(said(zhengJingli, 'missing-seal', 'plan.even')).toMatchObject({ trust: 1, toll: 1 })
  })
  it('part at the project, which is a reason to one and a lever to the others', () => {
    expect(said(zhengJingli, 'fears-signing', 'stakes.even')).toMatchObject({ mood: 'eased', cap: 4 })
    expect(said(zhengJingli, 'missing-seal', 'stakes.even')).toMatchObject({ trust: 1, cap: 3 })
    expect(said(zhengJingli, 'owner-unpaid', 'stakes.even')).toMatchObject({ trust: 1, cap: 3 })
  })
})

describe('being gone round, complained of or threatened', () => {
  it('turns him cold at once, and a quiet word or a letter is the only way back', () => {
    for (const variant of zhengJingli.variants) {
      const cold = said(zhengJingli, variant, 'threat.firm')
      expect(cold).toMatchObject({ mood: 'cold', stance: 'refusing', candour: 'masked', cap: 2 })
      for (const way of ['listen.soft', 'formal.even'] as const)
        expect(said(zhengJingli, variant, 'threat.firm', way)).toMatchObject({
          mood: 'wary',
          stance: 'deflecting',
        })
      for (const way of ['yield.soft', 'plea.soft', 'ask.even', 'probe.soft', 'plan.soft'] as const)
        expect(said(zhengJingli, variant, 'threat.firm', way).mood).toBe('cold')
    }
  })
  it('is how he hears the rules thrown at him and a visit to his boss', () => {
    for (const misconception of ['M07', 'M12', 'M13', 'M16'])
      expect(hear(zhengJingli.hears, { kind: 'misconception', misconception }, null)).toBe('threat')
  })
})

describe('a friendlier face', () => {
  it('is what letting him off brings, and the cap sinks for it', () => {
    for (const variant of zhengJingli.variants)
      expect(said(zhengJingli, variant, 'yield.soft')).toMatchObject({ mood: 'eased', trust: 2, cap: 3 })
  })
})
