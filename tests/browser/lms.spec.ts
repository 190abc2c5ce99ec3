/**
 * Packages in learning systems: made with the command, unpacked by a system as strict as the standard,
 * played in a real browser. A pass, a failure, a closed window and another device, and systems that are
 * missing, throw, refuse, expire or talk nonsense.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, FrameLocator, Page } from '@playwright/test'
import { readLibrary } from '../../tools/content.ts'
import { bestPlay } from '../../tools/planted.ts'
import { systems } from '../../src/exports/package/note.ts'
import { oneFile } from '../../src/exports/package/one-file.ts'
import { launch as words } from '../../src/i18n/zh/launch.ts'
import { packing } from '../../src/i18n/zh/package.ts'
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { readMemory, writeMemory } from '../../src/progress/memory.ts'
import type { Memory, Vocabulary } from '../../src/progress/memory.ts'
import { readingOf } from '../../src/review/completion.ts'
import { bestLines, drawsKnown, seed } from './lms/best-lines.ts'
import { cmi5System } from './lms/cmi5-system.ts'
import type { Cmi5System } from './lms/cmi5-system.ts'
import { scormSystem } from './lms/scorm-system.ts'
import type { Mood, ScormSystem, Version } from './lms/scorm-system.ts'
import { dictionary, expect, expectAccessible } from './site.ts'
import { test } from '@playwright/test'

const t = dictionary.zh
const { catalogue, contents } = readLibrary()
const course = catalogue.courses.get('onboarding')
if (course === undefined) throw new Error('no course')
const vocabulary: Vocabulary = {
  readings: course.lessons.flatMap(({ steps }) => steps.flatMap(({ target }) => readingOf(target) ?? [])),
  exercises: [],
}

let folder = ''
const packages = new Map<string, Uint8Array>()

/** The packages as the command makes them, from the page that lies beside the served site. */
async function pack(format: string): Promise<void> {
  const out = join(folder, `${format}.zip`)
  const args = ['--import', 'tsx', 'tools/package.ts', '--course', 'onboarding', '--exam', '--format', format]
  await promisify(execFile)(process.execPath, [...args, '--page', join('dist', oneFile), '--out', out])
  packages.set(format, await readFile(out))
}

function packed(format: string): Uint8Array {
  const found = packages.get(format)
  if (found === undefined) throw new Error(`no package ${format}`)
  return found
}

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(join(tmpdir(), 'duecourse-lms-'))
  for (const format of systems) await pack(format)
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

// A page of eight megabytes, several times in a test.
test.describe.configure({ timeout: 240_000 })

/** A device that has never seen the course. */
async function device(browser: Browser, troubles: string[]): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await drawsKnown(context)
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|blob:|data:)/.test(request.url()))
      troubles.push(`request to ${request.url()}`)
  })
  return page
}

const content = (page: Page): FrameLocator => page.frameLocator('iframe')

/** As when a window is closed: the page goes, and only what it says on the way out is heard. */
async function closeWindow(page: Page, system: ScormSystem): Promise<void> {
  const before = system.ended
  await page.goto('about:blank')
  await expect.poll(() => system.ended).toBe(before + 1)
  await page.context().close()
}

const status = { '1.2': 'cmi.core.lesson_status', '2004': 'cmi.success_status' } as const
const score = { '1.2': 'cmi.core.score.raw', '2004': 'cmi.score.raw' } as const

/** A page, or the frame that it lies in. */
type Where = Page | FrameLocator

const choicesIn = (frame: Where) =>
  frame
    .getByRole('region', { name: t.play.yourTurn, exact: true })
    .or(frame.getByRole('region', { name: t.play.yourMove, exact: true }))
    .getByRole('button')

/** From the course into an exam, up to the first choice. */
async function sitDown(frame: Where, scenario: string): Promise<void> {
  const { title } = contents.find(({ id }) => id === scenario)?.zh ?? { title: '' }
  await frame.locator('section.exam').getByRole('link', { name: title }).click()
  await expect(frame.locator('form button[type=submit]')).toBeVisible()
  for (const document of bestLines(scenario).bring) await frame.getByRole('checkbox').nth(document).check()
  await frame.locator('form button[type=submit]').click()
  await expect(choicesIn(frame).first()).toBeVisible()
}

