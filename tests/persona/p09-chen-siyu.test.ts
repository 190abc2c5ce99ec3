/** P09 is not like the others: she is on nobody's side, a clear step lifts her, and silence only confuses. */
import { describe, expect, it } from 'vitest'
import { hear } from '../../src/persona/hearing.ts'
import { chenSiyu } from '../../src/persona/p09-chen-siyu.ts'
import { readWhere } from './moves.ts'

const after = readWhere(chenSiyu)

describe('the clerk', () => {
  it('brightens at a step she can take, and gives a promise at the second', () => {
    expect(after('old-title', 'plan.soft')).toMatchObject({ mood: 'eased', stance: 'bargaining', toll: 0 })
    expect(after('old-title', 'plan.soft', 'plan.even')).toMatchObject({ stance: 'promising', trust: 'high' })
  })

  it('hears a reminder as a question, papers and payment details as steps', () => {
    const move = (technique: string) => ({ kind: 'technique', technique }) as const
    expect(hear(chenSiyu.hears, move('pre-due-reminder'), 'F4')).toBe('probe')
    expect(hear(chenSiyu.hears, move('ready-documents'), 'F2')).toBe('plan')
    expect(hear(chenSiyu.hears, move('easy-payment-channels'), 'F3')).toBe('plan')
  })

  it('is opened by a courteous word, and thrown by silence', () => {
    expect(after('old-title', 'listen.soft')).toMatchObject({ trust: 'high', toll: 0 })
    expect(after('old-title', 'listen.even')).toMatchObject({ trust: 'middle', toll: 2 })
  })

  it('is frightened by a demand for a day that is not hers to give', () => {
    expect(after('old-title', 'ask.firm')).toMatchObject({ mood: 'wary', trust: 'low' })
    expect(after('old-title', 'pin.firm').trust).toBe('low')
    // Once she knows what it is about, being read a date is a help.
    expect(after('old-title', 'plan.soft', 'plan.even', 'pin.firm')).toMatchObject({
      stance: 'committed',
      mood: 'eased',
    })
  })

  it('does not shout: scolded she goes flat and sends you to her supervisor', () => {
    expect(after('old-title', 'accuse.firm')).toMatchObject({ mood: 'cold', stance: 'refusing' })
    expect(after('old-title', 'accuse.firm', 'listen.soft')).toMatchObject({
      mood: 'wary',
      stance: 'deflecting',
    })
  })

  it('takes blame twice as hard where it was her own list', () => {
    expect(after('missed-run', 'accuse.firm').trustValue).toBe(0)
    expect(after('with-purchasing', 'accuse.firm').trustValue).toBe(1)
    // And nothing then brings her back.
    expect(after('missed-run', 'accuse.firm', 'listen.soft').stance).toBe('refusing')
  })

  it('is pleased to be let off, and thinks less of us for good', () => {
    expect(after('old-title', 'yield.soft')).toMatchObject({ mood: 'eased', trust: 'low' })
    expect(
      after('old-title', 'yield.soft', 'plan.soft', 'plan.soft', 'plan.soft', 'plan.soft').trustValue,
    ).toBe(3)
  })

  it('can do nothing about it while it lies in purchasing: pressing her only wears her out', () =>
    expect(after('with-purchasing', 'ask.even').toll).toBeGreaterThan(after('old-title', 'ask.even').toll))
})
