/** `npm run lighthouse`: what Lighthouse says of the built site on a telephone, the median of five runs. */
import { spawn } from 'node:child_process'
import { progress, readArguments } from './arguments.ts'
import { root } from './content.ts'
import { quietFlags } from './browser.ts'
import { visit } from './visit.ts'
import { median } from './bench/measure.ts'

const help = `
npm run lighthouse -- [--runs N] [--json]

Runs Lighthouse 12.8.2 (fetched by npx, so the first run needs a package registry) on the built site
and prints the median score of each category: accessibility, best practices and SEO must be 100,
performance at least 98. Not a part of npm test: it measures the machine as well.

  --runs N   how many runs, 5 unless told

Exit status: 0 all reach what they must, 1 one does not or could not be measured, 2 the command line is wrong.
`

const { values } = readArguments(help, { runs: { type: 'string' }, json: { type: 'boolean' } })
const runs = Number(values.runs ?? 5)
if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write(`--runs: a whole number from 1 on\n\n${help.trim()}\n`)
  process.exit(2)
}

/** Category to the score it must reach. */
const wanted = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const
type Category = keyof typeof wanted
const categories = Object.keys(wanted) as readonly Category[]

interface Report {
  readonly categories: Readonly<Record<Category, { readonly score: number | null }>>
}

function run(address: string, program: string): Promise<Report> {
  const flags = ['--headless=new', ...quietFlags].join(' ')
  const args = [
    '--yes',
    'lighthouse@12.8.2',
    address,
    '--output=json',
    '--quiet',
    `--chrome-flags=${flags}`,
    `--only-categories=${categories.join(',')}`,
  ]
  return new Promise((done, failed) => {
    const child = spawn('npx', args, {
      cwd: root,
      env: { ...process.env, CHROME_PATH: program },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
    child.on('error', failed)
    child.on('close', (status) =>
      status === 0
        ? done(JSON.parse(printed) as Report)
        : failed(new Error(`lighthouse ended with ${status ?? '?'}`)),
    )
  })
}

const site = await visit(true)
const reports: Report[] = []
try {
  for (let round = 1; round <= runs; round++) {
    progress(`run ${round} of ${runs} …`)
    reports.push(await run(site.address, site.program))
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  await site.leave()
}
if (reports.length > 0) {
  const scores = Object.fromEntries(
    categories.map((category) => [
      category,
      Math.round(100 * median(reports.map(({ categories: of }) => of[category].score ?? 0))),
    ]),
  ) as Record<Category, number>
  if (values.json === true) process.stdout.write(`${JSON.stringify(scores, null, 2)}\n`)
  else
    for (const category of categories)
      process.stdout.write(
        `${scores[category] >= wanted[category] ? '✓' : '✗'} ${category.padEnd(16)} ${scores[category]}  (≥ ${wanted[category]})\n`,
      )
  if (categories.some((category) => scores[category] < wanted[category])) process.exitCode = 1
}
