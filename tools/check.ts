/** `npm run check`: compiles and proves everything under `scenarios/`, or just the files named. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { formatDiagnostic } from '../src/compile/frame.ts'
import { compileScenario } from '../src/compile/scenario.ts'
import type { Diagnostic, SourceFile } from '../src/model/diagnostic.ts'
import { personas } from '../src/persona/index.ts'
import { buildGame } from '../src/play/build-game.ts'
import { courseDiagnostics } from '../src/proofs/course.ts'
import { prove } from '../src/proofs/prove.ts'
import type { Figures } from '../src/proofs/figures.ts'
import { progress, readArguments } from './arguments.ts'
import { readLibrary } from './content.ts'
import { holdExamples } from './examples.ts'

const help = `
npm run check -- [files or ids…] [--static] [--lang zh|en] [--json]

Compiles every scenario under scenarios/ (or the Markdown files and ids named) and proves what must
hold of it. Prints each mistake with its place, and ends with a count.

  --static   compile only; leave out what needs solving
  --lang     language of the messages (default zh)
  --json     {"diagnostics":[…],"errors":n,"warnings":n} on stdout

Exit status: 0 no errors (warnings allowed), 1 errors, 2 the command line is wrong.
`

const { values, positionals } = readArguments(help, {
  static: { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
})
const language = values.lang === 'en' ? 'en' : 'zh'
const library = readLibrary()
const sources: SourceFile[] = [...library.sources]
const diagnostics: Diagnostic[] = []

const files = positionals.filter((name) => name.endsWith('.md'))
const ids = positionals.filter((name) => !name.endsWith('.md'))
const wanted = (path: string): boolean =>
  positionals.length === 0 ||
  ids.some((id) => path.startsWith(`${id}/`) || path.startsWith(`examples/${id}.`))
diagnostics.push(...library.diagnostics.filter(({ span }) => wanted(span.file)))
for (const id of ids)
  if (!library.sources.some(({ path }) => path.startsWith(`${id}/`))) {
    process.stderr.write(language === 'zh' ? `没有情景 ${id}\n` : `There is no scenario ${id}\n`)
    process.exit(2)
  }

const figures: Figures[] = []
for (const { id, zh, en, game } of library.contents) {
  if (values.static === true || !wanted(`${id}/`)) continue
  progress(`${id} …`)
  const proof = prove(game, en === null ? [zh] : [zh, en], library.catalogue.techniques)
  figures.push(proof.figures)
  diagnostics.push(...proof.diagnostics)
}
if (positionals.length === 0 && values.static !== true) diagnostics.push(...courseDiagnostics(figures))

diagnostics.push(...holdExamples(library, (id) => wanted(`${id}/`)).diagnostics)

for (const file of files) {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    process.stderr.write(language === 'zh' ? `打不开文件 ${file}\n` : `Cannot open ${file}\n`)
    process.exit(2)
  }
  const source = { path: basename(file), text }
  sources.push(source)
  const { scenario, diagnostics: found } = compileScenario(source, library.catalogue)
  diagnostics.push(...found)
  const persona = scenario === null ? undefined : personas.get(scenario.persona)
  if (scenario === null || persona === undefined || values.static === true) continue
  progress(`${file} …`)
  const game = buildGame(scenario, persona, library.catalogue.techniques)
  diagnostics.push(...prove(game, [scenario], library.catalogue.techniques).diagnostics)
}

const errors = diagnostics.filter(({ severity }) => severity === 'error').length
const warnings = diagnostics.length - errors
if (values.json === true)
  process.stdout.write(`${JSON.stringify({ diagnostics, errors, warnings }, null, 2)}\n`)
else {
  for (const diagnostic of diagnostics) {
    const text = sources.find(({ path }) => path === diagnostic.span.file)?.text ?? ''
    process.stdout.write(`${formatDiagnostic(diagnostic, text, language)}\n\n`)
  }
  const count = library.sources.length + files.length
  process.stdout.write(
    language === 'zh'
      ? `${count} 个文件：${errors} 个错误，${warnings} 个提醒\n`
      : `${count} files: ${errors} errors, ${warnings} warnings\n`,
  )
}
if (errors > 0) process.exitCode = 1
