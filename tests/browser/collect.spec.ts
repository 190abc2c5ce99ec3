/** Results come in: files and codes, edited and doubled ones, a table, a review, a CSV; kept, and deleted. */
import { readFileSync } from 'node:fs'
import { encode } from 'uqr'
import type { Page } from '@playwright/test'
import { collect as en } from '../../src/i18n/en/collect.ts'
import { collect as zh } from '../../src/i18n/zh/collect.ts'
import { qrCodes, writeCode } from '../../src/exports/result-code.ts'
import { momentOf, resultAttemptOf, writeResultFile } from '../../src/exports/result-file.ts'
import type { ResultAttempt, ResultFile } from '../../src/exports/result-file.ts'
import writeExcelFile from 'write-excel-file/node'
import { bestPlay } from '../../tools/planted.ts'
import { asText, moodleReport, statementsOf } from '../progress/read-back/exports.ts'
import { dictionary, expect, expectAccessible, expectNoOverflow, test } from './site.ts'

const finishedAt = Date.now() - 3_600_000
const handIn = (learner: ResultFile['learner'], attempts: readonly ResultAttempt[]): ResultFile => ({
  kind: 'duecourse-result',
  format: 1,
  learner,
  course: null,
  assignment: null,
  release: '0.1.0',
  writtenAt: momentOf(finishedAt, 480),
  attempts,
})
const played = (seed: number, slips: readonly number[] = []): ResultAttempt => ({
  ...resultAttemptOf(bestPlay('S16', seed, finishedAt, { slips }), 480),
  mode: 'exam',
  id: `attempt-${seed}-${slips.join('-')}`,
})
const [li, wang] = [
  { staff: '0012', name: '李工' },
  { staff: '0731', name: '=王敏' },
] as const
const best = played(1)
const edited = {
  ...played(2),
  log: played(2).log.map((move, turn) => (turn === 1 ? ([7, 900] as const) : move)),
}

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: typeof text === 'string' ? Buffer.from(text) : text,
})
const files = [
  file('0012-李工.duecourse.json', writeResultFile(handIn(li, [best]))),
  file('0012-李工 (1).duecourse.json', writeResultFile(handIn(li, [best]))),
  file('0731-王敏.duecourse.json', writeResultFile(handIn(wang, [edited]))),
  file('notes.txt', '李工的成绩在群里'),
]

async function open(page: Page, language: 'zh' | 'en' = 'zh'): Promise<void> {
  await page.goto('./#/teach/collect')
  if (language === 'en') await page.getByRole('button', { name: dictionary.en.language.en }).click()
  const t = language === 'zh' ? zh : en
  await expect(page.getByRole('heading', { level: 1, name: t.heading })).toBeVisible()
}

const choose = (page: Page, chosen: readonly ReturnType<typeof file>[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles([...chosen])

const line = (page: Page, staff: string) => page.getByRole('row').filter({ hasText: staff })

test('the trainer finds the way here', async ({ page }) => {
  await page.goto('./#/teach')
  await page.getByRole('link', { name: /收作业/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: zh.heading })).toBeVisible()
})

for (const [language, t] of [
  ['zh', zh],
  ['en', en],
] as const)
  test(`files are replayed, and what is wrong with them is named (${language})`, async ({ page }) => {
    await open(page, language)
    await choose(page, files)
    await expect(page.getByRole('heading', { name: t.counts(3, 2) })).toBeVisible({ timeout: 60_000 })
    await expect(line(page, '0012').first()).toContainText('100')
    await expect(line(page, '0012').first()).toContainText(t.pass)
    await expect(line(page, '0731').first()).toContainText(t.verdict.impossible.said)
    await expect(page.getByText(t.unread['not json'].said, { exact: true })).toBeVisible()
    await expectAccessible(page)

    await line(page, '0012').first().getByRole('button').click()
    const first = t.attempt.of('0012-李工.duecourse.json')
    await expect(page.getByText(t.aside(t.verdict.again.said, first))).toBeVisible()
    await expectAccessible(page)
    await line(page, '0731').first().getByRole('button').click()
    await expect(page.getByText(t.aside(t.verdict.impossible.said, t.turn(2)))).toBeVisible()

    await page.getByLabel(t.filter.label).selectOption('doubtful')
    await expect(line(page, '0012')).toHaveCount(0)
    await page.getByLabel(t.filter.label).selectOption('all')
    await page.getByLabel(t.search).fill('0012')
    await expect(line(page, '0731')).toHaveCount(0)
  })

test('an attempt is looked at without touching this device', async ({ page }) => {
  await open(page)
  await choose(page, [file('a.json', writeResultFile(handIn(li, [played(3, [1])])))])
  await line(page, '0012').first().getByRole('button').click()
  await page.getByRole('link', { name: zh.attempt.review }).click()
  await expect(page.getByText(dictionary.zh.review.truthIntro)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(zh.review.readOnly)).toBeVisible()
  await expect(page.getByRole('button', { name: dictionary.zh.review.cards.fromHere })).toHaveCount(0)
  await expectAccessible(page)

  // Reloaded, it is read, judged and told again.
  await page.reload()
  await expect(page.getByText(dictionary.zh.review.truthIntro)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: zh.review.back }).click()
  await expect(line(page, '0012').first()).toBeVisible()
  await page.goto('./#/progress')
  await expect(page.getByRole('table', { name: dictionary.zh.progress.attempts })).toHaveCount(0)
})

