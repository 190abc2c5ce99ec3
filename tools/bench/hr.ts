/**
 * How long a company's results take: a roster and files of many learners dropped into the page of a real
 * browser, replayed beside it, matched to people and shown on HR's board. Enters: an open browser and how
 * many. Leaves: milliseconds until the board tells of all of them, the longest that the page did not answer
 * meanwhile, and the most memory that it held.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { momentOf, resultAttemptOf, writeResultFile } from '../../src/exports/result-file.ts'
import { randomOf } from '../../src/play/seeds.ts'
import { rulesOf } from '../../src/play/rules.ts'
import type { Content } from '../content.ts'
import { readLibrary } from '../content.ts'
import { randomPlay } from '../random-play.ts'
import type { Visit } from '../visit.ts'

export interface Intake {
  readonly attempts: number
  readonly learners: number
  /** From the drop to the board that counts the last of them. */
  readonly ms: number
  /** Longest task of the page. */
  readonly stallMs: number
  /** Most memory that the page's process ever held, its workers included. */
  readonly mb: number
}

const each = 10
const minute = 60_000

/** One file a learner, each with plays of scenarios in turn. The same at every run but for the dates. */
export function* handedIn(
  contents: readonly Content[],
  learners: number,
  until: number,
): Iterable<readonly [name: string, text: string]> {
  const random = randomOf(20261126)
  const rules = contents.map(({ game }) => rulesOf(game))
  for (let learner = 0; learner < learners; learner++) {
    const staff = String(learner + 1).padStart(6, '0')
    const attempts = Array.from({ length: each }, (_, turn) => {
      const own = rules[(learner * each + turn) % rules.length]
      if (own === undefined) throw new Error('no scenario compiles')
      const startedAt = until - (each - turn) * 60 * minute
      const id = `${staff}-${turn}`
      const play = randomPlay(own, random, {
        id,
        mode: 'exam',
        startedAt,
        finishedAt: startedAt + 8 * minute,
      })
      return resultAttemptOf(play, 480)
    })
    yield [
      `${staff}.duecourse.json`,
      writeResultFile({
        kind: 'duecourse-result',
        format: 1,
        learner: { staff, name: `学员${staff}` },
        course: null,
        assignment: null,
        release: 'bench',
        writtenAt: momentOf(until, 480),
        attempts,
      }),
    ]
  }
}

/** Everybody on one list, each asked for one course. */
const rosterOf = (learners: number): string =>
  [
    '工号,姓名,部门,必修课程,截止日期',
    ...Array.from({ length: learners }, (_, learner) => {
      const staff = String(learner + 1).padStart(6, '0')
      return `${staff},学员${staff},第${(learner % 40) + 1}部门,law,2099-12-31`
    }),
  ].join('\r\n')

/** Most memory that any page's process has held, in MB; NaN where the system does not tell. */
async function peak(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const peaks = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024)
  return peaks.length === 0 ? NaN : Math.max(...peaks)
}

/** What the page is given before it is dropped, kept where the page's own code does not look. */
type Held = typeof globalThis & { held?: DataTransfer; stall?: number }

/** @param learners each hands in ten attempts */
export async function intake({ browser, address }: Visit, learners: number): Promise<Intake> {
  const { contents } = readLibrary()
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await page.goto(`${address}#/board/roster`)
    const table = page.locator('main input[type=file]')
    await table.waitFor({ state: 'attached' })
    await table.setInputFiles({
      name: 'roster.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rosterOf(learners)),
    })
    await page.locator(`[data-read="${learners}"]`).waitFor()
    await page.locator('[data-take]').click()
    await page.locator(`[data-listed="${learners}"]`).waitFor()
    await page.goto(`${address}#/teach/collect`)
    const input = page.locator('main input[type=file]')
    await input.waitFor({ state: 'attached' })
    const give = (files: readonly (readonly [string, string])[]): Promise<void> =>
      page.evaluate((some) => {
        const held = ((globalThis as Held).held ??= new DataTransfer())
        for (const [name, text] of some) held.items.add(new File([text], name))
      }, files)
    let some: (readonly [string, string])[] = []
    for (const file of handedIn(contents, learners, Date.now())) {
      some.push(file)
      if (some.length < 250) continue
      await give(some)
      some = []
    }
    await give(some)
    await page.evaluate(() => {
      const watch = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          (globalThis as Held).stall = Math.max((globalThis as Held).stall ?? 0, duration)
      })
      watch.observe({ type: 'longtask' })
    })
    const from = Date.now()
    await input.evaluate((element) => {
      const { held } = globalThis as Held
      if (held === undefined || !(element instanceof HTMLInputElement)) throw new Error('nothing to drop')
      element.files = held.files
      element.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await page.locator(`[data-collected="${learners * each}"]`).waitFor({ timeout: 20 * minute })
    // By its address bar, as a person goes: the page stays what it is.
    await page.evaluate(() => (location.hash = '#/board'))
    await page.locator(`[data-shown="${learners * each}"]`).waitFor({ timeout: 5 * minute })
    const ms = Date.now() - from
    const stallMs = await page.evaluate(() => (globalThis as Held).stall ?? 0)
    return { attempts: learners * each, learners, ms, stallMs, mb: await peak(browser) }
  } finally {
    await context.close()
  }
}
