/** What the browser tests do again and again on the site, in either language. */
import AxeBuilder from '@axe-core/playwright'
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
      const { protocol, origin, href } = new URL(baseURL ?? '')
      const home = protocol === 'file:' ? href : origin
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(home) && !/^(?:blob|data):/.test(url)) troubles.push(`request to ${url}`)
      })
      await use(undefined)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export async function openLibrary(page: Page, language: Language): Promise<void> {
  await page.goto('./#/library')
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

/** Picks by number until the play has ended; what the desk asks for afterwards is got over with. */
export async function playToEnd(
  page: Page,
  language: Language,
  pick: (turn: number) => string = () => '1',
): Promise<void> {
  const over = page.getByRole('button', { name: dictionary[language].play.toReview })
  const { record, message } = dictionary[language].afterContact
  const skip = page.getByRole('button', { name: record.skip, exact: true })
  const send = page.getByRole('button', { name: message.send, exact: true })
  // A key pressed while a step is still being shown is not taken, so presses are not counted.
  let turn = 0
  await expect(async () => {
    if (await skip.isVisible()) await skip.click()
    else if (!(await send.isVisible())) {
      if (!(await over.isVisible())) await page.keyboard.press(pick(turn++))
    }
    // Beside the message there may be one choice only, or none.
    else if (await choices(page, language).first().isVisible()) await page.keyboard.press('1')
    else {
      for (const part of await page.getByRole('group', { name: message.parts }).getByRole('button').all())
        if ((await part.getAttribute('aria-pressed')) === 'false') await part.click()
      await send.click()
    }
    await expect(over).toBeVisible({ timeout: 1 })
  }).toPass({ intervals: [50], timeout: 30_000 })
}

/** Everything behind the first view of a review that is being worked out. */
export async function openFullReview(page: Page, language: Language): Promise<void> {
  const { full, truthIntro } = dictionary[language].review
  await page.getByRole('button', { name: full, exact: true }).click({ timeout: 60_000 })
  await expect(page.getByText(truthIntro)).toBeVisible()
}

/** From the end of a play to its finished review. */
export async function openReview(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: dictionary[language].play.toReview }).click()
  await openFullReview(page, language)
}

/** Where rules of WCAG 2.2 AA are broken, or what is good practice. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Colours are judged when nothing is moving any more.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** No rule is broken. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([])
}

/** Nothing sticks out to the side. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond).toBeLessThanOrEqual(0)
}

/** All of it is on the screen: nothing to scroll but what scrolls within. */
export async function expectOneScreen(page: Page): Promise<void> {
  await expectNoOverflow(page)
  const beyond = await page.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  )
  expect(beyond).toBeLessThanOrEqual(0)
}
