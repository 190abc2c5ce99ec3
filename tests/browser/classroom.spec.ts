/** A session in a classroom: one mirrored screen by keyboard alone, and a trainer's window with a projector's. */
import type { Locator, Page } from '@playwright/test'
import { room as en } from '../../src/i18n/en/room.ts'
import { room as zh } from '../../src/i18n/zh/room.ts'
import { readLibrary } from '../../tools/content.ts'
import { dictionary, expect, expectAccessible, expectOneScreen, test as base } from './site.ts'

const words = { zh, en } as const

/** The draw is always the same, so that every run sees the same session. */
const test = base.extend({
  page: async ({ page }, use) => {
    await page.context().addInitScript(() => {
      const chance = crypto.getRandomValues.bind(crypto)
      crypto.getRandomValues = (array) => {
        if (!(array instanceof Uint32Array)) return chance(array)
        array.fill(20261126)
        return array
      }
    })
    await use(page)
  },
})

/** Small, and solved in no time. */
const scenario = 'S16'

/** Tab until it has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  for (let press = 0; press < 120; press++) {
    if (await to.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('it cannot be reached by Tab')
}

/** Prepares a session with the mouse, in as few clicks as it takes. */
async function start(page: Page, way: string, key = scenario): Promise<void> {
  await page.goto('./#/teach/room')
  await page.locator(`input[name=scenario][value=${key}]`).check()
  await page.locator(`input[name=way][value=${way}]`).check()
  await page.getByRole('button', { name: zh.setup.begin }).click()
  await page.getByRole('button', { name: zh.desk.steps.begin }).click()
  await expect(heard(page)).not.toBeEmpty()
}

const heard = (page: Page): Locator => page.locator('.frame .heard')
const options = (page: Page): Locator => page.locator('.frame ol li .text')
const count = (page: Page, letter: string): Locator =>
  page.getByRole('textbox', { name: zh.desk.countOf(letter) })
const shownVotes = (page: Page): Locator => page.locator('.frame .bar .count')

/** Types votes into the fields, A first. */
async function type(page: Page, votes: readonly string[]): Promise<void> {
  await count(page, 'A').focus()
  for (const vote of votes) {
    await page.keyboard.type(vote)
    await page.keyboard.press('Enter')
  }
}

const turnOf = (page: Page) => page.locator('.frame header .step')

/** The smallest size of any text that is shown, in pixels. */
const smallestText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let least = Infinity
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || node.textContent?.trim() === '' || !element.checkVisibility()) continue
      // Words for those who listen are on the screen in no size.
      if (element.closest('.unseen, script, style, svg') !== null) continue
      if (element.getBoundingClientRect().bottom <= 0) continue
      least = Math.min(least, parseFloat(getComputedStyle(element).fontSize))
    }
    return least
  })

/** How far what is said and the options reach beyond their box, in pixels. */
const hiddenBelow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const talk = document.querySelector('.frame .talk')
    return talk === null ? 0 : talk.scrollHeight - talk.clientHeight
  })

/** Everything about the scenario that the room must not see before the review. */
function secrets(): readonly string[] {
  const { contents, catalogue } = readLibrary()
  const content = contents.find(({ id }) => id === scenario)
  const persona = catalogue.personas.get(content?.zh.persona ?? '')
  const comments = content?.zh.scenes.flatMap(({ choices }) => choices.map(({ comment }) => comment)) ?? []
  const causes = persona?.variants.flatMap(({ name, truth }) => [name.zh, truth.zh]) ?? []
  return [...comments, ...causes, zh.trainer.only, ...Object.values(dictionary.zh.grade)].filter(
    (text) => text !== '',
  )
}

async function expectNoSecret(page: Page): Promise<void> {
  const html = await page.content()
  expect(secrets().filter((secret) => html.includes(secret))).toEqual([])
}

