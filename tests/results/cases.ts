/** The sample hand-ins, and the games that they were played on: those of a former release. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Family } from '../../src/model/words.ts'
import type { ArchivedGame } from '../../src/records/archived-game.ts'
import { batchJudge } from '../../src/results/judge-batch.ts'
import type { Taught } from '../../src/results/judge-batch.ts'
import { readHanded } from '../../src/results/read.ts'
import type { Read } from '../../src/results/read.ts'
import type { Games, Judge, Verifying } from '../../src/results/verify.ts'
import { readLibrary } from '../../tools/content.ts'

const folder = fileURLToPath(new URL('../samples/results/', import.meta.url))

export const cases = readdirSync(folder)
  .filter((name) => name !== 'archive')
  .sort()

const text = (path: string): string => readFileSync(join(folder, path), 'utf8')

const { catalogue } = readLibrary()

export const techniques: readonly (readonly [string, Taught])[] = [...catalogue.techniques].map(
  ([id, { flag, family }]) => [id, { flag, family }] as const,
)
export const families: ReadonlyMap<string, Family> = new Map(
  techniques.map(([id, { family }]) => [id, family]),
)

const archived = new Map(
  readdirSync(join(folder, 'archive/S16')).map((name) => {
    const game = JSON.parse(text(`archive/S16/${name}`)) as ArchivedGame
    return [`${game.scenario}/${game.game.hash}`, game] as const
  }),
)

export const games: Games = {
  knows: (scenario) => Promise.resolve([...archived.keys()].some((key) => key.startsWith(`${scenario}/`))),
  game: (scenario, logic) => Promise.resolve(archived.get(`${scenario}/${logic}`)?.game ?? null),
}

/** Judges here and now. */
export function judgeHere(): Judge {
  const judge = batchJudge()
  return (game, start, attempts) => Promise.resolve().then(() => judge({ game, start, techniques, attempts }))
}

export const verifying = (more: Partial<Verifying> = {}): Verifying => ({
  games,
  judges: [judgeHere()],
  courses: new Set(['starter']),
  ...more,
})

/** The day after they were played. */
export const receivedAt = Date.UTC(2026, 10, 25, 1)

/** The files of a case, read. */
export function handedIn(name: string): Read {
  const read = readdirSync(join(folder, name))
    .filter((file) => file !== 'said.txt')
    .sort()
    .map((file) => readHanded(file, text(`${name}/${file}`), receivedAt))
  return {
    handed: read.flatMap(({ handed }) => handed),
    unread: read.flatMap(({ unread }) => unread),
  }
}

export const saidPath = (name: string): string => join(folder, name, 'said.txt')
