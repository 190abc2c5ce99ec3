/** Phones as real pages of a site built for a broker, in a room whose trainer runs in this process. */
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { vote as en } from '../../src/i18n/en/vote.ts'
import { vote as t } from '../../src/i18n/zh/vote.ts'
import { joinAddress } from '../../src/classroom/phones/join.ts'
import { phones as words } from '../../src/i18n/zh/phones.ts'
import type { Ballot } from '../../src/model/ballot.ts'
import { trainer } from '../../tools/broker.ts'
import type { Broker } from '../../tools/broker.ts'
import { ballotOf, openDesk } from '../classroom/room.ts'
import type { Desk } from '../classroom/room.ts'
import type { FolderServer } from './folder-server.ts'
import { test, watchedPage } from './phones-site.ts'
import { expect, expectAccessible, expectNoOverflow } from './site.ts'

let broker: Broker
let server: FolderServer
let desk: Desk
let contexts: BrowserContext[] = []
/** What went wrong in any page. */
let troubles: string[] = []

test.beforeAll(({ site }) => {
  ;({ broker, server } = site)
})
test.beforeEach(() => {
  troubles = []
  contexts = []
  desk = openDesk(broker.address)
})
test.afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await desk.poll.leave()
  expect(troubles).toEqual([])
})

const address = (): string =>
  joinAddress(`${server.address}#/stage/room`, { room: desk.room, broker: broker.address })

const pageIn = (context: BrowserContext): Promise<Page> => watchedPage(context, troubles)

async function phone(browser: Browser, width = 360, way = address()): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  })
  contexts.push(context)
  const page = await pageIn(context)
  await page.goto(way)
  return page
}

const option = (page: Page, letter: string) => page.getByRole('button', { name: new RegExp(`^${letter}`) })
const tap = (page: Page, letter: string): Promise<void> => option(page, letter).tap()

test('phones vote, change, lose the broker and the page, and are counted once', async ({ browser }) => {
  const [one, two, three] = await Promise.all([phone(browser), phone(browser), phone(browser)])
  await Promise.all([one, two, three].map((page) => expect(page.getByText(t.waiting)).toBeVisible()))
  desk.poll.show(ballotOf(1))
  await tap(one, 'A')
  await tap(two, 'B')
  await expect(one.getByText(t.arrived('A'))).toBeVisible()
  await expect(two.getByText(t.arrived('B'))).toBeVisible()
  await expect(option(two, 'B')).toHaveAttribute('aria-pressed', 'true')

  // Reloaded, each is where it was.
  await one.reload()
  await expect(one.getByText(t.arrived('A'))).toBeVisible()
  await tap(one, 'C')
  await expect(one.getByText(t.arrived('C'))).toBeVisible()
  await desk.untilCounts((counts) => counts.join() === '0,1,1')

  // Without a broker, and one of them without any network, votes are kept; one page is reloaded meanwhile.
  await broker.kill()
  await Promise.all([one, two, three].map((page) => expect(page.getByText(t.connection.lost)).toBeVisible()))
  await two.context().setOffline(true)
  await tap(two, 'A')
  await tap(three, 'A')
  await expect(three.getByText(t.sending('A'))).toBeVisible()
  await three.reload()
  await expect(three.getByText(t.connection.lost)).toBeVisible()
  await broker.restart('without memory')
  await expect(three.getByText(t.arrived('A'))).toBeVisible()
  await two.context().setOffline(false)
  await expect(two.getByText(t.arrived('A'))).toBeVisible()
  await desk.untilCounts((counts) => counts.join() === '2,0,1')

  desk.poll.show(ballotOf(1, 'closed'))
  await expect(one.getByText(t.counted('C'))).toBeVisible()
  await expect(one.getByRole('button', { name: /^A/ })).toHaveCount(0)
  desk.poll.show(ballotOf(1, 'released', { counts: desk.counts() }))
  await expect(one.getByText(t.share(2, 67))).toBeVisible()
  await expect(one.getByText(t.share(1, 33))).toBeVisible()

  const late = await phone(browser)
  await expect(late.getByText(t.none)).toBeVisible()
  await expect(late.getByText(t.share(2, 67))).toBeVisible()
  desk.poll.show(ballotOf(2, 'open', { vote: 'second' }))
  await expect(late.getByText(t.which.second)).toBeVisible()
  await expect(option(two, 'A')).toHaveAttribute('aria-pressed', 'false')
  await desk.poll.close()
  await expect(late.getByText(t.over)).toBeVisible()
})

