/** P03 is hot and exact: asked which ones he cools, blamed he does not forget. */
import { describe, expect, it } from 'vitest'
import { hear } from '../../src/persona/hearing.ts'
import { heZhiqiang } from '../../src/persona/p05-he-zhiqiang.ts'
import { sunJianye } from '../../src/persona/p03-sun-jianye.ts'
import { said } from './moves.ts'

describe('the man with the leaking valves', () => {
  it('cools when he is asked which ones, and heats up again when he is told to pay', () => {
    expect(said(sunJianye, 'five-defects', 'probe.even')).toMatchObject({ mood: 'wary', trust: 3 })
    expect(said(sunJianye, 'five-defects', 'probe.even', 'ask.firm')).toMatchObject({
      mood: 'annoyed',
      trust: 2,
    })
  })

  it('has no time for warmth that others live on', () => {
    const hurried = said(sunJianye, 'five-defects', 'rapport.even')
    expect(hurried).toMatchObject({ trust: 2, toll: 2 })
    expect(said(heZhiqiang, 'loud-first', 'rapport.even')).toMatchObject({ trust: 3, toll: 0 })
  })

  it('hears a question about the work as a question, not as small talk', () => {
    const move = { kind: 'technique', technique: 'collection-as-dialogue' } as const
    expect(hear(sunJianye.hears, move, 'F6')).toBe('probe')
    expect(hear(heZhiqiang.hears, move, 'F6')).toBe('rapport')
  })

  it('forgives blame on his fitter least of all', () => {
    expect(said(sunJianye, 'five-defects', 'accuse.even')).toMatchObject({ trust: 1, cap: 3 })
    expect(said(sunJianye, 'shields-crew', 'accuse.even')).toMatchObject({ trust: 0, cap: 2 })
  })

  it('warms to a plan unless it is cash that he waits for', () => {
    expect(said(sunJianye, 'shields-crew', 'plan.even').trust).toBe(3)
    expect(said(sunJianye, 'awaits-cash', 'plan.even').trust).toBe(2)
  })

  it('gives way to plain figures only where the money is what is wrong', () => {
    expect(said(sunJianye, 'awaits-cash', 'ask.even')).toMatchObject({ stance: 'bargaining', pressure: 1 })
    expect(said(sunJianye, 'shields-crew', 'ask.even')).toMatchObject({ stance: 'deflecting', toll: 1 })
  })
})