test('codes are pasted with the chat around them', async ({ page }) => {
  await open(page)
  const whole = writeCode(handIn(li, [best]))
  const other = writeCode(handIn(wang, [played(4)]))
  await page
    .getByLabel(zh.paste.label)
    .fill(
      `李工 9:41\n${whole}\n王敏：「${other.slice(0, 40)}\n${other.slice(40)}」\n小赵 ${whole.slice(0, 60)}`,
    )
  await page.getByRole('button', { name: zh.paste.button, exact: true }).click()
  await expect(page.getByRole('heading', { name: zh.counts(2, 2) })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(zh.unread['cut off'].said)).toBeVisible()
  await page.getByRole('button', { name: zh.paste.button, exact: true }).click()
  await expect(page.getByText(zh.paste.empty)).toBeVisible()
})

/** Codes beside one another on a screenshot, as its bytes in base 64: painted by the browser. */
const screenshot = (page: Page, codes: readonly string[]): Promise<string> =>
  page.evaluate(
    (all) => {
      const canvas = document.createElement('canvas')
      canvas.width = all.reduce((sum, { length }) => sum + length * 5 + 40, 40)
      canvas.height = Math.max(0, ...all.map(({ length }) => length)) * 5 + 200
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('no canvas')
      context.fillStyle = '#ededed'
      context.fillRect(0, 0, canvas.width, canvas.height)
      let left = 40
      for (const rows of all) {
        for (const [y, row] of rows.entries())
          for (const [x, dark] of row.entries()) {
            context.fillStyle = dark ? '#000' : '#fff'
            context.fillRect(left + x * 5, 100 + y * 5, 5, 5)
          }
        left += rows.length * 5 + 40
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    },
    codes.map((code) => encode(code, { ecc: 'L', border: 4 }).data),
  )

test('pictures of QR codes are dropped, chosen and pasted', async ({ page }) => {
  await open(page)
  const qrOf = (learner: ResultFile['learner'], attempt: ResultAttempt): string =>
    qrCodes(handIn(learner, [attempt])).codes[0] ?? ''
  const both = await screenshot(page, [qrOf(li, best), qrOf(wang, played(4))])
  const pictures = [
    { name: '两个人.png', mimeType: 'image/png', buffer: Buffer.from(both, 'base64') },
    { name: '糊了.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture') },
    { name: '合影.png', mimeType: 'image/png', buffer: Buffer.from(await screenshot(page, []), 'base64') },
  ]
  await page.locator('input[type=file]').setInputFiles(pictures)
  await expect(page.getByRole('heading', { name: zh.counts(2, 2) })).toBeVisible({ timeout: 60_000 })
  await expect(line(page, '0012').first()).toContainText('100')
  const unread = page.getByRole('list').filter({ hasText: '糊了.jpg' })
  await expect(unread.getByRole('listitem').filter({ hasText: '糊了.jpg' })).toContainText(
    zh.unread['no picture'].said,
  )
  await expect(unread.getByRole('listitem').filter({ hasText: '合影.png' })).toContainText(
    zh.unread['no code'].said,
  )

  // A screenshot in the clipboard, pasted anywhere on the page.
  const pasted = await screenshot(page, [qrOf({ staff: '0044', name: '赵强' }, played(5))])
  await page.evaluate((png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, pasted)
  await expect(page.getByRole('heading', { name: zh.counts(3, 3) })).toBeVisible({ timeout: 60_000 })
  // They are kept as what they say.
  await page.reload()
  await expect(page.getByRole('heading', { name: zh.counts(3, 3) })).toBeVisible({ timeout: 60_000 })
})

test('what was collected is kept, exported and deleted', async ({ page }) => {
  await open(page)
  await choose(page, files)
  await expect(page.getByRole('heading', { name: zh.counts(3, 2) })).toBeVisible({ timeout: 60_000 })
  await page.reload()
  await expect(page.getByRole('heading', { name: zh.counts(3, 2) })).toBeVisible({ timeout: 60_000 })

  const save = async (name: string): Promise<string> => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return readFileSync(await (await download).path(), 'utf8')
  }
  const csv = await save(zh.exports.csv)
  expect(csv.startsWith(`\uFEFF"${zh.csv.staff}"`)).toBe(true)
  expect(csv).toContain('"0012","李工","S16"')
  expect(csv).toContain('"\'=王敏"')
  const json = JSON.parse(await save(zh.exports.json)) as {
    readonly rows: readonly { readonly verdict: object }[]
  }
  expect(json.rows.map(({ verdict }) => verdict)).toMatchObject([
    { name: 'replayed' },
    { name: 'again', of: 0 },
    { name: 'impossible', turn: 1 },
  ])

  await page.getByRole('button', { name: zh.remove }).click()
  await page.getByRole('button', { name: zh.removeYes, exact: true }).click()
  await expect(page.getByText(zh.removed)).toBeVisible()
  await page.reload()
  await expect(page.getByText(zh.none)).toBeVisible()
})

