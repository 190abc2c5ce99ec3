// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import AfterContact from '../../src/screens/play/after-contact.svelte'
import { completePage } from './page.ts'
import { smallDesk } from './small-desk.ts'
import type { DeskOptions } from './small-desk.ts'

beforeEach(() => {
  completePage()
  sessionStorage.clear()
})
afterEach(cleanup)

function open(options: DeskOptions & { readonly exam?: boolean } = {}) {
  const onpick = vi.fn()
  const view = render(AfterContact, { ...smallDesk(options), exam: options.exam ?? false, onpick })
  return { view, onpick, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const message = () => screen.getByRole('status', { name: '要发出去的消息' }).textContent.trim()

describe('after the contact', () => {
  it('asks for the record first, and compares it with what was said', async () => {
    const { user, onpick } = open()
    expect(screen.getByRole('region', { name: '趁热记一笔' })).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: '56,000 元' }))
    await user.click(screen.getByRole('radio', { name: '银承' }))
    await user.click(
      within(screen.getByRole('group', { name: '发票' })).getByRole('checkbox', { name: '0917' }),
    )
    await user.click(button('记好了'))
    const compare = screen.getByRole('region', { name: '对一对' })
    expect(document.activeElement).toBe(compare)
    expect(compare.textContent).toContain('漏记了：日子、下一步。')
    expect(compare.textContent).toContain('跟说的不一样：方式。')
    expect(compare.textContent).toContain('记了，可没人说过：发票。')
    expect(compare.textContent).toContain('谁付谁签没说定。')
    expect(within(compare).getByRole('row', { name: /^金额/ }).textContent).toMatch(
      /56,000 元\s*56,000 元\s*对上了/,
    )
    expect(compare.textContent).not.toMatch(/分/)
    await user.click(button('知道了，往下'))
    expect(screen.getByRole('region', { name: '写微信给林经理' })).toBeTruthy()
    expect(onpick).not.toHaveBeenCalled()
  })

  it('lets whoever is in a hurry choose with two taps', async () => {
    const { user, onpick } = open()
    await user.click(button('不记了'))
    await user.click(button(/先打下一家/))
    expect(onpick.mock.calls).toEqual([[3]])
  })

  it('finds what was begun as it was left, as after a reload', async () => {
    const { user, view } = open()
    await user.click(screen.getByRole('radio', { name: '56,000 元' }))
    view.unmount()
    const again = open()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '56,000 元' }).checked).toBe(true)
    await again.user.click(button('记好了'))
    await again.user.click(button('知道了，往下'))
    const [part] = within(screen.getByRole('group', { name: '往里放什么' })).getAllByRole('button')
    if (part === undefined) throw new Error('no parts')
    await again.user.click(part)
    const written = message()
    again.view.unmount()
    open()
    expect(message()).toBe(written)
  })

  it('compares nothing in an exam', async () => {
    const { user } = open({ exam: true })
    await user.click(button('记好了'))
    expect(screen.queryByRole('region', { name: '对一对' })).toBeNull()
    expect(screen.getByRole('region', { name: '写微信给林经理' })).toBeTruthy()
  })

  it('puts a message together, and sending it is the choice that it is, in those words', async () => {
    const { user, onpick } = open()
    await user.click(button('不记了'))
    expect(button('发送').hasAttribute('disabled')).toBe(true)
    for (const part of ['称呼', '金额', '日子', '方式', '请回“确认”']) await user.click(button(part))
    expect(message()).toBe('林经理，跟您核一下：11月26日周四，电汇56,000元。没错请回“确认”。')
    await user.click(button('下一步'))
    await user.click(button('方式'))
    expect(button('方式').getAttribute('aria-pressed')).toBe('false')
    await user.click(button('方式'))
    const written = message()
    await user.click(button('发送'))
    expect(onpick.mock.calls).toEqual([[0, written]])
  })

  it('takes the lesser choice where something is left out', async () => {
    const { user, onpick } = open()
    await user.click(button('不记了'))
    await user.click(button('感谢支持🌹'))
    await user.click(button('发送'))
    await user.click(button('金额'))
    await user.click(button('发送'))
    expect(onpick.mock.calls).toEqual([
      [2, '感谢支持🌹'],
      [1, '跟您核一下：56,000元。感谢支持🌹'],
    ])
  })

  it('shows what nobody agreed as a blank, and says so', async () => {
    const { user } = open()
    await user.click(button('不记了'))
    await user.click(button('谁签'))
    expect(message()).toBe('跟您核一下：签字的是＿＿＿（空着）。')
    expect(screen.getByText('谁签没说定，写上去也是空的。')).toBeTruthy()
  })

  it('takes number keys for what is no message, even with the keyboard on a chip', async () => {
    const { user, onpick } = open()
    await user.keyboard('1')
    expect(onpick).not.toHaveBeenCalled()
    await user.click(button('不记了'))
    await user.click(button('金额'))
    await user.keyboard('1')
    expect(onpick.mock.calls).toEqual([[3]])
  })

  it('makes the record a move where the scenario says so, with its own rows', async () => {
    const { user, onpick } = open({ withRecord: true })
    expect(screen.queryByRole('region', { name: '趁热记一笔' })).toBeNull()
    await user.click(button(/填通话记录/))
    expect(
      screen.getAllByRole('radiogroup').map((group) => group.getAttribute('aria-labelledby')),
    ).toHaveLength(2)
    await user.click(button('不记了'))
    expect(onpick).not.toHaveBeenCalled()
    await user.click(button(/填通话记录/))
    await user.click(button('记好了'))
    await user.click(button('知道了，往下'))
    expect(onpick.mock.calls).toEqual([[4]])
  })

  it('offers only the choices where the scenario has no message', async () => {
    const { user, onpick } = open({ withMessage: false })
    await user.click(button('不记了'))
    expect(screen.queryByText('写微信给林经理')).toBeNull()
    await user.click(button(/感谢支持/))
    expect(onpick.mock.calls).toEqual([[0]])
  })

  it('shows nothing that was not said or agreed', async () => {
    const { view, user } = open()
    const markup = [view.container.innerHTML]
    await user.click(button('记好了'))
    markup.push(view.container.innerHTML)
    await user.click(button('知道了，往下'))
    markup.push(view.container.innerHTML)
    for (const hidden of ['free-credit', 'awaits-document', '白占资金', '误区', 'trust'])
      expect(markup.join()).not.toContain(hidden)
  })
})
