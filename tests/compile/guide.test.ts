/** The examples of the guides compile: what a trainer copies works. They are not held to size gates. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../src/compile/catalogue.ts'
import { compileScenario } from '../../src/compile/scenario.ts'
import { pairScenarios } from '../../src/compile/pair.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { personas } from '../../src/persona/index.ts'
import { buildGame } from '../../src/play/build-game.ts'
import { solve } from '../../src/solve/solve.ts'
import { readLibrary, root } from '../../tools/content.ts'

const { catalogue, sources } = readLibrary()

/** Fenced Markdown blocks of a page that begin with this. */
const blocksOf = (page: string, beginning: string): readonly string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].flatMap(
    ([, text]) => (text?.startsWith(beginning) === true ? [text] : []),
  )

/** Those that hold a whole scenario. */
const examplesOf = (page: string): readonly string[] => blocksOf(page, '---')

function example(page: string): Scenario {
  const [text] = examplesOf(page)
  if (text === undefined) throw new Error(`${page} has no example`)
  const { scenario, diagnostics } = compileScenario({ path: page, text }, catalogue)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (scenario === null) throw new Error(`${page}: the example does not compile`)
  return scenario
}

describe('the guides', () => {
  it.each(['scenarios/README.zh-CN.md', 'scenarios/README.md'])(
    '%s has an example that compiles and ends',
    (page) => {
      const scenario = example(page)
      const persona = personas.get(scenario.persona)
      if (persona === undefined) throw new Error('the example has no persona')
      expect(solve(buildGame(scenario, persona, catalogue.techniques)).best).toBeGreaterThan(50)
    },
  )

  it('tell one scenario in two languages', () => {
    expect(pairScenarios(example('scenarios/README.zh-CN.md'), example('scenarios/README.md'))).toEqual([])
  })

  it('show words of our own people that compile, alike in both languages', () => {
    const shown = [
      ['scenarios/README.zh-CN.md', 'zh'],
      ['scenarios/README.md', 'en'],
    ].flatMap(([page = '', language = '']) => {
      const [messages = '', followUps = ''] = blocksOf(page, '# ')
      return [
        { path: `messages.${language}.md`, text: messages },
        { path: `follow-ups.${language}.md`, text: followUps },
      ]
    })
    const named = sources.filter(({ path }) => /^techniques\/|^misconceptions\./.test(path))
    const { catalogue: read, diagnostics } = compileCatalogue([...named, ...shown])
    expect(diagnostics).toEqual([])
    expect([...read.messages.keys()]).toEqual(['welcome', 'before demo', 'after full'])
    expect(read.followUps.get('broken')?.followUps).toHaveLength(1)
  })

  it.each(['README.zh-CN.md', 'README.md'])('%s shows only scenarios that compile', (page) => {
    for (const text of examplesOf(page)) {
      const { diagnostics } = compileScenario({ path: page, text }, catalogue)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})
