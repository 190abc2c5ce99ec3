/**
 * A whole visit as a person makes it: register at the gate, look around by pointing at the picture, be
 * led on, agree, leave, note it down, write the confirmation; on a telephone and on a projector.
 */
import { bestPlay, plant } from '../../tools/planted.ts'
import {
  choices,
  dictionary,
  expect,
  expectNoOverflow,
  expectOneScreen,
  log,
  openFullReview,
  test,
} from './site.ts'

const t = dictionary.zh
const { record, compare, message } = t.afterContact

/** In this one the director has not approved yet, and the whiteboard tells when he will be in. */
const seed = 2
/** What is done where, by a part of the words; a look is pointed at in the picture. */
const walk: readonly { readonly place?: string; readonly does: string; readonly look?: true }[] = [
  { place: '前台', does: '恒屹小李，给林经理送份材料' },
  { place: '大堂', does: '看 白板', look: true },
  { place: '大堂', does: '她几点忙完您喊我' },
  { does: '怪我没约好' },
  { does: '走到哪一步了' },
  { does: '我不绕过您' },
  { does: '十一点四十他回办公室吧' },
  { does: '恒屹小李。一页纸' },
  { does: '四张都过了期' },
  { does: '“年底”我没法记' },
  { does: '走电汇' },
]

for (const { name, width, height, reducedMotion } of [
  { name: 'a telephone', width: 390, height: 844, reducedMotion: 'no-preference' },
  { name: 'a projector, without motion', width: 1920, height: 1080, reducedMotion: 'reduce' },
] as const)
  test(`a whole visit, on ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await page.setViewportSize({ width, height })
    await page.goto('./#/library')
    await expect(page.getByRole('heading', { name: t.library.heading })).toBeVisible()
    const begun = bestPlay('S14', seed, Date.now(), { moves: 0 })
    await plant(page, `attempt/${begun.id}`, begun)
    await page.goto(`./#/play/S14/${begun.id}`)

    let clock = ''
    for (const [turn, { place, does, look }] of walk.entries()) {
      const button =
        look === true
          ? page.getByRole('button', { name: t.play.lookAt(does), exact: true })
          : choices(page, 'zh').filter({ hasText: does })
      await expect(button).toBeVisible()
      if (place !== undefined) await expect(page.locator('.status')).toContainText(place)
      await expect(page.locator('.stage svg').first()).toBeVisible()
      const time = (await page.locator('.status .time').textContent()) ?? ''
      expect(time).toMatch(/^\d{1,2}:\d{2}$/)
      expect(time >= clock).toBe(true)
      clock = time
      await expectOneScreen(page)
      await button.click()
      await expect(page.locator('.log .chosen')).toHaveCount(turn + 1)
    }

    // Outside again: first from memory, then compared with what was said.
    await expect(page.getByRole('button', { name: record.done })).toBeVisible()
    await page.getByRole('radio', { name: '186,000 元', exact: true }).check()
    await page.getByRole('radio', { name: /12月24日/ }).check()
    await expectOneScreen(page)
    await page.getByRole('button', { name: record.done }).click()
    await expect(page.getByRole('heading', { name: compare.heading })).toBeVisible()
    await page.getByRole('button', { name: compare.goOn }).click()

    const parts = page.getByRole('group', { name: message.parts }).getByRole('button')
    for (const part of ['amount', 'date', 'means', 'person', 'confirmation'] as const)
      await parts.filter({ hasText: message.part[part] }).first().click()
    const preview = page.getByRole('status', { name: message.preview })
    await expect(preview).toContainText('186,000元')
    await expect(preview).toContainText('12月24日')
    const written = (await preview.innerText()).trim()
    await page.getByRole('button', { name: message.send, exact: true }).click()

    // What stands in the conversation is what was written.
    await expect(log(page, 'zh')).toContainText(written)
    await expect(page.getByRole('heading', { name: /周四这批/ })).toBeVisible()
    await page.getByRole('button', { name: t.play.toReview }).click()
    await openFullReview(page, 'zh')
    await expect(page.getByText(t.review.passed, { exact: true })).toBeVisible()
    await expectNoOverflow(page)
  })
