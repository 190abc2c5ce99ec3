/**
 * From the end of a play through its review: the money, the line to redo, three cards, everything
 * behind them; taken up again from a move and played on; taken along as text, picture, paper and file.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readResultFile } from '../../src/exports/result-file.ts'
import { bestPlay, plant } from '../../tools/planted.ts'
import {
  begin,
  choices,
  dictionary,
  expect,
  expectAccessible,
  expectNoOverflow,
  openFullReview,
  playToEnd,
  test,
} from './site.ts'

const t = dictionary.zh
const { review } = t

const lines = (page: Page) => page.getByRole('list', { name: review.redo.lines }).getByRole('button')
const steps = (page: Page) => page.locator('[id^=step-]')

/** Plays a call to its end and answers which line to redo. */
async function reviewed(page: Page): Promise<void> {
  await begin(page, 'zh')
  await playToEnd(page, 'zh', (turn) => (turn % 2 === 0 ? '2' : '1'))
  await page.getByRole('button', { name: t.play.toReview }).click()
  await expect(page.getByRole('heading', { name: review.redo.heading })).toBeVisible({ timeout: 60_000 })
}

/** The review of a planted play, as good as can be: long, with a deal. */
async function planted(page: Page, mode: 'practice' | 'exam' = 'practice'): Promise<void> {
  await page.goto('./#/library')
  await expect(page.getByRole('heading', { name: t.library.heading })).toBeVisible()
  const attempt = bestPlay('S03', 1, Date.parse('2026-11-25T09:52:00+08:00'))
  await plant(page, `attempt/${attempt.id}`, { ...attempt, mode })
  await page.goto(`./#/review/${attempt.id}`)
  await expect(page.getByRole('heading', { name: review.redo.heading })).toBeVisible({ timeout: 60_000 })
}

for (const { name, width, height } of [
  { name: 'a telephone', width: 360, height: 740 },
  { name: 'a projector', width: 1920, height: 1080 },
])
  test(`the money first, the score behind: on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await reviewed(page)
    const money = page.getByRole('region', { name: review.money.heading })
    await expect(money).toContainText(review.money.received)
    await expect(money).toBeInViewport()
    await expect(page.getByText(t.today.sender.finance)).toBeInViewport()
    await expect(page.getByText(review.scoreMeans)).toHaveCount(0)
    await expect(page.getByText(review.cards.costliest, { exact: true })).toHaveCount(0)
    await expectNoOverflow(page)

    const count = await lines(page).count()
    await lines(page).first().click()
    await expect(page.getByRole('heading', { name: review.redo.chosen })).toBeFocused()
    for (const card of [review.cards.dearest, review.cards.costliest, review.cards.next])
      await expect(page.getByRole('heading', { name: card })).toBeVisible()
    await page.getByLabel(review.redo.reason).fill('太急')
    await page.getByRole('button', { name: review.redo.reasonSave }).click()
    await expect(page.getByText(review.redo.reasonSaved)).toBeVisible()

    await openFullReview(page, 'zh')
    await expect(page.getByRole('heading', { name: review.full, exact: true })).toBeFocused()
    await expect(steps(page)).toHaveCount(count)
    await expectNoOverflow(page)

    await page.reload()
    await expect(page.getByText(review.truthIntro)).toBeVisible({ timeout: 60_000 })
    await expect(page.getByLabel(review.redo.reason)).toHaveValue('太急')
    await page.getByRole('button', { name: review.fullHide }).click()
    await expect(page.getByText(review.truthIntro)).toHaveCount(0)
  })

test('the curve leads to the steps, a page of a technique and back to the same step', async ({ page }) => {
  await planted(page)
  await page.getByRole('button', { name: review.redo.skip }).click()
  await openFullReview(page, 'zh')
  const column = page.getByRole('group', { name: review.curve.pick }).getByRole('button').nth(2)
  await column.hover()
  await expect(page.locator('#step-2')).toHaveClass(/lit/)
  await column.click()
  await expect(page.locator('#step-2')).toBeFocused()
  await expect(page.locator('#step-2')).toBeInViewport()
  await page.keyboard.press('Shift+Tab')

  await page.locator('#step-2 a[href^="#/technique/"]').first().click()
  await expect(page.locator('.markdown h2').first()).toBeVisible()
  await page.goBack()
  await expect(page.locator('#step-2')).toBeInViewport({ timeout: 60_000 })
  await expect(page.getByText(review.truthIntro)).toBeVisible()
})

test('the best line is played out by hand and on its own', async ({ page }) => {
  await reviewed(page)
  await openFullReview(page, 'zh')
  await steps(page).first().getByRole('button', { name: review.best.open }).click()
  const dialog = page.getByRole('dialog')
  const played = dialog.getByRole('log').getByRole('listitem')
  await expect(played).toHaveCount(1)
  await dialog.getByRole('button', { name: review.best.next }).click()
  await expect(played).toHaveCount(2)
  await dialog.getByRole('button', { name: review.best.auto }).click()
  await expect(played).toHaveCount(3)
  await dialog.getByRole('button', { name: review.best.pause }).click()
  const next = dialog.getByRole('button', { name: review.best.next })
  while (await next.isVisible()) await next.click()
  await expect(dialog.getByText(review.best.end)).toBeInViewport()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a move is tried again, played on, and both attempts know of each other', async ({ page }) => {
  await reviewed(page)
  const source = page.url()
  await lines(page).first().click()
  await openFullReview(page, 'zh')
  const last = (await steps(page).count()) - 1
  const branchedAt = Math.min(1, last)
  await page.locator(`#step-${branchedAt}`).getByRole('button', { name: review.cards.fromHere }).click()
  await expect(choices(page, 'zh').first()).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('.log .chosen')).toHaveCount(branchedAt)
  await playToEnd(page, 'zh')
  await page.getByRole('button', { name: t.play.toReview }).click()
  await expect(page.getByText(review.branch.from(branchedAt + 1))).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: review.branch.source }).click()

  await expect(page).toHaveURL(source)
  await openFullReview(page, 'zh')
  const branches = page.locator(`#step-${branchedAt}`).getByText(review.branch.again(1))
  await expect(branches).toBeVisible({ timeout: 60_000 })
  await expect(branches.getByRole('link')).toHaveText(/^\d+ 分$/)
  await branches.getByRole('link').click()
  await expect(page.getByText(review.branch.from(branchedAt + 1))).toBeVisible({ timeout: 60_000 })
})

