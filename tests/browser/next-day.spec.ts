/**
 * What brings a learner back: a promise won falls due on a later day, or at once on request. Finance
 * tells what came in, one question follows, the money counts, and the score stays. The clock of the
 * device is set; the plays are planted.
 */
import type { Page } from '@playwright/test'
import { followUp } from '../../src/i18n/zh/follow-up.ts'
import { bestPlay, plant } from '../../tools/planted.ts'
import { dictionary, expect, expectAccessible, expectNoOverflow, test } from './site.ts'

const t = dictionary.zh
const evening = Date.parse('2026-12-01T18:00:00+08:00')
const nextMorning = Date.parse('2026-12-02T08:30:00+08:00')

/** Seeds of best plays by what becomes of their promise. */
const plays = {
  paid: { scenario: 'S03', seed: 1, received: '186,000 元' },
  part: { scenario: 'S06', seed: 2, received: '98,000 元' },
  broken: { scenario: 'S03', seed: 5, received: '0 元' },
} as const

async function setOut(page: Page, at: number, ...which: readonly (keyof typeof plays)[]): Promise<void> {
  await page.clock.setFixedTime(at)
  await page.goto('./#/library')
  await expect(page.getByRole('heading', { name: t.library.heading })).toBeVisible()
  for (const name of which) {
    const attempt = bestPlay(plays[name].scenario, plays[name].seed, evening - 60_000)
    await plant(page, `attempt/${attempt.id}`, attempt)
  }
}

/** Home as it looks on a visit at that time. */
async function visit(page: Page, at: number): Promise<void> {
  await page.clock.setFixedTime(at)
  await page.goto('./#/')
  await page.reload()
  await expect(page.locator('h1#things')).toBeVisible({ timeout: 60_000 })
}

const received = (page: Page) => page.getByRole('region', { name: t.today.standing }).locator('dd').first()
const first = (page: Page) => page.locator('main ol li').first()

for (const outcome of ['paid', 'part', 'broken'] as const)
  test(`the next day finance tells: ${outcome}`, async ({ page }) => {
    const { received: sum } = plays[outcome]
    await setOut(page, evening, outcome)
    await visit(page, evening)
    const before = await received(page).innerText()
    await expect(page.getByRole('heading', { name: t.today.awaitedHeading })).toBeVisible()
    await expect(page.getByRole('link', { name: t.today.due })).toHaveCount(0)

    await visit(page, nextMorning)
    await expect(first(page)).toContainText(t.today.sender.finance)
    await first(page).getByRole('link', { name: t.today.due }).click()
    await expect(page.getByRole('heading', { level: 1, name: followUp.outcome[outcome] })).toBeVisible()
    await expect(page.locator('dd.came')).toHaveText(sum)
    await expectAccessible(page)
    await expectNoOverflow(page)

    await expect(page.locator('article ol button')).not.toHaveCount(0)
    await page.keyboard.press('1')
    await expect(
      page.getByRole('status').getByText(new RegExp(`^(?:${followUp.right}|${followUp.wrong})$`)),
    ).toBeVisible()
    await expect(page.getByText(followUp.yours)).toHaveCount(1)
    await expect(page.getByText(followUp.score)).toBeVisible()
    await expect(page.locator('.sum')).toBeVisible()
    await expectAccessible(page)
    const said = await page.locator('article').innerText()

    // Answered once: shown again it is only read, and says the same.
    await page.reload()
    await expect(page.locator('.sum')).toBeVisible({ timeout: 60_000 })
    await page.keyboard.press('2')
    await page.locator('article ol button').last().click({ force: true })
    expect(await page.locator('article').innerText()).toBe(said)

    await page.getByRole('link', { name: t.home }).click()
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(t.today.heading) })).toBeVisible()
    await expect(page.getByRole('link', { name: t.today.due })).toHaveCount(0)
    if (outcome === 'broken') await expect(received(page)).toHaveText(before)
    else await expect(received(page)).not.toHaveText(before)
  })

test('a clock set back neither takes money away nor brings it twice', async ({ page }) => {
  await setOut(page, evening, 'paid')
  await visit(page, nextMorning)
  await first(page).getByRole('link', { name: t.today.due }).click()
  await expect(page.getByRole('heading', { level: 1, name: followUp.outcome.paid })).toBeVisible()

  for (const at of [evening - 10 * 86_400_000, evening, nextMorning + 86_400_000]) {
    await visit(page, at)
    await expect(received(page)).toHaveText('186,000 元')
    await expect(page.getByRole('link', { name: t.today.due })).toHaveCount(0)
    await expect(page.getByRole('heading', { name: t.today.awaitedHeading })).toHaveCount(0)
  }
})

test('whoever cannot wait skips to the day', async ({ page }) => {
  await setOut(page, evening, 'paid')
  await page.goto('./#/follow-up/S03-1')
  await expect(page.getByRole('heading', { level: 1, name: followUp.heading })).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.locator('dd.came')).toHaveCount(0)

  await visit(page, evening)
  await expect(received(page)).toHaveText('0 元')
  await page.getByRole('button', { name: t.today.fastForward }).click()
  await expect(page.getByRole('heading', { level: 1, name: followUp.outcome.paid })).toBeVisible()
  // Nobody has to answer.
  await page.getByRole('navigation').getByRole('link', { name: t.today.nav.home }).click()
  await expect(received(page)).toHaveText('186,000 元')
})

test('several promises fall due one after the other, and then the day goes on', async ({ page }) => {
  await setOut(page, evening, 'paid', 'part')
  for (let time = 0; time < 2; time++) {
    await visit(page, nextMorning)
    await first(page).getByRole('link', { name: t.today.due }).click()
    await expect(page.locator('article ol button').first()).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.locator('.sum')).toBeVisible({ timeout: 60_000 })
  }
  await visit(page, nextMorning)
  // 186,000, and 70,000 on the spot with 98,000 later.
  await expect(received(page)).toHaveText('354,000 元')
  await expect(page.getByRole('link', { name: t.today.due })).toHaveCount(0)
})

test('money taken up again from a move counts once', async ({ page }) => {
  await setOut(page, evening, 'paid')
  const attempt = bestPlay('S03', 1, evening)
  await plant(page, 'attempt/again', { ...attempt, id: 'again', branch: { attempt: attempt.id, turn: 2 } })
  await visit(page, nextMorning)
  await first(page).getByRole('link', { name: t.today.due }).click()
  await expect(page.locator('dd.came')).toHaveText('186,000 元')
  await visit(page, nextMorning)
  await expect(received(page)).toHaveText('186,000 元')
  await expect(page.getByRole('link', { name: t.today.due })).toHaveCount(0)
})

test('the three react to an ending on the day it happened', async ({ page }) => {
  await setOut(page, evening, 'paid')
  await visit(page, evening)
  const reactions = page.getByRole('region', { name: t.today.reactions })
  for (const sender of Object.values(t.today.sender)) await expect(reactions).toContainText(sender)
  await expect(reactions).toContainText(t.ending.full)
  await expectAccessible(page)
  await visit(page, nextMorning)
  await expect(reactions).toHaveCount(0)
})