test('the trainer’s window lets phones in, counts, and goes on after a reload', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'zh-CN' })
  contexts.push(context)
  const window = await pageIn(context)
  await window.goto(`${server.address}window/index.html`)
  const show = (ballot: Ballot): Promise<void> =>
    window.evaluate((asked) => postMessage(asked, location.origin), ballot)
  const letIn = async (password: string): Promise<void> => {
    await window.getByLabel(words.user).fill(trainer.user)
    await window.getByLabel(words.password).fill(password)
    await window.getByRole('button', { name: words.start }).click()
  }
  await letIn('wrong')
  await expect(window.getByText(words.connection.refused)).toBeVisible()
  await letIn(trainer.password)
  await show(ballotOf(1))
  await expect(window.getByText(words.connection.there, { exact: true })).toBeVisible()
  await expectAccessible(window)

  // The address leads to the voting page of the folder that the window lies in.
  const shown = (await window.locator('.address').textContent()) ?? ''
  const way = new URL(shown)
  expect(way.pathname).toBe('/training/window/vote.html')
  const one = await phone(browser, 360, `${server.address}vote.html${way.hash}`)
  await tap(one, 'B')
  await expect(one.getByText(t.arrived('B'))).toBeVisible()
  await expect(window.getByText(words.present(1))).toBeVisible()
  await expect(window.getByText(words.voters(1))).toBeVisible()
  await expect(window.locator('#window')).toHaveAttribute('data-counts', '0,1,0')

  // Reloaded, without a password typed in front of the class; a phone votes while nobody listens.
  await window.goto('about:blank')
  await tap(one, 'C')
  await expect(one.getByText(t.sending('C'))).toBeVisible()
  await window.goto(`${server.address}window/index.html`)
  await show(ballotOf(1))
  await expect(one.getByText(t.arrived('C'))).toBeVisible()
  await expect(window.locator('#window')).toHaveAttribute('data-counts', '0,0,1')
  await expect(window.getByText(words.present(1))).toBeVisible()
  expect(await window.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
    trainer.password,
  )

  await window.getByRole('button', { name: words.stop }).click()
  await expect(one.getByText(t.over)).toBeVisible()
})

test('a phone is one phone, however many windows it opens', async ({ browser }) => {
  desk.poll.show(ballotOf(1))
  const first = await phone(browser)
  await tap(first, 'A')
  await expect(first.getByText(t.arrived('A'))).toBeVisible()
  const second = await pageIn(first.context())
  await second.goto(address())
  await expect(second.getByText(t.arrived('A'))).toBeVisible()
  await expect(first.getByText(t.elsewhere.heading)).toBeVisible()
  await tap(second, 'B')
  await expect(second.getByText(t.arrived('B'))).toBeVisible()
  await first.getByRole('button', { name: t.elsewhere.here }).tap()
  await expect(first.getByText(t.arrived('B'))).toBeVisible()
  await expect(second.getByText(t.elsewhere.heading)).toBeVisible()
  expect(desk.counts()).toEqual([0, 1, 0])
})

test('it votes where the storage is refused', async ({ browser }) => {
  desk.poll.show(ballotOf(1))
  const page = await phone(browser)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.reload()
  await tap(page, 'C')
  await expect(page.getByText(t.arrived('C'))).toBeVisible()
})

test('the page is light, knows nothing of the site and keeps to its policy', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'zh-CN' })
  contexts.push(context)
  const page = await pageIn(context)
  const sizes = new Map<string, number>()
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (/\.(?:js|css|html)$/.test(pathname))
      reading.push(response.body().then((body) => void sizes.set(pathname, gzipSync(body).length)))
  })
  const elsewhere: string[] = []
  page.on('request', (request) => {
    // The client keeps its time in a worker of its own, which is a blob.
    if (!request.url().startsWith(server.address) && !request.url().startsWith('blob:'))
      elsewhere.push(request.url())
  })
  await page.goto(address())
  await expect(page.getByText(t.waiting)).toBeVisible()
  await Promise.all(reading)
  const own = [...sizes].filter(([path]) => !/\/mqtt[^/]*\.js$/.test(path))
  expect(own.length).toBe(sizes.size - 1)
  const bytes = own.reduce((sum, [, size]) => sum + size, 0)
  test.info().annotations.push({ type: 'voting page', description: `${(bytes / 1024).toFixed(1)} KiB gzip` })
  expect(bytes).toBeGreaterThan(10 * 1024)
  expect(bytes).toBeLessThanOrEqual(60 * 1024)
  expect(own.map(([path]) => path).filter((path) => /\/(?:app|index|home|play)-/.test(path))).toEqual([])
  expect(elsewhere).toEqual([])
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain(`connect-src 'self' ${new URL(broker.address).origin};`)
  expect(policy).not.toContain('unsafe')
})

test('an address that leads to no room, or to a broker that it may not reach, says so', async ({
  browser,
}) => {
  const page = await phone(browser)
  const sockets: string[] = []
  page.on('websocket', (socket) => sockets.push(socket.url()))
  for (const [fragment, told] of [
    ['', t.noRoom.heading],
    ['#ABC234', t.noRoom.heading],
    ['#ABC234/https://broker.example', t.noRoom.heading],
    ['#ABC234/wss://broker.example', t.foreign.heading],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`${server.address}vote.html${fragment}`)
    await expect(page.getByRole('alert').getByText(told)).toBeVisible()
  }
  expect(sockets).toEqual([])
})

test('everything fits a small telephone, in both languages, and breaks no rule', async ({ browser }) => {
  desk.poll.show(
    ballotOf(1, 'open', {
      options: ['好。', '下个月几号？', '先付一半行吗？', `${'很长的一句话，'.repeat(12)}完。`],
    }),
  )
  const page = await phone(browser, 320)
  await tap(page, 'B')
  await expect(page.getByText(t.arrived('B'))).toBeVisible()
  await expectNoOverflow(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English' }).tap()
  await expect(page.getByText(en.arrived('B'))).toBeVisible()
  desk.poll.show(ballotOf(1, 'released', { options: ['好。', '下个月几号？'], counts: [0, 1] }))
  await expect(page.getByText(en.share(1, 100))).toBeVisible()
  await expectNoOverflow(page)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})
