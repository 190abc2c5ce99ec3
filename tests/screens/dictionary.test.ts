import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { day, money, shortDay } from '../../src/i18n/format.ts'
import { zh } from '../../src/i18n/zh.ts'

type Leaf = string | ((...args: never[]) => unknown)

function* leaves(value: unknown, path: string): Iterable<readonly [string, Leaf]> {
  if (typeof value === 'string' || typeof value === 'function') yield [path, value as Leaf]
  else for (const [key, part] of Object.entries(value as object)) yield* leaves(part, `${path}.${key}`)
}

/** Parts that come with their screens, and those that the dictionary is made of. */
const parts = (files: Record<string, object>): Record<string, object> =>
  Object.fromEntries(Object.entries(files).map(([path, part]) => [path.replace(/.*\//, ''), part]))
const chinese = new Map([
  ...leaves(zh, 't'),
  ...leaves(parts(import.meta.glob('../../src/i18n/zh/*.ts', { eager: true })), 'part'),
])
const english = new Map([
  ...leaves(en, 't'),
  ...leaves(parts(import.meta.glob('../../src/i18n/en/*.ts', { eager: true })), 'part'),
])
const said = (leaf: Leaf): string =>
  typeof leaf === 'string' ? leaf : String((leaf as (...args: unknown[]) => unknown)(3, 2))

describe('the dictionaries', () => {
  it('have the same words', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it.each([...chinese])('%s says something in both languages', (key, leaf) => {
    const other = english.get(key) ?? ''
    expect(said(leaf).trim()).not.toBe('')
    expect(said(other).trim()).not.toBe('')
    expect(typeof other).toBe(typeof leaf)
  })

  it('keep Chinese out of the English and the other way round', () => {
    for (const [key, leaf] of english)
      if (key !== 't.language.zh') expect(said(leaf)).not.toMatch(/[\u4e00-\u9fff]/)
    for (const [key, leaf] of chinese)
      if (key !== 't.language.en') expect(said(leaf)).toMatch(/[\u4e00-\u9fff]|\d/)
  })
})

describe('figures', () => {
  it('are those of the language', () => {
    expect(money(186000, 'zh')).toBe('186,000 元')
    expect(money(186000, 'en')).toBe('¥186,000')
    expect(day('2026-11-26', 'zh')).toBe('11月26日 周四')
    expect(day('2026-11-26', 'en')).toBe('Thu 26 November')
    expect(shortDay('2026-11-06', 'zh')).toBe('2026-11-06')
    expect(shortDay('2026-11-06', 'en')).toBe('6 Nov 2026')
  })
})
