// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/svelte'
import { afterEach, describe, expect, it } from 'vitest'
import ProblemList from '../../src/components/problem-list.svelte'
import { zh } from '../../src/i18n/zh.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

afterEach(cleanup)

const source = '# 场\n- 得知：封披 <img src=x onerror=alert(1)>\n'
const at = source.indexOf('封披')
const span = { file: 'S21.zh.md', start: at, end: at + 2, line: 2, column: 6 }
const diagnostics: readonly Diagnostic[] = [
  { code: 'uneven-lengths', severity: 'warning', message: { zh: '长短差太多', en: 'uneven' }, span },
  {
    code: 'unknown-fact',
    severity: 'error',
    message: { zh: '没有叫“封披”的线索', en: 'no such fact' },
    span,
    related: {
      span: { ...span, start: 0, end: 3, line: 1, column: 1 },
      message: { zh: '这一节里', en: 'in here' },
    },
  },
]

describe('mistakes of an author', () => {
  it('are shown with place, frame and mark, errors first, nothing of the text run', () => {
    const { container } = render(ProblemList, {
      diagnostics,
      files: [{ path: 'S21.zh.md', text: source }],
      language: 'zh',
      t: zh.diagnostics,
    })
    const items = [...container.querySelectorAll('li')]
    expect(items.map((item) => item.querySelector('code')?.textContent)).toEqual([
      'unknown-fact',
      'uneven-lengths',
    ])
    expect(items[0]?.textContent).toContain('没有叫“封披”的线索')
    expect(items[0]?.textContent).toContain('S21.zh.md · 第 2 行，第 6 列')
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '封披',
      '# 场',
      '封披',
    ])
    expect(container.querySelector('img')).toBeNull()
  })
})
