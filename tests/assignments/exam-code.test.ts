/** Codes that catch typing errors, and seeds that can be checked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptOfSeed, drawExamCode, examSeed, readExamCode } from '../../src/assignments/exam-code.ts'

const noise = fc.uint32Array({ minLength: 5, maxLength: 5 })
const id = fc.stringMatching(/^[a-z0-9]{18}$/)

describe('the code of an exam', () => {
  it('is understood however it is typed', () => {
    fc.assert(
      fc.property(noise, id, (chance, assignment) => {
        const code = drawExamCode(assignment, chance)
        expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/)
        const wide = [...code]
          .map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
          .join('')
        for (const typed of [code, code.toLowerCase(), ` ${code.slice(0, 3)} - ${code.slice(3)} `, wide])
          expect(readExamCode(typed, assignment)).toBe(code)
      }),
    )
  })

  it('is refused with one sign wrong, two exchanged, or one missing', () => {
    fc.assert(
      fc.property(noise, id, fc.nat(5), fc.integer({ min: 1, max: 30 }), (chance, assignment, at, by) => {
        const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
        const code = drawExamCode(assignment, chance)
        const sign = code[at] ?? ''
        const other = signs[(signs.indexOf(sign) + by) % signs.length] ?? ''
        expect(readExamCode(code.slice(0, at) + other + code.slice(at + 1), assignment)).toBeNull()
        expect(readExamCode(code.slice(0, at) + code.slice(at + 1), assignment)).toBeNull()
        const [next, after] = [code[at + 1], code.slice(at + 2)]
        if (next !== undefined && next !== sign)
          expect(readExamCode(code.slice(0, at) + next + sign + after, assignment)).toBeNull()
      }),
    )
  })

  it('gives each person, scenario and attempt a seed of its own, and the same one every time', () => {
    const drawn = { assignment: 'mi3k2a1b0123456789', scenario: 'S03', start: 0, staff: '0012', attempt: 1 }
    const seed = examSeed('K7M2PX', drawn)
    expect(seed).toBe(examSeed('k7m 2px', { ...drawn, staff: ' ００１２ ' }))
    const others = [
      examSeed('K7M2PY', drawn),
      examSeed('K7M2PX', { ...drawn, staff: '12' }),
      examSeed('K7M2PX', { ...drawn, scenario: 'S04' }),
      examSeed('K7M2PX', { ...drawn, start: 1 }),
      examSeed('K7M2PX', { ...drawn, attempt: 2 }),
      examSeed('K7M2PX', { ...drawn, assignment: 'other' }),
    ]
    expect(new Set([seed, ...others]).size).toBe(others.length + 1)
    // Written down once: seeds must stay what they are, or old results could no longer be checked.
    expect(seed).toMatchInlineSnapshot(`3519392031`)
  })

  it('lets whoever receives a result see whether its seed fits', () => {
    fc.assert(
      fc.property(
        noise,
        id,
        fc.string({ maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (chance, assignment, staff, attempt) => {
          const code = drawExamCode(assignment, chance)
          const drawn = { assignment, scenario: 'S03', start: 0, staff }
          const seed = examSeed(code, { ...drawn, attempt })
          expect(seed).toBeLessThan(2 ** 32)
          expect(attemptOfSeed(seed, code, drawn, 5)).toBe(attempt)
          expect(attemptOfSeed(seed, code, { ...drawn, staff: `${staff}9` }, 5)).toBeNull()
        },
      ),
    )
  })
})
