/** What is told of techniques, misconceptions and law cards elsewhere than on their pages. */
import { describe, expect, it } from 'vitest'
import { adviceIn, handbookIn, metIn } from '../../tools/technique-digest.ts'
import type { Library } from '../../tools/content.ts'
import { catalogue, smallPlay } from '../screens/small-play.ts'

const page = {
  zh: '# 要到承诺\n\n## 是什么\n\n收线之前\n要到一句话。\n\n没人问。\n\n## 什么时候适得其反\n\n逼出来的是打发你的。\n\n## 出处\n\n书。',
  en: '# Get it\n\n## What it is\n\nA sentence.\n\n## When it backfires\n\nSqueezed out.\n\n## Source\n\nA book.',
}
const asked = catalogue.techniques.get('elicit-commitment')
if (asked === undefined) throw new Error('a technique')
const { game, texts } = smallPlay()
const library: Library = {
  sources: [],
  diagnostics: [],
  catalogue: {
    ...catalogue,
    techniques: new Map([...catalogue.techniques, [asked.id, { ...asked, page }]]),
    lawCards: new Map(['sale', 'other'].map((id) => [id, { id, name: page, page }])),
  },
  contents: [{ id: 'T01', zh: { ...texts.zh, lawCards: ['sale'] }, en: texts.en, game }],
}

describe('advice', () => {
  it('is the first paragraph of what it is and of when it backfires, on one line', () => {
    expect(adviceIn(library, 'zh')['elicit-commitment']).toEqual({
      why: '收线之前 要到一句话。',
      unless: '逼出来的是打发你的。',
    })
    expect(adviceIn(library, 'en')['elicit-commitment']?.unless).toBe('Squeezed out.')
  })

  it('is empty where the page does not say', () => {
    expect(adviceIn(library, 'zh')['straight-to-point']).toEqual({ why: '', unless: '' })
  })
})

describe('where it is met', () => {
  it('lists the scenarios that offer a technique', () => {
    const book = handbookIn(library, 'zh')
    expect(book['elicit-commitment']).toMatchObject({ gist: '收线之前 要到一句话。', trainedIn: ['T01'] })
  })

  it('lists the scenarios in which a misconception tempts, and those of a law card', () => {
    expect(metIn(library)).toEqual({
      misconceptions: { M01: ['T01'], M07: ['T01'] },
      redLines: {},
      lawCards: { sale: ['T01'], other: [] },
    })
  })
})
