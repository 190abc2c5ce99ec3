/** One scenario made playable for the terminal: read, compiled, with its persona. Mistakes are values. */
import { formatDiagnostic } from '../../src/compile/frame.ts'
import type { PersonaProfile, Technique } from '../../src/model/catalogue.ts'
import type { Game } from '../../src/model/game.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import type { Language } from '../../src/model/words.ts'
import { personas } from '../../src/persona/index.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { compileLibrary, readSources } from '../content.ts'
import { wordsIn } from './words.ts'

/** All that playing takes. */
export interface Playable {
  readonly text: Scenario
  readonly game: Game
  readonly persona: Persona
  readonly profile: PersonaProfile
  readonly techniques: ReadonlyMap<string, Technique>
}

export type Opened =
  | { readonly kind: 'open'; readonly playable: Playable }
  /** Why it cannot be played, ready to print. */
  | { readonly kind: 'refused'; readonly why: string }

const idOf = (path: string): string | null => /^([^/]+)\/\1\.(?:zh|en)\.md$/.exec(path)?.[1] ?? null

/** @param language of the text; the other one if the scenario has only that */
export function openScenario(id: string, language: Language): Opened {
  const all = readSources()
  const known = [...new Set(all.flatMap(({ path }) => idOf(path) ?? []))]
  if (!known.includes(id)) return { kind: 'refused', why: wordsIn[language].own.noScenario(id, known) }
  const sources = all.filter(({ path }) => idOf(path) === null || idOf(path) === id)
  const { contents, catalogue, diagnostics } = compileLibrary(sources)
  const [content] = contents
  const persona = content === undefined ? undefined : personas.get(content.game.persona)
  const profile = content === undefined ? undefined : catalogue.personas.get(content.game.persona)
  if (content === undefined || persona === undefined || profile === undefined) {
    const textOf = (file: string): string => sources.find(({ path }) => path === file)?.text ?? ''
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    return {
      kind: 'refused',
      why: errors.map((error) => formatDiagnostic(error, textOf(error.span.file), language)).join('\n'),
    }
  }
  const { zh, en, game } = content
  const text = language === 'en' ? (en ?? zh) : zh
  return { kind: 'open', playable: { text, game, persona, profile, techniques: catalogue.techniques } }
}
