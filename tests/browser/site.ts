/** What the browser tests do again and again on the site, in either language. */
import { expect, test as base } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import type { Language } from '../../src/model/words.ts'

export const dictionary = { zh, en } as const

/** Every test fails on an error of the page, a breach of its policy or a request that leaves it. */
export const test = base.extend<{ guarded: undefined }>({
  guarded: [
    async ({ page, baseURL }, use) => {
      const troubles: string[] = []
      page.on('pageerror', (error) => troubles.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text())
      })
      page.on('request', (request) => {
        const url = request.url()
        if (baseURL !== undefined && !url.startsWith(new URL(baseURL).origin) && !/^(?:blob|data):/.test(url))
          troubles.push(`request to ${url}`)
      })
      await use(undefined)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export async function openLibrary(page: Page, language: Language): Promise<void> {
  await page.goto('./')
  // On a telephone the switch names only the other language.
  if (language === 'en') await page.getByRole('button', { name: dictionary.en.language.en }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: dictionary[language].library.heading }),
  ).toBeVisible()
}

/** Opens a scenario and begins it with the first document that can be brought. */
export async function begin(page: Page, language: Language, scenario = 'S03'): Promise<void> {
  await page.goto(`./#/play/${scenario}`)
  const start = page.locator('form button[type=submit]')
  await expect(start).toBeVisible()
  const documents = page.getByRole('checkbox')
  if ((await documents.count()) > 0) await documents.first().check()
  await start.click()
  await expect(choices(page, language).first()).toBeVisible()
}

export const choices = (page: Page, language: Language): Locator => {
  const { yourTurn, yourMove } = dictionary[language].play
  const named = (name: string) => page.getByRole('region', { name, exact: true })
  return named(yourTurn).or(named(yourMove)).getByRole('button')
}

export const log = (page: Page, language: Language): Locator =>
  page.getByRole('log', { name: dictionary[language].play.transcript })

/** Picks by number until the play has ended. */
export async function playToEnd(
  page: Page,
  language: Language,
  pick: (turn: number) => string = () => '1',
): Promise<void> {
  const over = page.getByRole('button', { name: dictionary[language].play.toReview })
  // A key pressed while a step is still being shown is not taken, so presses are not counted.
  let turn = 0
  await expect(async () => {
    if (!(await over.isVisible())) await page.keyboard.press(pick(turn++))
    await expect(over).toBeVisible({ timeout: 1 })
  }).toPass({ intervals: [50], timeout: 30_000 })
}

/** Nothing sticks out to the side. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond).toBeLessThanOrEqual(0)
}
