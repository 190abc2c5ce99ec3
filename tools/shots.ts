/** `npm run shots`: every screen as a picture, to be looked at. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { progress, readArguments } from './arguments.ts'
import { root } from './content.ts'
import { visit } from './visit.ts'
import type { Visit } from './visit.ts'

const help = `
npm run shots -- [--only word…] [--no-build]

Plays a little, then takes a picture of every screen at 390×844, 1440×900 and 1920×1080, light and
dark, in Chinese and English, into shots/.

  --only word   only pictures whose name has the word, such as review, dark, zh or 390; repeatable
  --no-build    dist/ as it is

Exit status: 0 all taken, 1 something could not be pictured, 2 the command line is wrong.
`

const { values } = readArguments(help, {
  only: { type: 'string', multiple: true },
  'no-build': { type: 'boolean' },
})
const only = values.only ?? []

const folder = join(root, 'shots')
const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const

/** Opens an address and waits until nothing more comes. */
async function open(page: Page, { address }: Visit, hash: string): Promise<void> {
  await page.goto(`${address}${hash}`)
  await page.locator('main').waitFor()
  await page.waitForLoadState('networkidle')
}

const firstChoice = '.hand section button kbd'

/** Sets out and answers by the given keys. */
async function talk(page: Page, site: Visit, scenario: string, keys: string): Promise<void> {
  await open(page, site, `#/play/${scenario}`)
  await page.locator('form button[type=submit]').click()
  await page.locator(firstChoice).first().waitFor()
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes on by the first choice until the contact is over; then either the desk or the ending. */
async function talkOut(page: Page): Promise<void> {
  while (
    (await page.locator('.papers .leave').count()) > 0 &&
    (await page.locator('[data-after]').count()) === 0
  )
    await page.keyboard.press('2')
}

interface Prepared {
  /** Address of an unfinished call and visit, of a play at the desk and of a finished one. */
  readonly addresses: Readonly<Record<'call' | 'visit' | 'desk' | 'ending' | 'finished', string>>
  readonly state: Awaited<ReturnType<BrowserContext['storageState']>>
}

async function prepare(site: Visit): Promise<Prepared> {
  const context = await site.browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const hash = (): string => new URL(page.url()).hash
  await talk(page, site, 'S03', '2')
  const call = hash()
  await talk(page, site, 'S14', '3')
  const visited = hash()
  await talk(page, site, 'S06', '1')
  await talkOut(page)
  const desk = hash()
  await talk(page, site, 'S08', '')
  await page.locator('.papers .leave').click()
  await page.locator('dialog[open] .primary').click()
  await page.locator('.ways .primary').waitFor()
  const ending = hash()
  await page.locator('.ways .primary').click()
  await page.locator('[data-reviewed]').waitFor({ timeout: 60_000 })
  const finished = hash().replace('#/review/', '')
  const state = await context.storageState({ indexedDB: true })
  await context.close()
  return { addresses: { call, visit: visited, desk, ending, finished }, state }
}

/** What is pictured: a name, an address, and what makes the screen ready. */
interface Shot {
  readonly name: string
  readonly hash: string
  readonly ready: string
  /** Nothing has been played yet. */
  readonly fresh?: true
  /** The whole page instead of the first screenful. */
  readonly whole?: true
}

const shotsOf = ({ addresses }: Prepared): readonly Shot[] => [
  { name: 'first-visit', hash: '#/', ready: 'main .primary', fresh: true },
  { name: 'home', hash: '#/', ready: 'main h1', whole: true },
  { name: 'library', hash: '#/library', ready: 'article h3', whole: true },
  { name: 'briefing', hash: '#/play/S03', ready: 'form button[type=submit]', whole: true },
  { name: 'call', hash: addresses.call, ready: firstChoice },
  { name: 'visit', hash: addresses.visit, ready: firstChoice },
  { name: 'desk', hash: addresses.desk, ready: '.hand button' },
  { name: 'ending', hash: addresses.ending, ready: '.ways .primary' },
  { name: 'review', hash: `#/review/${addresses.finished}`, ready: '[data-reviewed]' },
  { name: 'review-whole', hash: `#/review/${addresses.finished}`, ready: '[data-reviewed]', whole: true },
  { name: 'progress', hash: '#/progress', ready: 'main h2', whole: true },
  { name: 'handbook', hash: '#/handbook', ready: 'main h2' },
  { name: 'technique', hash: '#/technique/straight-to-point', ready: '.markdown h2', whole: true },
  { name: 'settings', hash: '#/settings', ready: 'main h2', whole: true },
  { name: 'nowhere', hash: '#/nowhere', ready: 'main h1' },
]

const site = await visit(values['no-build'] !== true)
const failures: string[] = []
let taken = 0
try {
  progress('playing a little …')
  const prepared = await prepare(site)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const { width, height } of sizes)
    for (const theme of ['light', 'dark'] as const)
      for (const language of ['zh', 'en'] as const)
        for (const shot of shotsOf(prepared)) {
          const name = `${shot.name}-${width}-${theme}-${language}`
          if (!only.every((word) => name.includes(word))) continue
          const context = await site.browser.newContext({
            viewport: { width, height },
            colorScheme: theme,
            reducedMotion: 'reduce',
            deviceScaleFactor: width < 500 ? 2 : 1,
            ...(shot.fresh === true ? {} : { storageState: prepared.state }),
          })
          try {
            const page = await context.newPage()
            await page.addInitScript((speaks) => {
              localStorage.setItem('duecourse/language', speaks)
            }, language)
            await open(page, site, shot.hash)
            await page.locator(shot.ready).first().waitFor({ timeout: 30_000 })
            if (shot.name === 'review-whole') await page.locator('[data-whole]').click()
            await page.waitForFunction(() =>
              document.getAnimations().every(({ playState }) => playState !== 'running'),
            )
            await page.screenshot({ path: join(folder, `${name}.png`), fullPage: shot.whole === true })
            taken++
          } catch (error) {
            failures.push(name)
            progress(
              `  ${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
            )
          } finally {
            await context.close()
          }
        }
} finally {
  await site.leave()
}
process.stdout.write(
  `${taken} pictures in shots/${failures.length > 0 ? `, ${failures.length} failed` : ''}\n`,
)
if (failures.length > 0) process.exitCode = 1
