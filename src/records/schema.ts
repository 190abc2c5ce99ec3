/**
 * What stored records look like. Nothing read from storage is trusted: a value either fits its
 * schema and becomes a record, or it is said why not.
 */
import * as v from 'valibot'
import type { DrillAnswer } from '../model/drill.ts'
import type { Attempt } from '../model/play.ts'
import { longestTime, modes } from '../model/play.ts'
import type { Observation } from '../model/review.ts'
import type { Game } from '../model/game.ts'
import type { PersonaProfile } from '../model/catalogue.ts'
import type { Scenario } from '../model/scenario.ts'
import { channels, endingClasses, languages } from '../model/words.ts'
import type { EndingClass, Language, Yuan } from '../model/words.ts'
import type { Aftermath } from '../play/aftermath.ts'
import { migrate } from './migrations.ts'
import type { Kind } from './migrations.ts'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const time = v.pipe(v.number(), v.finite())

/** More moves than any play has: patience ends it long before. */
const mostMoves = 500

const attempt = v.pipe(
  v.strictObject({
    format: v.literal(3),
    id: name,
    learner: name,
    scenario: name,
    game: name,
    start: count,
    seed: v.pipe(count, v.maxValue(0xffffffff)),
    mode: v.picklist(modes),
    bring: v.nullable(v.array(count)),
    picks: v.pipe(v.array(v.union([count, v.literal('leave')])), v.maxLength(mostMoves)),
    times: v.array(v.nullable(v.pipe(count, v.maxValue(longestTime)))),
    branch: v.nullable(v.strictObject({ attempt: name, turn: count })),
    assignment: v.nullable(name),
    absences: v.array(v.strictObject({ turn: count, at: time, milliseconds: v.nullable(count) })),
    startedAt: time,
    finishedAt: v.nullable(time),
  }),
  v.check(({ picks, times }) => picks.length === times.length, 'a time for every move'),
)

/** Someone who learns on this device. */
export interface Learner {
  readonly format: 1
  readonly id: string
  /** As the learner wishes to be called; empty until somebody asked. */
  readonly name: string
  /** Staff number (工号), kept as text with its zeros; empty until something is handed in. */
  readonly staff: string
  readonly since: number
}

const learner = v.strictObject({
  format: v.literal(1),
  id: name,
  name: v.pipe(v.string(), v.maxLength(100)),
  staff: v.pipe(v.string(), v.maxLength(100)),
  since: time,
})

/** What came after an attempt: which line the learner would redo, and the promise when its day came. */
export interface Sequel {
  readonly format: 1
  readonly attempt: string
  /** `turn` null: nothing to redo. */
  readonly redo: { readonly turn: number | null; readonly reason: string } | null
  /** When finance told what came of the promise; null as long as it has not. */
  readonly toldAt: number | null
  /** Option chosen in the follow-up that the attempt's seed drew. */
  readonly answer: { readonly option: number; readonly at: number } | null
}

const sequel = v.strictObject({
  format: v.literal(1),
  attempt: name,
  redo: v.nullable(v.strictObject({ turn: v.nullable(count), reason: v.pipe(v.string(), v.maxLength(500)) })),
  toldAt: v.nullable(time),
  answer: v.nullable(v.strictObject({ option: count, at: time })),
})

/**
 * What lists and progress show of a finished attempt, worked out once. Derived and never trusted: it
 * is used only while it fits the attempt and the release that made it, and no export reads it.
 */
export interface Digest {
  readonly format: 1
  readonly attempt: string
  /** Name of the release and of the game that it was worked out by. */
  readonly by: string
  readonly moves: number
  readonly score: number
  readonly passed: boolean
  readonly endingClass: EndingClass
  readonly cash: Yuan
  /** Days overdue on the day of the contact. */
  readonly age: number
  readonly stake: Yuan
  readonly aftermath: Aftermath | null
  readonly observations: readonly Observation[]
}

