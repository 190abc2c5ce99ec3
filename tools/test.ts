/**
 * `npm test`: everything that must hold before a change is taken. Stages that keep one core busy run two
 * at a time and print their report at their end; the others run alone and print as they go. A failed
 * stage does not stop the next; the last line is the count.
 */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { readArguments } from './arguments.ts'
import { findBrowser } from './browser.ts'

interface Count {
  readonly passed: number
  readonly failed: number
  /** What the numbers do not say. */
  readonly note?: string
}

interface Stage {
  readonly id: string
  readonly what: string
  readonly run: (print: Print, earlier: ReadonlyMap<string, Count>) => Promise<Count>
}

/** Takes what a stage prints, piece by piece. */
type Print = (text: string) => void

const root = fileURLToPath(new URL('..', import.meta.url))

/** A stage that hangs fails after this long. */
const limitMinutes = 40

/** Reports that go to a file or a log are plain text. */
const plain = process.stdout.isTTY || process.env.FORCE_COLOR !== undefined ? {} : { NO_COLOR: '1' }

const running = new Set<ChildProcess>()

/** The script behind a package's command: started with this Node, it needs no shell on any system. */
function scriptOf(name: string, command: string): string {
  const file = join(root, 'node_modules', name, 'package.json')
  const { bin } = v.parse(
    v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) }),
    JSON.parse(readFileSync(file, 'utf8')),
  )
  const path = typeof bin === 'string' ? bin : bin[command]
  if (path === undefined) throw new Error(`${name} has no command ${command}`)
  return join(dirname(file), path)
}

/** Runs a script with this Node, its output passed on; resolves with the exit status. */
function node(
  print: Print,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...plain, ...environment },
      timeout: limitMinutes * 60_000,
    })
    running.add(child)
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print)
    child.on('error', (error) => {
      print(`${error.message}\n`)
      resolve(1)
    })
    child.on('close', (status, signal) => {
      running.delete(child)
      if (signal !== null) print(`ended by ${signal} (a stage may take ${limitMinutes} minutes)\n`)
      resolve(status ?? 1)
    })
  })
}

const asOne = (status: number): Count =>
  status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, note: `exit status ${status}` }

const command =
  (name: string, script: string, ...args: readonly string[]) =>
  async (print: Print): Promise<Count> =>
    asOne(await node(print, [scriptOf(name, script), ...args]))

const tool = (file: string) => command('tsx', 'tsx', join('tools', file))

const skippedNote = (skipped: number): { note?: string } =>
  skipped === 0 ? {} : { note: `${skipped} skipped` }

/** Runs a test runner and counts from the report it writes; one failure if it leaves none that can be read. */
async function counted<S extends v.GenericSchema>(
  run: (report: string) => Promise<number>,
  schema: S,
  count: (report: v.InferOutput<S>) => Count,
): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'duecourse-test-'))
  try {
    const file = join(folder, 'report.json')
    const status = await run(file)
    if (!existsSync(file)) return { passed: 0, failed: 1, note: `no report, exit status ${status}` }
    const read = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')))
    if (!read.success) return { passed: 0, failed: 1, note: 'unreadable report' }
    const found = count(read.output)
    if (found.passed + found.failed === 0) return { passed: 0, failed: 1, note: 'no test ran' }
    // Errors outside of any test: only the status tells of them.
    return status !== 0 && found.failed === 0 ? { ...found, failed: 1, note: `exit status ${status}` } : found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
})

function unit(print: Print): Promise<Count> {
  const args = [
    scriptOf('vitest', 'vitest'),
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
  ]
  return counted(
    (file) => node(print, [...args, `--outputFile.json=${file}`]),
    vitestReport,
    (report) => {
      // A file that cannot be loaded fails without a failing test in it.
      const broken = report.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
      )
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests + broken.length,
        ...skippedNote(report.numPendingTests + report.numTodoTests),
      }
    },
  )
}

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
})

