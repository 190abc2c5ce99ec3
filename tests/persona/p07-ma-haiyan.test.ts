/** P07 respects a figure and a rule; what moves her depends on what she is after, before signing as after. */
import { describe, expect, it } from 'vitest'
import { hear } from '../../src/persona/hearing.ts'
import { maHaiyan } from '../../src/persona/p07-ma-haiyan.ts'
import { readWhere } from './moves.ts'

const after = readWhere(maHaiyan)

const unsigned = ['needs-name', 'looser-rival', 'overstretched'] as const

describe('the distributor before she has signed', () => {
  it('thinks better of a plain no', () => {
    expect(hear(maHaiyan.hears, { kind: 'technique', technique: 'integrity-first' }, 'F1')).toBe('listen')
    for (const variant of unsigned)
      expect(after(variant, 'listen.firm')).toMatchObject({ trust: 'high', toll: 0 })
  })

  it('has a liking for small lots only where she wants the name', () => {
    expect(after('needs-name', 'plan.even')).toMatchObject({ trust: 'high', toll: 0 })
    for (const variant of ['looser-rival', 'overstretched'] as const)
      expect(after(variant, 'plan.even')).toMatchObject({ trust: 'middle', toll: 1 })
  })

  it('is moved by a sum only where a rival gives her longer', () => {
    expect(after('looser-rival', 'stakes.even').trust).toBe('high')
    for (const variant of ['needs-name', 'overstretched'] as const)
      expect(after(variant, 'stakes.even').trust).toBe('low')
  })

  it('takes cash against goods well only where goods are what she wants most', () => {
    expect(after('overstretched', 'formal.firm').trust).toBe('high')
    for (const variant of ['needs-name', 'looser-rival'] as const)
      expect(after(variant, 'formal.firm')).toMatchObject({ trust: 'low', toll: 1 })
  })

  it('thinks less for good of whoever gives way, drinks her wine or brings his own', () => {
    expect(hear(maHaiyan.hears, { kind: 'misconception', misconception: 'M17' }, null)).toBe('rapport')
    for (const variant of unsigned)
      for (const way of ['yield.soft', 'rapport.soft'] as const) {
        const first = after(variant, way)
        const listened = ['listen.soft', 'listen.soft', 'listen.soft'] as const
        expect(first.toll).toBe(2)
        expect(after(variant, way, ...listened).trustValue).toBe(3)
        expect(after(variant, ...listened).trustValue).toBe(4)
      }
  })

  it('lowers her voice and leaves when she is threatened', () => {
    for (const variant of unsigned)
      expect(after(variant, 'threat.firm')).toMatchObject({ mood: 'cold', stance: 'refusing', trust: 'low' })
  })
})
