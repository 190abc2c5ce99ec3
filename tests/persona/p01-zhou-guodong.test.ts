/** What sets the cash-strapped owner apart: sums done with him warm him, being pinned too soon does not. */
import { describe, expect, it } from 'vitest'
import { zhouGuodong } from '../../src/persona/p01-zhou-guodong.ts'
import type { PersonaEvent } from '../../src/persona/hearing.ts'
import { said as saidOf } from './moves.ts'

const said = (variant: string, ...types: readonly PersonaEvent['type'][]) =>
  saidOf(zhouGuodong, variant, ...types)

const honest = ['truly-short', 'slow-stock', 'shops-owe'] as const

describe('a plan worked out with him', () => {
  it.each(honest)('warms him when he is honestly short (%s)', (variant) =>
    expect(said(variant, 'plan.even', 'plan.even')).toMatchObject({
      trust: 4,
      mood: 'eased',
      toll: 0,
    }),
  )

  it('does nothing for him when he has paid others', () =>
    expect(said('others-first', 'plan.even', 'plan.even')).toMatchObject({
      trust: 2,
      mood: 'low',
    }))
})

describe('being pinned down', () => {
  it.each(honest)('hurts for good before he trusts you (%s)', (variant) =>
    expect(said(variant, 'pin.firm')).toMatchObject({ trust: 1, cap: 3, toll: 1 }),
  )

  it.each(honest)('is borne once he does (%s)', (variant) =>
    expect(said(variant, 'plan.even', 'pin.firm')).toMatchObject({ trust: 3, cap: 4, toll: 0 }),
  )

  it('is what moves him when he has paid others', () =>
    expect(said('others-first', 'pin.firm', 'pin.firm')).toMatchObject({ trust: 4, cap: 4 }))
})

describe('letting him off', () => {
  it.each(honest)('leaves him easy and costs for good (%s)', (variant) =>
    expect(said(variant, 'yield.soft')).toMatchObject({ mood: 'eased', cap: 3, toll: 3 }),
  )
})
