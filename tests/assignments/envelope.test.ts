/** Bytes as letters: what comes back is what went in, or it is said that it does not. */
import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { open, seal } from '../../src/assignments/envelope.ts'

const most = 4096
const content = fc.uint8Array({ maxLength: 600 })
const alphabet = fc.constantFrom('address' as const, 'chat' as const)

describe('an envelope', () => {
  it('comes back as it was sealed', () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: 127 }), alphabet, (bytes, format, letters) => {
        const sealed = seal(bytes, format, letters)
        expect(sealed).toMatch(letters === 'address' ? /^[\w-]+$/ : /^[A-Za-z0-9+/]+$/)
        expect(open(sealed, letters, most)).toEqual({ kind: 'opened', format, content: bytes })
      }),
    )
  })

  it('knows when its end is missing', () => {
    fc.assert(
      fc.property(content, alphabet, fc.nat(), (bytes, letters, cut) => {
        const sealed = seal(bytes, 1, letters)
        expect(open(sealed.slice(0, cut % sealed.length), letters, most).kind).toBe('cut off')
      }),
    )
  })

  it('never takes a changed letter for the right one', () => {
    fc.assert(
      fc.property(
        content,
        alphabet,
        fc.nat(),
        fc.integer({ min: 1, max: 25 }),
        (bytes, letters, place, by) => {
          const sealed = seal(bytes, 1, letters)
          const at = place % sealed.length
          const other = String.fromCharCode(97 + (((sealed.codePointAt(at) ?? 0) + by) % 26))
          const damaged = sealed.slice(0, at) + other + sealed.slice(at + 1)
          const opened = open(damaged, letters, most)
          // Bits of the last letter that fill no byte say nothing.
          if (opened.kind === 'opened') expect(opened.content).toEqual(bytes)
          else expect(['changed', 'cut off']).toContain(opened.kind)
        },
      ),
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), alphabet, (text, letters) => {
        expect(open(text, letters, most)).toHaveProperty('kind')
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{0,80}$/), alphabet, (text, letters) => {
        expect(open(text, letters, most).kind).not.toBe('opened')
      }),
    )
  })

  it('unfolds to no more than it may, however small it looks', () => {
    const bomb = new Uint8Array(4_000_000)
    expect(deflateSync(bomb).length).toBeLessThan(5000)
    const sealed = seal(bomb, 1, 'address')
    expect(open(sealed, 'address', most)).toEqual({ kind: 'malformed' })
    expect(open(seal(bomb.subarray(0, most), 1, 'chat'), 'chat', most).kind).toBe('opened')
    expect(open(seal(bomb.subarray(0, most + 1), 1, 'chat'), 'chat', most).kind).toBe('malformed')
  })
})
