/** A first visit: no form, no library; dialled at once, chosen soon, ended with one card, and then a home. */
import type { Page } from '@playwright/test'
import { choices, dictionary, expect, expectNoOverflow, test } from './site.ts'

const screens = [
  { name: 'phone', width: 360, height: 640 },
  { name: 'laptop', width: 1440, height: 900 },
]

interface Drawn {
  /** Whether the telephone is there to be dialled. */
  readonly dial: boolean
  /** Forms and fields to be filled in. */
  readonly fields: number
}

/** Notes what stands on the page each time it changes, from the first screen that is drawn. */
async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn: Drawn[] = []
    Object.assign(window, { drawn })
    new MutationObserver(() => {
      const main = document.querySelector('main')
      if (main?.querySelector(':scope > :not(.wait)') == null) return
      drawn.push({
        dial: main.querySelector('.dial .primary') !== null,
        fields: document.querySelectorAll('form, input, textarea, select').length,
      })
    }).observe(document, { childList: true, subtree: true })
  })
}
const drawnOn = (page: Page): Promise<readonly Drawn[]> =>
  page.evaluate(() => (window as unknown as { drawn: readonly Drawn[] }).drawn)

for (const language of ['zh', 'en'] as const) {
  const t = dictionary[language]

  for (const { name, width, height } of screens) {
    test(`the first minute: ${language}, ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript((wish) => localStorage.setItem('duecourse/language', wish), language)
      await watchDrawing(page)
      await page.goto('./')
      const dial = page.getByRole('button', { name: t.today.first.dial })
      await expect(dial).toBeInViewport({ ratio: 1 })
      await expect(page.getByText('186,000')).toBeVisible()
      await expect(page.getByText(/第三天|third day/)).toBeVisible()
      await expect(page.getByRole('navigation')).toHaveCount(0)
      await expect(page.getByRole('heading', { name: t.library.shipped, exact: true })).toHaveCount(0)
      await expectNoOverflow(page)
      // It can be dialled as soon as anything is drawn: no welcome and no questions come before it.
      expect((await drawnOn(page))[0]).toEqual({ dial: true, fields: 0 })

      await dial.click()
      await expect(page).toHaveURL(/#\/play\/S00\//)
      await expect(choices(page, language).first()).toBeVisible()

      const heading = new RegExp(`^(?:${t.coach.first.heading}|${t.coach.first.none})$`)
      const card = page.getByRole('heading', { name: heading })
      await expect(async () => {
        if (!(await card.isVisible())) await page.keyboard.press('1')
        await expect(card).toBeVisible({ timeout: 1 })
      }).toPass({ intervals: [100], timeout: 30_000 })
      expect(await page.locator('.log .chosen').count()).toBeLessThanOrEqual(3)
      expect((await drawnOn(page)).filter(({ fields }) => fields > 0)).toEqual([])

      await page.goto('./#/')
      await expect(page.getByRole('heading', { level: 1, name: t.today.heading })).toBeVisible()
      const ways = page.getByRole('navigation', { name: t.today.nav.label })
      await expect(ways.getByRole('link', { name: t.today.nav.home })).toHaveAttribute('aria-current', 'page')
      await expectNoOverflow(page)
      const small = await page
        .locator('main a.button:visible, main button:visible, header a:visible, header button:visible')
        .evaluateAll((elements) =>
          elements.flatMap((element) => {
            const box = element.getBoundingClientRect()
            return box.width < 44 || box.height < 43.5 ? element.textContent : []
          }),
        )
      expect(small).toEqual([])
    })
  }
}

test('the first visit needs no mouse', async ({ page }) => {
  const t = dictionary.zh
  await page.goto('./')
  const dial = page.getByRole('button', { name: t.today.first.dial })
  await expect(dial).toBeVisible()
  for (let step = 0; step < 12 && !(await dial.evaluate((at) => at === document.activeElement)); step++)
    await page.keyboard.press('Tab')
  await expect(dial).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(choices(page, 'zh').first()).toBeVisible()
})

test('whoever wants to look round first finds the library, and the first call is still there', async ({
  page,
}) => {
  const t = dictionary.zh
  await page.goto('./')
  await page.getByRole('link', { name: t.today.first.library }).click()
  await expect(page.getByRole('heading', { name: t.library.heading })).toBeVisible()
  await page
    .getByRole('navigation', { name: t.today.nav.label })
    .getByRole('link', { name: t.today.nav.home })
    .click()
  await expect(page.getByRole('button', { name: t.today.first.dial })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
})
