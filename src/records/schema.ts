/**
 * What stored records look like. Nothing read from storage is trusted: a value either fits its
 * schema and becomes a record, or it is said why not.
 */
import * as v from 'valibot'
import type { Attempt } from '../model/play.ts'
import type { Game } from '../model/game.ts'
import type { PersonaProfile } from '../model/catalogue.ts'
import type { Scenario } from '../model/scenario.ts'
import { channels, languages } from '../model/words.ts'
import type { Language } from '../model/words.ts'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const time = v.pipe(v.number(), v.finite())

const attempt = v.strictObject({
  format: v.literal(1),
  id: name,
  scenario: name,
  game: name,
  start: count,
  seed: v.pipe(count, v.maxValue(0xffffffff)),
  mode: v.picklist(['guided', 'practice', 'exam']),
  bring: v.nullable(v.array(count)),
  picks: v.array(v.union([count, v.literal('leave')])),
  startedAt: time,
  finishedAt: v.nullable(time),
})

/** What an unfinished attempt needs to go on although the site has changed since. */
export interface KeptGame {
  readonly format: 1
  readonly game: Game
  readonly texts: Readonly<Partial<Record<Language, Scenario>>>
  readonly persona: PersonaProfile
}

const keptGame = v.looseObject({
  format: v.literal(1),
  game: v.looseObject({
    format: v.literal(1),
    hash: name,
    variants: v.pipe(v.array(v.looseObject({ table: v.looseObject({}) })), v.minLength(1)),
    scenes: v.array(v.looseObject({})),
    starts: v.pipe(v.array(v.looseObject({})), v.minLength(1)),
  }),
  texts: v.looseObject({}),
  persona: v.looseObject({ id: name, reactions: v.array(v.looseObject({})) }),
})

/** What the library shows of a scenario. */
export interface Card {
  readonly title: string
  readonly objective: string
  readonly channel: (typeof channels)[number]
  readonly persona: string
  readonly difficulty: 1 | 2 | 3
}

/** One file of an own scenario: as last imported, and as it last compiled. */
export interface OwnFile {
  readonly name: string
  readonly text: string
  readonly good: { readonly name: string; readonly text: string; readonly card: Card } | null
}

/** A scenario that the learner brought. */
export interface OwnScenario {
  readonly format: 1
  /** Unlike any shipped scenario's id. */
  readonly key: string
  readonly savedAt: number
  readonly files: Readonly<Partial<Record<Language, OwnFile>>>
}

const card = v.strictObject({
  title: v.string(),
  objective: v.string(),
  channel: v.picklist(channels),
  persona: v.string(),
  difficulty: v.picklist([1, 2, 3]),
})
const ownFile = v.strictObject({
  name: v.string(),
  text: v.string(),
  good: v.nullable(v.strictObject({ name: v.string(), text: v.string(), card })),
})
const ownScenario = v.strictObject({
  format: v.literal(1),
  key: name,
  savedAt: time,
  files: v.record(v.picklist(languages), v.optional(ownFile)),
})

/** The record, or null where the value is none. */
export type Reader<T> = (value: unknown) => T | null

export const readAttempt: Reader<Attempt> = (value) => {
  const result = v.safeParse(attempt, value)
  return result.success ? result.output : null
}

export const readKeptGame: Reader<KeptGame> = (value) =>
  // Compiled data is checked for its shape only as far as opening it needs; replaying it checks the rest.
  v.safeParse(keptGame, value).success ? (value as KeptGame) : null

export const readOwnScenario: Reader<OwnScenario> = (value) => {
  const result = v.safeParse(ownScenario, value)
  if (!result.success) return null
  const files: Partial<Record<Language, OwnFile>> = {}
  for (const language of languages) {
    const file = result.output.files[language]
    if (file !== undefined) files[language] = file
  }
  return { ...result.output, files }
}

/** Whether a value was written by a later version of the site: not ours to touch. */
export const isFromLater = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  typeof value.format === 'number' &&
  value.format > 1