/** Says the best line of a turn, and waits until it stands in the conversation. */
async function answer(frame: Where, scenario: string, turn: number): Promise<void> {
  const line = bestLines(scenario).lines[turn] ?? ''
  await expect(async () => {
    const speech = frame.getByRole('button', { name: t.play.skipSpeech })
    if (await speech.isVisible()) await speech.click()
    await choicesIn(frame).filter({ hasText: line }).click({ timeout: 10_000 })
    await expect(frame.locator('.log .chosen')).toHaveCount(turn + 1, { timeout: 10_000 })
  }).toPass()
}

/** What the desk asks for after a contact, done until the play has ended. */
async function getOverWith(frame: Where): Promise<void> {
  const { record, message } = t.afterContact
  await expect(async () => {
    const skip = frame.getByRole('button', { name: record.skip, exact: true })
    const send = frame.getByRole('button', { name: message.send, exact: true })
    if (await skip.isVisible()) await skip.click()
    else if (await send.isVisible()) {
      for (const part of await frame.getByRole('group', { name: message.parts }).getByRole('button').all())
        if ((await part.getAttribute('aria-pressed')) === 'false') await part.click()
      await send.click()
    }
    await expect(frame.getByRole('button', { name: t.play.toReview })).toBeVisible({ timeout: 500 })
  }).toPass()
}

/** A memory as a system may hold it. */
const remembered = (attempts: readonly Attempt[], whole: boolean): string =>
  writeMemory(
    {
      registration: 'visit1',
      language: 'zh',
      read: new Set(whole ? vocabulary.readings : []),
      solved: new Set<string>(),
      drillsRight: whole ? 20 : 0,
      attempts: attempts.map((attempt) => ({ attempt, known: null })),
    } satisfies Memory,
    4096,
  )

const exam = (attempt: Attempt): Attempt => ({ ...attempt, mode: 'exam' })

/** Ended at once: nobody passes by that. */
function walkedOut(scenario: string, startedAt: number): Attempt {
  const game = contents.find(({ id }) => id === scenario)?.game
  if (game === undefined) throw new Error(`${scenario} is missing`)
  return newAttempt(game, {
    id: scenario,
    seed: 7,
    mode: 'exam',
    bring: [],
    picks: ['leave'],
    startedAt,
    finishedAt: startedAt + 60_000,
  })
}

const interactions = (system: ScormSystem): readonly string[] =>
  [...system.kept].flatMap(([element, value]) => (/interactions\.\d+\.id$/.test(element) ? [value] : []))

