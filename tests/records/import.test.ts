import { describe, expect, it } from 'vitest'
import { keyOf, playable, withFile } from '../../src/records/import.ts'
import type { Imported } from '../../src/records/import.ts'
import { recordsOf } from '../../src/records/records.ts'
import type { Card } from '../../src/records/schema.ts'
import { memoryStore } from '../../src/records/store.ts'

const card: Card = { title: '月底', objective: '定日子', channel: 'phone', persona: 'P02', difficulty: 2 }
const file = (more: Partial<Imported> = {}): Imported => ({
  key: 'own-S21',
  language: 'zh',
  name: 'S21.zh.md',
  text: 'good text',
  card,
  ...more,
})

describe('importing a file', () => {
  it('keeps it and makes it playable', () => {
    const scenario = withFile(null, file(), 5)
    expect(scenario.files.zh).toEqual({
      name: 'S21.zh.md',
      text: 'good text',
      good: { name: 'S21.zh.md', text: 'good text', card },
    })
    expect(playable(scenario, 'zh')).toBe(true)
    expect(playable(scenario, 'en')).toBe(false)
  })

  it('keeps a broken one too, as a draft', () => {
    const scenario = withFile(null, file({ text: 'bad text', card: null }), 5)
    expect(scenario.files.zh).toEqual({ name: 'S21.zh.md', text: 'bad text', good: null })
    expect(playable(scenario, 'zh')).toBe(false)
  })

  it('never loses the version that played to one that does not', () => {
    const broken = withFile(withFile(null, file(), 5), file({ text: 'bad text', card: null }), 6)
    expect(broken.files.zh?.text).toBe('bad text')
    expect(broken.files.zh?.good?.text).toBe('good text')
    const mended = withFile(broken, file({ text: 'better text' }), 7)
    expect(mended.files.zh?.good?.text).toBe('better text')
  })

  it('leaves the other language alone', () => {
    const zh = withFile(null, file(), 5)
    const both = withFile(zh, file({ language: 'en', name: 'S21.en.md', text: 'broken', card: null }), 6)
    expect(both.files.zh).toEqual(zh.files.zh)
    expect(both.files.en?.good).toBeNull()
  })

  it('survives the storage', async () => {
    const records = recordsOf(memoryStore())
    const scenario = withFile(null, file(), 5)
    expect(await records.saveOwnScenario(scenario)).toBe(true)
    expect(await records.ownScenarios()).toEqual([scenario])
    expect(await records.removeOwnScenario('own-S21')).toBe(true)
    expect(await records.ownScenarios()).toEqual([])
  })
})

describe('the key of a file', () => {
  it.each([
    ['x.md', '---\n编号: S21\n情景: 月底', 'own-S21'],
    ['x.md', '\ufeff---\r\nid：S21\r\n', 'own-S21'],
    ['S21.en.md', '---\ntitle: no number', 'own-S21'],
    ['S21.zh.md', '', 'own-S21'],
    ['月底 催款.md', '', 'own-月底-催款'],
    ['<img onerror=1>.md', '', 'own--img-onerror-1-'],
  ])('%s', (name, text, key) => {
    expect(keyOf(name, text)).toBe(key)
  })
})
