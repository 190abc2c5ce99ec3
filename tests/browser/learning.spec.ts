/** What is learned beside the plays: the handbook, what customers say, exercises and courses. */
import type { Locator } from '@playwright/test'
import { course as courseEn } from '../../src/i18n/en/course.ts'
import { course as courseZh } from '../../src/i18n/zh/course.ts'
import { bestPlay, plant } from '../../tools/planted.ts'
import { dictionary, expect, expectAccessible, expectNoOverflow, openLibrary, test } from './site.ts'

const sizes = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
] as const

for (const language of ['zh', 'en'] as const) {
  const t = dictionary[language]

  test(`the handbook draws its pages and finds them: ${language}`, async ({ page }) => {
    await openLibrary(page, language)
    await page.goto('./#/handbook')
    await expect(page.getByRole('heading', { name: t.handbook.chapter.numbers })).toBeVisible()
    await expectAccessible(page)
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const id of ['order-to-cash', 'dunning-ladder', 'recovery-by-age', 'metrics', 'cost-of-delay']) {
        await page.goto(`./#/page/${id}`)
        await expect(page.locator('main figure')).toBeVisible()
        await expect(page.locator('.markdown h2').first()).toBeVisible()
        await expectNoOverflow(page)
        await expectAccessible(page)
      }
    }
    await page.goto('./#/page/metrics')
    const sales = page.getByLabel(t.handbook.metrics.sales)
    await expect(page.getByText('63.6%', { exact: true }).first()).toBeVisible()
    await sales.fill('0')
    await expect(page.locator('main dd strong').first()).toHaveText('—')
    await page.goto('./#/page/none')
    await expect(page.getByText(t.handbook.noPage('none'))).toBeVisible()
  })

  test(`a minute before a real call: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openLibrary(page, language)
    await page.goto('./#/phrases')
    const sayings = page.locator('main summary')
    await expect(sayings).toHaveCount(40)
    await page.getByRole('searchbox').fill(language === 'zh' ? '截图' : 'screenshot')
    await expect(sayings).not.toHaveCount(40)
    await sayings.first().click()
    await expect(page.locator('details[open] dd').first()).toBeVisible()
    await expectNoOverflow(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: t.phrases.copy }).first().click()
    await expect(page.locator('details[open] [role=status]')).toHaveText(
      new RegExp(`^(?:${t.phrases.copied}|${t.phrases.selected})$`),
    )
  })

  test(`the ten of a day with the keyboard alone: ${language}`, async ({ page }) => {
    await openLibrary(page, language)
    const attempt = bestPlay('S03', 1, Date.now())
    await plant(page, `attempt/${attempt.id}`, attempt)
    await page.goto('./#/drills')
    await page.reload()
    const over = page.getByRole('heading', { name: t.drills.over })
    const next = page.getByRole('button', { name: t.drills.next, exact: true })
    await expect(page.locator('main article h2')).toBeVisible()
    await expectNoOverflow(page)
    await expectAccessible(page)
    const options = page.locator('main ol button')
    const steps = page.locator('main ul button')
    const wordsOf = (buttons: Locator) => buttons.locator('span:last-child').allInnerTexts()
    /** By all options together, the right one; and places of steps: what a first wrong answer has taught. */
    const known = new Map<string, string>()
    const places = new Map<string, number>()
    const learn = async (): Promise<void> => {
      const right = page.locator('main ol button.right')
      if ((await right.count()) > 0) known.set((await wordsOf(options)).join(), (await wordsOf(right)).join())
      const told = await page.locator('.verdict li').allInnerTexts()
      for (const [place, step] of told.entries()) places.set(step, place)
    }
    const choose = async (): Promise<void> => {
      const words = await wordsOf(options)
      await page.keyboard.press(String(1 + Math.max(0, words.indexOf(known.get(words.join()) ?? ''))))
    }
    const sort = async (): Promise<void> => {
      const keys = (await wordsOf(steps)).map((step, index) => ({ index, place: places.get(step) ?? index }))
      for (const { index } of keys.sort((a, b) => a.place - b.place))
        await page.keyboard.press(String(index + 1))
    }
    await expect(async () => {
      if (await next.isVisible()) {
        await learn()
        await page.keyboard.press('Enter')
      } else if (await steps.first().isVisible()) await sort()
      else if (await options.first().isVisible()) await choose()
      await expect(over).toBeVisible({ timeout: 1 })
    }).toPass({ intervals: [30], timeout: 60_000 })
    await expectAccessible(page)

    // A reload does not ask again what has been answered today.
    await page.reload()
    await expect(over).toBeVisible()
    await page.goto('./#/')
    await expect(page.getByRole('link', { name: new RegExp(t.drills.heading) })).toContainText('10 / 10')
  })

  test(`a course shows what is done and what is missing: ${language}`, async ({ page }) => {
    const course = language === 'zh' ? courseZh : courseEn
    await openLibrary(page, language)
    const passed = bestPlay('S03', 1, Date.now())
    const sat = { ...bestPlay('S04', 2, Date.now()), mode: 'exam' as const }
    for (const attempt of [passed, sat]) await plant(page, `attempt/${attempt.id}`, attempt)
    await page.reload()
    await expect(page.getByRole('heading', { name: course.heading })).toBeVisible({ timeout: 60_000 })
    await expectNoOverflow(page)
    await page.goto('./#/course/onboarding')
    const done = page.locator('main a.done')
    await expect(done.first()).toBeVisible({ timeout: 60_000 })
    await expectNoOverflow(page)
    await expectAccessible(page)
    await expect(page.getByText(course.rules.exam)).toBeVisible()
    await expect(page.locator('aside dd').last()).toContainText('1 / 3')

    // A page counts once it has been opened.
    const before = await done.count()
    await page.locator('main section a').first().click()
    await expect(page.locator('.markdown h2').first()).toBeVisible()
    await page.goBack()
    await expect(done).toHaveCount(before + 1)

    // An exam comes with its mode chosen.
    await page.locator('section.exam a').first().click()
    await expect(page.getByRole('radio', { name: new RegExp(t.modes.name.exam) })).toBeChecked()
  })
}
