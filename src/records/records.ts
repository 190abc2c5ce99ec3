/**
 * The records of this device: learners, attempts and what came after them, the games they need, own
 * scenarios. Enters: a store and what it takes to be alone with it. Promises: what was saved stays;
 * what cannot be read is put aside as it is and never deleted; an attempt that went on elsewhere is
 * never overwritten.
 */
import type { DrillAnswer } from '../model/drill.ts'
import type { Attempt } from '../model/play.ts'
import { isFromLater } from './migrations.ts'
import type { Kind } from './migrations.ts'
import {
  readAttempt,
  readDigest,
  readDrillLog,
  readKeptAssignment,
  readKeptGame,
  readLearner,
  readOwnScenario,
  readReading,
  readRoomRecord,
  readSequel,
} from './schema.ts'
import type {
  Digest,
  DrillLog,
  KeptAssignment,
  KeptGame,
  Learner,
  OwnScenario,
  Reader,
  Reading,
  RoomRecord,
  Sequel,
} from './schema.ts'
import type { Store } from './store.ts'

export type Saved =
  | { readonly kind: 'saved' }
  /** Another window has gone on with this attempt: ours was saved under a new id. */
  | { readonly kind: 'forked'; readonly attempt: Attempt }
  /** No room or no permission: what was saved before stays. */
  | { readonly kind: 'failed' }

/** A value that could not be read, as it was stored. */
export interface Aside {
  readonly key: string
  readonly value: unknown
}

export interface Records {
  /** Whether records outlive the page. */
  readonly lasting: boolean
  /** All that can be read, newest first. */
  attempts(): Promise<readonly Attempt[]>
  attempt(id: string): Promise<Attempt | null>
  /** @param freshId makes the id of a fork */
  save(attempt: Attempt, freshId: () => string): Promise<Saved>
  keptGame(hash: string): Promise<KeptGame | null>
  /** Writes it once; resolves to whether it lies there now. */
  keepGame(kept: KeptGame): Promise<boolean>
  ownScenarios(): Promise<readonly OwnScenario[]>
  ownScenario(key: string): Promise<OwnScenario | null>
  saveOwnScenario(scenario: OwnScenario): Promise<boolean>
  removeOwnScenario(key: string): Promise<boolean>
  /** Oldest first. */
  learners(): Promise<readonly Learner[]>
  saveLearner(learner: Learner): Promise<boolean>
  /** Removes the learner with all attempts and what came after them. */
  removeLearner(id: string): Promise<boolean>
  sequels(): Promise<readonly Sequel[]>
  sequel(attempt: string): Promise<Sequel | null>
  saveSequel(sequel: Sequel): Promise<boolean>
  drillLogs(learner: string): Promise<readonly DrillLog[]>
  /** Adds answers to what is there, in one go. */
  addDrillAnswers(learner: string, drill: string, added: readonly DrillAnswer[]): Promise<boolean>
  readings(learner: string): Promise<readonly Reading[]>
  /** Notes the first time a page was opened; later times change nothing. */
  noteReading(learner: string, page: string, at: number): Promise<boolean>
  /** Those of one learner, newest first. */
  assignments(learner: string): Promise<readonly KeptAssignment[]>
  saveAssignment(kept: KeptAssignment): Promise<boolean>
  digests(): Promise<readonly Digest[]>
  saveDigest(digest: Digest): Promise<boolean>
  /** Sessions in a classroom, newest first. */
  rooms(): Promise<readonly RoomRecord[]>
  room(id: string): Promise<RoomRecord | null>
  saveRoom(room: RoomRecord): Promise<boolean>
  removeRoom(id: string): Promise<boolean>
  /** Everything put aside so far. */
  aside(): Promise<readonly Aside[]>
}

/** Runs a task while no other window runs one of the same name. */
export type Alone = <T>(name: string, task: () => Promise<T>) => Promise<T>

/** Tasks one after the other within this window, for browsers without locks. */
export function queue(): Alone {
  let tail: Promise<unknown> = Promise.resolve()
  return (_, task) => {
    const next = tail.then(task, task)
    tail = next.catch(() => undefined)
    return next
  }
}

