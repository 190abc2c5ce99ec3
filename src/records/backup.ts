/**
 * Everything of this device in one file, and back. Enters: the store. Leaves: plain data. Bringing a
 * file back never loses anything: what is there stays, what differs is kept beside it, what cannot be
 * read is put aside as it is.
 */
import * as v from 'valibot'
import type { Attempt } from '../model/play.ts'
import { areas, asideArea, kindOf, putAside } from './records.ts'
import type { Alone, Records } from './records.ts'
import {
  readAttempt,
  readDrillLog,
  readKeptAssignment,
  readOwnScenario,
  readRoomRecord,
  readSequel,
} from './schema.ts'
import type { Store } from './store.ts'

export interface Backup {
  readonly kind: 'duecourse-backup'
  readonly format: 1
  /** Milliseconds since 1970. */
  readonly madeAt: number
  /** By key, as they are stored. */
  readonly records: Readonly<Record<string, unknown>>
}

/** Far above a company's busiest device, far below what would fill one. */
export const largestBackup = { bytes: 64 * 1024 * 1024, records: 20_000 } as const

const backup = v.strictObject({
  kind: v.literal('duecourse-backup'),
  format: v.literal(1),
  madeAt: v.pipe(v.number(), v.finite()),
  records: v.record(v.pipe(v.string(), v.maxLength(300)), v.unknown()),
})

/** All records as they lie there, what was put aside included; digests are left out, being derived. */
export async function makeBackup(store: Store, madeAt: number): Promise<Backup> {
  const records: Record<string, unknown> = {}
  for (const key of await store.keys()) {
    const kind = kindOf(key)
    if ((kind !== null && kind !== 'digest') || key.startsWith(asideArea)) records[key] = await store.get(key)
  }
  return { kind: 'duecourse-backup', format: 1, madeAt, records }
}

/** A backup out of the text of a file; null where it is none, or beyond all bounds. */
export function readBackup(text: string): Backup | null {
  if (text.length > largestBackup.bytes) return null
  try {
    const result = v.safeParse(backup, JSON.parse(text))
    return result.success && Object.keys(result.output.records).length <= largestBackup.records
      ? result.output
      : null
  } catch {
    return null
  }
}

export interface Restored {
  /** Records that came new. */
  readonly added: number
  /** Records that were here already, as they are or further on. */
  readonly present: number
  /** Records that differed from what is here: both are kept. */
  readonly both: number
  /** Records that could not be read, put aside. */
  readonly aside: number
  /** Whether all of it could be written. */
  readonly complete: boolean
}

/**
 * @param records of the same store
 * @param freshId makes ids for what is kept beside something of the same name
 */
export async function restoreBackup(
  { records: brought }: Backup,
  store: Store,
  records: Records,
  alone: Alone,
  freshId: () => string,
): Promise<Restored> {
  const count = { added: 0, present: 0, both: 0, aside: 0 }
  let complete = true
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
  const keep = (key: string, value: unknown): Promise<void> => alone('records', () => store.set(key, value))

  async function attemptIn(attempt: Attempt, before: unknown): Promise<keyof typeof count> {
    const saved = await records.save(attempt, freshId)
    if (saved.kind === 'failed') throw new Error('no room')
    return saved.kind === 'forked' ? 'both' : before === null || before === undefined ? 'added' : 'present'
  }

  async function bring(key: string, value: unknown): Promise<keyof typeof count> {
    const kind = kindOf(key)
    if (kind === 'digest') return 'present'
    const before = await store.get(key)
    if (kind === null || areas[kind].read(value) === null) {
      const name = key.startsWith(asideArea) ? key.slice(asideArea.length) : key
      await alone('records', () => putAside(store, name, value))
      return 'aside'
    }
    const attempt = kind === 'attempt' ? readAttempt(value) : null
    if (attempt !== null) return attemptIn(attempt, before)
    if (before === null || before === undefined) {
      await keep(key, value)
      return 'added'
    }
    if (same(before, value)) return 'present'
    if (kind === 'own') {
      const scenario = readOwnScenario(value)
      if (scenario === null) return 'present'
      const twin = { ...scenario, key: `${scenario.key}-${freshId().slice(-4)}` }
      await keep(areas.own.prefix + twin.key, twin)
      return 'both'
    }
    if (kind === 'room') {
      const room = readRoomRecord(value)
      if (room === null) return 'present'
      const twin = { ...room, id: `${room.id}-${freshId().slice(-4)}` }
      await keep(areas.room.prefix + twin.id, twin)
      return 'both'
    }
    if (kind === 'sequel') {
      // An answer given once stands; one that was given only there is taken over.
      const [here, there] = [readSequel(before), readSequel(value)]
      if (here?.answer == null && there?.answer != null) await keep(key, value)
    }
    if (kind === 'drill') {
      // Two devices may both have been practised on: every answer counts.
      const [here, there] = [readDrillLog(before), readDrillLog(value)]
      if (here !== null && there !== null) {
        const known = new Set(here.answers.map(({ at }) => at))
        const fresh = there.answers.filter(({ at }) => !known.has(at))
        const answers = [...here.answers, ...fresh].sort((a, b) => a.at - b.at)
        if (fresh.length > 0) await keep(key, { ...here, answers })
      }
    }
    if (kind === 'assignment') {
      // Taken on here and there: the code that was given stands, and so does the last handing in.
      const [here, there] = [readKeptAssignment(before), readKeptAssignment(value)]
      if (here !== null && there !== null) {
        const handedIn = Math.max(here.handedInAt ?? -Infinity, there.handedInAt ?? -Infinity)
        const joined = {
          ...here,
          exam: here.exam ?? there.exam,
          handedInAt: Number.isFinite(handedIn) ? handedIn : null,
        }
        if (!same(before, joined)) await keep(key, joined)
      }
    }
    return 'present'
  }

  for (const [key, value] of Object.entries(brought)) {
    try {
      count[await bring(key, value)]++
    } catch {
      complete = false
    }
  }
  return { ...count, complete }
}

/** Removes every record, what was put aside included. Rejects if the store does. */
export const removeAll = (store: Store, alone: Alone): Promise<void> =>
  alone('records', async () => {
    for (const key of await store.keys()) await store.remove(key)
  })
