// @vitest-environment jsdom
/** The guides as the product shows them: no link of theirs leads nowhere, every heading is in the contents. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/components/markdown.ts'
import { guideNames } from '../../src/screens/teach/guide/guide-names.ts'
import { headingsOf, titleOf, withoutTwin } from '../../src/screens/teach/guide/guide-text.ts'

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../docs', file), 'utf8')
const files = guideNames.flatMap((name) => [`${name}.md`, `${name}.zh.md`])

describe.each(files)('docs/%s', (file) => {
  const text = withoutTwin(read(file))
  const page = document.createElement('article')
  page.innerHTML = toHtml(text, 'guides')

  it('links only to guides that are here', () => {
    const known = guideNames.map((name) => `#/teach/guide/${name}`)
    for (const link of page.querySelectorAll('a')) expect(known).toContain(link.getAttribute('href'))
  })

  it('has a title, and its headings as contents', () => {
    expect(page.querySelector('h1')?.textContent).toBe(titleOf(text))
    expect([...page.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(headingsOf(text))
  })
})

it('the trainer’s guide leads to the one for the broker', () => {
  for (const file of ['trainer.md', 'trainer.zh.md'])
    expect(toHtml(read(file), 'guides')).toContain('href="#/teach/guide/broker"')
})