async function browser(print: Print, earlier: ReadonlyMap<string, Count>): Promise<Count> {
  if (earlier.get('build')?.failed !== 0) return { passed: 0, failed: 1, note: 'not run: the build failed' }
  let environment: Readonly<Record<string, string>>
  try {
    const found = await findBrowser()
    print(`${found.version}, ${found.path}\n`)
    environment = { ...found.environment, CHROMIUM_PATH: found.path }
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n`)
    return { passed: 0, failed: 1, note: 'no browser' }
  }
  const args = [scriptOf('@playwright/test', 'playwright'), 'test', '--forbid-only', '--reporter=list,json']
  const run = (file: string): Promise<number> =>
    node(print, args, { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  return counted(run, playwrightReport, ({ stats }) => ({
    passed: stats.expected,
    // A test that passes only at the second try is no proof.
    failed: stats.unexpected + stats.flaky,
    ...skippedNote(stats.skipped),
  }))
}

/** Two lanes of stages that need one core each, side by side; then, one after the other, those that need all. */
const lanes: readonly (readonly Stage[])[] = [
  [
    {
      id: 'types',
      what: 'types of sources, screens, tools and tests (svelte-check)',
      run: command('svelte-check', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
    },
    { id: 'lint', what: 'lint (eslint)', run: command('eslint', 'eslint', '.', '--max-warnings', '0') },
    {
      id: 'format',
      what: 'layout (prettier); npm run format mends it',
      run: command('prettier', 'prettier', '--check', '--log-level', 'warn', '.'),
    },
    { id: 'build', what: 'production build (npm run build)', run: tool('build.ts') },
  ],
  [
    { id: 'check', what: 'content (npm run check)', run: tool('check.ts') },
    { id: 'playtest', what: 'proofs of every scenario (npm run playtest)', run: tool('playtest.ts') },
  ],
]
const alone: readonly Stage[] = [
  { id: 'unit', what: 'unit, structure and component tests (vitest)', run: unit },
  { id: 'browser', what: 'tests in a real browser (playwright)', run: browser },
]
const stages = [...lanes.flat(), ...alone]

const help = `
npm test -- [--only stage,stage…]

Runs every stage, also after one has failed; the last line is “N passed, N failed”.
A stage without tests of its own counts as one.

${stages.map(({ id, what }) => `  ${id.padEnd(10)}${what}`).join('\n')}

  --only     run only these stages (browser brings build with it)

The browser is CHROMIUM_PATH, an installed Chrome or Chromium, Playwright's own, or the one npm brought.
Exit status: 0 all passed, 1 something failed, 2 the command line is wrong.
`

function chosen(): ReadonlySet<string> {
  const { values, positionals } = readArguments(help, { only: { type: 'string', multiple: true } })
  const names = (values.only ?? []).flatMap((list) => list.split(',')).map((name) => name.trim())
  const wrong = [...positionals, ...names.filter((name) => !stages.some(({ id }) => id === name))]
  if (wrong.length > 0) {
    process.stderr.write(`no such stage: ${wrong.join(', ')}\n\n${help.trim()}\n`)
    process.exit(2)
  }
  if (names.length === 0) return new Set(stages.map(({ id }) => id))
  return new Set(names.includes('browser') ? [...names, 'build'] : names)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(1)
  })

const seconds = (from: number): string => `${((Date.now() - from) / 1000).toFixed(0)} s`.padStart(6)

const wanted = chosen()
const counts = new Map<string, Count>()
const summary = new Map<string, string>()
const begun = Date.now()

/** @param print takes the report of a stage as it comes */
async function go({ id, what, run }: Stage, print: Print): Promise<void> {
  if (!wanted.has(id)) return
  print(`\n━━━ ${id}: ${what} ━━━\n`)
  const from = Date.now()
  const count = await run(print, counts)
  counts.set(id, count)
  const figures = `${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(3)} failed`
  const line = `${count.failed === 0 ? '✓' : '✗'} ${id.padEnd(10)}${figures} ${seconds(from)}  ${count.note ?? ''}`
  print(`${line.trimEnd()}\n`)
  summary.set(id, line.trimEnd())
}

const write: Print = (text) => void process.stdout.write(text)

await Promise.all(
  lanes.map(async (lane) => {
    for (const stage of lane) {
      const report: string[] = []
      await go(stage, (text) => void report.push(text))
      write(report.join(''))
    }
  }),
)
for (const stage of alone) await go(stage, write)

const total = (key: 'passed' | 'failed'): number =>
  [...counts.values()].reduce((sum, count) => sum + count[key], 0)
process.stdout.write(
  `\n━━━ summary, ${seconds(begun).trim()} ━━━\n${stages.flatMap(({ id }) => summary.get(id) ?? []).join('\n')}\n\n`,
)
process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`)
process.exitCode = total('failed') === 0 ? 0 : 1
