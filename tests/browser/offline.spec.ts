import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'
import { target } from '../../tools/build/site.ts'
import { writeServiceWorker } from '../../tools/build/service-worker.ts'
import { folderServer } from './folder-server.ts'
import type { FolderServer } from './folder-server.ts'
import { begin, choices, dictionary, expect, openReview, playToEnd, test as base } from './site.ts'

const t = dictionary.zh
const path = '/training/kuandao/'

/** The site as any host serves it, below a path of its own. */
const test = base.extend<{ server: FolderServer }>({
  server: async ({}, use) => {
    const server = await folderServer('dist', path)
    await use(server)
    await server.close()
  },
  baseURL: async ({ server }, use) => use(server.address),
})
test.use({ serviceWorkers: 'allow' })

/** The page is looked after by a worker that has kept everything. */
const controlled = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')

const waits = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null),
    )
    .toBe('installed')

const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

const ours = async (page: Page): Promise<number> =>
  (await cachesOf(page)).filter((name) => name.includes(` ${path} `)).length

/** A deployment that can be told from others: by the page, and by a piece that only it has. */
async function edition(name: string, info: TestInfo): Promise<string> {
  const folder = info.outputPath(name)
  await cp('dist', folder, { recursive: true })
  const page = join(folder, 'index.html')
  const text = await readFile(page, 'utf8')
  await writeFile(page, text.replace('<title>', `<meta name="edition" content="${name}" /><title>`))
  await writeFile(join(folder, `assets/only-in-${name}.js`), `export default '${name}'`)
  await writeServiceWorker(folder, target)
  return folder
}

const expectEdition = (page: Page, name: string): Promise<void> =>
  expect(page.locator('meta[name="edition"]')).toHaveAttribute('content', name)

const update = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })

const notice = (page: Page) => page.getByText(t.offline.ready)

test('after one visit everything works without a network', async ({ page, context, server }) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto('./')
  await controlled(page)
  await server.close()
  await context.setOffline(true)

  await page.reload()
  await begin(page, 'zh')
  await playToEnd(page, 'zh')
  await openReview(page, 'zh')
  expect(workers.filter((url) => url.includes('review.worker'))).toHaveLength(1)

  await page.goto('./?from=somewhere#/technique/ask-full-amount')
  await expect(page.locator('.markdown h2').first()).toBeVisible()
  await page.goto('./index.html#/library')
  await page.getByRole('button', { name: t.language.en }).click()
  await expect(page.getByRole('heading', { level: 1, name: dictionary.en.library.heading })).toBeVisible()
  await begin(page, 'en', 'S14')
  await playToEnd(page, 'en')
  await openReview(page, 'en')
})

test('everything that was built is kept, under the name of this deployment', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => caches.open('duecourse /training/ 1'))
  await controlled(page)
  expect(await ours(page)).toBe(1)
  expect(await cachesOf(page)).toContain('duecourse /training/ 1')
  const kept = await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.includes('kuandao')) ?? ''
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
  })
  for (const file of ['index.html', 'favicon.svg', 'manifest.webmanifest', 'icon-512.png'])
    expect(kept).toContain(path + file)
  expect(kept.filter((each) => /\/assets\/S03-/.test(each)).length).toBeGreaterThanOrEqual(3)
  expect(kept.filter((each) => /\.worker-[^/]*\.js$/.test(each))).toHaveLength(4)
  expect(kept).not.toContain(`${path}service-worker.js`)
})

test('a new version is offered, waits for the end of the play, and comes when asked for', async ({
  page,
  server,
}, info) => {
  const [older, newer] = [await edition('older', info), await edition('newer', info)]
  server.serve(older)
  await page.goto('./')
  await controlled(page)
  await expectEdition(page, 'older')
  await begin(page, 'zh')
  await page.evaluate(() => document.body.setAttribute('data-untouched', ''))

  server.serve(newer)
  await update(page)
  await waits(page)
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await expect(notice(page)).toHaveCount(0)
  const play = page.url()

  await page.goto('./#/library')
  await expect(notice(page)).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-untouched', '')

  await page.reload()
  await expectEdition(page, 'older')
  await page.getByRole('button', { name: t.offline.later }).click()
  await expect(notice(page)).toHaveCount(0)

  await page.reload()
  await page.getByRole('button', { name: t.offline.take, exact: true }).click()
  await expectEdition(page, 'newer')
  await controlled(page)
  await expect(notice(page)).toHaveCount(0)
  await expect.poll(() => ours(page)).toBe(1)

  await page.goto(play)
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await expect(choices(page, 'zh').first()).toBeVisible()
})

test('a window in mid-play goes on with its version when another takes the new one', async ({
  page,
  context,
  server,
}, info) => {
  const [older, newer] = [await edition('older', info), await edition('newer', info)]
  server.serve(older)
  await page.goto('./')
  await controlled(page)
  await begin(page, 'zh')
  await page.evaluate(() => document.body.setAttribute('data-untouched', ''))

  server.serve(newer)
  const other = await context.newPage()
  await other.goto('./#/library')
  await update(other)
  await other.getByRole('button', { name: t.offline.take, exact: true }).click()
  await expectEdition(other, 'newer')

  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await expect(page.locator('body')).toHaveAttribute('data-untouched', '')
  const piece = `${server.address}assets/only-in-older.js`
  const imported: unknown = await page.evaluate(
    async (url) => ((await import(url)) as { readonly default: unknown }).default,
    piece,
  )
  expect(imported).toBe('older')

  await page.goto('./#/library')
  await other.close()
  await page.getByRole('button', { name: t.offline.take, exact: true }).click()
  await expectEdition(page, 'newer')
  await expect.poll(() => ours(page)).toBe(1)
})
