/** `npm run playtest`: every scenario's figures and the proofs of it; fails when one fails. */
import { performance } from 'node:perf_hooks'
import { formatDiagnostic } from '../src/compile/frame.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { courseDiagnostics } from '../src/proofs/course.ts'
import { reliabilityDiagnostics, reliabilityOf } from '../src/proofs/reliability.ts'
import { prove } from '../src/proofs/prove.ts'
import type { Figures } from '../src/proofs/figures.ts'
import { progress, readArguments } from './arguments.ts'
import { readLibrary } from './content.ts'

const help = `
npm run playtest -- [ids…] [--json] [--lang zh|en]

Solves every scenario (or the ones named) and proves that the best line works, that no naive
strategy wins and that nothing the course warns against is rewarded.

  --json     figures as JSON on stdout, complete even when a proof fails
  --lang     language of the messages (default zh)

Exit status: 0 all proofs hold, 1 one fails, 2 the command line is wrong.
`

const { values, positionals } = readArguments(help, { json: { type: 'boolean' }, lang: { type: 'string' } })
const language = values.lang === 'en' ? 'en' : 'zh'
const { contents, catalogue, sources, diagnostics } = readLibrary()

const report: (Figures & { readonly ms: number })[] = []
const examScores = new Map<string, readonly number[]>()
const problems: Diagnostic[] = diagnostics.filter(({ severity }) => severity === 'error')
for (const { id, zh, en, game } of contents) {
  if (positionals.length > 0 && !positionals.includes(id)) continue
  progress(`${id} …`)
  const from = performance.now()
  const proof = prove(game, en === null ? [zh] : [zh, en], catalogue.techniques)
  const { figures, diagnostics: failed } = proof
  examScores.set(id, proof.examScores)
  report.push({ ...figures, ms: Math.round(performance.now() - from) })
  problems.push(...failed)
}
const reliability =
  positionals.length === 0
    ? [...catalogue.courses.values()]
        .filter(({ exam }) => exam.length > 0)
        .map((course) => reliabilityOf(course, examScores))
    : []
if (positionals.length === 0)
  problems.push(...courseDiagnostics(report), ...reliabilityDiagnostics(reliability))
for (const id of positionals)
  if (!report.some((figures) => figures.id === id)) {
    process.stderr.write(language === 'zh' ? `没有可用的情景 ${id}\n` : `No playable scenario ${id}\n`)
    process.exitCode = 1
  }

const round = (value: number): string => value.toFixed(1).padStart(5)
const list = (numbers: readonly number[]): string => numbers.map(round).join(' ')

if (values.json === true)
  process.stdout.write(`${JSON.stringify({ scenarios: report, reliability }, null, 2)}\n`)
else
  for (const figures of report) {
    const bots = Object.entries(figures.bots).map(
      ([name, { passed, of, limit }]) => `${name} ${passed}/${of}${passed > of * limit ? ' ✗' : ''}`,
    )
    process.stdout.write(
      [
        `${figures.id}  states ${figures.states}  decisions ${figures.decisions}  variants ${figures.variants}  ${figures.ms} ms`,
        `  best ${round(figures.best)}  knowing ${round(figures.knowing)}  random value ${round(figures.random.value)} score ${round(figures.random.score)} pass ${(100 * figures.random.pass).toFixed(1)} %`,
        `  skill ${list(figures.skill)}   insight ${list(figures.skillMisconceptions)}   best passes ${figures.bestPasses}`,
        `  bots  ${bots.join('  ')}`,
        '',
      ].join('\n'),
    )
  }
for (const { course, scenarios, rank, half } of reliability)
  if (values.json !== true)
    process.stdout.write(
      `${course}  exam ${scenarios.join(' ')}  rank ${rank.toFixed(3)}  split-half ${half.toFixed(3)}\n`,
    )
for (const problem of problems) {
  const text = sources.find(({ path }) => path === problem.span.file)?.text ?? ''
  process.stderr.write(`${formatDiagnostic(problem, text, language)}\n`)
}
const errors = problems.filter(({ severity }) => severity === 'error').length
if (errors > 0) process.exitCode = 1
progress(`${report.length} scenarios, ${errors} errors, ${problems.length - errors} warnings`)
