/** A room that votes by phone, all of it real pages: the trainer's screen, the projector's, the phones. */
import type { Browser, Locator, Page } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import { phones as words } from '../../src/i18n/zh/phones.ts'
import { room as zh } from '../../src/i18n/zh/room.ts'
import { vote as t } from '../../src/i18n/zh/vote.ts'
import { trainer } from '../../tools/broker.ts'
import { test, watchedPage } from './phones-site.ts'
import { dictionary, expect } from './site.ts'

/** Small, and solved in no time. */
const scenario = 'S16'

const options = (page: Page): Locator => page.locator('.frame ol li .text')
const bars = (page: Page): Locator => page.locator('.frame .bar .count')
const next = (page: Page, step: string): Promise<void> =>
  page.locator('footer').getByRole('button', { name: step }).click()
const tap = (phone: Page, letter: string): Promise<void> =>
  phone.getByRole('button', { name: new RegExp(`^${letter}`) }).tap()
const vote = async (phone: Page, letter: string): Promise<void> => {
  await tap(phone, letter)
  await expect(phone.getByText(t.arrived(letter))).toBeVisible()
}
/** Who looks at a phone while the vote is open, or closed and not shown yet, learns nothing of the others. */
const expectNothingTold = async (pages: readonly Page[]): Promise<void> => {
  for (const page of pages) {
    await expect(page.getByText(t.released)).toHaveCount(0)
    await expect(page.getByText(/\d票|\d ?%/)).toHaveCount(0)
  }
}

/** Reads a QR code off the screen as a telephone would. */
async function scan(page: Page, code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64')
  const { width, height, data } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1)
    return { width: pixels.width, height: pixels.height, data: [...pixels.data] }
  }, picture)
  return decodeQR({ width, height, data: Uint8ClampedArray.from(data) })
}

async function phone(browser: Browser, way: string, troubles: string[]): Promise<Page> {
  const size = { width: 360, height: 640 }
  const context = await browser.newContext({
    viewport: size,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  })
  const page = await watchedPage(context, troubles)
  await page.goto(way)
  return page
}

test('a room votes by phone: join, vote, change, reload, discuss, vote again, compare', async ({
  browser,
  site,
}) => {
  const troubles: string[] = []
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'zh-CN' })
  // The draw is always the same, so that every run sees the same turn; names stay those of chance.
  await context.addInitScript(() => {
    const chance = crypto.getRandomValues.bind(crypto)
    crypto.getRandomValues = (array) => {
      if (!(array instanceof Uint32Array)) return chance(array)
      array.fill(20261126)
      return array
    }
  })
  const screen = await watchedPage(context, troubles)
  await screen.goto(`${site.server.address}#/teach/room`)
  await screen.locator(`input[name=scenario][value=${scenario}]`).check()
  await screen.locator('input[name=way][value=phones]').check()
  await screen.getByRole('button', { name: zh.setup.begin }).click()

  await screen.getByRole('button', { name: zh.desk.more, exact: true }).click()
  await screen.getByLabel(words.user).fill(trainer.user)
  await screen.getByLabel(words.password).fill(trainer.password)
  await screen.getByRole('button', { name: words.start }).click()
  await expect(screen.getByText(words.connection.there, { exact: true })).toBeVisible()
  await screen.getByRole('dialog').getByRole('button', { name: dictionary.zh.close }).click()

  // Everybody in the room scans what stands on the screen.
  const address = await scan(screen, screen.locator('.frame').getByRole('img', { name: words.scan }))
  const [one, two, three] = await Promise.all([0, 1, 2].map(() => phone(browser, address, troubles)))
  if (one === undefined || two === undefined || three === undefined) throw new Error('three phones')
  for (const page of [one, two, three]) await expect(page.getByText(t.waiting)).toBeVisible()

  await next(screen, zh.desk.steps.begin)
  await next(screen, zh.desk.steps.options)
  await expect(options(screen).first()).toBeVisible()
  await next(screen, zh.desk.steps.open)
  for (const text of await options(screen).allTextContents())
    await expect(one.getByRole('button').filter({ hasText: text })).toBeVisible()

  await Promise.all([vote(one, 'A'), vote(two, 'A'), vote(three, 'B')])
  await expect(screen.getByText(zh.view.votes(3))).toBeVisible()
  // One thinks again; another's page is loaded anew in the middle of it, and is still the same phone.
  await vote(one, 'C')
  await two.reload()
  await expect(two.getByText(t.arrived('A'))).toBeVisible()
  await expect(screen.getByText(zh.view.votes(3))).toBeVisible()
  await expect(bars(screen)).toHaveCount(0)
  await expectNothingTold([one, two, three])

  await next(screen, zh.desk.steps.close)
  await expect(one.getByText(t.counted('C'))).toBeVisible()
  await expect(screen.getByText(zh.view.closed)).toBeVisible()
  await expect(bars(screen)).toHaveCount(0)
  await expectNothingTold([one, two, three])

  // The second screen is a window of its own, which gets nothing of what the trainer alone may have.
  await screen.getByRole('button', { name: zh.desk.more, exact: true }).click()
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    screen.getByRole('button', { name: zh.desk.projector }).click(),
  ])
  await expect(options(projector).first()).toBeVisible()
  await expect(bars(projector)).toHaveCount(0)
  const keptIn = (page: Page): Promise<string> =>
    page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))
  expect(await keptIn(projector)).not.toContain(trainer.password)
  expect(await keptIn(screen)).toContain(trainer.password)
  await screen.keyboard.press('Escape')

  await next(screen, zh.desk.steps.release)
  await expect(bars(projector).first()).toBeVisible()
  expect((await bars(projector).allTextContents()).slice(0, 3)).toEqual(['1', '1', '1'])
  await expect(two.getByText(t.share(1, 33)).first()).toBeVisible()

  // Discussed, and asked again; somebody comes late, and the trainer's window is loaded anew meanwhile.
  await next(screen, zh.desk.steps.reopen)
  const late = await phone(browser, address, troubles)
  for (const page of [one, two, three, late]) await expect(page.getByText(t.which.second)).toBeVisible()
  await Promise.all([vote(one, 'A'), vote(two, 'A')])
  await screen.reload()
  await Promise.all([vote(three, 'A'), vote(late, 'B')])
  await expect(projector.getByText(zh.view.votes(4))).toBeVisible()
  await next(screen, zh.desk.steps.recount)
  await expect(late.getByText(t.counted('B'))).toBeVisible()
  await next(screen, zh.desk.steps.compare)
  const shown = projector.locator('.frame ol li').first().locator('.bar')
  await expect(shown).toHaveCount(2)
  await expect(shown.nth(0)).toContainText(zh.view.first)
  await expect(shown.nth(0).locator('.count')).toHaveText('1')
  await expect(shown.nth(1)).toContainText(zh.view.again)
  await expect(shown.nth(1).locator('.count')).toHaveText('3')
  await expect(late.getByText(t.share(3, 75))).toBeVisible()

  expect(troubles).toEqual([])
  await Promise.all([one, two, three, late].map((page) => page.context().close()))
  await context.close()
})