/** Where each kind of record lies, and what reads it. */
export const areas = {
  attempt: { prefix: 'attempt/', read: readAttempt },
  game: { prefix: 'game/', read: readKeptGame },
  own: { prefix: 'own/', read: readOwnScenario },
  learner: { prefix: 'learner/', read: readLearner },
  sequel: { prefix: 'sequel/', read: readSequel },
  digest: { prefix: 'digest/', read: readDigest },
  drill: { prefix: 'drill/', read: readDrillLog },
  reading: { prefix: 'reading/', read: readReading },
  room: { prefix: 'room/', read: readRoomRecord },
  assignment: { prefix: 'assignment/', read: readKeptAssignment },
} as const satisfies Readonly<Record<Kind, { readonly prefix: `${string}/`; readonly read: Reader<unknown> }>>

export const asideArea = 'aside/'

/** The name of something that each learner has for himself. */
const ownName = (learner: string, of: string): string => `${learner}/${of}`

/** The kind of record that lies under a key, or null where it is none of ours. */
export const kindOf = (key: string): Kind | null =>
  (Object.keys(areas) as Kind[]).find((kind) => key.startsWith(areas[kind].prefix)) ?? null

/**
 * Puts a value under a name of its own beside the records; one that lies there already is left.
 * To be called alone with the store.
 */
export async function putAside(store: Store, key: string, value: unknown): Promise<void> {
  const taken = new Set(await store.keys())
  const same = JSON.stringify(value)
  let place = `${asideArea}${key}`
  for (let copy = 2; taken.has(place); copy++) {
    if (JSON.stringify(await store.get(place)) === same) break
    place = `${asideArea}${key} ${copy}`
  }
  if (!taken.has(place)) await store.set(place, value)
}

const isPrefix = (part: readonly unknown[], whole: readonly unknown[]): boolean =>
  part.length <= whole.length && part.every((item, index) => item === whole[index])

const sameDraw = (a: Attempt, b: Attempt): boolean =>
  a.learner === b.learner &&
  a.scenario === b.scenario &&
  a.game === b.game &&
  a.start === b.start &&
  a.seed === b.seed

const sameBring = (a: Attempt, b: Attempt): boolean =>
  a.bring === null || (b.bring !== null && isPrefix(a.bring, b.bring) && a.bring.length === b.bring.length)

/** Whether `later` goes on where `earlier` stands. */
const continues = (earlier: Attempt, later: Attempt): boolean =>
  sameDraw(earlier, later) && sameBring(earlier, later) && isPrefix(earlier.picks, later.picks)

