/**
 * A game of a former release, kept so that what was played on it can still be replayed and told. Enters:
 * a scenario as it is shipped today. Leaves: what a file of `archive/` holds, and back.
 */
import type { PersonaProfile } from '../model/catalogue.ts'
import type { Game } from '../model/game.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../model/words.ts'
import { packGame } from './packed-game.ts'
import type { PackedGame } from './packed-game.ts'

export interface ArchivedGame {
  readonly kind: 'duecourse-game'
  readonly format: 1
  /** Id of the scenario that it was. */
  readonly scenario: string
  /** The release that it was archived from. */
  readonly release: string
  readonly game: Game | PackedGame
  readonly texts: Readonly<Partial<Record<Language, Scenario>>>
  readonly persona: PersonaProfile
}

/** Where a file of the archive lies in it. */
export const archivePath = (scenario: string, logic: string): string => `${scenario}/${logic}.json`

export const archivedGame = (
  scenario: string,
  release: string,
  kept: Pick<ArchivedGame, 'texts' | 'persona'> & { readonly game: Game },
): ArchivedGame => ({
  kind: 'duecourse-game',
  format: 1,
  scenario,
  release,
  game: packGame(kept.game) ?? kept.game,
  texts: kept.texts,
  persona: kept.persona,
})