test('one screen and a clicker: from the choice of the scenario to the review of the room', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('./#/teach/room')
  await expectAccessible(page)
  await tabTo(page, page.locator('input[name=scenario]').first())
  await page.keyboard.press('Space')
  // Up from the first is the last.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(`input[name=scenario][value=${scenario}]`)).toBeChecked()
  await tabTo(page, page.locator('input[name=way][value=hands]'))
  const begin = page.getByRole('button', { name: zh.setup.begin })
  await expect(begin).toBeEnabled()
  await tabTo(page, begin)
  await page.keyboard.press('Enter')

  // First what it is about.
  await expect(page.locator('.frame .objective')).toBeVisible()
  await expectOneScreen(page)
  await expectAccessible(page)
  await page.keyboard.press('PageDown')
  await expect(heard(page)).not.toBeEmpty()
  await expectOneScreen(page)
  await expectAccessible(page)
  await expect(options(page)).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(count(page, 'A')).toBeVisible()

  // Without a vote there is nothing to close.
  await page.keyboard.press('PageDown')
  await expect(page.getByText(zh.desk.nobody)).toBeVisible()
  await tabTo(page, count(page, 'A'))
  await type(page, ['7', '2', '1'])
  await expect(shownVotes(page)).toHaveCount(0)
  await expectNoSecret(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByText(zh.view.closed)).toBeVisible()
  await expect(shownVotes(page)).toHaveCount(0)
  // A step back opens it again, and the votes are still there.
  await page.keyboard.press('PageUp')
  await expect(count(page, 'B')).toHaveValue('2')
  await page.keyboard.press('PageDown')

  await page.keyboard.press('b')
  await expect(heard(page)).toHaveCount(0)
  await page.keyboard.press('b')
  await expect(heard(page)).not.toBeEmpty()

  const last = page.locator('.frame [data-page]')
  for (let press = 0; press < 120 && (await last.count()) === 0; press++) {
    const field = count(page, 'A')
    if ((await field.isVisible()) && (await field.inputValue()) === '') await type(page, ['7', '2'])
    await page.keyboard.press('PageDown')
    // Once the play is over, the review waits for the solver.
    if ((await turnOf(page).count()) === 0)
      await expect(page.getByRole('button', { name: zh.desk.steps.review }).or(last).first()).toBeVisible()
  }
  await expect(last).toHaveAttribute('data-page', 'outcome')
  await expectOneScreen(page)
  await expectAccessible(page)
  const pages = new Set<string>()
  for (let press = 0; press < 6; press++) {
    pages.add((await last.getAttribute('data-page')) ?? '')
    await page.keyboard.press('PageDown')
  }
  expect([...pages].slice(0, 3)).toEqual(['outcome', 'truth', 'split'])
  await expect(page.getByText(zh.desk.done)).toBeVisible()

  // What was done is still there after the window was closed, and in the list of sessions.
  const shown = await last.innerText()
  await page.reload()
  await expect(last).toHaveText(shown, { useInnerText: true })
  await page.goto('./#/teach/room')
  await expect(page.getByRole('link', { name: zh.setup.goOn })).toBeVisible()
})

test('going back keeps the way that was left, and a session leaves and comes back as a file', async ({
  page,
}) => {
  await start(page, 'hands', 'S03')
  for (const votes of [
    ['9', '1'],
    // The first line of the second turn would end it.
    ['1', '8'],
  ]) {
    const before = await turnOf(page).innerText()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await type(page, votes)
    for (let press = 0; press < 8 && (await turnOf(page).innerText()) === before; press++) {
      const field = count(page, 'A')
      if ((await field.isVisible()) && (await field.inputValue()) === '') await type(page, votes)
      await page.keyboard.press('PageDown')
    }
  }
  await expect(turnOf(page)).toHaveText(zh.view.turn(3))
  const said = await heard(page).innerText()
  await page.getByRole('button', { name: zh.desk.more }).click()
  await page.getByRole('button', { name: zh.desk.turn(1), exact: true }).click()
  await expect(turnOf(page)).toHaveText(zh.view.turn(1))
  await expect(shownVotes(page).first()).toHaveText('9')
  await page.getByRole('button', { name: zh.desk.more }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: zh.desk.branch(1, 2) }).click()
  await expect(heard(page)).toHaveText(said, { useInnerText: true })

  await page.getByRole('button', { name: zh.desk.more }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: zh.desk.export, exact: true }).click(),
  ])
  const file = await download.path()
  await page.keyboard.press('Escape')
  await page.goto('./#/teach/room')
  await page.getByRole('button', { name: zh.setup.remove }).click()
  await page.getByRole('dialog').getByRole('button', { name: zh.setup.remove, exact: true }).last().click()
  await expect(page.getByRole('link', { name: zh.setup.goOn })).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('link', { name: zh.setup.goOn }).click()
  await expect(turnOf(page)).toHaveText(zh.view.turn(3))
  await expect(heard(page)).toHaveText(said, { useInnerText: true })
})

/** The trainer's window of a new session, and the projector's that it opens. */
async function twoWindows(page: Page, way: string): Promise<Page> {
  await start(page, way)
  await page.getByRole('button', { name: zh.desk.more }).click()
  const [projector] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: zh.desk.projector }).click(),
  ])
  await projector.setViewportSize({ width: 1920, height: 1080 })
  await expect(page.getByText(zh.trainer.only)).toBeVisible()
  await expect(heard(projector)).not.toBeEmpty()
  return projector
}

