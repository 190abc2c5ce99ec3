/** HR's board: a roster out of a table, results matched to it, a doubt decided, a person looked at and deleted. */
import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import writeWorkbook from 'write-excel-file/universal'
import { board as en } from '../../src/i18n/en/board.ts'
import { board as zh } from '../../src/i18n/zh/board.ts'
import { momentOf, resultAttemptOf, writeResultFile } from '../../src/exports/result-file.ts'
import type { ResultFile } from '../../src/exports/result-file.ts'
import { bestPlay } from '../../tools/planted.ts'
import { dictionary, expect, expectAccessible, expectNoOverflow, test } from './site.ts'

const finishedAt = Date.now() - 3_600_000
const played = resultAttemptOf(bestPlay('S16', 1, finishedAt), 480)
const resultOf = (learner: ResultFile['learner']) => ({
  name: `${learner.staff}-${learner.name}.duecourse.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    writeResultFile({
      kind: 'duecourse-result',
      format: 1,
      learner,
      course: { id: 'law', version: '1' },
      assignment: null,
      release: '0.1.0',
      writtenAt: momentOf(finishedAt, 480),
      attempts: [
        {
          ...played,
          id: `${learner.staff}${learner.name}`,
          log: played.log.map(([pick], turn) => [pick, 3000 + 200 * turn + 400 * learner.name.length]),
        },
      ],
    }),
  ),
})

const lines = [
  '工号,姓名,部门,岗位,必修课程,截止日期',
  '0012,李工,华东大区,销售,法律与红线,2020-01-31',
  '0731,王敏,华南大区,销售,law、phone,2099-12-31',
  '1.0E+11,周全,华南大区,销售,law,2099-12-31',
]
const csv = { name: '花名册.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) }

async function speak(page: Page, language: 'zh' | 'en'): Promise<void> {
  if (language === 'en') await page.getByRole('button', { name: dictionary.en.language.en }).click()
}

async function importRoster(page: Page, language: 'zh' | 'en' = 'zh'): Promise<void> {
  const t = language === 'zh' ? zh : en
  await page.goto('./#/board/roster')
  await speak(page, language)
  await expect(page.getByRole('heading', { level: 1, name: t.roster.heading })).toBeVisible()
  await page.locator('main input[type=file]').setInputFiles(csv)
  await expect(page.getByText(t.roster.result(2, 3))).toBeVisible()
  await expect(page.locator('[data-flaw=scientific]')).toContainText(t.roster.at(4, t.roster.field.staff))
  await page.getByRole('button', { name: t.roster.take(2) }).click()
  await expect(page.getByText(t.roster.taken(2))).toBeVisible()
}

for (const [language, t] of [
  ['zh', zh],
  ['en', en],
] as const)
  test(`from a roster and results to who is done (${language})`, async ({ page }) => {
    await importRoster(page, language)
    await page.goto('./#/teach/collect')
    await page
      .locator('main input[type=file]')
      .setInputFiles([resultOf({ staff: '0012', name: '李工' }), resultOf({ staff: '0731', name: '钱四娘' })])
    await expect(page.locator('[data-collected="2"]')).toBeVisible({ timeout: 60_000 })

    await page.goto('./#/board')
    await expect(
      page.getByRole('link', {
        name: t.matrix.cell(t.matrix.whole, language === 'zh' ? '法律与红线' : 'Law and red lines', 0, 2),
      }),
    ).toBeVisible()
    await expectAccessible(page)
    await expectNoOverflow(page)

    // One number, another name: counts for nobody until somebody decides.
    await page.goto('./#/board/doubts')
    const doubt = page.locator('[data-doubt="other name"]')
    await expect(doubt).toContainText('钱四娘')
    await expectAccessible(page)
    await doubt.getByRole('button', { name: t.doubts.give('王敏 0731') }).click()
    await expect(page.getByText(t.doubts.decided(1))).toBeVisible()

    await page.goto('./#/board/people')
    await page.getByRole('searchbox').fill('0731')
    await expect(page.getByRole('row')).toHaveCount(2)
    await expectAccessible(page)
    await page.getByRole('link', { name: /王敏/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /王敏/ })).toBeVisible()
    await expect(page.getByText(t.notPay)).toBeVisible()
    await expectAccessible(page)
    await expectNoOverflow(page)

    // Let off, and asked again, after a reload too.
    const law = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /法律|Law/ }) })
    const exempt = law.getByText(t.status.exempt, { exact: true })
    await law.getByRole('button', { name: t.person.letOff }).click()
    await expect(exempt).toBeVisible()
    await page.reload()
    await expect(exempt).toBeVisible()
    await law.getByRole('button', { name: t.person.ask }).click()
    await expect(law.getByText(t.status['in progress'], { exact: true })).toBeVisible()

    await page.goto('./#/board/next')
    await expect(page.getByRole('row').filter({ hasText: '李工' })).toContainText(t.next.need.overdue)
    await expectAccessible(page)

    // Deleted: the line, the result, the decision.
    await page.goto('./#/board/people')
    await page.getByRole('link', { name: /王敏/ }).click()
    await page.getByRole('button', { name: t.person.remove }).click()
    await page.getByRole('button', { name: t.person.removeYes, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: t.people.heading })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('link', { name: /李工/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /王敏|钱四娘/ })).toHaveCount(0)
    await page.goto('./#/teach/collect')
    await expect(page.locator('[data-collected="1"]')).toBeVisible({ timeout: 60_000 })
  })

test('a workbook is read beside the page, and old results go by their day', async ({ page }) => {
  await page.goto('./#/board/roster')
  const workbook = await writeWorkbook([
    ['员工编号', '员工姓名', '所属部门'],
    ['0012', '李工', '华东大区'],
    [731, '王敏', '华南大区'],
  ]).toBlob()
  await page.locator('main input[type=file]').setInputFiles({
    name: '花名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.arrayBuffer()),
  })
  await expect(page.getByText(zh.roster.result(2, 2))).toBeVisible()
  await expect(page.locator('[data-flaw=number]')).toContainText(zh.roster.at(3, zh.roster.field.staff))
  await expectAccessible(page)
  await page.getByRole('button', { name: zh.roster.take(2) }).click()
  await expect(page.getByText(zh.roster.taken(2))).toBeVisible()

  await page.goto('./#/teach/collect')
  await page.locator('main input[type=file]').setInputFiles([resultOf({ staff: '0012', name: '李工' })])
  await expect(page.locator('[data-collected="1"]')).toBeVisible({ timeout: 60_000 })
  await page.goto('./#/board/clear')
  await expect(page.getByText(zh.clear.foundNone)).toBeVisible()
  await page.getByLabel(zh.clear.before).fill('2099-01-01')
  await page.getByRole('button', { name: zh.clear.button }).click()
  await page.getByRole('button', { name: zh.clear.yes, exact: true }).click()
  await expect(page.getByText(zh.clear.done)).toBeVisible()
  await page.goto('./#/teach/collect')
  await page.reload()
  await expect(page.locator('[data-collected]')).toHaveCount(0)
})

test('a table is pasted, its columns said by hand', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/board/roster')
  await page.getByLabel(zh.roster.paste.label).fill('甲\t乙\n0012\t李工\n0731\t王敏')
  await page.getByRole('button', { name: zh.roster.paste.button }).click()
  await expect(page.getByText(zh.roster.trouble['no staff'])).toBeVisible()
  await page.getByRole('combobox', { name: zh.roster.field.staff }).selectOption('0')
  await page.getByRole('combobox', { name: zh.roster.field.name }).selectOption('1')
  await expect(page.getByText(zh.roster.result(2, 2))).toBeVisible()
  await expectNoOverflow(page)
  await page.getByRole('button', { name: zh.roster.take(2) }).click()
  await expect(page.getByText(zh.roster.now(2, 0))).toBeVisible()
})
