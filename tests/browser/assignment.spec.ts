/**
 * An assignment from the trainer's desk to what is handed in: a link, another browser that knows nothing,
 * plays, and the result as text, file and picture, which is read and replayed here.
 */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import { drawExamCode, examSeed } from '../../src/assignments/exam-code.ts'
import { linkIn, readLink, writeLink } from '../../src/assignments/link.ts'
import { readCodes } from '../../src/exports/result-code.ts'
import { readResultFile } from '../../src/exports/result-file.ts'
import type { ResultAttempt } from '../../src/exports/result-file.ts'
import { assignment as en } from '../../src/i18n/en/assignment.ts'
import { assignment as zh } from '../../src/i18n/zh/assignment.ts'
import type { Assignment } from '../../src/model/assignment.ts'
import type { Game } from '../../src/model/game.ts'
import type { Language } from '../../src/model/words.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { replay } from '../../src/play/replay.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { readLibrary } from '../../tools/content.ts'
import { chineseText } from '../screens/small-play.ts'
import { choices, expect, expectAccessible, expectNoOverflow, playToEnd, test } from './site.ts'

const told = { zh, en } as const

/** Compiled once, when they are first asked for. */
let compiled: ReadonlyMap<string, Game> | null = null
const games = () => (compiled ??= new Map(readLibrary().contents.map(({ id, game }) => [id, game])))

/** An assignment of S03 as a trainer would make it, but for what the test is about. */
function asked(more: Partial<Assignment> = {}): Assignment {
  const logic = games().get('S03')?.hash.slice(0, 8) ?? ''
  return {
    format: 1,
    id: 'mi3k2a1b0123456789',
    title: '第三周：流程',
    from: '周老师',
    course: null,
    scenarios: [{ id: 'S03', start: 0, logic }],
    mode: 'practice',
    pass: { mark: 70, passed: 'all', attempts: null },
    due: null,
    code: false,
    own: [],
    ...more,
  }
}
const hashOf = (assignment: Assignment): string => `./#/assignment/${writeLink(assignment)}`

/** A browser that has never been here. */
async function stranger(browser: Browser, baseURL: string | undefined, language: Language): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) })
  const page = await context.newPage()
  await page.addInitScript((speaks) => localStorage.setItem('duecourse/language', speaks), language)
  return page
}

const takeOn = (page: Page, language: Language = 'zh'): Promise<void> =>
  page.getByRole('button', { name: told[language].accept.button }).click()

async function prepareAndPlay(page: Page, language: Language, way: string, pick?: () => string) {
  await page.getByRole('link', { name: way }).first().click()
  await page.locator('form button[type=submit]').click()
  await expect(choices(page, language).first()).toBeVisible()
  await playToEnd(page, language, pick)
}

async function sign(page: Page, language: Language): Promise<void> {
  await page.getByLabel(told[language].handIn.name, { exact: true }).fill('王芳')
  await page.getByLabel(told[language].handIn.staff, { exact: true }).fill('001234')
}

/** Whoever collects plays it again. */
function replays(attempt: ResultAttempt): boolean {
  const game = games().get(attempt.scenario)
  if (game?.hash !== attempt.logic) return false
  const { id, seed, start, mode, bring, log } = attempt
  const picks = log.map(([pick]) => (pick === -1 ? ('leave' as const) : pick))
  const rules = rulesOf(game)
  const played = replay(rules, newAttempt(game, { id, seed, start, mode, bring, picks }))
  const last = played.kind === 'replayed' ? played.replay.states.at(-1) : undefined
  return last !== undefined && rules.ended(last)
}