test('what learning systems exported is replayed beside the files', async ({ page }) => {
  const exam = (seed: number) => ({ ...bestPlay('S16', seed, finishedAt), mode: 'exam' as const })
  const report = (staff: string, name: string, seed: number) =>
    moodleReport(['名称', 'ID 号'], [{ who: [name, staff], attempts: [exam(seed)] }], { language: 'zh' })
  const rows = report('0008', '赵表', 12).map((cells) => cells.map((value) => ({ type: String, value })))
  const workbook = await writeExcelFile(rows).toBuffer()
  const actor = { name: '孙库', account: { homePage: 'https://lms.example', name: '0009' } }
  const [first, ...others] = statementsOf([exam(13)], actor)
  const results = statementsOf([exam(14)], { ...actor, account: { ...actor.account, name: '0010' } })
  const statements = [first, first, ...others, ...results.slice(-1)].map((each) => JSON.stringify(each))
  await open(page)
  await choose(page, [
    file('report.txt', asText(report('0007', '钱课', 11))),
    file('report.xlsx', workbook),
    file('statements.jsonl', statements.join('\n')),
  ])
  await expect(page.getByRole('heading', { name: zh.counts(3, 3) })).toBeVisible({ timeout: 60_000 })
  for (const staff of ['0007', '0008', '0009']) {
    await expect(line(page, staff).first()).toContainText('100')
    await expect(line(page, staff).first()).toContainText(zh.pass)
  }
  await expect(page.getByText(zh.exported.repeated(1))).toBeVisible()
  await expect(page.getByText(zh.exported.reported(1))).toBeVisible()
  await expect(
    page.getByText(zh.aside(zh.unread.incomplete.said, zh.row(String(others.length + 3)))),
  ).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: zh.counts(3, 3) })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(zh.exported.repeated(1))).toBeVisible()
})

test('it all fits a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  await choose(page, files)
  await expect(page.getByRole('heading', { name: zh.counts(3, 2) })).toBeVisible({ timeout: 60_000 })
  await line(page, '0731').first().getByRole('button').click()
  await expectNoOverflow(page)
  await expectAccessible(page)
})
