/** Games of former releases: each is what its name says, and each is served as a piece of its own. */
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/play/build-game.ts'
import { archivePath, archivedGame } from '../../src/records/archived-game.ts'
import type { ArchivedGame } from '../../src/records/archived-game.ts'
import { isPacked, unpackGame } from '../../src/records/packed-game.ts'
import { contentModules } from '../../tools/content-modules.ts'
import { root } from '../../tools/content.ts'

const sample = fileURLToPath(new URL('../samples/results/archive', import.meta.url))
const archived = [join(root, 'archive'), sample].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ folder, path })),
)
const read = (folder: string, path: string): ArchivedGame =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as ArchivedGame
const gameIn = ({ game }: ArchivedGame) => (isPacked(game) ? unpackGame(game) : game)

describe.each(archived)('$path', ({ folder, path }) => {
  it('is the game that its name says, hash and all', () => {
    const kept = read(folder, path)
    const { hash, ...game } = gameIn(kept)
    expect(hashOf(game)).toBe(hash)
    expect(archivePath(kept.scenario, hash)).toBe(path.replaceAll('\\', '/'))
    expect(archivedGame(kept.scenario, kept.release, { ...kept, game: gameIn(kept) })).toEqual(kept)
  })
})

it('serves each as a piece, by scenario and logic', () => {
  const empty = mkdtempSync(join(tmpdir(), 'duecourse-'))
  const [first] = archived.filter(({ folder }) => folder === sample)
  const name = first?.path.replace(/\.json$/, '') ?? ''
  const { piece } = contentModules(empty, sample)
  expect(piece('archive')).toContain(`"${name}": () => import("virtual:archived/${name}")`)
  expect(piece(`archived/${name}`)).toMatch(/^export default JSON\.parse\(/)
  expect(contentModules(empty, join(empty, 'none')).piece('archive')).toBe('export default {}')
  expect(existsSync(join(empty, 'none'))).toBe(false)
})
