/**
 * Scenarios wherever they come from: shipped ones piece by piece from the build, own ones compiled
 * on this device. Everything is fetched once.
 */
import library from 'virtual:library'
import type { Course, PersonaId, PersonaProfile, TechniqueFlag, TechniqueId } from '../model/catalogue.ts'
import type { Drill } from '../model/drill.ts'
import type { Exercise } from '../model/exercise.ts'
import type { Game } from '../model/game.ts'
import type { FollowUps, Messages } from '../model/messages.ts'
import type { Attempt } from '../model/play.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../model/words.ts'
import { languages } from '../model/words.ts'
import type { ToldExample } from '../review/example-told.ts'
import { isPacked, unpackGently } from '../records/packed-game.ts'
import type { PackedGame } from '../records/packed-game.ts'
import type { OwnScenario } from '../records/schema.ts'
import type { Handbook, Load, Names, Page, Sayings, ScenarioLoads, TechniquePage } from './library-index.ts'
import { device } from './device.svelte.ts'
import { firstScenario } from './first-scenario.ts'
import { check } from './workshop.ts'

/** All that playing takes. */
export interface Playable {
  readonly key: string
  readonly game: Game
  /** The languages there are; at least one. */
  readonly texts: Readonly<Partial<Record<Language, Scenario>>>
  readonly persona: PersonaProfile
}

const fetched = new Map<Load<unknown>, Promise<unknown>>()

/** Fetches a piece once; a failure may be tried again. */
async function fetchOnce<T>(load: Load<T>): Promise<T> {
  const known = fetched.get(load) as Promise<T> | undefined
  if (known !== undefined) return known
  const piece = load().then((module) => module.default)
  fetched.set(load, piece)
  piece.catch(() => fetched.delete(load as Load<unknown>))
  return piece
}

const own = new Map<string, { readonly source: OwnScenario; readonly playable: Promise<Playable | null> }>()

/** What has just been checked need not be compiled again; only if it is all there is of the scenario. */
export async function rememberOwn(source: OwnScenario, game: Game, texts: Playable['texts']): Promise<void> {
  if (languages.some((language) => source.files[language]?.good != null && texts[language] === undefined))
    return
  const playable = { key: source.key, game, texts, persona: await persona(game.persona) }
  own.set(source.key, { source, playable: Promise.resolve(playable) })
}

async function openOwn(key: string): Promise<Playable | null> {
  const source = await (await device.records).ownScenario(key)
  if (source === null) return null
  const known = own.get(key)
  if (known !== undefined && JSON.stringify(known.source.files) === JSON.stringify(source.files))
    return known.playable
  const compile = async (): Promise<Playable | null> => {
    const files = languages.flatMap((language) => {
      const good = source.files[language]?.good
      return good == null ? [] : [{ path: good.name, text: good.text, language }]
    })
    if (files.length === 0) return null
    const { game, texts } = await check(files)
    if (game === null) return null
    return { key, game, texts, persona: await persona(game.persona) }
  }
  const playable = compile()
  own.set(key, { source, playable })
  playable.catch(() => own.delete(key))
  return playable
}

/** What the first visit tells of the account that is rung. */
export const firstAccount = library.first
const loads = (): Promise<ScenarioLoads> => fetchOnce(library.scenarios)

const isShipped = async (key: string): Promise<boolean> =>
  key === firstCall.key || Object.hasOwn((await loads()).games, key)

/** @throws if the persona is not shipped or cannot be fetched */
export async function persona(id: PersonaId): Promise<PersonaProfile> {
  const load = (await loads()).personas[id]
  if (load === undefined) throw new Error(`no persona ${id}`)
  return fetchOnce(load)
}

const games = new Map<Load<Game | PackedGame>, Game>()

const breath = (): Promise<void> => new Promise((done) => setTimeout(done))

async function openGame(load: Load<Game | PackedGame>): Promise<Game> {
  const known = games.get(load)
  if (known !== undefined) return known
  const shipped = await fetchOnce(load)
  const game = isPacked(shipped) ? await unpackGently(shipped, breath) : shipped
  games.set(load, game)
  return game
}

/**
 * The first call (S00): the first decisions of a shipped scenario, always with the same customer, so
 * that what it teaches is known.
 */
export const firstCall = { key: 'S00', of: firstScenario, decisions: 3, seed: 5 } as const

