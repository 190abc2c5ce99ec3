import { begin, dictionary, expect, expectAccessible, openFullReview, playToEnd, test } from './site.ts'

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['zh', 'en'] as const) {
    test(`every screen passes axe: ${scheme}, ${language}`, async ({ page }) => {
      const t = dictionary[language]
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.goto('./')
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
      await expect(page.getByRole('button', { name: t.today.first.dial })).toBeVisible()
      await expectAccessible(page)

      await page.goto('./#/library')
      await expect(page.getByRole('heading', { name: t.library.shipped, exact: true })).toBeVisible()
      await expectAccessible(page)

      await page.goto('./#/play/S03')
      await expect(page.locator('form button[type=submit]')).toBeVisible()
      await expectAccessible(page)

      await begin(page, language)
      await page.keyboard.press('1')
      await expectAccessible(page)
      for (const panel of [t.play.file, t.play.notes, t.play.transcript]) {
        await page.locator('nav').getByRole('button', { name: panel }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('Escape')
      }

      await playToEnd(page, language)
      await expectAccessible(page)
      await page.getByRole('button', { name: t.play.toReview }).click()
      await expect(page.getByRole('heading', { name: t.review.redo.heading })).toBeVisible({
        timeout: 60_000,
      })
      await expectAccessible(page)
      await page.getByRole('list', { name: t.review.redo.lines }).getByRole('button').first().click()
      await openFullReview(page, language)
      for (const details of await page.locator('details').all())
        await details.evaluate((element) => element.setAttribute('open', ''))
      await expectAccessible(page)

      await page.goto('./#/')
      await expect(page.getByRole('heading', { level: 1, name: t.today.heading })).toBeVisible()
      await expectAccessible(page)

      await page.goto('./#/technique/straight-to-point')
      await expect(page.locator('.markdown h2').first()).toBeVisible()
      await expectAccessible(page)

      await page.goto('./#/nowhere')
      await expect(page.getByRole('heading', { name: t.failure.notFoundHeading })).toBeVisible()
      await expectAccessible(page)
    })
  }
}

test('text twice as large still fits a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./#/library')
  await page.addStyleTag({ content: '' }).catch(() => undefined)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await expect(page.getByRole('heading', { name: dictionary.zh.library.shipped, exact: true })).toBeVisible()
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond).toBeLessThanOrEqual(0)
})
