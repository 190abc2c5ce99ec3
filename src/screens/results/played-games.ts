/**
 * The games that were handed-in attempts' own: of this release, of former ones, kept in this browser, or
 * made of a scenario that was written here. Effects: fetches pieces, reads the records of the device.
 */
import archive from 'virtual:archive'
import library from 'virtual:library'
import type { Game } from '../../model/game.ts'
import { isPacked, unpackGame } from '../../records/packed-game.ts'
import type { PackedGame } from '../../records/packed-game.ts'
import type { Games } from '../../results/verify.ts'
import { firstCall, openScenario } from '../content.ts'
import type { Playable } from '../content.ts'
import { device } from '../device.svelte.ts'

/** The scenario whose game one is played on; the first call has none of its own. */
const playedAs = (scenario: string): string => (scenario === firstCall.key ? firstCall.of : scenario)

async function shippedGame(scenario: string): Promise<Game | PackedGame | null> {
  const { games } = (await library.scenarios()).default
  const load = Object.hasOwn(games, scenario) ? games[scenario] : undefined
  return load === undefined ? null : (await load()).default
}

async function formerGame(scenario: string, logic: string) {
  const name = `${scenario}/${logic}`
  const load = Object.hasOwn(archive, name) ? archive[name] : undefined
  return load === undefined ? null : (await load()).default
}

/** Kept beside an attempt that was played in this browser. */
async function keptGame(scenario: string, logic: string) {
  const kept = await (await device.records).keptGame(logic).catch(() => null)
  // A kept game goes by its logic alone: whoever names another scenario shall not have it.
  const fits = kept !== null && (kept.game.scenario === scenario || scenario.startsWith('own-'))
  return fits ? kept : null
}

async function ownGame(scenario: string, logic: string): Promise<Playable | null> {
  const playable = scenario.startsWith('own-') ? await openScenario(scenario).catch(() => null) : null
  return playable?.game.hash === logic ? playable : null
}

export const playedGames: Games = {
  async knows(scenario) {
    const id = playedAs(scenario)
    if ((await shippedGame(id)) !== null) return true
    if (Object.keys(archive).some((name) => name.startsWith(`${id}/`))) return true
    return (await (await device.records).ownScenario(id).catch(() => null)) !== null
  },
  async game(scenario, logic) {
    const id = playedAs(scenario)
    const shipped = await shippedGame(id)
    if (shipped?.hash === logic) return shipped
    return (
      (await formerGame(id, logic))?.game ??
      (await keptGame(id, logic))?.game ??
      (await ownGame(id, logic))?.game ??
      null
    )
  },
}

/** All that it takes to tell such an attempt again; null if its game is nowhere. */
export async function openPlayed(scenario: string, logic: string): Promise<Playable | null> {
  const id = playedAs(scenario)
  if ((await shippedGame(id))?.hash === logic) return openScenario(scenario)
  const former = await formerGame(id, logic)
  if (former !== null) {
    const { game, texts, persona } = former
    return { key: scenario, game: isPacked(game) ? unpackGame(game) : game, texts, persona }
  }
  const kept = await keptGame(id, logic)
  return kept === null ? ownGame(id, logic) : { key: scenario, ...kept }
}
