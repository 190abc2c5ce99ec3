// @vitest-environment jsdom
/** The desk at which the paper kit is put together, on the small play. */
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chineseNames } from './names.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'
import { smallPlay } from './small-play.ts'

vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)

const playable = smallPlay()

beforeEach(completePage)
afterEach(cleanup)

async function open(of: { playable: typeof playable; names: typeof chineseNames } | null) {
  const { default: KitDesk } = await import('../../src/screens/teach/kit/kit-desk.svelte')
  render(KitDesk, { of })
  return userEvent.setup()
}
const sheet = (name: RegExp): HTMLElement => screen.getByRole('article', { name })

describe('the paper kit', () => {
  it('prints the cause on the customer’s card and nowhere near the salesperson', async () => {
    await open({ playable, names: chineseNames })
    const cards = screen.getAllByRole('article', { name: /客户角色卡/ })
    expect(cards.map((card) => /账上有钱|缺一张单/.exec(card.textContent)?.[0])).toEqual([
      '账上有钱',
      '缺一张单',
    ])
    expect(cards[1]?.textContent).toContain('“单子缺一样。”')
    const { textContent } = sheet(/业务员角色卡/)
    expect(textContent).toContain('56,000 元')
    expect(textContent).not.toMatch(/账上有钱|缺一张单|单子缺一样|白占资金|缺我方单据/)
  })

  it('tells the trainer the best line, and prints only then', async () => {
    await open({ playable, names: chineseNames })
    expect(await screen.findByRole('article', { name: /讲师单/ }, { timeout: 60_000 })).toBeTruthy()
    const { textContent } = sheet(/讲师单/)
    expect(textContent).toContain('林经理，一张票')
    expect(textContent).toContain('误区：吓一吓')
    // Two customers, one of each of the other nine.
    expect(screen.getByRole('button', { name: '打印 11 张' })).toHaveProperty('disabled', false)
  })

  it('prints what is chosen: one cause, some sheets, the people of the day', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const user = await open({ playable, names: chineseNames })
    await user.selectOptions(screen.getByRole('combobox', { name: '客户卡按哪个真因' }), '缺我方单据')
    expect(screen.getAllByRole('article', { name: /客户角色卡/ })).toHaveLength(1)
    for (const box of screen.getAllByRole('checkbox'))
      if (!/签到表|出勤证书/.test(box.parentElement?.textContent ?? '')) await user.click(box)
    await user.type(screen.getByRole('textbox', { name: '学员姓名' }), '张三、李四')
    expect(screen.getAllByRole('article')).toHaveLength(3)
    expect(within(sheet(/签到表/)).getByRole('cell', { name: '李四' })).toBeTruthy()
    expect(document.body.textContent).toContain('不代表考核成绩')
    await user.click(screen.getByRole('button', { name: '打印 3 张' }))
    expect(print).toHaveBeenCalledOnce()
  })

  it('says how many copies so many people take before anything is printed', async () => {
    const user = await open({ playable, names: chineseNames })
    const heads = screen.getByRole('spinbutton', { name: '来多少人' })
    await user.clear(heads)
    await user.type(heads, '13')
    expect(screen.getByText('13 个人三人一组，分 4 组，多出 1 个人跟着观察。')).toBeTruthy()
    const row = (name: string) =>
      within(screen.getByRole('rowheader', { name }).closest('tr') ?? document.body)
    // Two causes, shared out among four groups.
    expect(
      row('客户角色卡')
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2', '2', '4'])
    expect(
      row('投票卡')
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['1', '13', '13'])
  })

  it('without a scenario has only what serves any session', async () => {
    await open(null)
    expect(screen.getAllByRole('checkbox')).toHaveLength(7)
    expect(screen.queryByRole('article', { name: /角色卡|讲师单/ })).toBeNull()
    expect(screen.getByRole('button', { name: '打印 7 张' })).toHaveProperty('disabled', false)
  })

  it('prints cards up to H where they are asked for', async () => {
    const user = await open(null)
    await user.selectOptions(
      screen.getByRole('combobox', { name: '投票卡印到哪个字母' }),
      'A 到 H，上门拜访用得着',
    )
    expect(screen.getByRole('img', { name: '投票卡 H' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '打印 8 张' })).toHaveProperty('disabled', false)
  })
})