for (const version of ['1.2', '2004'] as const satisfies readonly Version[])
  test.describe(`SCORM ${version}`, () => {
    const format = version === '1.2' ? 'scorm12' : 'scorm2004'
    const troubles: string[] = []
    let system: ScormSystem
    test.beforeEach(async () => {
      troubles.length = 0
      system = await scormSystem(version, packed(format))
    })
    test.afterEach(async () => {
      await system.close()
      expect(system.faults).toEqual([])
      expect(troubles).toEqual([])
    })

    test('a window closed in the middle of an exam opens at the same turn on another device', async ({
      browser,
    }) => {
      const page = await device(browser, troubles)
      await page.goto(system.launch)
      const frame = content(page)
      await expect(frame.getByRole('heading', { level: 1, name: course.title.zh })).toBeVisible()
      await expect(frame.getByText(words.recorded)).toBeVisible()
      await expect
        .poll(() => system.kept.get(status[version]))
        .toBe(version === '1.2' ? 'incomplete' : 'unknown')
      await sitDown(frame, 'S03')
      for (const turn of [0, 1, 2]) await answer(frame, 'S03', turn)
      // How it set out, then one for every answer.
      await expect.poll(() => interactions(system).length).toBe(4)
      await expect(choicesIn(frame).first()).toBeVisible()
      const said = await frame.getByRole('log').innerText()
      await closeWindow(page, system)
      expect(system.kept.get('cmi.suspend_data')?.length ?? 0).toBeLessThan(4096)

      const elsewhere = await device(browser, troubles)
      await elsewhere.goto(system.launch)
      const again = content(elsewhere)
      await expect(again.locator('.log .chosen')).toHaveCount(3)
      await expect(choicesIn(again).first()).toBeVisible()
      expect(await again.getByRole('log').innerText()).toBe(said)
      await answer(again, 'S03', 3)
      // The three before are not told again.
      await expect.poll(() => interactions(system).length).toBe(5)
      expect(new Set(interactions(system)).size).toBe(5)
      await closeWindow(elsewhere, system)
      const kept = readMemory(system.kept.get('cmi.suspend_data') ?? '', vocabulary)
      expect(kept?.attempts.map(({ attempt }) => attempt.picks.length)).toEqual([4])
      expect(system.kept.get(status[version])).toBe(version === '1.2' ? 'incomplete' : 'unknown')
    })

    test('the last answer of the last exam passes the course', async ({ browser }) => {
      const now = Date.now()
      const done = ['S02', 'S04'].map((scenario, index) =>
        exam(bestPlay(scenario, seed, now - (9 - index) * 3_600_000)),
      )
      const whole = exam(bestPlay('S03', seed, now))
      const picks = whole.picks.slice(0, -1)
      const half = { ...whole, picks, times: picks.map(() => null), finishedAt: null }
      system.kept.set('cmi.suspend_data', remembered([...done, half], true))
      const page = await device(browser, troubles)
      await page.goto(system.launch)
      const frame = content(page)
      await expect(frame.locator('.log .chosen')).toHaveCount(picks.length)
      await getOverWith(frame)
      await expect.poll(() => system.kept.get(status[version]), { timeout: 60_000 }).toBe('passed')
      expect(Number(system.kept.get(score[version]))).toBeGreaterThanOrEqual(70)
      if (version === '2004') expect(system.kept.get('cmi.completion_status')).toBe('completed')
      const results = [...system.kept].filter(([element]) => /interactions\.\d+\.result$/.test(element))
      expect(results.some(([, value]) => value === 'correct')).toBe(true)
      await closeWindow(page, system)
      // Opened again it is still passed, whatever happens now.
      const later = await device(browser, troubles)
      await later.goto(system.launch)
      await expect(content(later).getByRole('heading', { level: 1, name: course.title.zh })).toBeVisible()
      await closeWindow(later, system)
      expect(system.kept.get(status[version])).toBe('passed')
    })

    test('a failed exam is never called completed', async ({ browser }) => {
      const attempts = course.exam.map((scenario, index) =>
        walkedOut(scenario, Date.now() - (20 - index) * 3_600_000),
      )
      system.kept.set('cmi.suspend_data', remembered(attempts, true))
      const page = await device(browser, troubles)
      await page.goto(system.launch)
      await expect.poll(() => system.kept.get(status[version]), { timeout: 60_000 }).toBe('failed')
      expect(Number(system.kept.get(score[version]))).toBeLessThan(70)
      await closeWindow(page, system)
      expect(system.kept.get(status[version])).toBe('failed')
      expect(
        system.said.filter(
          ([element, value]) =>
            /status$/.test(element) && /completed|passed/.test(value) && !element.includes('objectives'),
        ),
      ).toEqual([])
    })

    for (const [mood, trouble] of [
      ['absent', 'absent'],
      ['throwing', 'refused'],
      ['talking nonsense', 'unreadable'],
    ] as const satisfies readonly (readonly [Mood, keyof typeof words.trouble])[])
      test(`a system that is ${mood}: the learner is told, and plays on`, async ({ browser }) => {
        system.mood = mood
        const page = await device(browser, troubles)
        await page.goto(system.launch)
        const frame = content(page)
        await expect(frame.getByText(words.trouble[trouble])).toBeVisible()
        await sitDown(frame, 'S03')
        await answer(frame, 'S03', 0)
        await page.context().close()
      })

    test('a session that runs out is told, and what it missed is recorded the next time', async ({
      browser,
    }) => {
      const page = await device(browser, troubles)
      await page.goto(system.launch)
      const frame = content(page)
      await sitDown(frame, 'S03')
      await answer(frame, 'S03', 0)
      await expect.poll(() => interactions(system).length).toBe(2)
      await page.evaluate(() => (window as unknown as { setMood: (mood: string) => void }).setMood('expired'))
      await answer(frame, 'S03', 1)
      await expect(frame.getByText(words.trouble.session)).toBeVisible()
      expect(interactions(system).length).toBe(2)
      // The same device, a new session.
      await page.goto(system.launch)
      await expect(content(page).locator('.log .chosen')).toHaveCount(2)
      await expect.poll(() => interactions(system).length).toBe(3)
      await page.context().close()
    })
  })