test('an exam is reviewed the same way, and tried again as practice', async ({ page }) => {
  await planted(page, 'exam')
  await expect(page.getByText(review.exam, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: review.redo.none }).click()
  await page.getByRole('button', { name: review.cards.fromHere }).first().click()
  await expect(choices(page, 'zh').first()).toBeVisible({ timeout: 60_000 })
})

test('the report leaves as text, picture, file and one or two pages of paper', async ({ page }) => {
  await planted(page)
  await page.getByRole('button', { name: review.redo.none }).click()

  await page.getByRole('button', { name: review.keep.text, exact: true }).click()
  const text = page.getByRole('textbox', { name: review.keep.text })
  await expect(text).toHaveValue(new RegExp(review.cards.dearest))
  await page.getByRole('button', { name: review.keep.selectAll }).click()
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain(review.axesHeading)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: review.keep.picture }).click()
  const picture = page.getByRole('dialog').getByRole('img')
  await expect(picture).toHaveAttribute('src', /^data:image\/png/)
  await expect
    .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalHeight : 0)))
    .toBeGreaterThan(900)
  await page.keyboard.press('Escape')

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: review.keep.saveText }).click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/\.txt$/)
  expect(await readFile(await file.path(), 'utf8')).toContain(review.cards.dearest)

  await page.getByRole('button', { name: review.keep.result }).click()
  await page.getByRole('textbox', { name: review.keep.staff }).fill('0042')
  const handing = page.waitForEvent('download')
  await page.getByRole('button', { name: review.keep.resultSave }).click()
  const result = readResultFile(await readFile(await (await handing).path(), 'utf8'))
  expect(result).toMatchObject({ kind: 'read', file: { learner: { staff: '0042' } } })
  await page.keyboard.press('Escape')

  const paper = await page.pdf({ preferCSSPageSize: true })
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  expect(pages).toBeGreaterThanOrEqual(1)
  expect(pages).toBeLessThanOrEqual(2)

  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-sheet')).toContainText(review.keep.moves)
  await expect(page.locator('main')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.print-sheet')).toHaveCount(0)
  await expect(page.locator('main')).toBeVisible()
})