for (const language of ['zh', 'en'] as const)
  test(`a link takes an assignment from the trainer to a learner and back (${language})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const t = told[language]
    await page.addInitScript((speaks) => localStorage.setItem('duecourse/language', speaks), language)
    await page.goto('./#/teach')
    await page.locator('main ul a[href="#/teach/assign"]').click()
    await expect(page.getByRole('heading', { level: 1, name: t.teach.heading })).toBeVisible()
    await page.getByRole('button', { name: t.teach.make }).click()
    await expect(page.getByText(t.teach.needTitle)).toBeVisible()
    await page.getByLabel(t.teach.title, { exact: true }).fill('W3 流程')
    await page.getByLabel(t.teach.from, { exact: true }).fill('周老师')
    await page.getByRole('button', { name: t.teach.make }).click()
    await expect(page.getByText(t.teach.needScenarios)).toBeVisible()
    await page.locator('input[value=S03]').check()
    await page.locator('input[value=S02]').check()
    await page.getByLabel(t.teach.passed).selectOption('1')
    await page.getByLabel(t.teach.attempts).selectOption('2')
    await page.getByLabel(t.teach.due).fill('2099-11-30T18:00')
    await expectAccessible(page)
    await page.getByRole('button', { name: t.teach.make }).click()
    await expect(page.getByRole('heading', { name: t.teach.ready })).toBeFocused()
    await expect(page.getByRole('img', { name: t.teach.qrOf('W3 流程') })).toBeVisible()
    const notice = await page.getByRole('group', { name: t.teach.notice }).innerText()
    await expectAccessible(page)
    await expectNoOverflow(page)
    const link = linkIn(notice) ?? ''
    const read = readLink(link)
    expect(read).toMatchObject({
      kind: 'read',
      assignment: {
        title: 'W3 流程',
        from: '周老师',
        scenarios: [{ id: 'S02' }, { id: 'S03' }],
        pass: { mark: 70, passed: 1, attempts: 2 },
        code: false,
      },
    })
    expect(await scan(page, t.teach.qrOf('W3 流程'))).toMatch(new RegExp(`#/assignment/${link}$`))

    const other = await stranger(browser, baseURL, language)
    await other.goto(`./#/assignment/${link}`)
    await expect(other.getByRole('heading', { level: 1, name: 'W3 流程' })).toBeVisible()
    await expect(other.getByText(t.asked.from('周老师'))).toBeVisible()
    await expect(other.getByText(t.asked.passSome(1, 2, 70))).toBeVisible()
    await expectAccessible(other)
    await takeOn(other, language)
    await expect(other.getByText(t.handIn.nothing)).toBeVisible()

    // What is practised beside it is not part of it.
    await other.goto('./#/play/S03')
    await other.locator('form button[type=submit]').click()
    await expect(choices(other, language).first()).toBeVisible()
    await playToEnd(other, language)

    await other.goto(`./#/assignment/${link}`)
    await expect(other.getByText(t.progress.passed(0, 1))).toBeVisible()
    await prepareAndPlay(other, language, t.progress.start)
    await other.getByRole('link', { name: t.back }).click()
    const row = other.locator('main ol li').filter({ hasText: t.progress.tried(1) })
    await expect(row).toHaveCount(1)
    await expect(row).toContainText(t.progress.left(1))

    await other.getByRole('button', { name: t.handIn.text }).click()
    await expect(other.getByText(t.handIn.need)).toBeVisible()
    await sign(other, language)
    await other.getByRole('button', { name: t.handIn.text }).click()
    const code = await other.locator('section .words').innerText()
    const [found] = readCodes(`王芳：\n${code.replace(/.{30}/g, '$&\n')} 老师好`)
    expect(found?.read).toMatchObject({
      kind: 'read',
      file: {
        learner: { name: '王芳', staff: '001234' },
        assignment: read.kind === 'read' ? read.assignment.id : '',
        attempts: [{ mode: 'practice', start: 0, branch: null }],
      },
    })
    const attempts = found?.read.kind === 'read' ? found.read.file.attempts : []
    expect(attempts.map(replays)).toEqual([true])
    await expectAccessible(other)
    await expectNoOverflow(other)

    const downloading = other.waitForEvent('download')
    await other.getByRole('button', { name: t.handIn.file }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('001234-王芳-W3-流程.duecourse.json')
    const file = readResultFile(await readFile(await download.path(), 'utf8'))
    expect(file).toMatchObject({ kind: 'read', file: { assignment: link } })
    if (file.kind === 'read')
      expect(file.file.attempts.map(({ id }) => id)).toEqual(attempts.map(({ id }) => id))

    await other.getByRole('button', { name: t.handIn.qr }).click()
    const scanned = readCodes(await scan(other, t.handIn.qrOf(1, 1)))
    expect(
      scanned.map(({ read: each }) => (each.kind === 'read' ? each.file.attempts.length : each.kind)),
    ).toEqual([1])

    // It is on the list, and known as handed in, also after a reload.
    await other.goto('./#/progress')
    await other.getByRole('link', { name: t.heading }).click()
    await expect(other.getByRole('link', { name: /W3/ })).toContainText(/\d/)
    await other.reload()
    await other.getByRole('link', { name: /W3/ }).click()
    await expect(other.getByText(t.progress.tried(1))).toBeVisible()
    await other.context().close()
  })

