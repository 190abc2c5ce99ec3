/**
 * Author's files → scenario, game and every mistake, with the compiler and catalogue of this release:
 * the same that the build and the command line run. Pure but for the catalogue it is built with.
 */
import catalogueLists from 'virtual:catalogue'
import { pairScenarios } from '../compile/pair.ts'
import { compileScenario } from '../compile/scenario.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../model/words.ts'
import { personas } from '../persona/index.ts'
import { buildGame } from '../play/build-game.ts'
import type { AuthorFile, Checked } from './workshop.ts'

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]))

const catalogue: Catalogue = {
  techniques: byId(catalogueLists.techniques),
  misconceptions: byId(catalogueLists.misconceptions),
  redLines: byId(catalogueLists.redLines),
  lawCards: byId(catalogueLists.lawCards),
  personas: byId(catalogueLists.personas),
  // No scenario refers to what is read or said outside of it.
  messages: new Map(),
  followUps: new Map(),
  pages: new Map(),
  courses: new Map(),
  examples: new Map(),
  exercises: new Map(),
  phrases: { intro: { zh: '', en: '' }, groups: [] },
}

/** @param files of one scenario, at most one a language */
export function checkFiles(files: readonly AuthorFile[]): Checked {
  const diagnostics: Diagnostic[] = []
  const texts: Partial<Record<Language, Scenario>> = {}
  for (const file of files) {
    const compiled = compileScenario(file, catalogue)
    diagnostics.push(...compiled.diagnostics)
    if (compiled.scenario !== null) texts[file.language] = compiled.scenario
  }
  if (texts.zh !== undefined && texts.en !== undefined) diagnostics.push(...pairScenarios(texts.zh, texts.en))
  const main = texts.zh ?? texts.en
  const persona = main === undefined ? undefined : personas.get(main.persona)
  const sound = diagnostics.every(({ severity }) => severity !== 'error')
  return {
    diagnostics,
    texts,
    game:
      main === undefined || persona === undefined || !sound
        ? null
        : buildGame(main, persona, catalogue.techniques),
  }
}
