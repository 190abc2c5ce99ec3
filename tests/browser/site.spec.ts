import { gzipSync } from 'node:zlib'
import { preview } from 'vite'
import { dictionary, expect, openReview, test } from './site.ts'

const t = dictionary.zh

test('an address that leads nowhere says so and leads home', async ({ page }) => {
  for (const [address, text] of [
    ['#/elsewhere', t.failure.notFound('/elsewhere')],
    ['#/play/S99', t.failure.noScenario('S99')],
    ['#/play/S03/none', t.failure.noAttempt],
    ['#/review/none', t.failure.noAttempt],
    ['#/technique/none', t.failure.noTechnique('none')],
  ] as const) {
    await page.goto(`./${address}`)
    await expect(page.getByText(text)).toBeVisible()
  }
  await page.getByRole('alert').getByRole('link', { name: t.home }).click()
  await expect(page.getByRole('button', { name: t.today.first.dial })).toBeVisible()
})

test('the first load is light', async ({ page }) => {
  let bytes = 0
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    if (!/\.(?:js|css)(?:$|\?)/.test(response.url())) return
    reading.push(
      response.body().then((body) => {
        bytes += gzipSync(body).length
      }),
    )
  })
  await page.goto('./')
  await expect(page.getByText(/第三天/)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await Promise.all(reading)
  test.info().annotations.push({ type: 'first load', description: `${(bytes / 1024).toFixed(1)} KiB gzip` })
  expect(bytes).toBeGreaterThan(30 * 1024)
  expect(bytes).toBeLessThanOrEqual(90 * 1024)
})

test('the built page forbids itself what it does not need', async ({ page }) => {
  await page.goto('./')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(await page.locator('script:not([src])').count()).toBe(0)
})

test('light, dark and back are remembered', async ({ page }) => {
  await page.goto('./')
  const html = page.locator('html')
  await page.getByRole('button', { name: new RegExp(t.theme.label) }).click()
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.getByRole('button', { name: new RegExp(t.theme.label) }).click()
  await page.reload()
  await expect(html).toHaveAttribute('data-theme', 'dark')
})

test('it runs from a folder below the root', async ({ page }) => {
  const server = await preview({
    base: '/training/kuandao/',
    logLevel: 'silent',
    preview: { port: 0, host: '127.0.0.1' },
  })
  try {
    const bound = server.httpServer.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    // The guard of the other tests knows only the usual address.
    const context = await page.context().browser()?.newContext()
    const own = await context?.newPage()
    if (own === undefined) throw new Error('no page')
    const lost: string[] = []
    own.on('response', (response) => {
      if (response.status() >= 400) lost.push(response.url())
    })
    await own.goto(`http://127.0.0.1:${port}/training/kuandao/#/library`)
    await own.locator('article h3 a').first().click()
    await own.locator('form button[type=submit]').click()
    await own.keyboard.press('1')
    await own.getByRole('button', { name: /收线|告辞/ }).click()
    await own.getByRole('button', { name: t.play.leaveYes }).click()
    await openReview(own, 'zh')
    expect(lost).toEqual([])
    await context?.close()
  } finally {
    await server.close()
  }
})

const visit = `---
编号: T02
情景: 上门坐坐
渠道: 上门
客户: P02
难度: 1
今天: 2026-11-24 周二
目标: 看一眼。
耐心: 8
变体: 白占资金 1
---

# 账户

| 发票 | 金额 | 到期日 |
|---|---|---|
| 0917 | 56000 | 2026-10-14 |

# 简报

一张票{总额}。

# 线索

- 封批：每周四下午四点封批。

# 场

## 门口

地点：前台

> 【保安】您找谁？

- 找林经理，登个记。
  - 语气：平
  - 技巧：straight-to-point
  - → [大堂](#大堂)
- 没事，我改天再来。
  - 语气：软
  - 误区：M01
  - → [走了](#走了)

# 地点

## 大堂

通往：[门口](#门口)

> 您坐，我这边马上好。

- 看 白板：“周四 16:00 封批”
  - 得知：封批
- （坐下，等她忙完。）
  - 语气：软
  - 技巧：straight-to-point
  - → [走了](#走了)

# 打断

## 耐心 用完

> 我要开会了。

→ [走了](#走了)

## 告辞

→ [走了](#走了)

# 结局

## 走了

类别：按约定

（出了门。）
`

test('a visit tells places, looks and ways apart, and who is there', async ({ page }) => {
  await page.goto('./#/library')
  const buffer = Buffer.from(visit)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'T02.zh.md', mimeType: 'text/markdown', buffer })
  await page.getByRole('link', { name: '上门坐坐' }).click({ timeout: 60_000 })
  await page.locator('form button[type=submit]').click({ timeout: 60_000 })

  await expect(page.locator('.status')).toHaveText('前台')
  await expect(page.locator('.log')).toContainText('保安：')
  const customer = page.locator('.stage .face').getByRole('img')
  await expect(customer).toHaveCount(0)
  await page.getByRole('button', { name: /登个记/ }).click()

  await expect(page.locator('.status')).toHaveText('大堂')
  await expect(customer).toHaveCount(1)
  await expect(page.getByRole('heading', { name: t.play.lookAround })).toBeVisible()
  await expect(page.getByRole('heading', { name: t.play.goTo })).toBeVisible()
  // On the picture and in the list it is the same thing.
  await expect(page.getByRole('button', { name: t.play.lookAt('看 白板') })).toBeVisible()
  await page.getByRole('button', { name: '看 白板', exact: true }).click()
  // What hangs on the wall is read: nobody says it.
  await expect(page.locator('.log p.narration', { hasText: '周四 16:00 封批' })).toBeVisible()
  await expect(page.locator('.log')).toContainText(t.play.learned('封批'))
  await expect(page.getByRole('heading', { name: t.play.lookAround })).toHaveCount(0)
})
