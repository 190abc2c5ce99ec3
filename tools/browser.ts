/**
 * The Chromium that the browser tests drive: `CHROMIUM_PATH`, an installed Chrome or Chromium,
 * Playwright's own, or the one that comes inside an npm package (Linux x64). Each is tried before it
 * is trusted; none is an error that says how to get one, never a reason to skip the tests.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'

export interface Browser {
  readonly path: string
  /** As the program names itself, such as `Chromium 147.0.7727.0`. */
  readonly version: string
  /** What must stand in the environment for it to start, besides what is there. */
  readonly environment: Readonly<Record<string, string>>
}

/** Keeps Chromium from asking the network for anything of its own. */
export const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
]

const installed = (): readonly string[] => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...elsewhere]
}

/** Starts the program to see whether it can; null if it cannot, with the reason noted in `tried`. */
async function attempt(
  path: string,
  tried: string[],
  environment: Browser['environment'] = {},
): Promise<Browser | null> {
  if (!existsSync(path)) return null
  // There `--version` opens a window instead of answering.
  if (process.platform === 'win32') return { path, version: 'Chrome', environment }
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], {
      env: { ...process.env, ...environment },
      timeout: 30_000,
    })
    return { path, version: stdout.trim(), environment }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    tried.push(`${path}: ${said.trim().split('\n').slice(0, 3).join(' ')}`)
    return null
  }
}

/** Where the packaged browser is unpacked: below `node_modules`, so that no other user's copy is met. */
const cache = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url))

/**
 * Unpacks the packaged browser and the few libraries that small systems lack. The package takes its
 * target from the temporary folder, and believes itself on a bare system if told so.
 */
async function unpack(): Promise<string> {
  const before = { ...process.env }
  await mkdir(cache, { recursive: true })
  Object.assign(process.env, { TMPDIR: cache, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return await packaged.executablePath()
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      const value = before[name]
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
  }
}

async function packaged(tried: string[]): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const libraries = [join(cache, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? '']
    .filter((folder) => folder !== '')
    .join(delimiter)
  // The second round mends a copy whose unpacking was interrupted.
  for (const round of [1, 2]) {
    if (round === 2) await rm(cache, { recursive: true, force: true })
    try {
      const path = await unpack()
      const found =
        (await attempt(path, tried)) ?? (await attempt(path, tried, { LD_LIBRARY_PATH: libraries }))
      if (found !== null) return found
    } catch (error) {
      tried.push(`@sparticuz/chromium: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return null
}

const advice = `No browser was found that starts, and the browser tests are not skipped without one.
Get one in any of these ways:
  - npm ci                            on Linux x64: it brings a Chromium as an npm package
  - apt install chromium              or install Google Chrome
  - npx playwright install --with-deps chromium
  - CHROMIUM_PATH=/path/to/chrome npm test`

/** The first browser that starts. Throws with the advice above, and with what was tried, if none does. */
export async function findBrowser(): Promise<Browser> {
  const tried: string[] = []
  const named = process.env.CHROMIUM_PATH ?? ''
  if (named !== '') {
    const browser = await attempt(named, tried)
    if (browser !== null) return browser
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start.\n${tried.join('\n')}`)
  }
  for (const path of [...installed(), chromium.executablePath()]) {
    const browser = await attempt(path, tried)
    if (browser !== null) return browser
  }
  const browser = await packaged(tried)
  if (browser !== null) return browser
  throw new Error([advice, ...tried.map((line) => `Tried ${line}`)].join('\n'))
}
