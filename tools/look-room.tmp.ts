import { visit } from './visit.ts'
import { mkdir } from 'node:fs/promises'
const site = await visit(false)
await mkdir('/tmp/room-shots', { recursive: true })
const shot = async (page: any, name: string) => { await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/room-shots/${name}.png` }) }
try {
  for (const [w, h, scheme, lang, sc] of [[1280, 720, 'light', 'zh', 'S03'], [1280, 720, 'light', 'en', 'S14'], [1920, 1080, 'dark', 'zh', 'S14']] as const) {
    const tag = `${sc}-${w}-${scheme}-${lang}`
    const context = await site.browser.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, locale: 'zh-CN' })
    const page = await context.newPage()
    page.on('pageerror', (e: any) => console.log('ERR', e.message))
    page.on('console', (m: any) => { if (m.type() === 'error') console.log('CONSOLE', m.text()) })
    await page.addInitScript((l: string) => localStorage.setItem('duecourse/language', l), lang)
    await page.goto(`${site.address}#/teach/room`)
    await page.locator(`input[value=${sc}]`).check()
    await page.locator('button[type=submit]:enabled').waitFor()
    await page.locator('input[value=groups]').check()
    await shot(page, `${tag}-0-setup`)
    await page.locator('button[type=submit]').click()
    await page.locator('footer .primary').waitFor()
    await shot(page, `${tag}-1-said`)
    await page.keyboard.press('PageDown')
    await shot(page, `${tag}-2-options`)
    await page.keyboard.press('PageDown')
    await page.locator('footer select').waitFor()
    await page.locator('footer select').focus()
    for (const k of 'abcabd') await page.keyboard.press(k)
    await shot(page, `${tag}-3-voting`)
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(9000)
    await shot(page, `${tag}-4-closed`)
    await page.keyboard.press('PageDown')
    await shot(page, `${tag}-5-next`)
    console.log(await page.locator('footer').innerText())
    if (await page.locator('footer select').count()) { await page.locator('footer select').focus(); for (const k of 'abbabb') await page.keyboard.press(k) }
    for (let i = 0; i < 4 && !(await page.locator('.released').count() && (await page.locator('.bar').count()) > 4); i++) {
      await page.keyboard.press('PageDown'); await page.waitForTimeout(300)
      if (await page.locator('footer select').count()) { await page.locator('footer select').focus(); for (const k of 'abbabb') await page.keyboard.press(k) }
    }
    await shot(page, `${tag}-6-both`)
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(300)
    await shot(page, `${tag}-7-tie-or-next`)
    const [projector] = await Promise.all([context.waitForEvent('page', { timeout: 5000 }).catch(() => null), (async () => { if (!(await page.locator('dialog[open]').count())) await page.locator('footer .button', { hasText: /更多|More/ }).click(); await page.locator('dialog button', { hasText: /打开投影窗口|Open projector/ }).click() })()])
    if (projector) { await projector.setViewportSize({ width: w, height: h }); await shot(projector, `${tag}-8-projector`) }
    await page.locator('.window').waitFor()
    await page.waitForTimeout(6000)
    await shot(page, `${tag}-9-trainer`)
    await page.keyboard.press('PageDown'); await page.keyboard.press('PageDown')
    if (projector) await shot(projector, `${tag}-10-projector`)
    await context.close()
  }
} finally { await site.leave() }
