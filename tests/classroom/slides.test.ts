import { describe, expect, it } from 'vitest'
import { firstLecture, lectureSchema, moved, topicOf, wordOf } from '../../src/classroom/lecture.ts'
import { fullestSlide, linesOf } from '../../src/classroom/slide-text.ts'
import { slidesOf } from '../../src/classroom/slides.ts'
import type { Slide } from '../../src/classroom/slides.ts'
import { languages } from '../../src/model/words.ts'
import { safeParse } from 'valibot'
import { readLibrary } from '../../tools/content.ts'

const { catalogue } = readLibrary()

const page = (markdown: string): readonly Slide[] =>
  slidesOf({ label: '数字', title: '页', gist: '一句', blocks: [{ kind: 'text', markdown }] })
const texts = (slides: readonly Slide[]): readonly string[] =>
  slides.flatMap((slide) => (slide.kind === 'text' ? [slide.markdown] : []))

describe('slides of a page', () => {
  it('begin with its title, and have a heading each', () => {
    const slides = page('# 页\n\n先说一句。\n\n## 甲\n\n一。\n\n- 二\n- 三\n\n## 乙\n\n四。')
    expect(slides).toMatchObject([
      { kind: 'title', of: '页', label: '数字', gist: '一句' },
      { kind: 'text', heading: '', markdown: '先说一句。', part: null },
      { kind: 'text', heading: '甲', markdown: '一。\n\n- 二\n- 三' },
      { kind: 'text', heading: '乙', markdown: '四。' },
    ])
  })

  it('tell when law was checked, and leave sources to the page', () => {
    const slides = page('## 甲\n\n一。\n\n## 出处\n\n某书。\n\n核对：2026-11-21。不构成法律意见。')
    expect(slides[0]).toMatchObject({ note: '核对：2026-11-21。不构成法律意见。' })
    expect(texts(slides)).toEqual(['一。'])
  })

  it('go on over the page between items, numbered on, about as full as one another', () => {
    const items = Array.from(
      { length: 9 },
      (_, index) => `${index + 1}. 这一条占一整行还多一点，所以排成两行才放得下的长句子。`,
    )
    const slides = page(`## 甲\n\n${items.join('\n')}`)
    expect(texts(slides).map((text) => text.split('\n').length)).toEqual([3, 3, 3])
    expect(texts(slides)[1]).toMatch(/^4\. /)
    expect(slides[2]).toMatchObject({ part: { number: 2, of: 3 } })
  })

  it('repeat the head of a table that goes on', () => {
    const rows = Array.from({ length: 12 }, (_, index) => `| ${index} | 数 |`)
    const [first = '', second = ''] = texts(page(`## 甲\n\n| 名 | 值 |\n|---|---|\n${rows.join('\n')}`))
    expect(first.split('\n').slice(0, 2)).toEqual(second.split('\n').slice(0, 2))
    expect(second).not.toContain('| 0 |')
  })

  it('cut a long paragraph between sentences, never inside emphasis or a link', () => {
    const sentence = '**要。紧。**的话看[这一页。](promises.zh.md)，说完了再往下走，一句也不少。'
    const cut = texts(page(`## 甲\n\n${sentence.repeat(12)}`))
    expect(cut.length).toBeGreaterThan(1)
    expect(cut.join('')).toBe(sentence.repeat(12))
    for (const text of cut) expect(text.split('**').length % 2).toBe(1)
  })

  it('keep a drawing on its own', () => {
    const rows = [['a'], ['b']]
    const slides = slidesOf({
      label: '',
      title: '页',
      gist: '',
      blocks: [
        { kind: 'text', markdown: '## 甲\n\n先看。' },
        { kind: 'drawing', drawing: 'chart:ranges', caption: '图', rows },
        { kind: 'text', markdown: '再说。' },
      ],
    })
    expect(slides.slice(1)).toMatchObject([
      { kind: 'text', heading: '甲', markdown: '先看。' },
      { kind: 'drawing', heading: '甲', caption: '图', rows },
      { kind: 'text', heading: '甲', markdown: '再说。' },
    ])
  })

  it('of the whole handbook are as short as a screen holds, and lose no word', () => {
    const { pages, techniques } = catalogue
    const all = languages.flatMap((language) => [
      ...[...pages.values()].map(({ blocks }) => blocks[language]),
      ...[...techniques.values()].map((each) => [{ kind: 'text', markdown: each.page[language] } as const]),
    ])
    const bare = (text: string): string => text.replace(/[\s|>-]|\d+\./g, '')
    for (const blocks of all) {
      const slides = slidesOf({ label: '', title: '', gist: '', blocks })
      for (const text of texts(slides)) expect(linesOf(text), text).toBeLessThanOrEqual(fullestSlide)
      const shown = bare(texts(slides).join(''))
      const [first] = blocks
      // Where nothing is repeated: the words of the page's first block, up to its sources, stand there in order.
      if (first?.kind !== 'text' || first.markdown.includes('|')) continue
      const told = first.markdown.split(/^## (?:出处|Source).*$/m)[0] ?? ''
      expect(shown).toContain(bare(told.replace(/^#+ .*$/gm, '')))
    }
  })
})

describe('a lecture', () => {
  it.each(['promises', 'technique.name-the-day', 'saying.p07', 'drawing.order-to-cash'])(
    'names %s',
    (word) => {
      const topic = topicOf(word)
      expect(topic === null ? null : wordOf(topic)).toBe(word)
    },
  )

  it('takes nothing else from outside', () => {
    for (const word of ['', '../promises', 'saying.', 'nothing.p07', 'a'.repeat(61)])
      expect(topicOf(word)).toBeNull()
    expect(safeParse(lectureSchema, ['promises', '<b>']).success).toBe(false)
    expect(
      safeParse(
        lectureSchema,
        Array.from({ length: 61 }, () => 'promises'),
      ).success,
    ).toBe(false)
  })

  it('to begin with is in the handbook', () => {
    const { pages } = catalogue
    for (const topic of firstLecture.map(topicOf)) expect([...pages.keys()]).toContain(topic?.id)
  })

  it('is put in order', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 2, 0)).toEqual(['a', 'b'])
  })
})