/** The scenario in all its languages with its game, or null if there is none of that key. */
export async function openScenario(key: string): Promise<Playable | null> {
  if (key === firstCall.key) {
    const whole = await openScenario(firstCall.of)
    return whole === null ? null : { ...whole, key }
  }
  const scenarios = await loads()
  const texts = Object.hasOwn(scenarios.texts, key) ? scenarios.texts[key] : undefined
  const loadGame = scenarios.games[key]
  if (texts === undefined || loadGame === undefined) return openOwn(key)
  const [game, zh, en] = await Promise.all([openGame(loadGame), fetchOnce(texts.zh), fetchOnce(texts.en)])
  return { key, game, texts: { zh, en }, persona: await persona(game.persona) }
}

const techniquePages = () => import('virtual:techniques')

/** Names of techniques, misconceptions, red lines and law cards. */
export const names = (language: Language): Promise<Names> => fetchOnce(library.names[language])

/** How far each technique may be relied on, as grading asks for it. */
export const techniqueFlags = async (): Promise<readonly (readonly [TechniqueId, TechniqueFlag])[]> =>
  Object.entries((await names('zh')).techniques).map(([id, { flag }]) => [id, flag])

/** Gists, pages and training places of all techniques. */
export const handbook = (language: Language): Promise<Handbook> => fetchOnce(library.handbook[language])

/** The pages of the handbook beside the techniques, in order. */
export const pages = (language: Language): Promise<readonly Page[]> => fetchOnce(library.pages[language])

/** The courses, in the order in which they are offered. */
export const courses = (): Promise<readonly Course[]> => fetchOnce(library.courses)

/** The same call played badly and well; null if there is none of that id. */
export function example(id: string, language: Language): Promise<ToldExample | null> {
  const loads = Object.hasOwn(library.examples, id) ? library.examples[id] : undefined
  return loads === undefined ? Promise.resolve(null) : fetchOnce(loads[language])
}

/** All worked examples, to be chosen from. */
export const examples = (language: Language): Promise<readonly (ToldExample & { readonly id: string })[]> =>
  Promise.all(
    Object.entries(library.examples).map(async ([id, loads]) => ({
      id,
      ...(await fetchOnce(loads[language])),
    })),
  )

/** The one-minute exercises. */
export const drills = (language: Language): Promise<readonly Drill[]> => fetchOnce(library.drills[language])

/** What customers say, and what to do with it. */
export const phrases = (language: Language): Promise<Sayings> => fetchOnce(library.phrases[language])

/** What our own people write, by occasion. */
export const messages = (language: Language): Promise<Messages> => fetchOnce(library.messages[language])

/** What they write on the first day. */
export const firstDay = (language: Language): Promise<Messages> => fetchOnce(library.firstDay[language])

/** What finance tells when a promise falls due, and what is asked then, by outcome. */
export const followUps = (language: Language): Promise<FollowUps> => fetchOnce(library.followUps[language])

/** The exercises at the desk, in the order in which they are offered. */
export const exercises = (language: Language): Promise<readonly Exercise<string>[]> =>
  fetchOnce(library.exercises[language])

export async function techniquePage(id: TechniqueId, language: Language): Promise<TechniquePage | null> {
  const pages = await fetchOnce(techniquePages)
  const loads = Object.hasOwn(pages, id) ? pages[id] : undefined
  return loads === undefined ? null : fetchOnce(loads[language])
}

/** The text in the wished language, or in the one there is. */
export function textIn(playable: Pick<Playable, 'texts'>, language: Language): Scenario {
  const text = playable.texts[language] ?? playable.texts.zh ?? playable.texts.en
  if (text === undefined) throw new Error('a scenario without a text')
  return text
}

/**
 * What an attempt is played on: this release's scenario if it still is the attempt's game (`live`),
 * else the game that was kept with it; null if there is neither. Compiling one's own scenario takes
 * seconds, so there the kept one comes first.
 */
export async function openGameOf(
  attempt: Attempt,
): Promise<{ readonly playable: Playable; readonly live: boolean } | null> {
  const current = async () => {
    const playable = await openScenario(attempt.scenario)
    return playable === null || playable.game.hash !== attempt.game ? null : { playable, live: true }
  }
  const kept = async () => {
    const found = await (await device.records).keptGame(attempt.game).catch(() => null)
    return found === null ? null : { playable: { key: attempt.scenario, ...found }, live: false }
  }
  return (await isShipped(attempt.scenario)) ? ((await current()) ?? kept()) : ((await kept()) ?? current())
}
