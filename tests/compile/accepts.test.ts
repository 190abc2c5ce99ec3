import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/diagnostic.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { compile, compiled, sample, samplesIn, withoutPlaces } from './sample.ts'

/** Every case is the same scenario, typed in another way that real authors type. */
const plain = compiled(sample('accepts/plain.zh.md'))
const cases = samplesIn('accepts').filter((name) => !name.endsWith('.md'))

/** Names with the places they were found at. */
function namedPlaces(scenario: Scenario): readonly (readonly [name: string, span: Span])[] {
  return [
    ...scenario.account.invoices.map((each) => [each.number, each.span] as const),
    ...scenario.facts.map((each) => [each.name, each.span] as const),
    ...scenario.documents.map((each) => [each.name, each.span] as const),
    ...scenario.scenes.map((each) => [each.name, each.span] as const),
    ...scenario.endings.map((each) => [each.name, each.span] as const),
  ]
}

describe('what authors type', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(30))

  it('reads the plain sample without a word of complaint', () => {
    expect(compile(sample('accepts/plain.zh.md')).diagnostics).toEqual([])
  })

  it.each(cases)('%s means the same', (name) => {
    const { scenario, diagnostics } = compile(sample(`accepts/${name}/input.zh.md`))
    expect(diagnostics).toEqual([])
    expect(withoutPlaces(scenario)).toEqual(withoutPlaces(plain))
  })

  it.each(cases)('%s keeps every place', (name) => {
    const file = sample(`accepts/${name}/input.zh.md`)
    const scenario = compiled(file)
    for (const [word, span] of namedPlaces(scenario)) expect(file.text.slice(span.start, span.end)).toBe(word)
    const choices = scenario.scenes.flatMap((scene) => scene.choices)
    const lines = file.text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
    for (const choice of choices) {
      expect(
        lines[choice.span.line - 1]
          ?.slice(choice.span.column - 1)
          .replace(/^[-－•\s]+/, '')
          .slice(0, 2),
      ).toBe(
        file.text
          .slice(choice.span.start, choice.span.end)
          .replace(/^[-－•\s]+/, '')
          .slice(0, 2),
      )
    }
    expect(
      choices.map((choice) =>
        file.text
          .slice(choice.span.start)
          .replace(/^[-－•\s]+/, '')
          .slice(0, 2),
      ),
    ).toEqual(['两张', '您忙', '今天', '那他', '那等', '微信'])
  })

  it('takes a lone tilde as text', () => {
    expect(plain.scenes[0]?.lines[1]?.alternatives[0]?.text).toBe('您好，周一~周三，3~5天都行。')
  })
})
