/** A lecture by clicker, a discussion that a reload leaves as it was, threes that rotate, a guide that is read. */
import type { Page } from '@playwright/test'
import { lecture } from '../../src/i18n/zh/lecture.ts'
import { seminar } from '../../src/i18n/zh/seminar.ts'
import { lesson } from '../../src/i18n/zh/lesson.ts'
import { expect, expectAccessible, expectOneScreen, test } from './site.ts'

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
})

/** What is shown fits, and no text of it is smaller than 24 px would be at 1080 lines. */
async function expectReadable(page: Page): Promise<void> {
  await expectOneScreen(page)
  const { hidden, least } = await page.evaluate(() => {
    const box = document.querySelector('.text, .title, .drawing')
    let least = Infinity
    const walker = document.createTreeWalker(box ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || node.textContent?.trim() === '' || !element.checkVisibility()) continue
      least = Math.min(least, parseFloat(getComputedStyle(element).fontSize))
    }
    return { hidden: box === null ? 0 : box.scrollHeight - box.clientHeight, least }
  })
  expect(hidden).toBeLessThanOrEqual(1)
  expect(least).toBeGreaterThanOrEqual(16)
}

test('a lecture: picked, put in order, shown with a clicker, found again after a reload', async ({
  page,
}) => {
  await page.goto('./#/teach/lecture')
  const pick = (name: string) => page.getByRole('button', { name: lecture.add(name), exact: true })
  await pick('一句承诺值多少').click()
  await page.getByRole('button', { name: lecture.tabs.cases, exact: true }).click()
  await pick('能让他往上递的一页纸').click()
  await page.getByRole('button', { name: lecture.up('能让他往上递的一页纸') }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: lecture.start }).click()

  const where = page.locator('[data-slide]')
  await expect(page.getByRole('heading', { level: 1, name: '能让他往上递的一页纸' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('PageUp')
  await expect(where).toHaveAttribute('data-slide', '1')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 1, name: '背景' })).toBeVisible()
  await expect(page.locator('.text .markdown')).toBeVisible()
  await expectReadable(page)
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: lecture.slides.light })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(where).toHaveAttribute('data-slide', '2')
  await page.keyboard.press('ArrowRight')
  await page.reload()
  await expect(where).toHaveAttribute('data-slide', '3')
  await expectAccessible(page)
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: lecture.slides.next, exact: true })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: lecture.heading })).toBeVisible()
})

test('a drawing fills the screen', async ({ page }) => {
  await page.goto('./#/stage/slides/drawing.order-to-cash')
  await expect(page.locator('[data-drawing] .stages')).toBeVisible()
  const { hidden, zoom } = await page.locator('[data-drawing]').evaluate((box) => ({
    hidden: box.scrollHeight - box.clientHeight,
    zoom: Number(getComputedStyle(box).getPropertyValue('--fit')),
  }))
  expect(hidden).toBeLessThanOrEqual(1)
  expect(zoom).toBeGreaterThanOrEqual(1.2)
})

test('a discussion keeps its question, its answers and its time through a reload', async ({ page }) => {
  const t = seminar.discussion
  await page.goto('./#/stage/discussion')
  await expectAccessible(page)
  await page.getByRole('button', { name: '副总是谁，翟经理不说。自己去约，还是等他带话？' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('翟经理')
  await page.keyboard.press('2')
  const entry = page.getByRole('textbox', { name: t.to('2 组') })
  await expect(entry).toBeFocused()
  await page.keyboard.type('等他带话，给个日子')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('button', { name: seminar.timer.pause })).toBeVisible()
  await expectOneScreen(page)
  await expectAccessible(page)

  await page.reload()
  await expect(page.getByRole('button', { name: t.change('等他带话，给个日子') })).toBeVisible()
  await expect(page.getByRole('button', { name: seminar.timer.pause })).toBeVisible()
  await page.getByRole('button', { name: t.settings }).click()
  await expect(page.getByRole('textbox', { name: t.export })).toHaveValue(
    /翟经理[^]*## 2 组\n\n- 等他带话，给个日子/,
  )
})

test('threes: seven people, three rounds, everyone sells; then out of the roles, and into the fishbowl', async ({
  page,
}) => {
  const t = seminar.threes
  await page.goto('./#/stage/threes')
  await page.getByRole('spinbutton', { name: t.count }).fill('7')
  await expect(page.getByText(t.preview(2, 1))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: t.begin }).click()
  const sellers: string[] = []
  for (const round of [1, 2, 3]) {
    await expect(page.getByRole('heading', { level: 1, name: t.now(round, 3) })).toBeVisible()
    sellers.push(...(await page.locator('[data-role=salesperson] dd').allInnerTexts()))
    if (round === 1) {
      await expectOneScreen(page)
      await expectAccessible(page)
    }
    await page.keyboard.press('PageDown')
  }
  const sold = sellers.flatMap((names) => names.match(/\d+(?= 号)/g) ?? [])
  expect(sold.sort()).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.derole('钱大海'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t.derole('钱大海'))
  await page.getByRole('link', { name: t.toFishbowl }).click()

  const bowl = seminar.fishbowl
  await page.keyboard.press('PageDown')
  await page.getByRole('textbox', { name: bowl.markHint }).fill('周五一定')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /周五一定/ }).click()
  await expect(page.getByText(bowl.haltedAsk)).toBeVisible()
  await expectOneScreen(page)
  await expectAccessible(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByText(bowl.haltedAsk)).toBeHidden()
})

test('a session goes down its steps and comes back to them; guides lead to one another', async ({ page }) => {
  await page.goto('./#/teach/lesson')
  await page.getByRole('button', { name: lesson.length(45) }).click()
  await page.getByRole('button', { name: lesson.start }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: lesson.place.rules }).click()
  await expect(page.getByRole('heading', { level: 1, name: lecture.rules.title })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: lesson.next }).click()
  await expect(page.locator('[aria-current=step]')).toContainText(lesson.step.briefing.name)
  await page.getByRole('link', { name: lesson.guide }).click()
  await expect(page.getByRole('heading', { level: 1, name: '培训师指南' })).toBeVisible()
  await expect(page.locator('.markdown h2').first()).toBeVisible()
  await expectAccessible(page)
  await page.locator('article a').first().click()
  await expect(page).toHaveURL(/#\/teach\/guide\/broker$/)
  await expect(page.locator('article h1').first()).not.toHaveText('培训师指南')
})