const digest = v.strictObject({
  format: v.literal(1),
  attempt: name,
  by: name,
  moves: count,
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  passed: v.boolean(),
  endingClass: v.picklist(endingClasses),
  cash: count,
  age: v.pipe(v.number(), v.finite()),
  stake: count,
  aftermath: v.nullable(
    v.strictObject({
      outcome: v.picklist(['paid', 'part', 'broken']),
      promised: count,
      received: count,
      due: v.pipe(v.string(), v.isoDate()),
      late: v.pipe(v.number(), v.finite()),
    }),
  ),
  observations: v.pipe(
    v.array(v.strictObject({ technique: name, kind: v.picklist(['hit', 'misuse', 'miss']) })),
    v.maxLength(mostMoves * 8),
  ),
})

/** The answers that a learner gave to one drill; when it comes back follows from them. */
export interface DrillLog {
  readonly format: 1
  readonly learner: string
  readonly drill: string
  readonly answers: readonly DrillAnswer[]
}

/** Nobody answers one drill more often in a working life. */
const mostAnswers = 2000

const drillLog = v.strictObject({
  format: v.literal(1),
  learner: name,
  drill: name,
  answers: v.pipe(v.array(v.strictObject({ at: time, right: v.boolean() })), v.maxLength(mostAnswers)),
})

/** A page that a learner has opened, and when he first did. */
export interface Reading {
  readonly format: 1
  readonly learner: string
  readonly page: string
  readonly at: number
}

const reading = v.strictObject({ format: v.literal(1), learner: name, page: name, at: time })

/** An assignment that a learner took on. What it asks for is read from its link every time. */
export interface KeptAssignment {
  readonly format: 1
  readonly learner: string
  readonly id: string
  readonly link: string
  readonly acceptedAt: number
  /** The exam code as it was announced, and the staff number given with it; null until then. */
  readonly exam: { readonly code: string; readonly staff: string } | null
  /** When what was played for it was last taken along to be handed in; null if never. */
  readonly handedInAt: number | null
}

const keptAssignment = v.strictObject({
  format: v.literal(1),
  learner: name,
  id: name,
  link: v.pipe(v.string(), v.maxLength(60_000)),
  acceptedAt: time,
  exam: v.nullable(v.strictObject({ code: name, staff: name })),
  handedInAt: v.nullable(time),
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

/** A session in a classroom, as far as records know it: `classroom` checks the rest when it is opened. */
export interface RoomRecord {
  readonly format: 1
  readonly id: string
  readonly startedAt: number
}

const room = v.looseObject({ format: v.literal(1), id: name, startedAt: time })

/** The record in today's format, or null where the value is none. */
export type Reader<T> = (value: unknown) => T | null

/** A reader that brings older formats up to date, then checks. */
const reader =
  <T>(kind: Kind, schema: v.GenericSchema<unknown, T>): Reader<T> =>
  (value) => {
    const result = v.safeParse(schema, migrate(kind, value))
    return result.success ? result.output : null
  }

export const readAttempt: Reader<Attempt> = reader('attempt', attempt)
export const readLearner: Reader<Learner> = reader('learner', learner)
export const readSequel: Reader<Sequel> = reader('sequel', sequel)
export const readDigest: Reader<Digest> = reader('digest', digest)
export const readDrillLog: Reader<DrillLog> = reader('drill', drillLog)
export const readReading: Reader<Reading> = reader('reading', reading)
export const readRoomRecord: Reader<RoomRecord> = reader('room', room)
export const readKeptAssignment: Reader<KeptAssignment> = reader('assignment', keptAssignment)

export const readKeptGame: Reader<KeptGame> = (value) => {
  const migrated = migrate('game', value)
  // Compiled data is checked for its shape only as far as opening it needs; replaying it checks the rest.
  return v.safeParse(keptGame, migrated).success ? (migrated as KeptGame) : null
}

export const readOwnScenario: Reader<OwnScenario> = (value) => {
  const result = v.safeParse(ownScenario, migrate('own', value))
  if (!result.success) return null
  const files: Partial<Record<Language, OwnFile>> = {}
  for (const language of languages) {
    const file = result.output.files[language]
    if (file !== undefined) files[language] = file
  }
  return { ...result.output, files }
}