export function recordsOf(store: Store, alone: Alone = queue()): Records {
  async function read<K extends Kind>(
    kind: K,
    key: string,
  ): Promise<ReturnType<(typeof areas)[K]['read']> | null> {
    const value = await store.get(key)
    if (value === null || value === undefined) return null
    const record = areas[kind].read(value) as ReturnType<(typeof areas)[K]['read']> | null
    if (record !== null) return record
    if (!isFromLater(kind, value))
      await alone('records', async () => {
        // Copied first, removed after: at no moment is the value nowhere.
        await putAside(store, key, value)
        await store.remove(key)
      }).catch(() => undefined)
    return null
  }
  const one = <K extends Kind>(kind: K, id: string) => read(kind, areas[kind].prefix + id)

  async function all<K extends Kind>(kind: K) {
    const found: NonNullable<ReturnType<(typeof areas)[K]['read']>>[] = []
    for (const key of await store.keys()) {
      if (!key.startsWith(areas[kind].prefix)) continue
      const record = await read(kind, key)
      if (record !== null) found.push(record)
    }
    return found
  }

  const done = (task: Promise<unknown>): Promise<boolean> =>
    task.then(
      () => true,
      () => false,
    )
  /** What cannot be read, or is a later release's, is not ours to replace: it is put aside first. */
  async function replace(kind: Kind, id: string, value: unknown): Promise<void> {
    const key = areas[kind].prefix + id
    const before = await store.get(key)
    if (before !== null && before !== undefined && areas[kind].read(before) === null)
      await putAside(store, key, before)
    await store.set(key, value)
  }
  const write = (kind: Kind, id: string, value: unknown): Promise<boolean> =>
    done(alone('records', () => replace(kind, id, value)))
  const erase = (kind: Kind, id: string): Promise<void> => store.remove(areas[kind].prefix + id)

  return {
    lasting: store.lasting,

    async attempts() {
      return (await all('attempt')).sort((a, b) => b.startedAt - a.startedAt)
    },

    attempt: (id) => one('attempt', id),

    save: (attempt, freshId) =>
      alone('records', async (): Promise<Saved> => {
        const key = areas.attempt.prefix + attempt.id
        const value = await store.get(key)
        const stored = value === null || value === undefined ? null : readAttempt(value)
        if (value !== null && value !== undefined && stored === null) {
          // What a later release wrote is not ours to replace either.
          await putAside(store, key, value)
        }
        if (stored === null || continues(stored, attempt)) {
          if (stored?.finishedAt != null && attempt.finishedAt === null) return { kind: 'saved' }
          await store.set(key, attempt)
          return { kind: 'saved' }
        }
        // A window that merely lags behind has nothing to add.
        if (continues(attempt, stored)) return { kind: 'saved' }
        const fork = { ...attempt, id: freshId() }
        await store.set(areas.attempt.prefix + fork.id, fork)
        return { kind: 'forked', attempt: fork }
      }).catch((): Saved => ({ kind: 'failed' })),

    keptGame: (hash) => one('game', hash),

    async keepGame(kept) {
      if ((await this.keptGame(kept.game.hash).catch(() => null)) !== null) return true
      return write('game', kept.game.hash, kept)
    },

    async ownScenarios() {
      return (await all('own')).sort((a, b) => b.savedAt - a.savedAt)
    },
    ownScenario: (key) => one('own', key),
    saveOwnScenario: (scenario) => write('own', scenario.key, scenario),
    removeOwnScenario: (key) => done(alone('records', () => erase('own', key))),

    async learners() {
      return (await all('learner')).sort((a, b) => a.since - b.since)
    },
    saveLearner: (learner) => write('learner', learner.id, learner),
    async removeLearner(id) {
      const theirs = (await all('attempt')).filter(({ learner }) => learner === id)
      const drills = await this.drillLogs(id)
      const readings = await this.readings(id)
      const assignments = await this.assignments(id)
      return done(
        alone('records', async () => {
          for (const attempt of theirs)
            for (const kind of ['digest', 'sequel', 'attempt'] as const) await erase(kind, attempt.id)
          for (const { drill } of drills) await erase('drill', ownName(id, drill))
          for (const { page } of readings) await erase('reading', ownName(id, page))
          for (const each of assignments) await erase('assignment', ownName(id, each.id))
          await erase('learner', id)
        }),
      )
    },

    sequels: () => all('sequel'),
    sequel: (attempt) => one('sequel', attempt),
    saveSequel: (sequel) => write('sequel', sequel.attempt, sequel),
    async drillLogs(learner) {
      return (await all('drill')).filter((log) => log.learner === learner)
    },
    addDrillAnswers: (learner, drill, added) =>
      done(
        alone('records', async () => {
          const id = ownName(learner, drill)
          const before = readDrillLog(await store.get(areas.drill.prefix + id))
          const answers = [...(before?.answers ?? []), ...added]
          await replace('drill', id, { format: 1, learner, drill, answers } satisfies DrillLog)
        }),
      ),
    async readings(learner) {
      return (await all('reading')).filter((reading) => reading.learner === learner)
    },
    async noteReading(learner, page, at) {
      const id = ownName(learner, page)
      if ((await one('reading', id).catch(() => null)) !== null) return true
      return write('reading', id, { format: 1, learner, page, at } satisfies Reading)
    },
    async assignments(learner) {
      const theirs = (await all('assignment')).filter((kept) => kept.learner === learner)
      return theirs.sort((a, b) => b.acceptedAt - a.acceptedAt)
    },
    saveAssignment: (kept) => write('assignment', ownName(kept.learner, kept.id), kept),
    digests: () => all('digest'),
    saveDigest: (digest) => write('digest', digest.attempt, digest),
    async rooms() {
      return (await all('room')).sort((a, b) => b.startedAt - a.startedAt)
    },
    room: (id) => one('room', id),
    saveRoom: (room) => write('room', room.id, room),
    removeRoom: (id) => done(alone('records', () => erase('room', id))),

    async aside() {
      const found: Aside[] = []
      for (const key of await store.keys()) {
        if (key.startsWith(asideArea))
          found.push({ key: key.slice(asideArea.length), value: await store.get(key) })
      }
      return found
    },
  }
}
