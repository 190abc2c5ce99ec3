/**
 * A site built for a record store, opened by a portal with the usual launch parameters: what is said of a
 * play, a store that goes down in the middle, and what it holds afterwards, exported and read back.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launch as words } from '../../src/i18n/zh/launch.ts'
import { readExport } from '../../src/progress/read-back/read-export.ts'
import { folderServer } from './folder-server.ts'
import type { FolderServer } from './folder-server.ts'
import { bestLines, drawsKnown } from './lms/best-lines.ts'
import { actor, authorization, recordStore, registration } from './lms/record-store.ts'
import type { RecordStore } from './lms/record-store.ts'
import { choices, dictionary, expect } from './site.ts'

const t = dictionary.zh

test.describe.configure({ timeout: 180_000 })

let folder = ''
let store: RecordStore
let server: FolderServer

test.beforeAll(async () => {
  test.setTimeout(600_000)
  store = await recordStore()
  folder = await mkdtemp(join(tmpdir(), 'duecourse-xapi-'))
  const args = ['--import', 'tsx', 'tests/browser/lms/build.ts', store.endpoint, folder]
  await promisify(execFile)(process.execPath, args)
  server = await folderServer(folder, '/training/')
})
test.afterAll(async () => {
  await server.close()
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const launch = (endpoint: string): string =>
  `${server.address}?${new URLSearchParams({
    course: 'onboarding',
    exam: '1',
    endpoint,
    auth: authorization,
    actor: JSON.stringify(actor),
    registration,
  }).toString()}`

/** Says the best line of a turn, and waits until it stands in the conversation. */
async function answer(page: Page, turn: number): Promise<void> {
  const line = bestLines('S03').lines[turn] ?? ''
  await expect(async () => {
    const speech = page.getByRole('button', { name: t.play.skipSpeech })
    if (await speech.isVisible()) await speech.click()
    if ((await page.locator('.log .chosen').count()) <= turn)
      await choices(page, 'zh').filter({ hasText: line }).click({ timeout: 5000 })
    await expect(page.locator('.log .chosen')).toHaveCount(turn + 1, { timeout: 5000 })
  }).toPass()
}

test('a store that goes down in the middle is told everything once', async ({ page }) => {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  await drawsKnown(page.context())
  await page.goto(launch(store.endpoint))
  await expect.poll(() => store.said('initialized').length).toBe(1)
  await page.evaluate(() => (location.hash = '#/play/S03'))
  await expect(page.locator('form button[type=submit]')).toBeVisible()
  for (const document of bestLines('S03').bring) await page.getByRole('checkbox').nth(document).check()
  await page.locator('form button[type=submit]').click()
  await answer(page, 0)
  await expect.poll(() => store.said('answered').length).toBe(1)

  store.up = false
  await answer(page, 1)
  await expect(page.getByText(words.trouble.offline)).toBeVisible()
  await answer(page, 2)
  expect(store.said('answered').length).toBe(1)
  store.up = true
  await expect.poll(() => store.said('answered').length, { timeout: 40_000 }).toBe(3)
  await expect(page.getByText(words.trouble.offline)).toBeHidden()

  // Opened again it goes on at the same turn, and tells nothing twice.
  await page.goto('about:blank')
  await page.goto(launch(store.endpoint))
  await expect(page.locator('.log .chosen')).toHaveCount(3)
  await expect.poll(() => store.said('initialized').length).toBe(2)
  expect(store.said('answered').length).toBe(3)
  expect(store.again).toBe(0)
  expect(store.faults).toEqual([])
  expect(troubles).toEqual([])

  const [handed, ...others] =
    readExport(JSON.stringify({ statements: store.statements }), 'lrs.json', Date.now(), [])?.handed ?? []
  expect(others).toEqual([])
  expect(handed?.file).toMatchObject({
    learner: { staff: '000123', name: '王小明' },
    course: { id: 'onboarding' },
    attempts: [{ scenario: 'S03' }],
  })
  expect(handed?.file.attempts[0]?.log.length).toBe(3)
})

test('an address that the site was not built for is not spoken to', async ({ page }) => {
  await page.goto(launch('http://127.0.0.1:9/xapi/'))
  await expect(page.getByText(words.trouble.blocked)).toBeVisible()
})