/** Reads a QR picture off the page as a telephone would. */
async function scan(page: Page, name: string): Promise<string> {
  const pixels = await page.getByRole('img', { name }).evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const canvas = document.createElement('canvas')
    // Four pixels a module are plenty, and there is less to hand over.
    canvas.width = image.naturalWidth / 2
    canvas.height = image.naturalHeight / 2
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const { width, height, data } =
      context?.getImageData(0, 0, canvas.width, canvas.height) ?? new ImageData(1, 1)
    return { width, height, data: [...data] }
  })
  return decodeQR({ ...pixels, data: Uint8ClampedArray.from(pixels.data) })
}

test('an exam begins with the announced code, and its draw can be checked', async ({ page }) => {
  const exam = asked({ mode: 'exam', code: true, pass: { mark: 70, passed: 'all', attempts: 1 } })
  await page.goto(hashOf(exam))
  await takeOn(page)
  const start = page.getByRole('link', { name: zh.progress.start })
  await expect(page.getByRole('heading', { name: zh.exam.heading })).toBeVisible()
  await expect(start).toHaveCount(0)
  // The address of the scenario does not go round it.
  await page.goto(`./#/assignment/${exam.id}/S03`)
  await expect(page.getByText(zh.asked.codeText)).toBeVisible()
  await page.getByRole('link', { name: zh.back }).click()

  const code = page.getByLabel(zh.exam.code, { exact: true })
  const begin = page.getByRole('button', { name: zh.exam.start })
  await code.fill('ABCDEF')
  await page.getByLabel(zh.exam.staff).fill('001234')
  await begin.click()
  await expect(page.getByText(zh.exam.wrong)).toBeVisible()
  await expectAccessible(page)
  const announced = drawExamCode(exam.id, [1, 2, 3, 4, 5])
  await code.fill(` ${announced.toLowerCase().slice(0, 3)} ${announced.slice(3)}`)
  await begin.click()
  await expect(page.getByText(zh.exam.given(announced, '001234'))).toBeVisible()

  await start.click()
  await expect(page.getByRole('radio')).toHaveCount(1)
  await page.locator('form button[type=submit]').click()
  await expect(choices(page, 'zh').first()).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  // Left half done, it is gone on with.
  const address = page.url()
  await page.goto(`./#/assignment/${exam.id}`)
  await page.getByRole('link', { name: zh.progress.resume }).click()
  expect(page.url()).toBe(address)
  await playToEnd(page, 'zh')
  await page.getByRole('link', { name: zh.back }).click()
  await expect(page.getByText(zh.progress.noneLeft)).toBeVisible()
  await expect(page.getByRole('link', { name: zh.progress.again })).toHaveCount(0)

  await page.getByLabel(zh.handIn.name, { exact: true }).fill('王芳')
  await expect(page.getByLabel(zh.handIn.staff, { exact: true })).toHaveValue('001234')
  await page.getByLabel(zh.handIn.staff, { exact: true }).fill('1234')
  await expect(page.getByText(zh.handIn.other('001234'))).toBeVisible()
  await page.getByLabel(zh.handIn.staff, { exact: true }).fill('001234')
  await page.getByRole('button', { name: zh.handIn.text }).click()
  const [found] = readCodes(await page.locator('section .words').innerText())
  expect(found?.read).toMatchObject({
    kind: 'read',
    file: {
      attempts: [
        {
          mode: 'exam',
          seed: examSeed(announced, {
            assignment: exam.id,
            scenario: 'S03',
            start: 0,
            staff: '001234',
            attempt: 1,
          }),
        },
      ],
    },
  })
})

