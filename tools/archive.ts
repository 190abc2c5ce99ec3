/** `npm run archive`: today's games put beside those of former releases, so that attempts on them replay later. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { archivePath, archivedGame } from '../src/records/archived-game.ts'
import { readArguments } from './arguments.ts'
import { shippedText } from './content-modules.ts'
import { readLibrary, root } from './content.ts'

const help = `
npm run archive -- [--dry-run]

Compiles scenarios/ and writes each game that archive/ does not hold yet, as
archive/<scenario>/<logic hash>.json, with its texts and its customer. To be run before a release goes
out; what is there already is left as it is.

  --dry-run   says what would be written

Exit status: 0, 1 scenarios/ does not compile, 2 the command line is wrong.
`

const { values } = readArguments(help, { 'dry-run': { type: 'boolean' } })
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const { contents, catalogue, diagnostics } = readLibrary()

if (diagnostics.some(({ severity }) => severity === 'error')) {
  process.stderr.write('scenarios/ has mistakes: npm run check\n')
  process.exit(1)
}
for (const { id, zh, en, game } of contents) {
  const persona = catalogue.personas.get(game.persona)
  const path = join(root, 'archive', archivePath(id, game.hash))
  if (persona === undefined || existsSync(path)) continue
  if (values['dry-run'] !== true) {
    mkdirSync(dirname(path), { recursive: true })
    const texts = en === null ? { zh } : { zh, en }
    writeFileSync(path, `${shippedText(archivedGame(id, version, { game, texts, persona }))}\n`)
  }
  process.stdout.write(`archive/${archivePath(id, game.hash)}\n`)
}
