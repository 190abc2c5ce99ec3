import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { begin, dictionary, expect, openReview, playToEnd, test as base } from './site.ts'

const t = dictionary.zh
const origins = ['wss://broker.example:8084', 'https://lrs.example'] as const

let folder = ''
const file = (): string => join(folder, 'site/index.html')
const address = (): string => pathToFileURL(file()).href

/** `./#/…` is an address within the file. That nothing but the file is asked for, the guard looks after. */
const test = base.extend({
  baseURL: async ({}, use) => use(address()),
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page)
    page.goto = (to, options) => goto(to.replace(/^\.\//, address()), options)
    await use(page)
  },
})

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(join(tmpdir(), 'duecourse-single-'))
  const connect = ['--connect', `${origins[0]}/mqtt`, `${origins[1]}/xapi/`]
  const args = ['--import', 'tsx', 'tools/build.ts', '--single', '--out', join(folder, 'site'), ...connect]
  await promisify(execFile)(process.execPath, args)
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

const policyOf = async (page: Page): Promise<string> =>
  (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''

test('one file, opened without a server, is the whole site', async ({ page }) => {
  expect(await readdir(join(folder, 'site'))).toEqual(['index.html'])
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))

  await page.goto('./#/library')
  await expect(page.getByRole('heading', { level: 1, name: t.library.heading })).toBeVisible()
  await begin(page, 'zh')
  await playToEnd(page, 'zh')
  await openReview(page, 'zh')
  // In a worker, not on the page: the policy lets blobs run.
  expect(workers.map((url) => url.slice(0, 5))).toEqual(['blob:'])

  await page.goto('./#/technique/ask-full-amount')
  await expect(page.locator('.markdown h2').first()).toBeVisible()
  await page.goto('./#/library')
  await page.getByRole('button', { name: t.language.en }).click()
  await expect(page.getByRole('heading', { level: 1, name: dictionary.en.library.heading })).toBeVisible()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
})

/** How many moves of the only attempt have been saved. */
const saved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('duecourse')
        opening.onerror = () => reject(new Error('no database'))
        opening.onsuccess = () => {
          const store = opening.result.transaction('records').objectStore('records')
          const reading = store.getAll(IDBKeyRange.bound('attempt/', 'attempt/~'))
          reading.onerror = () => reject(new Error('not read'))
          reading.onsuccess = () => {
            opening.result.close()
            const [attempt] = reading.result as readonly { readonly picks: readonly unknown[] }[]
            resolve(attempt?.picks.length ?? 0)
          }
        }
      }),
  )

test('what was played in the file is still there when it is opened again', async ({ page }) => {
  await page.goto('./')
  await begin(page, 'zh')
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await expect.poll(() => saved(page)).toBe(1)
  await page.reload()
  await expect(page.locator('.log .chosen')).toHaveCount(1)
})

test('its policy names what it runs by hash, and what it was built to talk to', async ({ page }) => {
  await page.goto('./')
  const policy = await policyOf(page)
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toContain("'self'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain('worker-src blob:;')
  expect(policy).toContain(`connect-src ${origins.join(' ')};`)

  const text = await readFile(file(), 'utf8')
  const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
  const scripts = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code ?? '')
  const styles = [...text.matchAll(/<style>([^]*?)<\/style>/g)].map(([, code]) => code ?? '')
  expect(scripts).toHaveLength(1)
  expect(styles).toHaveLength(1)
  expect(policy).toContain(`script-src ${scripts.map(hashOf).join(' ')};`)
  expect(policy).toContain(`style-src ${styles.map(hashOf).join(' ')};`)
})