test('a link that suffered on its way says what is wrong', async ({ page }) => {
  const link = writeLink(asked())
  const middle = link.length >> 1
  const changed = link.slice(0, middle) + (link[middle] === 'a' ? 'b' : 'a') + link.slice(middle + 1)
  for (const [hash, why] of [
    [link.slice(0, -20), 'cut off'],
    [changed, 'changed'],
    ['mi3k2a1b', 'unknown'],
  ] as const) {
    await page.goto(`./#/assignment/${hash}`)
    await expect(page.getByRole('heading', { name: zh.damagedHeading })).toBeVisible()
    await expect(page.getByText(zh.damaged[why])).toBeVisible()
  }
  await expectAccessible(page)
  // Pasted with all that stood around it, the whole one opens.
  await page.goto('./#/assignment')
  const paste = page.getByLabel(zh.list.paste)
  const open = page.getByRole('button', { name: zh.list.open })
  await paste.fill('没有')
  await open.click()
  await expect(page.getByText(zh.list.noLink)).toBeVisible()
  await paste.fill(`【任务】点这里 http://elsewhere.example/#/assignment/${link} 谢谢`)
  await open.click()
  await expect(page.getByRole('heading', { level: 1, name: '第三周：流程' })).toBeVisible()
})

test('a deadline that has passed is told and stops nobody; a change and a gap are told', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const [known] = asked().scenarios
  await page.goto(
    hashOf(
      asked({
        due: '2020-01-31T18:00:00+08:00',
        scenarios: [
          { id: 'S03', start: 0, logic: known?.logic.startsWith('0') === true ? 'ffffffff' : '00000000' },
          { id: 'S99', start: 0, logic: '00000000' },
        ],
      }),
    ),
  )
  await expect(page.getByText(zh.late)).toBeVisible()
  await takeOn(page)
  await expect(page.getByText(zh.progress.missing)).toBeVisible()
  await expectNoOverflow(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: zh.progress.start }).click()
  await expect(page.getByText(zh.progress.changedNote)).toBeVisible()
  await expectNoOverflow(page)
  await page.locator('form button[type=submit]').click()
  await expect(choices(page, 'zh').first()).toBeVisible()
})

test('a scenario that the trainer wrote travels along', async ({ page, browser, baseURL }) => {
  await page.goto('./#/library')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'T01.zh.md', mimeType: 'text/markdown', buffer: Buffer.from(chineseText) })
  await expect(page.getByRole('heading', { name: '一通短电话' })).toBeVisible({ timeout: 30_000 })
  await page.goto('./#/teach/assign')
  await page.getByLabel(zh.teach.title, { exact: true }).fill('我写的')
  await page.getByRole('checkbox', { name: '一通短电话' }).check()
  await page.getByRole('button', { name: zh.teach.make }).click()
  await expect(page.getByRole('heading', { name: zh.teach.ready })).toBeVisible()
  const link = linkIn(await page.getByRole('group', { name: zh.teach.notice }).innerText()) ?? ''
  const read = readLink(link)
  expect(read).toMatchObject({ kind: 'read', assignment: { own: [{ text: chineseText }] } })

  const other = await stranger(browser, baseURL, 'zh')
  await other.goto(`./#/assignment/${link}`)
  await expect(other.getByText('一通短电话')).toBeVisible()
  await takeOn(other)
  await prepareAndPlay(other, 'zh', zh.progress.start)
  await other.getByRole('link', { name: zh.back }).click()
  await sign(other, 'zh')
  await other.getByRole('button', { name: zh.handIn.text }).click()
  const [found] = readCodes(await other.locator('section .words').innerText())
  expect(found?.read).toMatchObject({
    kind: 'read',
    file: { attempts: [{ scenario: read.kind === 'read' ? read.assignment.scenarios[0]?.id : '' }] },
  })
  await other.context().close()
})
