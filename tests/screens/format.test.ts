import fc from 'fast-check'
import { expect, it } from 'vitest'
import { money } from '../../src/i18n/format.ts'

it('groups digits as the browser would', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000_000 }), (yuan) => {
      const grouped = yuan.toLocaleString('en-US')
      expect(money(yuan, 'zh')).toBe(`${grouped} 元`)
      expect(money(yuan, 'en')).toBe(`¥${grouped}`)
    }),
    { seed: 20261125 },
  )
})
