/** The paper kit as it comes out of the printer. */
import type { Page } from '@playwright/test'
import { kit as en } from '../../src/i18n/en/kit.ts'
import { kit as zh } from '../../src/i18n/zh/kit.ts'
import { expect, expectAccessible, expectNoOverflow, openLibrary, test } from './site.ts'

const kits = { zh, en } as const
/** Height and width that A4 leaves within its margins, in CSS pixels. */
const [tall, wide] = [(271 * 96) / 25.4, (182 * 96) / 25.4]
const mostTrainerPages = 3

async function openKit(page: Page, scenario: string): Promise<void> {
  await page.goto(`./#/teach/kit/${scenario}`)
  await expect(page.locator('[data-sheet=trainer]')).toBeVisible({ timeout: 60_000 })
}

/** Pages of a PDF, by its page objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** Each sheet with its size as it is printed. */
async function measure(page: Page) {
  // Media alone leave the window its size; the printer's is that of the paper.
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: Math.floor(wide), height: Math.floor(tall) })
  return page.locator('[data-sheet]').evaluateAll((sheets) =>
    sheets.map((sheet) => ({
      kind: sheet.getAttribute('data-sheet') ?? '',
      height: sheet.getBoundingClientRect().height,
      beyond: Math.max(
        ...[sheet, ...sheet.querySelectorAll('*')].map((each) => each.scrollWidth - each.clientWidth),
        ...[...sheet.querySelectorAll('*')].map(
          (each) => each.getBoundingClientRect().right - sheet.getBoundingClientRect().right,
        ),
      ),
    })),
  )
}

for (const language of ['zh', 'en'] as const) {
  const t = kits[language]

  test(`the kit opens, is chosen from and is accessible: ${language}`, async ({ page }) => {
    await openLibrary(page, language)
    await page.goto('./#/teach/kit')
    await expect(page.getByRole('heading', { level: 1, name: t.heading })).toBeVisible()
    await expect(page.locator('[data-sheet]')).toHaveCount(7)
    await expectNoOverflow(page)
    await openKit(page, 'S03')
    await expect(page.locator('[data-sheet=customer]')).toHaveCount(3)
    await expectAccessible(page)
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await expectNoOverflow(page)
    }
  })

  test(`every sheet fits its page, and the PDF has as many pages: ${language}`, async ({ page }) => {
    await openLibrary(page, language)
    await openKit(page, 'S03')
    const sheets = await measure(page)
    let expected = 0
    for (const { kind, height, beyond } of sheets) {
      const most = kind === 'trainer' ? mostTrainerPages : 1
      expect(height, kind).toBeLessThanOrEqual(most * tall)
      expect(beyond, kind).toBeLessThanOrEqual(1)
      if (kind !== 'trainer') expected++
    }
    // The sheets alone are printed: nothing of the screen around them.
    const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(pages).toBeGreaterThan(expected)
    expect(pages).toBeLessThanOrEqual(expected + mostTrainerPages)
    // What is emulated is printed as well, so the paper gets its own media back.
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('checkbox', { name: t.sheet.trainer }).uncheck()
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(expected)
  })
}
