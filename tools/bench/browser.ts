/**
 * How fast the site is to a learner, in a real browser slowed to a quarter (a telephone of some years
 * ago). Enters: an open browser. Leaves: milliseconds until the first choice of a first visit, of a turn
 * from the key to the painted answer, and of the review once the solver has answered.
 */
import type { Page } from '@playwright/test'
import type { Visit } from '../visit.ts'
import { percentile } from './measure.ts'

export interface Browsing {
  /** From opening the site for the first time to the first choice, ringing left out. */
  readonly firstSceneMs: number
  /** 95th percentile over `turns`. */
  readonly turnP95Ms: number
  readonly turns: number
  /** From the solver's answer to the painted review. */
  readonly reviewMs: number
}

const slowdown = 4

const choice = '.hand section button kbd'

/** Presses the key of the first choice in the page and waits until its answer has been painted. */
const turn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const log = document.querySelector('[role=log]')
        const from = performance.now()
        const watch = new MutationObserver(() => {
          watch.disconnect()
          // Painted: the first task after the frame that shows it.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done(performance.now() - from)
          requestAnimationFrame(() => port2.postMessage(null))
        })
        if (log !== null) watch.observe(log, { childList: true })
        dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
      }),
  )

/** Runs in the page: marks the moment at which the review has been painted. */
function markReview(): void {
  new MutationObserver((_, watch) => {
    if (document.querySelector('[data-reviewed]') === null) return
    watch.disconnect()
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => performance.mark('reviewed')
    requestAnimationFrame(() => port2.postMessage(null))
  }).observe(document, { childList: true, subtree: true })
}

export async function browse({ browser, address }: Visit, rounds: number): Promise<Browsing> {
  const turns: number[] = []
  const firsts: number[] = []
  const reviews: number[] = []
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
    try {
      const page = await context.newPage()
      await page.addInitScript(markReview)
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      const from = Date.now()
      await page.goto(address)
      await page.locator('main .primary').first().click()
      await page.locator(choice).first().waitFor()
      firsts.push(Date.now() - from)

      await page.goto(`${address}#/play/S03`)
      await page.locator('form button[type=submit]').click()
      await page.locator(choice).first().waitFor()
      const atDesk = page.locator('[data-after]')
      while ((await page.locator(choice).count()) > 0 && (await atDesk.count()) === 0)
        turns.push(await turn(page))
      // Whatever is left to do at the desk is left.
      const leave = page.locator('.papers .leave')
      if ((await leave.count()) > 0) {
        await leave.click()
        await page.locator('dialog[open] .primary').click()
      }
      await page.locator('.ways .primary').click()
      await page.locator('[data-reviewed]').waitFor({ timeout: 60_000 })
      await page.waitForFunction(() => performance.getEntriesByName('reviewed').length > 0)
      reviews.push(
        await page.evaluate(() => {
          const [solved] = performance.getEntriesByName('solved').slice(-1)
          const [shown] = performance.getEntriesByName('reviewed').slice(-1)
          return (shown?.startTime ?? NaN) - (solved?.startTime ?? NaN)
        }),
      )
    } finally {
      await context.close()
    }
  }
  return {
    firstSceneMs: Math.round(percentile(firsts, 0.5)),
    turnP95Ms: Math.round(percentile(turns, 0.95)),
    turns: turns.length,
    reviewMs: Math.round(percentile(reviews, 0.5)),
  }
}
