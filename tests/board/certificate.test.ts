/** Certificate numbers, and what is taken off for a pseudonymous export. */
import { describe, expect, it } from 'vitest'
import { certificateNumber, ownerOf, readNumber } from '../../src/board/certificate.ts'
import type { Certified } from '../../src/board/certificate.ts'
import { withoutNames } from '../../src/board/pseudonyms.ts'
import { person } from './made.ts'

const secret = new Uint8Array(32).fill(7)
const certified: Certified = {
  person: '#0001',
  course: 'key-accounts',
  version: 'ab12cd34',
  completed: '2026-11-24',
}
const number = certificateNumber(certified, secret)

/** The number, typed. */
function read(typed: string) {
  const found = readNumber(typed)
  if (found.kind !== 'number') throw new Error(found.kind)
  return found
}

describe('a certificate number', () => {
  it('names course and day, nothing of the person, and is always the same', () => {
    expect(number).toMatch(/^DC-KEY-ACCOUNTS-261124-[2-9A-HJKMNP-Z]{8}$/)
    expect(certificateNumber(certified, secret)).toBe(number)
  })

  it.each([
    ['person', '#0002'],
    ['course', 'phone'],
    ['version', 'ab12cd35'],
    ['completed', '2026-11-25'],
  ])('is another with another %s', (part, value) => {
    expect(certificateNumber({ ...certified, [part]: value }, secret).slice(-8)).not.toBe(number.slice(-8))
  })

  it('is found by whoever has the secret, and by nobody else', () => {
    const people = [{ ...certified, person: '#0009' }, certified]
    expect(ownerOf(read(number), people, secret)).toBe(certified)
    expect(ownerOf(read(number), people, new Uint8Array(32))).toBeNull()
    expect(ownerOf(read(number), [], secret)).toBeNull()
  })

  it('may be typed in small letters, in full width, with spaces and long dashes', () => {
    expect(read(` ${number.toLowerCase().replaceAll('-', '－')} `).number).toBe(number)
    expect(read(number.replaceAll('-', '–')).number).toBe(number)
  })

  it('tells a slip from what is no number at all', () => {
    for (let at = 3; at < number.length; at++) {
      const letter = number[at] === 'A' ? 'B' : 'A'
      const typed = number.slice(0, at) + letter + number.slice(at + 1)
      const found = readNumber(typed)
      // One letter in thirty-one fits by chance: then it is nobody's.
      if (found.kind === 'number') expect(ownerOf(found, [certified], secret)).toBeNull()
      else expect(found.kind).toBe('changed')
    }
    expect(readNumber(number.slice(0, -1)).kind).toBe('changed')
    expect(readNumber('12345').kind).toBe('none')
    expect(readNumber('').kind).toBe('none')
    expect(readNumber('DC-'.repeat(10_000)).kind).toBe('changed')
  })
})

const of = (department: string, count: number) =>
  Array.from({ length: count }, (_, index) => person({ key: `#${department}${String(index)}`, department }))

describe('names taken off', () => {
  it('gives everybody a pseudonym of their own, another one with another salt', () => {
    const people = of('华东', 500)
    const named = (salt: number) =>
      withoutNames(people, new Uint8Array(16).fill(salt), '其他').map(({ staff }) => staff)
    expect(new Set(named(1)).size).toBe(500)
    expect(named(1)[0]).toMatch(/^P-[0-9A-F]{8}$/)
    expect(named(2)[0]).not.toBe(named(1)[0])
  })

  it.each([
    ['all are large enough', [7, 5], [0, 1]],
    ['two small ones make one that is large enough', [7, 3, 2], [0]],
    ['one small one takes the next with it', [9, 6, 2], [0]],
    ['there is but one', [3], []],
  ] as const)('merges departments where %s', (_, sizes, left) => {
    const people = sizes.flatMap((size, index) => of(`部门${String(index)}`, size))
    const departments = withoutNames(people, new Uint8Array(16), '其他').map(({ department }) => department)
    expect([...new Set(departments)].filter((each) => each !== '其他')).toEqual(
      left.map((index) => `部门${String(index)}`),
    )
  })

  it('leaves neither number, name nor post', () => {
    const [one] = withoutNames([person()], new Uint8Array(16), '其他')
    expect(one).toMatchObject({ name: '', post: '', department: '其他' })
    expect(one?.staff).toMatch(/^P-/)
  })
})
