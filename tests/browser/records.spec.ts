import { plant } from '../../tools/planted.ts'
import { begin, choices, dictionary, expect, log, test } from './site.ts'

const t = dictionary.zh

test('a play goes on after a reload, from the library and from the briefing', async ({ page }) => {
  await page.goto('./')
  await begin(page, 'zh')
  await page.keyboard.press('2')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  // He has said all he says.
  await expect(choices(page, 'zh').first()).toBeVisible()
  const said = await log(page, 'zh').innerText()
  const offered = await choices(page, 'zh').allInnerTexts()

  await page.reload()
  await expect(choices(page, 'zh').first()).toBeVisible()
  expect(await log(page, 'zh').innerText()).toBe(said)
  expect(await choices(page, 'zh').allInnerTexts()).toEqual(offered)

  await page.goto('./#/library')
  await page.getByRole('link', { name: new RegExp(t.library.resume) }).click()
  await expect(choices(page, 'zh').first()).toBeVisible()
  expect(await log(page, 'zh').innerText()).toBe(said)

  await page.goto('./#/play/S03')
  await page.getByRole('link', { name: t.briefing.resume }).click()
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(2)
})

test('a page that goes away in the middle of saving loses no move', async ({ page }) => {
  await page.goto('./')
  await begin(page, 'zh')
  // The slow storage never answers again, as if the browser had crashed in that moment.
  await page.evaluate(() => {
    const silent = () => ({}) as IDBRequest
    IDBDatabase.prototype.transaction = () =>
      ({ objectStore: () => ({ get: silent, put: silent }) }) as unknown as IDBTransaction
  })
  await page.keyboard.press('2')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await page.reload()
  await expect(choices(page, 'zh').first()).toBeVisible()
  await expect(page.locator('.log .chosen')).toHaveCount(1)
})

test('of two windows on one attempt the later takes over, and the earlier is told', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await begin(page, 'zh')
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(page.getByText(t.play.elsewhere)).toBeVisible()
  await expect(other.locator('.log .chosen')).toHaveCount(1)
  await other.keyboard.press('1')
  await expect(other.locator('.log .chosen')).toHaveCount(2)

  await page.getByRole('button', { name: t.play.takeBack }).click()
  await expect(page.locator('.log .chosen')).toHaveCount(2)
  await expect(other.getByText(t.play.elsewhere)).toBeVisible()
})

test('two windows that cannot speak to each other and part ways are both kept', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await page.goto('./')
  await begin(page, 'zh')
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  // In a window behind another one he would speak more slowly.
  await expect(choices(page, 'zh').first()).toBeVisible()
  const address = page.url()

  const other = await context.newPage()
  await other.goto(address)
  await expect(other.locator('.log .chosen')).toHaveCount(1)
  await other.keyboard.press('1')
  await expect(other.locator('.log .chosen')).toHaveCount(2)

  await page.keyboard.press('2')
  await expect(page.getByText(t.storage.forked)).toBeVisible()
  expect(page.url()).not.toBe(address)
  await page.reload()
  await expect(page.locator('.log .chosen')).toHaveCount(2)
})

test('where storage is refused it says so and plays on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
  })
  await page.goto('./')
  await expect(page.getByText(t.storage.memory)).toBeVisible()
  await page.getByRole('button', { name: t.storage.understood }).click()
  await expect(page.getByText(t.storage.memory)).toBeHidden()
  await begin(page, 'zh')
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
})

test('where storage is full it says so, plays on, and saves once there is room', async ({ page }) => {
  await page.goto('./')
  await begin(page, 'zh')
  // Full for as long as the page is marked so.
  await page.evaluate(() => {
    for (const [holder, name] of [
      [IDBObjectStore.prototype, 'put'],
      [Storage.prototype, 'setItem'],
    ] as const) {
      const store: unknown = Reflect.get(holder, name)
      if (typeof store !== 'function') throw new Error(`no ${name}`)
      Reflect.set(holder, name, function (this: unknown, ...given: unknown[]): unknown {
        if (document.body.dataset['full'] === 'yes') throw new DOMException('full', 'QuotaExceededError')
        return Reflect.apply(store, this, given) as unknown
      })
    }
    document.body.dataset['full'] = 'yes'
  })
  await page.keyboard.press('1')
  await expect(page.getByText(t.storage.unsaved)).toBeVisible()
  await expect(page.locator('.log .chosen')).toHaveCount(1)

  // Elsewhere in the same window nothing is lost.
  const play = page.url()
  await page.goto('./#/library')
  await expect(page.getByRole('heading', { name: t.library.heading })).toBeVisible()
  await page.goto(play)
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await expect(choices(page, 'zh').first()).toBeVisible()

  await page.evaluate(() => {
    document.body.dataset['full'] = 'no'
  })
  await page.keyboard.press('1')
  await expect(page.getByText(t.storage.unsaved)).toBeHidden()
  await page.reload()
  await expect(page.locator('.log .chosen')).toHaveCount(2)
})

test('a record that cannot be read is told, shown and kept; the others stay', async ({ page }) => {
  await page.goto('./')
  await begin(page, 'zh')
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await plant(page, 'attempt/broken', { format: 1, picks: 'torn', note: '旧记录' })

  await page.goto('./#/library')
  await page.reload()
  await expect(page.getByText(t.storage.aside(1))).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(t.library.resume) })).toHaveCount(1)
  await page.getByRole('button', { name: t.storage.asideShow }).click()
  await expect(page.getByRole('dialog')).toContainText('旧记录')
})

test('an attempt on an older version of its scenario says what it needs', async ({ page }) => {
  await page.goto('./#/library')
  await expect(page.getByRole('heading', { name: t.library.shipped, exact: true })).toBeVisible()
  await plant(page, 'attempt/old', {
    format: 1,
    id: 'old',
    scenario: 'S03',
    game: '0000000000000000',
    start: 0,
    seed: 1,
    mode: 'practice',
    bring: [],
    picks: [0],
    startedAt: 1,
    finishedAt: null,
  })
  await page.goto('./#/play/S03/old')
  await expect(page.getByText(t.failure.textGone)).toBeVisible()
})

test('an attempt keeps its game: it goes on after the scenario has changed', async ({ page }) => {
  await page.goto('./')
  await begin(page, 'zh')
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  await expect(choices(page, 'zh').first()).toBeVisible()
  const said = await log(page, 'zh').innerText()
  const id = page.url().split('/').at(-1) ?? ''
  // As if this release had another game: the attempt and its kept game name one that is not shipped.
  await expect
    .poll(() =>
      page.evaluate(
        (attempt) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open('duecourse')
            opening.onsuccess = () => {
              const records = opening.result.transaction('records', 'readwrite').objectStore('records')
              const got = records.get(`attempt/${attempt}`)
              got.onsuccess = () => {
                const record = got.result as { game: string }
                const kept = records.get(`game/${record.game}`)
                kept.onsuccess = () => {
                  const value = kept.result as { game: { hash: string } } | undefined
                  if (value === undefined) {
                    resolve('not kept yet')
                    return
                  }
                  value.game.hash = 'ffffffffffffffff'
                  records.put(value, 'game/ffffffffffffffff')
                  record.game = 'ffffffffffffffff'
                  records.put(record, `attempt/${attempt}`).onsuccess = () => resolve('done')
                }
              }
            }
          }),
        id,
      ),
    )
    .toBe('done')
  await page.reload()
  await expect(page.locator('.log .chosen')).toHaveCount(1)
  expect(await log(page, 'zh').innerText()).toBe(said)
  await page.keyboard.press('1')
  await expect(page.locator('.log .chosen')).toHaveCount(2)
})