test('two windows: the projector shows what the room may see, and a reload of either loses nothing', async ({
  page,
}) => {
  const projector = await twoWindows(page, 'hands')
  await expect(page.getByText(zh.desk.linked)).toBeVisible()
  await expectNoSecret(projector)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await type(page, ['6', '5', '1'])
  await expect(projector.getByText(zh.view.votes(12))).toBeVisible()
  await expect(shownVotes(projector)).toHaveCount(0)
  await expectNoSecret(projector)
  await expectAccessible(page)
  await expectAccessible(projector)

  // In the middle of the vote.
  await projector.reload()
  await expect(projector.getByText(zh.view.votes(12))).toBeVisible()
  await page.reload()
  await expect(count(page, 'B')).toHaveValue('5')
  await expect(page.getByText(zh.desk.linked)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(projector.getByText(zh.view.closed)).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(projector.getByText(zh.view.vote)).toBeVisible()

  // What the trainer sees is graded; the projector never is.
  await expect(page.locator('.window .right ol li').first()).toContainText(zh.trainer.worth)
  await page.keyboard.press('b')
  await expect(heard(projector)).toHaveCount(0)
  await page.keyboard.press('b')
  await expect(heard(projector)).not.toBeEmpty()

  // The trainer's window is closed and opened again elsewhere in the browser.
  const address = page.url()
  const again = await page.context().newPage()
  await page.close()
  await again.goto(address)
  await expect(count(again, 'A')).toHaveValue('6')
  await again.keyboard.press('t')
  await expect(projector.locator('[role=timer]')).toBeVisible()
})

test('windows that share no channel speak to each other directly, also after a reload', async ({ page }) => {
  await page.context().addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel')
  })
  const projector = await twoWindows(page, 'hands')
  await page.keyboard.press('PageDown')
  await expect(options(projector).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText(zh.desk.linked)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(projector.getByText(zh.view.vote)).toBeVisible()
  await projector.reload()
  await expect(projector.getByText(zh.view.vote)).toBeVisible()
})

test('groups: who has voted is seen at once, for what only afterwards', async ({ page }) => {
  const projector = await twoWindows(page, 'groups')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.locator('footer select').focus()
  for (const letter of ['a', 'b', 'a']) await page.keyboard.press(letter)
  await expect(projector.locator('.frame li.voted')).toHaveCount(3)
  await expect(projector.locator('.frame li.voted strong')).toHaveCount(0)
  for (const letter of ['b', 'a', 'b']) await page.keyboard.press(letter)
  await page.keyboard.press('PageDown')
  // Half for each: whatever is best, half or none are right.
  for (
    let press = 0;
    press < 6 && (await projector.locator('.frame li.voted strong').count()) === 0;
    press++
  ) {
    const field = page.locator('footer select')
    await field.focus()
    for (const letter of ['a', 'a', 'a', 'a', 'a', 'b']) await page.keyboard.press(letter)
    await page.keyboard.press('PageDown')
  }
  await expect(projector.locator('.frame li.voted strong').first()).toContainText('A')
})

for (const language of ['zh', 'en'] as const)
  test(`what is projected can be read from the last row (${language})`, async ({ page }) => {
    await page.goto('./#/library')
    if (language === 'en') await page.getByRole('button', { name: dictionary.en.language.en }).click()
    await page.goto('./#/teach/room')
    await page.locator('input[name=scenario][value=S14]').check()
    await page.locator('input[name=way][value=hands]').check()
    await page.getByRole('button', { name: words[language].setup.begin }).click()
    await page.getByRole('button', { name: words[language].desk.more }).click()
    const [projector] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: words[language].desk.projector }).click(),
    ])
    await projector.setViewportSize({ width: 1920, height: 1080 })
    if (language === 'zh') await projector.emulateMedia({ reducedMotion: 'reduce' })
    await expect(projector.locator('.frame .objective')).toBeVisible()
    expect(await smallestText(projector)).toBeGreaterThanOrEqual(24)
    await page.keyboard.press('t')
    for (let press = 0; press < 14; press++) {
      const field = page.locator('footer input').first()
      if ((await field.isVisible()) && (await field.inputValue()) === '') {
        await field.focus()
        await page.keyboard.type('9')
      }
      const before = await projector.locator('.screen').innerText()
      await page.keyboard.press('PageDown')
      await expect.poll(() => projector.locator('.screen').innerText()).not.toBe(before)
      expect(await smallestText(projector)).toBeGreaterThanOrEqual(24)
      await expectOneScreen(projector)
      await expect.poll(() => hiddenBelow(projector)).toBeLessThanOrEqual(1)
    }
  })
