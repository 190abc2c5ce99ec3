/** `npm run bench`: how fast the compiler, the machines, the tables and the solver are, beside inkjs. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { progress, readArguments } from './arguments.ts'
import { bytesOf } from './bench/bytes.ts'
import type { Compiling, Stepping } from './bench/compare.ts'
import { browse } from './bench/browser.ts'
import type { Browsing } from './bench/browser.ts'
import type { Voting } from './bench/classroom.ts'
import { gatesOf } from './bench/gates.ts'
import { intake } from './bench/hr.ts'
import type { Intake } from './bench/hr.ts'
import type { Figures } from './bench/gates.ts'
import { million } from './bench/large-game.ts'
import type { Solved, Synthetic } from './bench/solving.ts'
import { buildSite, served } from './build/site.ts'
import { readSources, root, scenariosFolder } from './content.ts'
import { visit } from './visit.ts'

const help = `
npm run bench -- [--quick] [--json]

Measures, in one run and each in a process of its own:
  compiling synthetic stories of 100, 1,000 and 10,000 scenes, ours and inkjs', in turn
  turns through the real machines, and choice steps of inkjs, on the same story
  steps on the tables of a game
  solving a synthetic game of about a million information states, and every shipped scenario
  what the built site weighs (dist/, built first if it is not there)
  the first choice, turns and the review in a real browser at a quarter of its speed
  votes of 300 phones through a real broker on this machine: lost, counted twice, how long until a
  phone knows that its vote is counted; a round spread over three seconds, one in a single burst,
  one in the middle of which the broker is killed
  100,000 attempts of 10,000 learners dropped into the page, replayed and shown

Every measurement is warmed up; figures are medians of several runs, inkjs' 10,000 scenes of one.
Times are wall-clock: let nothing else run meanwhile.

  --quick    no story of 10,000 scenes, a smaller synthetic game, a tenth of the learners, fewer runs
  --json     figures as JSON on stdout, complete even when a gate fails

Exit status: 0, also when a gate fails; 1 when a measurement could not be made; 2 the command line is wrong.
`

const { values } = readArguments(help, { quick: { type: 'boolean' }, json: { type: 'boolean' } })
const quick = values.quick === true

const failures: string[] = []
const fail = (name: string, why: string): null => {
  failures.push(name)
  progress(`  could not be measured: ${why}`)
  return null
}

/** Runs a program to its end; what it prints, or null if it fails. */
function output(name: string, program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((settle) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    let complaints = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
    child.on('error', (error) => settle(fail(name, error.message)))
    child.on('close', (status, signal) =>
      settle(
        status === 0
          ? printed
          : fail(name, complaints.trim().split('\n').slice(-8).join('\n') || String(signal)),
      ),
    )
  })
}

/** Under node_modules, so that what stays outside the bundle is found. */
const bundle = join(root, 'node_modules/.cache/bench')

/** Bundles the measurements as the site is bundled, so that a loader's overhead is not measured. */
async function bundled(): Promise<string> {
  progress('bundling …')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { ssr: 'tools/bench/part.ts', outDir: bundle, emptyOutDir: true, minify: false, target: 'node20' },
  })
  return join(bundle, 'part.js')
}

const program = await bundled()

/** One measurement in a process of its own. */
async function part<T>(name: string, ...args: readonly number[]): Promise<T | null> {
  progress(`${[name, ...args.map((each) => each.toLocaleString('en-US'))].join(' ')} …`)
  // inkjs holds some 3 GB while it compiles 10,000 scenes.
  const memory = '--max-old-space-size=6144'
  const printed = await output(name, process.execPath, [
    memory,
    program,
    scenariosFolder,
    name,
    ...args.map(String),
  ])
  return printed === null ? null : (JSON.parse(printed) as T)
}

async function bytes(): Promise<Figures['bytes']> {
  const folder = join(root, 'dist')
  if (!existsSync(join(folder, 'index.html'))) {
    progress('building the site …')
    try {
      await buildSite(served, { logLevel: 'warn' })
    } catch (error) {
      return fail('build', error instanceof Error ? error.message : String(error))
    }
  }
  progress('bytes of dist …')
  const ids = readSources().flatMap(({ path }) => /^([^/]+)\/\1\.(?:zh|en)\.md$/.exec(path)?.[1] ?? [])
  try {
    return bytesOf(folder, ids)
  } catch (error) {
    return fail('bytes', error instanceof Error ? error.message : String(error))
  }
}

async function browsing(): Promise<Browsing | null> {
  progress('browser …')
  try {
    const site = await visit(false)
    try {
      return await browse(site, quick ? 2 : 5)
    } finally {
      await site.leave()
    }
  } catch (error) {
    return fail('browser', error instanceof Error ? error.message : String(error))
  }
}

async function hr(): Promise<Intake | null> {
  progress('results of a company …')
  try {
    const site = await visit(false)
    try {
      return await intake(site, quick ? 1000 : 10_000)
    } finally {
      await site.leave()
    }
  } catch (error) {
    return fail('hr', error instanceof Error ? error.message : String(error))
  }
}

progress(
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, node ${process.version}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
)

const compile: Compiling[] = []
/** Scenes, runs of ours, runs of inkjs. */
const stories: readonly (readonly [number, number, number])[] = quick
  ? [
      [100, 3, 3],
      [1000, 1, 1],
    ]
  : [
      [100, 5, 5],
      [1000, 5, 3],
      [10_000, 3, 1],
    ]
for (const story of stories) {
  const figures = await part<Compiling>('compile', ...story)
  if (figures !== null) compile.push(figures)
}
const steps = await part<Stepping>('step', quick ? 3 : 5, quick ? 300 : 1000)
const synthetic = await part<Synthetic>('synthetic', quick ? 11 : million.patience, quick ? 1 : 3)
const scenarios = await part<readonly Solved[]>('shipped', quick ? 1 : 3)
const figures: Figures = {
  compile,
  turn: steps?.turn ?? null,
  table: steps?.table ?? null,
  solve: { synthetic, scenarios },
  bytes: await bytes(),
  browser: await browsing(),
  classroom: await part<Voting>('classroom', quick ? 100 : 300),
  hr: await hr(),
}

const gates = gatesOf(figures).map(
  ({ name, measured, wanted, holds }) => `${holds ? '✓' : '✗'} ${name.padEnd(38)} ${measured}  (${wanted})`,
)
if (values.json === true) {
  progress(gates.join('\n'))
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
} else process.stdout.write(`${gates.join('\n')}\n`)
if (failures.length > 0) {
  progress(`could not be measured: ${failures.join(', ')}`)
  process.exitCode = 1
}
