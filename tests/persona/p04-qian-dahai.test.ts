/** P04 is not like the others: his yes is cheap, haggling is the better sign, and a warm face the worse. */
import { describe, expect, it } from 'vitest'
import { hear } from '../../src/persona/hearing.ts'
import { qianDahai } from '../../src/persona/p04-qian-dahai.ts'
import { readWhere } from './moves.ts'

const after = readWhere(qianDahai, 2)

describe('the promise-breaker', () => {
  it('does not think less of us for the promises he broke', () =>
    expect(after('puts-off').trust).toBe('middle'))

  it('says yes to whoever asks, and begins to haggle when he is tested', () => {
    expect(after('puts-off', 'ask.even')).toMatchObject({ stance: 'promising', mood: 'eased' })
    expect(after('puts-off', 'ask.even', 'pin.even').stance).toBe('bargaining')
  })

  it('grows quiet when he gives way', () =>
    expect(after('puts-off', 'pin.even', 'pin.even', 'pin.firm')).toMatchObject({
      stance: 'committed',
      mood: 'calm',
    }))

  it('is charming again, and further from paying, once he is let off or listened to', () => {
    for (const way of ['yield.soft', 'rapport.soft', 'listen.soft'] as const) {
      const later = after('puts-off', 'pin.even', 'pin.even', way)
      expect(later.stance).toBe('promising')
      expect(later.pressure).toBe(0)
    }
    expect(after('puts-off', 'pin.even', 'pin.even', 'yield.soft').mood).toBe('eased')
  })

  it('takes courtesy in a demand for leave to wait', () =>
    expect(after('puts-off', 'pin.soft').toll).toBeGreaterThan(after('puts-off', 'pin.even').toll))

  it('hears a closed side door as being held to the front one', () => {
    expect(hear(qianDahai.hears, { kind: 'technique', technique: 'respect-legal-limits' }, 'F11')).toBe('pin')
  })

  it('is opened by being heard only where he truly waits to be paid', () => {
    expect(after('awaits-site', 'probe.soft', 'listen.soft')).toMatchObject({
      candour: 'open',
      trust: 'high',
    })
    expect(after('puts-off', 'probe.soft', 'listen.soft').candour).toBe('hinting')
  })

  it('is moved by "money first" only where he is after new goods', () => {
    expect(after('wants-goods', 'plan.even').stance).toBe('bargaining')
    expect(after('puts-off', 'plan.even').stance).toBe('deflecting')
  })

  it('takes offence for good when he is called a liar', () => {
    expect(after('puts-off', 'accuse.firm')).toMatchObject({ mood: 'annoyed', trust: 'low' })
    expect(after('puts-off', 'accuse.firm', 'pin.even', 'pin.even', 'pin.even', 'pin.even').trustValue).toBe(
      3,
    )
  })
})