test.describe('cmi5', () => {
  const troubles: string[] = []
  let system: Cmi5System
  test.beforeEach(async () => {
    troubles.length = 0
    system = await cmi5System(packed('cmi5'))
  })
  test.afterEach(async () => {
    await system.close()
    expect(system.faults).toEqual([])
    expect(troubles).toEqual([])
    const ids = system.statements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says everything in order and once, and goes on elsewhere at the same turn', async ({ browser }) => {
    const page = await device(browser, troubles)
    await page.goto(system.launch)
    await expect(page.getByRole('heading', { level: 1, name: course.title.zh })).toBeVisible()
    await expect.poll(() => system.said('initialized').length).toBe(1)
    await sitDown(page, 'S03')
    for (const turn of [0, 1]) await answer(page, 'S03', turn)
    await expect.poll(() => system.said('answered').length).toBe(2)
    const [answered] = system.said('answered')
    const { choices, description } = answered?.object.definition ?? {}
    expect(JSON.stringify(choices)).toContain(bestLines('S03').lines[0])
    expect(Object.keys(description as object)).toEqual(['zh-CN'])
    // Loaded again, its session is over: it plays on, says so, and asks for no second token.
    await page.reload()
    await expect(page.locator('.log .chosen')).toHaveCount(2)
    await expect(page.getByText(words.trouble.session)).toBeVisible()
    await expect.poll(() => system.said('terminated').length).toBe(1)
    await page.context().close()

    const elsewhere = await device(browser, troubles)
    await elsewhere.goto(system.launch)
    await expect(elsewhere.locator('.log .chosen')).toHaveCount(2)
    await answer(elsewhere, 'S03', 2)
    await expect.poll(() => system.said('answered').length).toBe(3)
    await elsewhere.context().close()
  })

  test('a store that is down loses nothing and doubles nothing', async ({ browser }) => {
    const page = await device(browser, troubles)
    await page.goto(system.launch)
    await sitDown(page, 'S03')
    await answer(page, 'S03', 0)
    await expect.poll(() => system.said('answered').length).toBe(1)
    system.up = false
    await answer(page, 'S03', 1)
    await expect(page.getByText(words.trouble.offline)).toBeVisible()
    await answer(page, 'S03', 2)
    expect(system.said('answered').length).toBe(1)
    system.up = true
    await expect.poll(() => system.said('answered').length, { timeout: 40_000 }).toBe(3)
    await expect(page.getByText(words.trouble.offline)).toBeHidden()
    expect(system.again).toBe(0)
    await page.context().close()
  })

  test('passes once for ever, and leaves for where the system wants it', async ({ browser }) => {
    const page = await device(browser, troubles)
    await page.goto(system.launch)
    await expect.poll(() => system.said('initialized').length).toBe(1)
    await plantMemory(page)
    await page.goto(system.launch)
    await expect.poll(() => system.satisfied(), { timeout: 90_000 }).toBe(true)
    await page.getByRole('button', { name: words.leave }).click()
    await expect(page).toHaveURL(/\/done$/)
    await expect.poll(() => system.said('terminated').length).toBe(2)
    await page.goto(system.launch)
    await expect(page.getByRole('heading', { level: 1, name: course.title.zh })).toBeVisible()
    await page.goto('about:blank')
    await expect.poll(() => system.said('terminated').length).toBe(3)
    expect(system.said('passed').filter(({ object }) => object.id.startsWith('https:')).length).toBe(1)
    await page.context().close()
  })

  /** As if the learner had done all of it at home. */
  async function plantMemory(page: Page): Promise<void> {
    const now = Date.now()
    const attempts = ['S02', 'S03', 'S04'].map((scenario, index) =>
      exam(bestPlay(scenario, seed, now - (9 - index) * 3_600_000)),
    )
    await page.goto('about:blank')
    await expect.poll(() => system.said('terminated').length).toBe(1)
    system.documents.set('duecourse', JSON.stringify({ memory: remembered(attempts, true), passed: false }))
  }
})

test('the screen of trainers makes the same package as the command', async ({ page }) => {
  const [title, format] = [course.title.zh, packing.systems.scorm2004.name]
  await page.goto('./#/teach/package')
  await page.getByRole('radio', { name: title }).check()
  await page.getByRole('radio', { name: format }).check()
  await expectAccessible(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: packing.make }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('duecourse-onboarding-exam-scorm2004-zh.zip')
  const made = await readFile(await download.path())
  expect(Buffer.compare(made, Buffer.from(packed('scorm2004')))).toBe(0)
})
