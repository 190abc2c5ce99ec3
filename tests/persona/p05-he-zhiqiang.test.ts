/** What sets the old friend apart from the others, in his machine: what warms him, what only pleases him. */
import { describe, expect, it } from 'vitest'
import { heZhiqiang } from '../../src/persona/p05-he-zhiqiang.ts'
import { linMeiqi } from '../../src/persona/p02-lin-meiqi.ts'
import { zhouGuodong } from '../../src/persona/p01-zhou-guodong.ts'
import { said } from './moves.ts'

describe('warmth that carries the ask', () => {
  it('moves him on, and nobody else', () => {
    const friend = said(heZhiqiang, 'loud-first', 'rapport.even')
    expect(friend).toMatchObject({ trust: 3, pressure: 1, stance: 'bargaining', toll: 0 })
    for (const [persona, variant] of [
      [zhouGuodong, 'others-first'],
      [linMeiqi, 'free-credit'],
    ] as const)
      expect(said(persona, variant, 'rapport.even')).toMatchObject({ stance: 'deflecting', trust: 2 })
  })

  it('is lost on him while his grievance stands, and not once he is heard', () => {
    expect(said(heZhiqiang, 'grudge', 'rapport.even').trust).toBe(2)
    expect(said(heZhiqiang, 'grudge', 'listen.soft', 'rapport.even').trust).toBe(4)
  })

  it('seals what he has promised', () => {
    expect(said(heZhiqiang, 'loud-first', 'rapport.even', 'rapport.even', 'rapport.even').stance).toBe(
      'committed',
    )
  })
})

describe('letting him off', () => {
  it.each(['plea.soft', 'yield.soft'] as const)('%s leaves him smiling and costs for good', (type) => {
    const after = said(heZhiqiang, 'loud-first', type)
    expect(after).toMatchObject({ mood: 'eased', cap: 3, pressure: 0 })
    expect(after.toll).toBeGreaterThan(0)
  })
})

describe('the three causes', () => {
  it('part at a firm claim to come first', () => {
    expect(said(heZhiqiang, 'loud-first', 'pin.firm')).toMatchObject({ trust: 3, cap: 4 })
    expect(said(heZhiqiang, 'showroom', 'pin.firm')).toMatchObject({ trust: 1, cap: 3 })
    expect(said(heZhiqiang, 'grudge', 'pin.firm')).toMatchObject({ trust: 1, cap: 3 })
  })

  it('part at a plan: a way out, a licence, beside the point', () => {
    expect(said(heZhiqiang, 'showroom', 'ask.even', 'plan.soft')).toMatchObject({ trust: 3, pressure: 1 })
    expect(said(heZhiqiang, 'loud-first', 'ask.even', 'plan.soft')).toMatchObject({ trust: 2, pressure: 0 })
    expect(said(heZhiqiang, 'grudge', 'ask.even', 'plan.soft')).toMatchObject({ trust: 2, pressure: 1 })
  })
})

describe('law and letters', () => {
  it('end the laughter: the smile goes, and with it the bargaining', () => {
    expect(said(heZhiqiang, 'loud-first', 'rapport.even', 'formal.even')).toMatchObject({
      mood: 'cold',
      stance: 'refusing',
      cap: 3,
    })
  })
  it('are the only way, with threats, to turn him cold', () => {
    expect(said(heZhiqiang, 'loud-first', 'accuse.firm', 'accuse.firm').mood).toBe('wary')
  })
})
