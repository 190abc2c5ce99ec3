import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../src/compile/frame.ts'
import { compileScenario } from '../../src/compile/scenario.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { SourceFile } from '../../src/model/diagnostic.ts'
import { readLibrary } from '../../tools/content.ts'
import { damaged, stream } from './mutations.ts'
import { catalogue, sample } from './sample.ts'

/** Compiles a text and holds what must hold of any text. */
function holds(file: SourceFile, known: Catalogue = catalogue): void {
  const { scenario, diagnostics } = compileScenario(file, known)
  const wrong = diagnostics.filter(({ span: { start, end, line, column } }) => {
    const inside = 0 <= start && start <= end && end <= file.text.length
    return !inside || line < 1 || column < 1
  })
  if (wrong.length > 0) throw new Error(`a place outside the text: ${JSON.stringify(wrong[0])}`)
  if ((scenario === null) !== diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error('null if and only if an error')
  const [first] = diagnostics
  if (first !== undefined) formatDiagnostic(first, file.text, 'zh')
}

/** Damages the files in turn, and shows the text that something goes wrong with. */
function damageAll(files: readonly SourceFile[], times: number, known?: Catalogue): void {
  const random = stream(times)
  for (let i = 0; i < times; i += 1) {
    const original = files[i % files.length]
    if (original === undefined) throw new Error('no file to damage')
    const file = { ...original, text: damaged(original.text, random) }
    try {
      holds(file, known)
    } catch (cause) {
      throw new Error(`mutation ${i} of ${file.path}:\n${file.text}`, { cause })
    }
  }
}

describe('damaged files never crash', () => {
  // Ten thousand in all; most of them small, since small files have the same parts.
  it('9,200 times a sample', () => {
    damageAll([sample('accepts/plain.zh.md'), sample('accepts/plain.en.md')], 8_000)
    damageAll([sample('playable/demo.zh.md'), sample('playable/demo.en.md')], 1_200)
  }, 300_000)

  it('800 times a scenario of the library', () => {
    const { sources, catalogue: known } = readLibrary()
    damageAll(
      sources.filter(({ path }) => /^([^/]+)\/\1\.(?:zh|en)\.md$/.test(path)),
      800,
      known,
    )
  }, 300_000)

  it('at any length of a file', () => {
    const { path, text } = sample('accepts/plain.zh.md')
    for (let end = 0; end <= text.length; end += 7) holds({ path, text: text.slice(0, end) })
    expect(compileScenario({ path, text: '' }, catalogue).scenario).toBeNull()
  })
})

describe('floods of marks', () => {
  const flood = (mark: string): string => mark.repeat(20_000 / mark.length).replace(/(.{900})/g, '$1\n')
  const stairs = (mark: string): string =>
    Array.from({ length: 250 }, (_, depth) => `${'  '.repeat(depth)}${mark}`).join('\n')
  const inline = [
    '[',
    '](',
    '![',
    '<',
    '<a href="',
    '<!--',
    '*a ',
    '`',
    '~~',
    '\\',
    '&',
    '> ',
    '- ',
    '# ',
    '|',
  ]
  const words = ['（', '【', '{', '若 信任 高 或 ', '：', '微信：', '→']
  const blocks = ['a\n===\n', '\n> ', '\n- ', '\n## x', '\n| a | b |', '\n\n']
  const floods: readonly (readonly [name: string, text: string])[] = [
    ...[...inline, ...words].map((mark) => [mark, flood(mark)] as const),
    ...blocks.map((mark) => [mark, mark.repeat(5_000)] as const),
    ['nested emphasis', `${flood('*a **b ')}${flood('b** a* ')}`],
    ['nested links', `${flood('[a ')}${flood('](#x) ')}`],
    ['stairs of items', stairs('- a')],
    ['stairs of quotes', stairs('- > a')],
  ]

  it.each(floods)('%j takes no more than a moment', (_, text) => {
    const plain = sample('accepts/plain.zh.md')
    const begin = performance.now()
    holds({ ...plain, text: plain.text.replace('> 总监出差了。', `> 总监出差了。\n\n${text}`) })
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})
