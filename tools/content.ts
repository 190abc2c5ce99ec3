/**
 * The scenarios folder, read and compiled: what every tool and the site's build start from.
 * Effects of the file system end here.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileCatalogue } from '../src/compile/catalogue.ts'
import { pairScenarios } from '../src/compile/pair.ts'
import { compileScenario } from '../src/compile/scenario.ts'
import type { Catalogue } from '../src/model/catalogue.ts'
import type { Diagnostic, SourceFile } from '../src/model/diagnostic.ts'
import type { Game } from '../src/model/game.ts'
import type { Scenario } from '../src/model/scenario.ts'
import { personas } from '../src/persona/index.ts'
import { buildGame } from '../src/play/build-game.ts'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const scenariosFolder = join(root, 'scenarios')

/** A scenario in the languages it compiles in, with its game. */
export interface Content {
  readonly id: string
  readonly zh: Scenario
  /** Null for a file that stands alone, as a trainer's own does. */
  readonly en: Scenario | null
  readonly game: Game
}

export interface Library {
  readonly sources: readonly SourceFile[]
  readonly catalogue: Catalogue
  readonly contents: readonly Content[]
  readonly diagnostics: readonly Diagnostic[]
}

function* filesUnder(folder: string): Iterable<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* filesUnder(path)
    else if (/\.(zh|en)\.md$/.test(name)) yield path
  }
}

export const readSources = (folder = scenariosFolder): readonly SourceFile[] =>
  [...filesUnder(folder)].map((path) => ({
    path: relative(folder, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }))

/** A scenario's own file: `S03/S03.zh.md`. */
const scenarioPath = /^([^/]+)\/\1\.(zh|en)\.md$/

/** Compiles a set of files; every mistake found is in `diagnostics`. */
export function compileLibrary(sources: readonly SourceFile[]): Library {
  const { catalogue, diagnostics: found } = compileCatalogue(
    sources.filter(({ path }) => !scenarioPath.test(path)),
    sources.flatMap(({ path }) => scenarioPath.exec(path)?.[1] ?? []),
  )
  const diagnostics: Diagnostic[] = [...found]
  const texts = new Map<string, { zh?: Scenario; en?: Scenario; failed: boolean }>()
  for (const source of sources) {
    const [, id, language] = scenarioPath.exec(source.path) ?? []
    if (id === undefined) continue
    const { scenario, diagnostics: mistakes } = compileScenario(source, catalogue)
    diagnostics.push(...mistakes)
    const entry = texts.get(id) ?? { failed: false }
    if (scenario === null) entry.failed = true
    else entry[language === 'zh' ? 'zh' : 'en'] = scenario
    texts.set(id, entry)
  }
  const contents: Content[] = []
  for (const [id, { zh, en, failed }] of texts) {
    if (zh !== undefined && en !== undefined) diagnostics.push(...pairScenarios(zh, en))
    const main = zh ?? en
    const persona = main === undefined ? undefined : personas.get(main.persona)
    if (failed || main === undefined || persona === undefined) continue
    let built: Game | null = null
    contents.push({
      id,
      zh: main,
      en: zh === undefined ? null : (en ?? null),
      // Most who read the library need one game or none, and each takes a second.
      get game() {
        return (built ??= buildGame(main, persona, catalogue.techniques))
      },
    })
  }
  return { sources, catalogue, contents, diagnostics }
}

export const readLibrary = (): Library => compileLibrary(readSources())
