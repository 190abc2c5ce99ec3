// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followUp as t } from '../../src/i18n/zh/follow-up.ts'
import type { Option } from '../../src/review/messages.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'

vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)

const values = {
  promised: '5000元',
  received: '3000元',
  short: '2000元',
  date: '11月26日',
  customer: '林经理',
}
const choice = (ordinal: number, text: string, right: boolean, feedback: string): Option => ({
  ordinal,
  text,
  right,
  misconception: null,
  technique: null,
  feedback: { sender: right ? 'manager' : 'finance', text: feedback },
})
const followUp = {
  id: 'part-1',
  question: '少了{short}，怎么办？',
  choices: [
    choice(2, '先不入账。', false, '当天不记，月底对不上。'),
    choice(0, '{short}另定一个日子。', true, '差的当天就要日子。'),
    choice(1, '您看着来。', false, '“看着来”查不了。'),
  ],
}

beforeEach(completePage)
afterEach(cleanup)

async function open(answered: number | null) {
  const { default: Answers } = await import('../../src/screens/follow-up/answers.svelte')
  const pick = vi.fn()
  const view = render(Answers, { followUp, values, answered, pick })
  return { pick, view, user: userEvent.setup() }
}

describe('the question of a promise’s day', () => {
  it('is asked with the figures, in the order in which it was drawn', async () => {
    await open(null)
    expect(screen.getByRole('heading').textContent).toBe('少了2000元，怎么办？')
    expect(screen.getAllByRole('button').map((button) => button.textContent.replace(/\s+/g, ''))).toEqual([
      '1先不入账。',
      '22000元另定一个日子。',
      '3您看着来。',
    ])
    expect(screen.getByRole('status').textContent.trim()).toBe('')
  })

  it('takes a number key or a click, and hands over the place in the file', async () => {
    const { pick, user } = await open(null)
    await user.keyboard('4')
    expect(pick).not.toHaveBeenCalled()
    await user.keyboard('1')
    await user.click(screen.getByRole('button', { name: /您看着来/ }))
    expect(pick.mock.calls).toEqual([[2], [1]])
  })

  it('says at once what was wrong, what is right and why', async () => {
    await open(2)
    const said = screen.getByRole('status').textContent
    for (const text of [t.wrong, '当天不记', t.better, '2000元另定一个日子', '差的当天就要日子'])
      expect(said).toContain(text)
    expect(said).not.toContain('查不了')
    expect(screen.getByRole('button', { name: /先不入账/ }).textContent).toContain(t.yours)
  })

  it('says so when it was right, and no more', async () => {
    await open(0)
    const said = screen.getByRole('status').textContent
    expect(said).toContain(t.right)
    expect(said).toContain('差的当天就要日子')
    expect(said).not.toContain(t.better)
  })

  it('is answered once', async () => {
    const { pick, user } = await open(0)
    await user.keyboard('1')
    await user.click(screen.getByRole('button', { name: /您看着来/ }))
    expect(pick).not.toHaveBeenCalled()
    expect(screen.getAllByRole('button').every((button) => button.ariaDisabled === 'true')).toBe(true)
  })
})
