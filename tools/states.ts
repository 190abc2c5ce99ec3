/**
 * States of the screens that no address alone leads to: for pictures and for tests in a browser. Each is
 * entered from its address by what every language shares, never by words. Effects only on the page that
 * is handed in.
 */
import type { Page } from '@playwright/test'
import { plant } from './planted.ts'

/** A screen as it is to be looked at. */
export interface State {
  readonly name: string
  readonly hash: string
  /** What makes the screen at the address ready. */
  readonly ready: string
  /** Nothing has been played yet. */
  readonly fresh?: true
  /** The whole page instead of the first screenful. */
  readonly whole?: true
  /** Goes on from there, and waits until it has arrived. */
  readonly enter?: (page: Page) => Promise<void>
}

const click = async (page: Page, ...selectors: readonly string[]): Promise<void> => {
  for (const selector of selectors) await page.locator(selector).first().click()
}
const seen = (page: Page, selector: string): Promise<void> => page.locator(selector).first().waitFor()

const dial = 'main .primary'
const skipRecord = '.hand footer .button:not(.primary)'

/** The first visit: the telephone, and the card at the end of the first minute. */
export const firstMinute: readonly State[] = [
  { name: 'first-visit', hash: '#/', ready: dial, fresh: true },
  {
    name: 'first-card',
    hash: '#/',
    ready: dial,
    fresh: true,
    async enter(page) {
      await click(page, dial)
      // While something is still being shown a press is not taken, so presses are not counted.
      while (!(await page.locator('#first-card').isVisible())) {
        await seen(page, '.hand section button kbd, #first-card')
        await page.keyboard.press('1')
      }
    },
  },
]

/** Where plays are that were begun already. */
export interface Addresses {
  /** A guided call, in which the last move was sound. */
  readonly guided: string
  /** A play that has come to the desk. */
  readonly desk: string
  /** The review of a finished play. */
  readonly review: string
}

/** The desk as it is found at first: what was begun there would be there again. */
async function clearDesk(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await page.locator('.hand .chip').first().waitFor()
}

/** What lies behind a play and its review. */
export const laterStates = ({ guided, desk, review }: Addresses): readonly State[] => [
  {
    name: 'ringing',
    // This customer rings himself, and waits until the call is taken.
    hash: '#/play/S15',
    ready: 'form button[type=submit]',
    async enter(page) {
      await click(page, 'form button[type=submit]')
      await seen(page, 'main section > button.primary')
    },
  },
  {
    name: 'coach',
    hash: guided,
    ready: 'aside .ask',
    async enter(page) {
      await click(page, 'aside .ask')
      // While the old hand thinks his word trails off.
      await page.locator('aside .words').filter({ hasNotText: '…' }).waitFor()
    },
  },
  {
    name: 'record-comparison',
    hash: desk,
    ready: '.hand',
    async enter(page) {
      await clearDesk(page)
      for (const row of await page.locator('.hand .chips').all()) await row.locator('label').first().click()
      await click(page, '.hand footer .primary')
      await seen(page, '.hand table')
    },
  },
  {
    name: 'composer',
    hash: desk,
    ready: '.hand',
    async enter(page) {
      await clearDesk(page)
      await click(page, skipRecord)
      await seen(page, '.hand .bubble')
      for (const part of (await page.locator('.hand .chip').all()).slice(0, 3)) await part.click()
    },
  },
  {
    name: 'best-line',
    hash: review,
    ready: '[data-reviewed]',
    async enter(page) {
      await click(page, '[data-whole]', '[aria-labelledby=timeline] .title button')
      await click(page, 'dialog[open] .primary')
      await seen(page, 'dialog[open] li + li')
    },
  },
]

/** What is told about storage and about a new version, and what the printer gets of a review. */
export const noticeStates = (review: string): readonly State[] => [
  {
    name: 'storage-notice',
    hash: '#/library',
    ready: 'article h3',
    async enter(page) {
      await plant(page, 'attempt/torn', { format: 1, picks: 'torn' })
      await page.reload()
      await seen(page, '.notice')
    },
  },
  {
    name: 'update-notice',
    hash: '#/library',
    ready: 'article h3',
    async enter(page) {
      // Another window takes a new version: the worker of this one changes under it.
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
        // The first worker of a page is no change; the one after it is.
        navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))
        navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))
      })
      await seen(page, '.notice')
    },
  },
  {
    name: 'print-sheet',
    hash: review,
    ready: '[data-reviewed]',
    whole: true,
    async enter(page) {
      await click(page, '[data-whole]')
      await seen(page, '#keep')
      // As wide as A4 is between its margins.
      await page.setViewportSize({ width: 688, height: 1024 })
      await page.emulateMedia({ media: 'print' })
      await seen(page, '.print-sheet')
    },
  },
]
