import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../src/compile/frame.ts'
import type { SourceFile } from '../../src/model/diagnostic.ts'
import { damaged, stream } from './mutations.ts'
import { compile, sample } from './sample.ts'

/** Ten thousand in all; most on the smaller sample, which has the same parts and compiles faster. */
const runs = [
  ['accepts/plain.zh.md', 5_000],
  ['accepts/plain.en.md', 2_000],
  ['playable/demo.zh.md', 2_000],
  ['playable/demo.en.md', 1_000],
] as const

/** Compiles a text and holds what must hold of any text. */
function holds(file: SourceFile): void {
  const { scenario, diagnostics } = compile(file)
  const wrong = diagnostics.filter(
    ({ span }) =>
      !(
        0 <= span.start &&
        span.start <= span.end &&
        span.end <= file.text.length &&
        span.line >= 1 &&
        span.column >= 1
      ),
  )
  if (wrong.length > 0) throw new Error(`a place outside the text: ${JSON.stringify(wrong[0])}`)
  if ((scenario === null) !== diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error('null if and only if an error')
  const [first] = diagnostics
  if (first !== undefined) formatDiagnostic(first, file.text, 'zh')
}

describe('damaged files', () => {
  it.each(runs)(
    '%s, %i times, never crash',
    (path, times) => {
      const { text } = sample(path)
      const random = stream(times)
      for (let i = 0; i < times; i += 1) {
        const file = { path, text: damaged(text, random) }
        try {
          holds(file)
        } catch (error) {
          throw new Error(`mutation ${i} of ${path}:\n${file.text}`, { cause: error })
        }
      }
      expect.assertions(0)
    },
    60_000,
  )

  it('any prefix of a file compiles to something or to mistakes', () => {
    const { path, text } = sample('accepts/plain.zh.md')
    for (let end = 0; end <= text.length; end += 7) holds({ path, text: text.slice(0, end) })
    expect(compile({ path, text: '' }).scenario).toBeNull()
  })

  const marks = [
    '[',
    '](',
    '![',
    '<',
    '<a href="',
    '<!--',
    '*a ',
    '**a ',
    '_',
    '`',
    '~~',
    '\\',
    '&',
    '> ',
    '- ',
    '# ',
    '|',
    '（',
    '【',
    '{',
    '若 信任 高 或 ',
    '：',
    'a\n===\n',
    '\n> ',
    '\n- ',
    '\n## x',
    '\n| a | b |',
  ]
  it.each(marks)('%j by the thousand takes no more than a moment', (mark) => {
    const { path, text } = sample('accepts/plain.zh.md')
    const flood = mark.repeat(20_000 / mark.length).replace(/(.{900})/g, '$1\n')
    const begin = performance.now()
    holds({ path, text: text.replace('> 总监出差了。', `> 总监出差了。\n\n${flood}`) })
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})
