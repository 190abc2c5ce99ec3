import { describe, expect, it } from 'vitest'
import { displayWidth, formatDiagnostic } from '../../src/compile/frame.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

const text = ['# 场', '', '- 信任 高 且 得知 封皮 → [x](#x)', '- second'].join('\n')

function at(word: string, related?: string): Diagnostic {
  const span = (each: string) => {
    const start = text.indexOf(each)
    const line = text.slice(0, start).split('\n').length
    return {
      file: 'S.zh.md',
      start,
      end: start + each.length,
      line,
      column: start - text.lastIndexOf('\n', start - 1),
    }
  }
  const message = { zh: '没有叫“封皮”的线索。', en: 'There is no such fact.' }
  return {
    code: 'unknown-fact',
    severity: 'error',
    message,
    span: span(word),
    ...(related === undefined
      ? {}
      : { related: { span: span(related), message: { zh: '这里', en: 'here' } } }),
  }
}

describe('frames', () => {
  it('puts carets under wide characters', () => {
    expect(formatDiagnostic(at('封皮'), text, 'zh')).toBe(
      [
        'S.zh.md:3:13  错误 unknown-fact',
        '没有叫“封皮”的线索。',
        '3 | - 信任 高 且 得知 封皮 → [x](#x)',
        '  |                   ^^^^',
      ].join('\n'),
    )
  })

  it('shows the related place', () => {
    expect(formatDiagnostic(at('second', '场'), text, 'en')).toBe(
      [
        'S.zh.md:4:3  error unknown-fact',
        'There is no such fact.',
        '4 | - second',
        '  |   ^^^^^^',
        '  = S.zh.md:1:3  here',
        '1 | # 场',
        '  |   ^^',
      ].join('\n'),
    )
  })

  it('marks at least one cell, even past the end', () => {
    const end = { file: 'x', start: text.length, end: text.length, line: 4, column: 9 }
    expect(
      formatDiagnostic({ ...at('second'), span: end }, text, 'en')
        .split('\n')
        .at(-1),
    ).toBe('  |         ^')
  })

  it('keeps the mistake of a long line in sight', () => {
    const long = `${'字'.repeat(300)}错${'字'.repeat(300)}`
    const span = { file: 'x', start: 300, end: 301, line: 1, column: 301 }
    const [, , line = '', carets = ''] = formatDiagnostic({ ...at('second'), span }, long, 'zh').split('\n')
    expect(displayWidth(line.slice(0, line.indexOf('错')))).toBe(carets.indexOf('^'))
    expect(line.length).toBeLessThan(120)
  })

  it('measures text in cells', () => {
    expect([
      displayWidth('abc'),
      displayWidth('封批'),
      displayWidth('，'),
      displayWidth('😀'),
      displayWidth('“x”'),
    ]).toEqual([3, 4, 2, 2, 3])
  })
})
