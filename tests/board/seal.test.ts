/** The seal: kept, taken elsewhere, and what it says of a number. */
import { describe, expect, it } from 'vitest'
import { certificateNumber } from '../../src/board/certificate.ts'
import { checkNumber, noting, readSeal, readSealText, sealAsData } from '../../src/board/seal.ts'
import type { Seal } from '../../src/board/seal.ts'

const phone = { course: 'phone', version: 'aaaa1111', months: 12 }
const seal: Seal = { secret: new Uint8Array(32).fill(9), courses: [phone] }
const people = [{ key: '#0002' }, { key: '#0001' }]
const number = certificateNumber({ ...phone, person: '#0001', completed: '2026-11-24' }, seal.secret)

describe('the seal', () => {
  it('comes back from storage and from a file as it was', () => {
    expect(readSeal(structuredClone(sealAsData(seal)))).toEqual(seal)
    expect(readSealText(`\uFEFF${JSON.stringify(sealAsData(seal))}`)).toEqual(seal)
  })

  it.each([
    ['no JSON', '{'],
    ['another file', '{"kind":"duecourse-result"}'],
    ['a short secret', JSON.stringify({ ...sealAsData(seal), secret: 'ab' })],
    ['a later format', JSON.stringify({ ...sealAsData(seal), format: 2 })],
    ['something endless', ' '.repeat(300_000)],
  ])('is none if it is %s', (_, written) => {
    expect(readSealText(written)).toBeNull()
  })

  it('notes each version of a course once', () => {
    expect(noting(seal, [phone])).toBe(seal)
    expect(noting(seal, [{ ...phone, version: 'bbbb2222' }]).courses).toHaveLength(2)
  })
})

describe('checking a number', () => {
  it.each([
    ['2026-11-25', 'valid'],
    ['2027-11-24', 'valid'],
    ['2027-11-25', 'expired'],
  ])('on %s says %s, whose and until when', (today, kind) => {
    expect(checkNumber(number, seal, people, today)).toEqual({
      kind,
      person: '#0001',
      course: 'phone',
      completed: '2026-11-24',
      until: '2027-11-24',
    })
  })

  it('knows no end of a course that has none', () => {
    const forever = { ...phone, months: null }
    expect(checkNumber(number, { ...seal, courses: [forever] }, people, '2099-01-01')).toMatchObject({
      kind: 'valid',
      until: null,
    })
  })

  it('is foreign with another secret, another roster, or a version that was never certified', () => {
    expect(checkNumber(number, { ...seal, secret: new Uint8Array(32) }, people, '2026-11-25').kind).toBe(
      'foreign',
    )
    expect(checkNumber(number, seal, [{ key: '#0002' }], '2026-11-25').kind).toBe('foreign')
    expect(checkNumber(number, { ...seal, courses: [] }, people, '2026-11-25').kind).toBe('foreign')
  })

  it('tells a slip, and what is none', () => {
    expect(
      checkNumber(`${number.slice(0, -2)}${number.endsWith('2') ? '34' : '22'}`, seal, people, '2026-11-25')
        .kind,
    ).not.toBe('valid')
    expect(checkNumber('你好', seal, people, '2026-11-25').kind).toBe('none')
  })
})
