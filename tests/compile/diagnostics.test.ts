import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../src/compile/catalogue.ts'
import type { Code } from '../../src/compile/codes.ts'
import { codes } from '../../src/compile/codes.ts'
import { formatDiagnostic } from '../../src/compile/frame.ts'
import { pairScenarios } from '../../src/compile/pair.ts'
import type { Diagnostic, SourceFile } from '../../src/model/diagnostic.ts'
import { personas } from '../../src/persona/index.ts'
import { buildGame } from '../../src/play/build-game.ts'
import { resolveExample } from '../../src/review/example.ts'
import { catalogueFiles, compile, compiled, sample, sampleScenarios, samplesIn } from './sample.ts'

type Quality = 'good' | 'bad'

/** Where a sample of the catalogue stands in for the file of that name. */
const catalogueSamples: Readonly<Partial<Record<Code, string>>> = {
  'catalogue-translation': 'misconceptions.zh.md',
  'catalogue-id': 'techniques/right-person.zh.md',
  'catalogue-key': 'techniques/right-person.zh.md',
  'catalogue-difference': 'techniques/right-person.zh.md',
  'catalogue-duplicate': 'misconceptions.zh.md',
  'catalogue-heading': 'red-lines.zh.md',
  'catalogue-item': 'personas/P02.zh.md',
  'catalogue-lines': 'personas/P02.zh.md',
  'catalogue-path': 'red-lines.zh.md',
  'catalogue-sender': 'messages.zh.md',
  'catalogue-value': 'follow-ups.zh.md',
  'catalogue-answer': 'follow-ups.zh.md',
  'catalogue-choices': 'follow-ups.zh.md',
  'catalogue-right': 'follow-ups.zh.md',
  'catalogue-drawing': 'handbook/ladder.zh.md',
  'catalogue-link': 'handbook/ladder.zh.md',
  'catalogue-phrase': 'phrases.zh.md',
  'example-scenario': 'examples/S90.zh.md',
  'example-model': 'examples/S90.zh.md',
  'example-note': 'examples/S90.zh.md',
  'example-long-note': 'examples/S90.zh.md',
  'course-step': 'courses/first.zh.md',
  'course-rule': 'courses/first.zh.md',
  'exercise-opening': 'exercises/desk.zh.md',
  'exercise-table': 'exercises/desk.zh.md',
  'exercise-sum': 'exercises/desk.zh.md',
  'exercise-questions': 'exercises/desk.zh.md',
}

const shownSample = (() => {
  const { catalogue } = compileCatalogue(catalogueFiles, sampleScenarios)
  const texts = { zh: compiled(sample('playable/demo.zh.md')), en: compiled(sample('playable/demo.en.md')) }
  const persona = personas.get('P02')
  const profile = catalogue.personas.get('P02')
  if (persona === undefined || profile === undefined) throw new Error('no persona P02')
  return { game: buildGame(texts.zh, persona, catalogue.techniques), texts, profile }
})()

/** What an example is told that is held against the playable sample; in English too where there is a file. */
function toldOfExample(code: Code, quality: Quality): readonly Diagnostic[] {
  const replaced = (['zh', 'en'] as const).flatMap((language): readonly SourceFile[] => {
    const name = `diagnostics/${code}/${quality}.${language}.md`
    return samplesIn(`diagnostics/${code}`).includes(`${quality}.${language}.md`)
      ? [{ path: `examples/S90.${language}.md`, text: sample(name).text }]
      : []
  })
  const kept = catalogueFiles.filter(({ path }) => replaced.every((each) => each.path !== path))
  const { catalogue, diagnostics } = compileCatalogue([...kept, ...replaced], sampleScenarios)
  const example = catalogue.examples.get('S90')
  return example === undefined
    ? diagnostics
    : [...diagnostics, ...resolveExample(example, shownSample).diagnostics]
}

/** What a sample is told, with the text that each diagnostic is about. */
function told(code: Code, quality: Quality): readonly Diagnostic[] {
  const file = (language: string) => sample(`diagnostics/${code}/${quality}.${language}.md`)
  switch (codes[code].of) {
    case 'scenario':
      return compile(file('zh')).diagnostics
    case 'pair':
      return pairScenarios(compiled(file('zh')), compiled(file('en')))
    case 'example':
      return toldOfExample(code, quality)
    case 'catalogue': {
      const path = catalogueSamples[code] ?? ''
      const name = code === 'catalogue-path' && quality === 'bad' ? 'notes.zh.md' : path
      const rest = catalogueFiles.filter((each) => each.path !== path)
      const kept = name === path ? rest : catalogueFiles
      return compileCatalogue([...kept, { path: name, text: file('zh').text }], sampleScenarios).diagnostics
    }
  }
}

/** The frames of a sample's mistakes, in both languages, as they are kept beside it. */
function frames(code: Code, diagnostics: readonly Diagnostic[]): string {
  const language = codes[code].of === 'pair' ? 'en' : 'zh'
  const { text } = sample(`diagnostics/${code}/bad.${language}.md`)
  const english = samplesIn(`diagnostics/${code}`).includes('bad.en.md')
  const replaced = (path: string): boolean =>
    codes[code].of === 'example' ? english || path.endsWith('.zh.md') : path === catalogueSamples[code]
  /** The other language of a catalogue file has not been replaced by the sample. */
  const untouched = ({ span }: Diagnostic) =>
    codes[code].of === 'catalogue' || codes[code].of === 'example'
      ? catalogueFiles.find(({ path }) => path === span.file && !replaced(path))
      : undefined
  const textOf = ({ span }: Diagnostic): string =>
    codes[code].of === 'example' && span.file.endsWith('.en.md')
      ? sample(`diagnostics/${code}/bad.en.md`).text
      : text
  const name = (diagnostic: Diagnostic) =>
    untouched(diagnostic) === undefined
      ? { ...diagnostic, span: { ...diagnostic.span, file: 'bad' } }
      : diagnostic
  return diagnostics
    .map((diagnostic) => {
      const frame = formatDiagnostic(
        name(diagnostic),
        untouched(diagnostic)?.text ?? textOf(diagnostic),
        'zh',
      )
      return `${frame}\n${diagnostic.message.en}\n`
    })
    .join('\n')
}

const all = Object.keys(codes) as Code[]

describe('every mistake has a sample', () => {
  it('and no sample is left over', () => expect(samplesIn('diagnostics')).toEqual([...all].sort()))

  it.each(all)('%s: the good one is not told', (code) => {
    expect(told(code, 'good').map((diagnostic) => diagnostic.code)).toEqual([])
  })

  it.each(all)('%s: the bad one is told', async (code) => {
    const diagnostics = told(code, 'bad')
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
    for (const diagnostic of diagnostics)
      expect(diagnostic.severity).toBe(codes[diagnostic.code as Code].severity)
    await expect(frames(code, diagnostics)).toMatchFileSnapshot(`../samples/diagnostics/${code}/bad.txt`)
  })

  it.each(all.filter((code) => codes[code].of === 'scenario'))(
    '%s: an error withholds the scenario',
    (code) => {
      const { scenario, diagnostics } = compile(sample(`diagnostics/${code}/bad.zh.md`))
      expect(scenario === null).toBe(diagnostics.some((diagnostic) => diagnostic.severity === 'error'))
    },
  )
})
