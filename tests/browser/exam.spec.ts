/**
 * An exam: no hints and no way back; interrupted, it goes on with the same customer and the same seed,
 * and every time it was left is told beside the score.
 */
import type { Page } from '@playwright/test'
import { bestPlay, plant } from '../../tools/planted.ts'
import {
  choices,
  dictionary,
  expect,
  expectAccessible,
  log,
  openFullReview,
  playToEnd,
  test,
} from './site.ts'

const t = dictionary.zh

/** As when the learner turns to another window or switches the telephone off. */
const turnAway = (page: Page, away: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    })
    document.dispatchEvent(new Event('visibilitychange'))
  }, away)

async function sitDown(page: Page): Promise<void> {
  await page.goto('./#/play/S03')
  await page.getByRole('radio', { name: new RegExp(`^${t.modes.name.exam}`) }).check()
  await page.locator('form button[type=submit]').click()
  await expect(choices(page, 'zh').first()).toBeVisible()
}

test('an exam goes on where it was left, and says how often that was', async ({ page }) => {
  await sitDown(page)
  const address = page.url()
  await expect(page.getByText(t.modes.name.exam, { exact: true })).toBeVisible()
  // Left with nothing said yet, to look something up.
  await page.goto('./#/library')
  await expect(page.getByRole('heading', { name: t.library.heading })).toBeVisible()
  await sitDown(page)
  expect(page.url()).toBe(address)
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await expect(choices(page, 'zh').first()).toBeVisible()
  const said = await log(page, 'zh').innerText()
  const offered = await choices(page, 'zh').allInnerTexts()

  // Looked elsewhere and came back.
  await turnAway(page, true)
  await turnAway(page, false)
  // Left for another screen, then thought of beginning anew: it is the same exam.
  await page.goto('./#/library')
  await expect(page.getByRole('heading', { name: t.library.heading })).toBeVisible()
  await sitDown(page)
  expect(page.url()).toBe(address)
  expect(await log(page, 'zh').innerText()).toBe(said)
  expect(await choices(page, 'zh').allInnerTexts()).toEqual(offered)

  // With another move it might be over: seeds differ.
  await page.reload()
  await expect(page.locator('.log .chosen')).toHaveCount(1)

  await playToEnd(page, 'zh', () => '2')
  // Gone to the library twice, away once, and the page loaded again once.
  await expect(page.getByText(t.play.left(4))).toBeVisible()
  await expect(page.getByRole('button', { name: t.play.again })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: t.play.toReview }).click()
  await openFullReview(page, 'zh')
  await expect(page.getByText(t.review.exam, { exact: true })).toBeVisible()
  await expect(page.getByText(t.review.away(4))).toBeVisible()

  // Once it is over the next one is another.
  await sitDown(page)
  expect(page.url()).not.toBe(address)
})

test('an exam gives no hints, and does not compare the record with what was said', async ({ page }) => {
  await sitDown(page)
  await expect(page.getByText(t.coach.hint)).toHaveCount(0)

  const whole = bestPlay('S03', 1, Date.now())
  const picks = whole.picks.slice(0, -1)
  const half = { ...whole, id: 'half', mode: 'exam', picks, times: picks.map(() => 900), finishedAt: null }
  await plant(page, 'attempt/half', half)
  await page.goto('./#/play/S03/half')
  const { record, compare } = t.afterContact
  const done = page.getByRole('button', { name: record.done, exact: true })
  await done.click()
  await expect(
    choices(page, 'zh')
      .or(page.getByRole('button', { name: t.afterContact.message.send }))
      .first(),
  ).toBeVisible()
  await expect(done).toBeHidden()
  await expect(page.getByRole('heading', { name: compare.heading })).toHaveCount(0)
})
