/** The small scenario of the tests, with the shipped catalogue and customer, for tests of the tools. */
import { compileLibrary, readSources } from '../../tools/content.ts'
import { personas } from '../../src/persona/index.ts'
import type { Playable } from '../../tools/play/open.ts'
import { chineseText } from '../screens/small-play.ts'

/** @throws Error with every mistake if it does not compile */
export function smallScenario(): Playable {
  const catalogueOnly = readSources().filter(({ path }) => !/^([^/]+)\/\1\.(?:zh|en)\.md$/.test(path))
  const { contents, catalogue, diagnostics } = compileLibrary([
    ...catalogueOnly,
    { path: 'T01/T01.zh.md', text: chineseText },
  ])
  const [content] = contents
  const persona = personas.get('P02')
  const profile = catalogue.personas.get('P02')
  if (content === undefined || persona === undefined || profile === undefined)
    throw new Error(
      diagnostics.map(({ code, message, span }) => `${span.line} ${code}: ${message.en}`).join('\n'),
    )
  return { text: content.zh, game: content.game, persona, profile, techniques: catalogue.techniques }
}
