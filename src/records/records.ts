/**
 * The records of this device: attempts, the games they need, own scenarios. Enters: a store and what
 * it takes to be alone with it. Promises: what was saved stays; what cannot be read is put aside as
 * it is and never deleted; an attempt that went on elsewhere is never overwritten.
 */
import type { Attempt } from '../model/play.ts'
import { isFromLater, readAttempt, readKeptGame, readOwnScenario } from './schema.ts'
import type { KeptGame, OwnScenario, Reader } from './schema.ts'
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

const areas = { attempt: 'attempt/', game: 'game/', own: 'own/', aside: 'aside/' } as const

const isPrefix = (part: readonly unknown[], whole: readonly unknown[]): boolean =>
  part.length <= whole.length && part.every((item, index) => item === whole[index])

const sameDraw = (a: Attempt, b: Attempt): boolean =>
  a.scenario === b.scenario && a.game === b.game && a.start === b.start && a.seed === b.seed

const sameBring = (a: Attempt, b: Attempt): boolean =>
  a.bring === null || (b.bring !== null && isPrefix(a.bring, b.bring) && a.bring.length === b.bring.length)

/** Whether `later` goes on where `earlier` stands. */
const continues = (earlier: Attempt, later: Attempt): boolean =>
  sameDraw(earlier, later) && sameBring(earlier, later) && isPrefix(earlier.picks, later.picks)

export function recordsOf(store: Store, alone: Alone = queue()): Records {
  /**
   * Copies first, removes after: at no moment is the value nowhere. If the page was closed in between,
   * the copy that lies there already will do.
   */
  async function putAside(key: string, value: unknown): Promise<void> {
    const taken = new Set(await store.keys())
    const same = JSON.stringify(value)
    let place = `${areas.aside}${key}`
    for (let copy = 2; taken.has(place); copy++) {
      if (JSON.stringify(await store.get(place)) === same) break
      place = `${areas.aside}${key} ${copy}`
    }
    if (!taken.has(place)) await store.set(place, value)
    await store.remove(key)
  }

  async function read<T>(key: string, reader: Reader<T>): Promise<T | null> {
    const value = await store.get(key)
    if (value === null || value === undefined) return null
    const record = reader(value)
    if (record !== null) return record
    if (!isFromLater(value)) await alone('records', () => putAside(key, value)).catch(() => undefined)
    return null
  }

  async function readAll<T>(area: string, reader: Reader<T>): Promise<readonly T[]> {
    const found: T[] = []
    for (const key of await store.keys()) {
      if (!key.startsWith(area)) continue
      const record = await read(key, reader)
      if (record !== null) found.push(record)
    }
    return found
  }

  const written = (key: string, value: unknown): Promise<boolean> =>
    alone('records', () => store.set(key, value)).then(
      () => true,
      () => false,
    )

  return {
    lasting: store.lasting,

    async attempts() {
      const all = await readAll(areas.attempt, readAttempt)
      return [...all].sort((a, b) => b.startedAt - a.startedAt)
    },

    attempt: (id) => read(areas.attempt + id, readAttempt),

    save: (attempt, freshId) =>
      alone('records', async (): Promise<Saved> => {
        const key = areas.attempt + attempt.id
        const value = await store.get(key)
        const stored = value === null || value === undefined ? null : readAttempt(value)
        if (value !== null && value !== undefined && stored === null && !isFromLater(value))
          await putAside(key, value)
        if (stored === null || continues(stored, attempt)) {
          if (stored?.finishedAt != null && attempt.finishedAt === null) return { kind: 'saved' }
          await store.set(key, attempt)
          return { kind: 'saved' }
        }
        // A window that merely lags behind has nothing to add.
        if (continues(attempt, stored)) return { kind: 'saved' }
        const fork = { ...attempt, id: freshId() }
        await store.set(areas.attempt + fork.id, fork)
        return { kind: 'forked', attempt: fork }
      }).catch((): Saved => ({ kind: 'failed' })),

    keptGame: (hash) => read(areas.game + hash, readKeptGame),

    async keepGame(kept) {
      const key = areas.game + kept.game.hash
      if ((await this.keptGame(kept.game.hash).catch(() => null)) !== null) return true
      return written(key, kept)
    },

    async ownScenarios() {
      const all = await readAll(areas.own, readOwnScenario)
      return [...all].sort((a, b) => b.savedAt - a.savedAt)
    },
    ownScenario: (key) => read(areas.own + key, readOwnScenario),
    saveOwnScenario: (scenario) => written(areas.own + scenario.key, scenario),
    removeOwnScenario: (key) =>
      alone('records', () => store.remove(areas.own + key)).then(
        () => true,
        () => false,
      ),

    async aside() {
      const found: Aside[] = []
      for (const key of await store.keys()) {
        if (key.startsWith(areas.aside))
          found.push({ key: key.slice(areas.aside.length), value: await store.get(key) })
      }
      return found
    },
  }
}
