/** What sets the man on his way out apart: what buys him time, what makes him haggle, what opens him. */
import { describe, expect, it } from 'vitest'
import { hear } from '../../src/persona/hearing.ts'
import { zhouGuodong } from '../../src/persona/p01-zhou-guodong.ts'
import { luoZhen } from '../../src/persona/p10-luo-zhen.ts'
import { saidWhere } from './moves.ts'

const said = saidWhere(2)
const causes = ['fleeing', 'real-order', 'blocked'] as const

describe('his own broken promises', () => {
  it('do not trouble him', () => expect(said(luoZhen, 'fleeing').trust).toBe(2))
  it('weigh on the honest one', () => expect(said(zhouGuodong, 'others-first').trust).toBe(0))
})

describe('before anything is held', () => {
  it.each(causes)('%s promises whatever he is asked for, and it costs time', (variant) => {
    for (const type of ['ask.even', 'pin.even', 'plan.even'] as const)
      expect(said(luoZhen, variant, type)).toMatchObject({ mood: 'eased', stance: 'promising', toll: 1 })
  })
  it.each(causes)('%s thinks less of whoever lets him off, with a smile', (variant) =>
    expect(said(luoZhen, variant, 'yield.soft')).toMatchObject({
      mood: 'eased',
      stance: 'promising',
      cap: 3,
    }),
  )
})

describe('held goods', () => {
  it.each(causes)('bring %s to haggle', (variant) =>
    expect(said(luoZhen, variant, 'probe.soft', 'stakes.even')).toMatchObject({
      stance: 'bargaining',
      pressure: 1,
    }),
  )
  it('cost nothing once he has been heard, however plainly they are named', () =>
    expect(said(luoZhen, 'real-order', 'probe.soft', 'stakes.firm')).toMatchObject({ trust: 3, toll: 0 }))
  it('harden the one with a real order who has not been heard', () =>
    expect(said(luoZhen, 'real-order', 'stakes.even').trust).toBe(1))
})

describe('a way through, once he haggles', () => {
  it.each(['real-order', 'blocked'] as const)('%s takes it', (variant) =>
    expect(said(luoZhen, variant, 'probe.soft', 'stakes.even', 'plan.even')).toMatchObject({
      mood: 'low',
      stance: 'committed',
    }),
  )
  it('only gives time to the one who is leaving', () =>
    expect(said(luoZhen, 'fleeing', 'probe.soft', 'stakes.even', 'plan.even')).toMatchObject({
      mood: 'eased',
      stance: 'promising',
      pressure: 0,
    }))
  it('is refused by the one who no longer believes us', () =>
    expect(said(luoZhen, 'real-order', 'stakes.firm', 'plan.even').stance).toBe('bargaining'))
})

describe('questions and law', () => {
  it('questions warm those who have something to tell, and not the one who is leaving', () => {
    expect(said(luoZhen, 'fleeing', 'probe.soft', 'probe.soft').trust).toBe(2)
    expect(said(luoZhen, 'real-order', 'probe.soft', 'probe.soft').trust).toBe(4)
    expect(said(luoZhen, 'blocked', 'probe.soft', 'probe.soft').trust).toBe(4)
  })
  it('a calm word of law only costs with the real order', () => {
    expect(said(luoZhen, 'blocked', 'formal.even')).toMatchObject({ trust: 2, toll: 0 })
    expect(said(luoZhen, 'fleeing', 'formal.even')).toMatchObject({ trust: 2, toll: 0 })
    expect(said(luoZhen, 'real-order', 'formal.even')).toMatchObject({ trust: 1, toll: 1 })
  })
  it('threats end the warmth', () =>
    expect(said(luoZhen, 'blocked', 'threat.firm')).toMatchObject({
      mood: 'cold',
      stance: 'refusing',
      cap: 2,
    }))
})

describe('what is done at one’s own desk', () => {
  it.each(['report-upward', 'team-coordination', 'fast-reaction', 'observe-on-site'])(
    '%s he does not hear',
    (technique) => {
      expect(hear(luoZhen.hears, { kind: 'technique', technique }, 'F12')).toBe('listen')
      const before = said(luoZhen, 'real-order', 'probe.soft')
      expect(said(luoZhen, 'real-order', 'probe.soft', 'listen.even')).toEqual(before)
    },
  )
})
