// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Attempt, Pick } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { draw, shuffled } from '../../src/play/seeds.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'
import { smallPlay } from './small-play.ts'

vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)

const playable = smallPlay()
const { game, machine } = playable
const text = playable.texts.zh

const attempt = (more: Partial<Attempt> = {}): Attempt =>
  newAttempt(game, {
    id: `a${Math.random()}`,
    scenario: 'T01',
    seed: 20261124,
    bring: [0],
    startedAt: 1,
    ...more,
  })

beforeEach(completePage)
afterEach(cleanup)

async function open(more: Partial<Attempt> = {}, live = true) {
  const { default: Conversation } = await import('../../src/screens/play/conversation.svelte')
  const { device } = await import('../../src/screens/device.svelte.ts')
  const begun = attempt(more)
  const view = render(Conversation, { playable, attempt: begun, customer: live ? machine : null })
  const saved = async (): Promise<readonly Pick[] | undefined> => (await device.attempt(begun.id))?.picks
  return { view, begun, device, saved, user: userEvent.setup() }
}

const offers = () => within(screen.getByRole('region')).getAllByRole('button')
const texts = () => offers().map((button) => button.textContent.replace(/\s+/g, ' ').trim())
const log = () => screen.getByRole('log').textContent.replace(/\s+/g, ' ')

describe('a conversation', () => {
  it('begins with what the customer says and all that can be answered, in the order of the seed', async () => {
    const { begun } = await open()
    expect(log()).toMatch(/林美琪（.+）：\s*您好，瑞晟财务。/)
    const order = shuffled([0, 1, 2], draw(begun.seed, 'order', 0)).map(
      (ordinal) => text.scenes[0]?.choices[ordinal]?.text,
    )
    expect(texts()).toEqual(order.map((line, index) => `${index + 1} ${line ?? ''}`))
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^电话那头的林美琪，神情.+，姿态.+$/)
  })

  it('offers what was not brought to nobody', async () => {
    await open({ bring: [] })
    expect(texts().length).toBe(2)
  })

  it('goes on by click and by number, and saves every move', async () => {
    const { user, saved, begun } = await open()
    const ask = screen.getByRole('button', { name: /哪天付/ })
    await user.click(ask)
    expect(log()).toMatch(/林经理，一张票五万六到期了，哪天付？.*单子/)
    await vi.waitFor(async () => expect(await saved()).toEqual([0]))
    const order = shuffled([0, 1], draw(begun.seed, 'order', 1))
    await user.keyboard(String(order.indexOf(0) + 1))
    await vi.waitFor(async () => expect(await saved()).toEqual([0, 0]))
    expect(log()).toContain('得知：封批')
    expect(log()).toContain('约定：答应付 56,000 元、日期 11月26日 周四、方式 电汇')
    expect(screen.getByRole('heading', { name: /有数/ })).toBe(document.activeElement)
    expect(screen.queryByText('你怎么接？')).toBeNull()
  })

  it('moves among the choices by arrows', async () => {
    const { user } = await open()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(offers()[0])
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(offers()[2])
    await user.keyboard('{Enter}')
    expect(texts().length).toBe(2)
  })

  it('does not take a number while a dialog is open, nor one that is not there', async () => {
    const { user } = await open()
    await user.keyboard('9')
    expect(texts().length).toBe(3)
    await user.click(screen.getByRole('button', { name: '案卷' }))
    expect(screen.getByRole('dialog').textContent).toContain('0917')
    await user.keyboard('1')
    expect(texts().length).toBe(3)
  })

  it('can always be ended, after asking', async () => {
    const { user, saved } = await open()
    await user.click(screen.getByRole('button', { name: '收线' }))
    await user.click(screen.getByRole('button', { name: '再谈谈' }))
    expect(texts().length).toBe(3)
    await user.click(screen.getByRole('button', { name: '收线' }))
    await user.click(screen.getByRole('button', { name: '就到这儿' }))
    expect(screen.getByRole('heading', { name: /没数/ })).toBeTruthy()
    await vi.waitFor(async () => expect(await saved()).toEqual(['leave']))
    expect(screen.queryByRole('button', { name: '收线' })).toBeNull()
  })

  it('shows what is known and agreed, one tap away', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: '线索与约定' }))
    expect(screen.getByRole('dialog').textContent).toMatch(/还没谈成任何一条.*还没问出什么.*对账单/s)
  })

  it('is where it was after a reload, with the machine as on the tables of the game', async () => {
    const first = await open({ picks: [1] })
    const shown = [log(), texts()]
    first.view.unmount()
    const again = await open({ picks: [1] }, false)
    expect([log(), texts()]).toEqual(shown)
    await again.user.keyboard('1')
    await vi.waitFor(async () => expect((await again.saved())?.length).toBe(2))
  })

  it('says so when the record does not fit the game', async () => {
    await open({ picks: [7] })
    expect(screen.getByRole('alert').textContent).toContain('对不上')
  })

  it('shows nothing of what is hidden', async () => {
    const { view } = await open({ picks: [0] })
    const markup = view.container.innerHTML
    for (const hidden of [
      'free-credit',
      'awaits-document',
      'boss-blocks',
      '白占资金',
      '缺我方单据',
      'trust',
      '信任',
    ])
      expect(markup).not.toContain(hidden)
  })
})
