import { dictionary, expect, playToEnd, test } from './site.ts'

const t = dictionary.zh

test('everything can be done without a mouse', async ({ page }) => {
  const tabTo = async (matches: () => Promise<boolean>, limit = 60): Promise<void> => {
    for (let step = 0; step < limit; step++) {
      await page.keyboard.press('Tab')
      if (await matches()) return
    }
    throw new Error('the keyboard does not get there')
  }
  const focused = (selector: string) => async () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)

  await page.goto('./#/library')
  await expect(page.locator('article h3 a').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByText(t.skip)).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(focused('article h3 a[href="#/play/S03"]'))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await tabTo(focused('input[type=checkbox]'))
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await tabTo(focused('form button[type=submit]'))
  await page.keyboard.press('Enter')

  const turn = page.getByRole('region', { name: t.play.yourTurn })
  await expect(turn).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(turn.getByRole('button').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.log .chosen')).toHaveCount(1)

  await tabTo(focused('nav button:last-child'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('nav button:last-child')).toBeFocused()

  await playToEnd(page, 'zh', () => '2')
  await tabTo(focused('.ways .primary'))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: t.review.redo.heading })).toBeVisible({ timeout: 60_000 })
  await tabTo(focused('[aria-labelledby$=heading] li button'))
  await page.keyboard.press('Enter')
  await tabTo(focused('[data-whole]'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(t.review.truthIntro)).toBeVisible()
  await expect(page.getByRole('heading', { name: t.review.full, exact: true })).toBeFocused()
  await tabTo(focused('.columns button'))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.locator('#step-1')).toBeFocused()
})
