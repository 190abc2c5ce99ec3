// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { completePage, emptyLibrary, emptyListing } from './page.ts'
import { smallPlay } from './small-play.ts'

vi.mock('virtual:listing', () => emptyListing)
const shown = () => Promise.resolve({ default: { scenario: 'T01', title: '打了两遍' } })
vi.mock('virtual:library', () => ({
  default: { ...emptyLibrary.default, examples: { E01: { zh: shown, en: shown } } },
}))

const small = smallPlay()
const text = small.texts.zh
const [start] = text.starts
const second =
  start === undefined ? [] : [start, { ...start, name: '老账', description: ['上个月答应过一回。'] }]

beforeEach(completePage)
afterEach(cleanup)

async function open(starts = text.starts, account = text.account) {
  const { default: Briefing } = await import('../../src/screens/briefing/briefing.svelte')
  const go = vi.fn()
  render(Briefing, {
    playable: { ...small, texts: { zh: { ...text, starts, account } } },
    unfinished: [],
    go,
  })
  return { go, user: userEvent.setup() }
}

describe('the briefing', () => {
  it('tells the situation and the account', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('一通短电话')
    expect(document.body.textContent).toContain('56,000 元')
    expect(document.body.textContent).toContain('逾期 41 天')
    expect(screen.queryByRole('group', { name: '从哪里开始' })).toBeNull()
  })

  it('tells what is set off, and what is left to collect, and calls neither disputed', async () => {
    await open(text.starts, { ...text.account, setOff: 6_000 })
    expect(document.body.textContent).toContain('其中抵扣 6,000 元')
    expect(document.body.textContent).toContain('要收 50,000 元')
    expect(document.body.textContent).not.toContain('争议')
  })

  it('lets nobody carry more than the limit', async () => {
    const { go, user } = await open()
    const [first, other] = screen.getAllByRole<HTMLInputElement>('checkbox')
    if (first === undefined || other === undefined) throw new Error('two documents')
    await user.click(other)
    expect(first.disabled).toBe(true)
    await user.click(other)
    expect(first.disabled).toBe(false)
    await user.click(other)
    await user.click(screen.getByRole('button', { name: '拨过去' }))
    expect(go).toHaveBeenCalledExactlyOnceWith(0, [1], 'practice')
  })

  it('lets the learner choose where to begin when there is a choice', async () => {
    const { go, user } = await open(second)
    expect(screen.getByRole('group', { name: '从哪里开始' })).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: /老账/ }))
    await user.click(screen.getByRole('button', { name: '拨过去' }))
    expect(go).toHaveBeenCalledExactlyOnceWith(1, [], 'practice')
  })

  it('lets the learner choose how much help there is', async () => {
    const { go, user } = await open()
    await user.click(screen.getByRole('radio', { name: /^考试/ }))
    await user.click(screen.getByRole('button', { name: '拨过去' }))
    expect(go).toHaveBeenCalledExactlyOnceWith(0, [], 'exam')
  })

  it('sends whoever practises to the worked example, and nobody in an exam', async () => {
    const { user } = await open()
    const link = await screen.findByRole('link', { name: /打了两遍/ })
    expect(link.getAttribute('href')).toBe('#/example/E01')
    await user.click(screen.getByRole('radio', { name: /^考试/ }))
    expect(screen.queryByRole('link', { name: /打了两遍/ })).toBeNull()
    await user.click(screen.getByRole('radio', { name: /^带着走/ }))
    expect(await screen.findByRole('link', { name: /打了两遍/ })).toBeTruthy()
  })
})
