/** An assignment goes through an address and comes out the same, or it is said what became of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal } from '../../src/assignments/envelope.ts'
import { isOwnId, ownId } from '../../src/assignments/own-id.ts'
import { bounds, linkIn, readLink, writeLink } from '../../src/assignments/link.ts'
import type { Assignment } from '../../src/model/assignment.ts'
import { assignments } from './arbitrary.ts'

const one: Assignment = {
  format: 1,
  id: 'mi3k2a1b0123456789',
  title: '第三周：流程和承诺',
  from: '周老师',
  course: null,
  scenarios: [
    { id: 'S03', start: 0, logic: '0123abcd' },
    { id: 'S04', start: 1, logic: '89ab4567' },
    { id: 'S06', start: 0, logic: 'fedc0123' },
  ],
  mode: 'exam',
  pass: { mark: 70, passed: 2, attempts: 2 },
  due: '2026-11-30T18:00:00+08:00',
  code: true,
  own: [],
}

describe('the link of an assignment', () => {
  it('holds all of it', () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(readLink(writeLink(assignment))).toEqual({ kind: 'read', assignment })
      }),
    )
  })

  it('can stand in an address, and ends in a letter that no program leaves out', () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(writeLink(assignment)).toMatch(/^[\w-]+[a-z]$/)
      }),
    )
  })

  it('stays short enough for a QR code where nothing travels along', () => {
    expect(writeLink(one).length).toBeLessThan(250)
  })

  it('says what is wrong with it, and never throws', () => {
    fc.assert(
      fc.property(assignments, fc.nat(), fc.nat(), (assignment, place, letter) => {
        const link = writeLink(assignment)
        const at = place % link.length
        const kinds = ['read', 'cut off', 'changed', 'from later', 'malformed']
        expect(kinds).toContain(readLink(link.slice(0, at)).kind)
        expect(kinds).toContain(readLink(link.slice(at)).kind)
        const sign = String.fromCodePoint(33 + (letter % 0x2fff))
        const read = readLink(link.slice(0, at) + sign + link.slice(at + 1))
        if (read.kind === 'read') expect(read.assignment).toEqual(assignment)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readLink(text).kind).not.toBe('read')
      }),
    )
  })

  it('tells the ways of damage apart', () => {
    const link = writeLink(one)
    expect(readLink(link.slice(0, -1)).kind).toBe('cut off')
    expect(readLink(link.slice(0, 40)).kind).toBe('cut off')
    expect(readLink('').kind).toBe('cut off')
    const middle = link.length >> 1
    expect(
      readLink(link.slice(0, middle) + (link[middle] === 'a' ? 'b' : 'a') + link.slice(middle + 1)).kind,
    ).toBe('changed')
    expect(readLink(`${link}!`).kind).toBe('malformed')
    const sealed = (value: unknown, format = 1): string =>
      `${seal(new TextEncoder().encode(JSON.stringify(value)), format, 'address')}z`
    expect(readLink(sealed([], 2)).kind).toBe('from later')
    expect(readLink(sealed([])).kind).toBe('malformed')
    expect(readLink(sealed({ title: 'x' })).kind).toBe('malformed')
    expect(readLink(`${seal(Uint8Array.of(0xff, 0xfe), 1, 'address')}z`).kind).toBe('malformed')
    expect(readLink('A'.repeat(bounds.link + 1)).kind).toBe('malformed')
    expect(readLink(sealed('0'.repeat(bounds.content))).kind).toBe('malformed')
  })

  it('takes no id that is none of ours', () => {
    const text = { scenario: 'own-催款-a1b2c3', language: 'zh', name: '催款.md', text: '# 账户' } as const
    expect(readLink(writeLink({ ...one, own: [text] })).kind).toBe('read')
    for (const id of ['', 'a'.repeat(25), '../x', '编号', 'a b', '__proto__ '])
      expect(readLink(writeLink({ ...one, id })).kind).toBe('malformed')
    for (const scenario of ['S03', 'own-', '__proto__', 'own-a/b', 'own-a b', ''])
      expect(readLink(writeLink({ ...one, own: [{ ...text, scenario }] })).kind).toBe('malformed')
    expect(readLink(writeLink({ ...one, own: [text, { ...text, text: '# 别的' }] })).kind).toBe('malformed')
  })

  it('brings own scenarios under ids that are their texts’', () => {
    const [zh, en] = [
      { language: 'zh', name: '催款.md', text: '# 账户' },
      { language: 'en', name: 'call.md', text: '# Account' },
    ] as const
    const id = ownId('own-催款', [zh, en])
    expect(id).toMatch(/^own-催款-[0-9a-f]{6}$/)
    // Passed on by whoever was given it, it keeps its id.
    expect(ownId(id, [en, zh])).toBe(id)
    expect(isOwnId(id, [en, zh])).toBe(true)
    for (const others of [[zh], [en], [zh, { ...en, text: '# account' }]])
      expect(isOwnId(id, others)).toBe(false)
  })

  it('is found in a message', () => {
    const link = writeLink(one)
    expect(linkIn(`各位，点这里：https://example.org/app/#/assignment/${link} 周五前交。`)).toBe(link)
    expect(linkIn('没有链接')).toBeNull()
  })
})
