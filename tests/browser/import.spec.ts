import { chineseText } from '../screens/small-play.ts'
import { dictionary, expect, openReview, playToEnd, test } from './site.ts'

const t = dictionary.zh
/** With or without warnings: this text is too short to please every check. */
const ready = new RegExp(
  `^(?:${t.library.drop.good('T01.zh.md')}|${t.library.drop.warnings('T01.zh.md', 7777).replace('7777', '\\d+')})$`,
)
const file = (name: string, text: string) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })

test('a scenario dropped in is checked, kept and played at once', async ({ page }) => {
  await page.goto('./#/library')
  await page.locator('input[type=file]').setInputFiles(file('T01.zh.md', chineseText))
  await expect(page.getByText(ready)).toBeVisible({ timeout: 60_000 })
  await page.reload()
  await page.getByRole('link', { name: '一通短电话' }).click()
  await page.locator('form button[type=submit]').click({ timeout: 60_000 })
  await playToEnd(page, 'zh')
  await openReview(page, 'zh')
})

test('a broken file is explained line by line and loses nothing', async ({ page }) => {
  await page.goto('./#/library')
  const input = page.locator('input[type=file]')
  await input.setInputFiles(file('T01.zh.md', chineseText))
  await expect(page.getByText(ready)).toBeVisible({ timeout: 60_000 })

  await input.setInputFiles(file('T01.zh.md', chineseText.replace('带了 对账单', '带了 对帐单')))
  await expect(page.getByText(t.library.drop.keptOld)).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('mark', { hasText: '对帐单' }).first()).toBeVisible()
  await expect(page.getByText(/T01\.zh\.md · 第 \d+ 行，第 \d+ 列/).first()).toBeVisible()

  await page.reload()
  await expect(page.getByText(new RegExp(`^${t.library.draft}`))).toBeVisible()
  await page.getByRole('button', { name: t.library.seeProblems }).click()
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '一通短电话' }).click()
  await expect(page.locator('form button[type=submit]')).toBeVisible({ timeout: 60_000 })

  await page.goto('./#/library')
  await page.getByRole('button', { name: t.library.remove, exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t.library.removeYes, exact: true })
    .last()
    .click()
  await expect(page.getByRole('link', { name: '一通短电话' })).toHaveCount(0)
})

test('nothing in a scenario can run: not what is refused and shown as a mistake', async ({ page }) => {
  const attack = '<img src=x onerror="window.owned=1"><script>window.owned=1</script>'
  const hostile = chineseText
    .replace('情景: 一通短电话', `情景: '短<b>电话</b>${attack}'`)
    .replace('目标: 问到日子。', `目标: '${attack}'`)
    .replace('一张票{总额}，到期没付。', `一张票${attack}[点我](javascript:window.owned=1)`)
    .replace('> 您好，瑞晟财务。', `> 您好${attack}`)
    .replace('“没事”，就问候一声。', `就问候${attack}`)
    .replace('封批：每周四下午四点封批。', `封批：${attack}`)
    .replace('点评：直接问。', `点评：${attack}`)
  await page.goto('./#/library')
  await page.locator('input[type=file]').setInputFiles(file(`<img src=x onerror=window.owned=1>.md`, hostile))
  await expect(page.locator('mark', { hasText: 'onerror' }).first()).toBeVisible({ timeout: 60_000 })
  expect(await page.evaluate(() => 'owned' in window)).toBe(false)
  expect(await page.locator('main img, main script, main b').count()).toBe(0)
})

test('nothing in a scenario can run: not what gets through as plain text', async ({ page }) => {
  const attack = '&lt;img src=x onerror=window.owned=1&gt;'
  const hostile = chineseText
    .replace('一张票{总额}，到期没付。', `一张票${attack}`)
    .replace('> 您好，瑞晟财务。', `> 您好${attack}`)
    .replace('“没事”，就问候一声。', `就问候${attack}`)
    .replace('封批：每周四下午四点封批。', `封批：${attack}`)
    .replace('点评：直接问。', `点评：${attack}`)
  await page.goto('./#/library')
  await page.locator('input[type=file]').setInputFiles(file('T01.zh.md', hostile))
  await expect(page.getByText(ready)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: '一通短电话' }).click()
  await page.locator('form button[type=submit]').click({ timeout: 60_000 })
  await expect(page.locator('.log')).toContainText('onerror')
  await playToEnd(page, 'zh')
  await openReview(page, 'zh')
  expect(await page.evaluate(() => 'owned' in window)).toBe(false)
  expect(await page.locator('main img, main script').count()).toBe(0)
})
