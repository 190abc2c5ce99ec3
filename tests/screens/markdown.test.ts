// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/components/markdown.ts'

const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&colon;alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:msgbox)',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload=alert(1)>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe src="https://example.org"></iframe>',
  '<form action="https://example.org"><input name=a><button>x</button></form>',
  '<style>*{display:none}</style>',
  '<p style="position:fixed" id="app" name="x" class="card">x</p>',
  '<details open ontoggle=alert(1)>',
  '<base href="https://example.org/">',
  '<meta http-equiv=refresh content="0;url=https://example.org">',
  '<object data="x"></object><embed src="x">',
  '![x](https://example.org/track.png)',
  '<a href="//example.org" target=_blank>x</a>',
]

const allowed = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'EM',
  'STRONG',
  'A',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'CODE',
  'PRE',
  'DETAILS',
  'SUMMARY',
  'TABLE',
])

describe('Markdown', () => {
  it('is shown as it is meant', () => {
    expect(toHtml('## 是什么\n\n**先**问数。\n\n> 哪天付？')).toBe(
      '<h2>是什么</h2>\n<p><strong>先</strong>问数。</p>\n<blockquote>\n<p>哪天付？</p>\n</blockquote>\n',
    )
  })

  it('leads from technique to technique, and nowhere else', () => {
    expect(toHtml('[x](../techniques/tit-for-tat.zh.md)')).toContain('href="#/technique/tit-for-tat"')
    expect(toHtml('[x](right-person.en.md)')).toContain('href="#/technique/right-person"')
    expect(toHtml('[x](https://example.org/)')).toBe('<p><a>x</a></p>\n')
  })

  it.each(hostile)('makes nothing of %s', (text) => {
    const holder = document.createElement('div')
    holder.innerHTML = toHtml(text)
    for (const element of holder.querySelectorAll('*')) {
      expect(allowed).toContain(element.tagName)
      for (const { name, value } of element.attributes) {
        expect(['href', 'open', 'title']).toContain(name)
        if (name === 'href') expect(value).toMatch(/^#\//)
      }
    }
  })
})
