/** What leaves HR's board: a workbook that another library reads, and certificates whose numbers are checked. */
import { readFileSync } from 'node:fs'
import readWorkbook from 'read-excel-file/node'
import { momentOf, resultAttemptOf, writeResultFile } from '../../src/exports/result-file.ts'
import { boardExport as exported } from '../../src/i18n/zh/board-export.ts'
import { certificates } from '../../src/i18n/zh/certificates.ts'
import { collect } from '../../src/i18n/zh/collect.ts'
import { privacy } from '../../src/i18n/zh/privacy.ts'
import { bestPlay } from '../../tools/planted.ts'
import { expect, expectAccessible, expectNoOverflow, test } from './site.ts'

const finishedAt = Date.now() - 3_600_000

/** The exam of the course for newcomers, passed as well as it can be. */
const passed = writeResultFile({
  kind: 'duecourse-result',
  format: 1,
  learner: { staff: '000731', name: '=王敏' },
  course: { id: 'onboarding', version: '0' },
  assignment: null,
  release: '0.1.0',
  writtenAt: momentOf(finishedAt, 480),
  attempts: ['S02', 'S03', 'S04', 'S10'].map((scenario, seed) => ({
    ...resultAttemptOf(bestPlay(scenario, seed, finishedAt), 480),
    mode: 'exam' as const,
  })),
})

test('somebody who passed is exported, certified, and the certificate is checked', async ({ page }) => {
  test.slow()
  await page.goto('./#/teach/collect')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(passed) })
  await expect(page.getByRole('heading', { name: collect.counts(4, 1) })).toBeVisible({ timeout: 120_000 })

  await page.goto('./#/board/export')
  await expect(page.getByText(exported.count(1, 2))).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)
  await expectNoOverflow(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: `${exported.heading} ${exported.formats.xlsx.name}` }).click()
  const sheets = await readWorkbook(readFileSync(await (await downloading).path()))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(exported.sheets))
  const [head = [], ...rows] = sheets[0]?.data ?? []
  const cell = (name: string) => rows.find((row) => row.includes('onboarding'))?.[head.indexOf(name)]
  expect(cell(exported.column.staff)).toBe('000731')
  expect(cell(exported.column.name)).toBe('=王敏')
  expect(cell(exported.column.passed)).toBe(exported.yes)
  const number = String(cell(exported.column.certificate))
  expect(number).toMatch(/^DC-ONBOARDING-\d{6}-\w{8}$/)

  // Also after the page was opened anew: the key is kept.
  await page.goto('./#/board/certificates')
  await page.reload()
  const check = async (typed: string) => {
    await page.getByLabel(certificates.check.label).fill(typed)
    await page.getByRole('button', { name: certificates.check.button, exact: true }).click()
  }
  await expect(page.getByRole('checkbox', { name: '=王敏' }).first()).toBeVisible({ timeout: 120_000 })
  await check(number.toLowerCase())
  await expect(page.getByText(certificates.check.valid)).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: '000731' })).toBeVisible()
  await check(`${number.slice(0, -1)}${number.endsWith('A') ? 'B' : 'A'}`)
  await expect(page.getByText(certificates.check.changed)).toBeVisible()

  await page.getByRole('button', { name: certificates.all }).click()
  await expect(page.locator(`[data-certificate="${number}"]`)).toBeVisible()
  await expectAccessible(page)
  await expectNoOverflow(page)
})

test('the notice can be read without any data', async ({ page }) => {
  await page.goto('./#/board/privacy')
  await expect(page.getByRole('heading', { level: 1, name: privacy.heading })).toBeVisible()
  await expect(page.getByText(privacy.first)).toBeVisible()
  await expectAccessible(page)
  await expectNoOverflow(page)
})
