// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { branchOf, newAttempt } from '../../src/play/attempt.ts'
import type { Attempt, Pick } from '../../src/model/play.ts'
import { answer } from '../../src/screens/review/review-bench.ts'
import { turningPoints } from '../../src/review/lessons.ts'
import type { Reviewed } from '../../src/review/review.ts'
import type { Sequel } from '../../src/records/schema.ts'
import { chineseNames } from './names.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'
import { smallAdvice } from './small-advice.ts'
import { smallPlay } from './small-play.ts'

vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', async () => {
  const { chineseNames: names } = await import('./names.ts')
  const said = (text: string) => [{ sender: 'finance', text, pitfall: null }]
  const messages = { 'after soft': said('按你报的日子查。'), 'after none': said('这一栏还空着。') }
  return {
    default: {
      ...emptyLibrary.default,
      names: { zh: () => Promise.resolve({ default: names }) },
      messages: { zh: () => Promise.resolve({ default: messages }) },
    },
  }
})

vi.mock('virtual:advice', () => smallAdvice)

const playable = smallPlay()

beforeEach(() => {
  completePage()
  history.replaceState(null, '')
})
afterEach(cleanup)

let count = 0
const finished = (picks: readonly Pick[], more: Partial<Attempt> = {}): Attempt =>
  newAttempt(playable.game, {
    id: `a${count++}`,
    learner: 'first',
    scenario: 'T01',
    seed: 7,
    bring: [],
    picks,
    startedAt: 1,
    finishedAt: 2,
    ...more,
  })

async function open(attempt: Attempt, sequel: Sequel | null = null) {
  const about = { game: playable.game, attempt, flags: [] }
  const reviewed = answer({ kind: 'review', about }) as Reviewed
  if (reviewed.kind !== 'reviewed') throw new Error(reviewed.kind)
  const { default: ReviewSheet } = await import('../../src/screens/review/review-sheet.svelte')
  const { device } = await import('../../src/screens/device.svelte.ts')
  const { review } = reviewed
  const view = render(ReviewSheet, { review, playable, attempt, sequel, catalogue: chineseNames })
  const kept = async () => (await device.records).sequel(attempt.id)
  return { review, view, device, kept, user: userEvent.setup() }
}

async function openFull(picks: readonly Pick[]) {
  const opened = await open(finished(picks))
  await opened.user.click(screen.getByRole('button', { name: '完整复盘' }))
  await screen.findByText('第 1 步')
  return opened
}

const steps = () => screen.getAllByRole('listitem').filter((item) => item.id.startsWith('step-'))
const ownLines = () => within(screen.getByRole('list', { name: '你说过的和做过的' })).getAllByRole('button')
const wordsOf = ({ textContent }: HTMLElement): string => textContent
const words = () => document.body.textContent.replace(/\s+/g, ' ')

describe('the first view', () => {
  it('shows the money and what finance says, not the score', async () => {
    await open(finished([0, 0]))
    const money = screen.getByRole('region', { name: '这笔钱' })
    expect(money.textContent.replace(/\s+/g, ' ')).toMatch(
      /到账 0 元 .*约定 56,000 元 11月26日 周四到 快进到付款日 逾期 41 天 剩余未收 56,000 元 提成 0 元 约定的到了，再提 336 元/,
    )
    expect(money.textContent).toContain('恒屹工业品是虚构的公司')
    expect(await screen.findByText('按你报的日子查。')).toBeTruthy()
    expect(screen.queryByText('最值钱的一句')).toBeNull()
    expect(words()).not.toMatch(/得分|通过|没过|及格/)
  })

  it('says that nothing was promised where nothing was', async () => {
    await open(finished([1, 'leave']))
    expect(screen.getByRole('region', { name: '这笔钱' }).textContent).toContain('没有约定')
  })

  it('takes the line to redo with one tap, keeps it on the device and then shows the cards', async () => {
    const { user, kept } = await open(finished([0, 1]))
    expect(ownLines().map((line) => line.textContent)).toEqual([
      expect.stringContaining('林经理，一张票'),
      expect.stringContaining('这周不付，我就不走了。'),
    ])
    await user.click(ownLines()[1] ?? document.body)
    await waitFor(async () => expect((await kept())?.redo).toEqual({ turn: 1, reason: '' }))
    expect(words()).toContain('最亏的也是这一句')
    expect(screen.getByRole('heading', { name: '你想重来的' })).toBe(document.activeElement)

    await user.type(screen.getByRole('textbox'), '话说过头了')
    await user.click(screen.getByRole('button', { name: '记下' }))
    await waitFor(async () => expect((await kept())?.redo?.reason).toBe('话说过头了'))
    expect(screen.getByRole('textbox').getAttribute('maxlength')).toBe('200')

    expect(screen.getByText('最值钱的一句')).toBeTruthy()
    const costliest = screen.getByText('最亏的一句').closest('li')
    expect(costliest?.textContent).toMatch(/这周不付，我就不走了。.*亏了 \d+ 分.*换成.*这周四能不能走？/s)
    expect(screen.getByText('下次第一句')).toBeTruthy()
  })

  it('keeps what finance told meanwhile', async () => {
    const { user, device, kept } = await open(finished([0, 0], { id: 'told' }))
    const records = await device.records
    await records.saveSequel({ format: 1, attempt: 'told', redo: null, toldAt: 5, answer: null })
    await user.click(screen.getByRole('button', { name: '没有要重来的' }))
    await waitFor(async () =>
      expect(await kept()).toEqual({
        format: 1,
        attempt: 'told',
        redo: { turn: null, reason: '' },
        toldAt: 5,
        answer: null,
      }),
    )
  })

  it('can be passed over without an answer', async () => {
    const { user, kept } = await open(finished([0, 1]))
    await user.click(screen.getByRole('button', { name: '先看结果' }))
    expect(screen.getByText('最亏的一句')).toBeTruthy()
    expect(await kept()).toBeNull()
  })

  it('shows what was answered before, and lets it be changed', async () => {
    const sequel = { format: 1, attempt: 'x', redo: { turn: 0, reason: '急了' }, toldAt: null, answer: null }
    const { user } = await open(finished([0, 1]), sequel as Sequel)
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('急了')
    expect(words()).toContain('最亏的是另外一句')
    await user.click(screen.getByRole('button', { name: '换一句' }))
    expect(ownLines()).toHaveLength(2)
  })

  it('tells what came of a promise only once finance has', async () => {
    await open(finished([0, 0]))
    const before = screen.getByRole('region', { name: '这笔钱' }).textContent
    expect(before).not.toMatch(/实际到了|到日子没付/)
    cleanup()
    await open(finished([0, 0]), { format: 1, attempt: 'x', redo: null, toldAt: 9, answer: null })
    expect(screen.getByRole('region', { name: '这笔钱' }).textContent).toMatch(/实际到了|到日子没付/)
  })
})

describe('the full review', () => {
  it('shows every decision with its grade, what was said and what came of it', async () => {
    const { review } = await openFull([0, 0])
    const [first, second] = steps()
    if (first === undefined || second === undefined) throw new Error('two steps')
    expect(first.textContent).toMatch(/林经理，一张票五万六到期了，哪天付？.*单子.*直接问。/s)
    expect(within(first).getByRole('link', { name: '直截了当' }).getAttribute('href')).toBe(
      '#/technique/straight-to-point',
    )
    expect(second.textContent).toContain('本子上有了日子')
    expect(words()).toContain(`保住了最好结果的 ${Math.round(review.score)}%`)
    expect(words()).toMatch(/答应付 56,000 元/)
  })

  it('shows a better choice and why where something was lost, and names the misconception', async () => {
    const { review } = await openFull([0, 1])
    const [, second] = steps()
    expect(review.decisions[1]?.loss).toBeGreaterThan(2)
    expect(await within(second ?? document.body).findByText('吓不来钱。')).toBeTruthy()
    expect(second?.textContent).toMatch(/误区：吓一吓.*更好的这周四能不能走？.*为什么要日子。/s)
  })

  it('says what a move did to him in words, arrows left to the eye', async () => {
    await openFull([0, 1])
    expect(steps()[1]?.textContent).toMatch(/神情.*从.+变成.+/s)
  })

  it('reveals the cause, where it slipped out and what could be known', async () => {
    const { review } = await openFull([1, 'leave'])
    const cause = playable.game.variants[review.variant]?.id
    const variant = playable.persona.variants.find(({ id }) => id === cause)
    const truth = screen.getByRole('region', { name: '对方心里的事' })
    expect(truth.textContent).toContain(variant?.truth.zh)
    expect(truth.textContent).toMatch(/露了底|没有露底/)
    expect(within(truth).getByRole('columnheader', { name: /实情/ }).textContent).toContain(variant?.name.zh)
    expect(steps()[1]?.textContent).toContain('（主动结束）')
  })

  it('has five axes with letters, and the curve as a table', async () => {
    const { review } = await openFull([0, 1])
    const card = screen.getByRole('region', { name: '五项成绩单' })
    expect(within(card).getAllByRole('listitem')).toHaveLength(5)
    expect(card.textContent).toMatch(/合规.*[ABCD]|[ABCD].*合规/s)
    const [, ...rows] = within(screen.getByRole('region', { name: '看数字' })).getAllByRole('row', {
      hidden: true,
    })
    expect(rows).toHaveLength(2)
    expect(rows[1]?.textContent).toContain(`${Math.round(review.decisions[1]?.valueBefore ?? 0)}`)
    expect(screen.getByRole('img', { name: /走势图：2 步/ })).toBeTruthy()
  })

  it('calls a turning point by its name: on the curve, in the figures and on the card of the step', async () => {
    const { review } = await openFull([0, 1])
    const turning = turningPoints(review.decisions)
    expect(turning).toEqual([1])
    const columns = within(screen.getByRole('group', { name: '点一步，看那一步' })).getAllByRole('button')
    const rows = within(screen.getByRole('region', { name: '看数字' })).getAllByRole('row', { hidden: true })
    for (const marked of [columns.map((column) => column.ariaLabel ?? ''), rows.slice(1).map(wordsOf)])
      expect(marked.map((text) => text.includes('转折'))).toEqual([false, true])
    expect(steps().map((step) => wordsOf(step).includes('转折'))).toEqual([false, true])
  })

  it('leads from a step of the curve to its card, and from a card of the first view too', async () => {
    const { user } = await openFull([0, 1])
    await user.click(screen.getByRole('button', { name: /^第 2 步，.*从 \d+ 分到 \d+ 分/ }))
    expect(document.activeElement?.id).toBe('step-1')
    const costliest = screen.getByText('最亏的一句').closest('li')
    if (costliest === null) throw new Error('no card')
    steps()[0]?.focus()
    await user.click(within(costliest).getByRole('button', { name: '看这一步' }))
    await waitFor(() => expect(document.activeElement?.id).toBe('step-1'))
  })

  it('is there again after going back or reloading, at the step that was left', async () => {
    const { user } = await openFull([0, 1])
    const [first] = steps()
    if (first === undefined) throw new Error('a step')
    await user.click(within(first).getByRole('link', { name: '直截了当' }))
    await waitFor(() => expect(location.hash).toContain('technique'))
    cleanup()
    history.back()
    await waitFor(() => expect(location.hash).not.toContain('technique'))
    await open(finished([0, 1]))
    await waitFor(() => expect(document.activeElement?.id).toBe('step-0'))
  })

  it('offers another try', async () => {
    await openFull([0, 0])
    expect(screen.getByRole('link', { name: '再来一次' }).getAttribute('href')).toBe('#/play/T01')
  })
})

describe('the best line', () => {
  it('is played out step by step, beside what was done', async () => {
    const { user, review } = await openFull([0, 1])
    const [, second] = steps()
    if (second === undefined) throw new Error('two steps')
    await user.click(within(second).getByRole('button', { name: '看最好的走法' }))
    const dialog = screen.getByRole('dialog')
    const line = within(dialog).getByRole('log')
    expect(line.textContent).toMatch(/第 2 步.*这周四能不能走？.*你当时说的是.*这周不付，我就不走了。/s)
    for (let step = 1; step < (review.bestLines[1]?.length ?? 0); step++)
      await user.click(within(dialog).getByRole('button', { name: '下一步' }))
    expect(line.textContent).toMatch(/这样走下来.*有数/s)
    expect(within(dialog).queryByRole('button', { name: '下一步' })).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: '从头放' }))
    expect(within(line).getAllByRole('listitem')).toHaveLength(review.bestLines[1]?.length === 1 ? 2 : 1)
  })

  it('says where the learner did the same', async () => {
    const { user } = await openFull([0, 1])
    await user.click(screen.getByRole('button', { name: '从头看最好的走法' }))
    expect(within(screen.getByRole('dialog')).getByRole('log').textContent).toMatch(/和你一样|你当时说的是/)
    expect(screen.getByRole('dialog').textContent).toMatch(/空手去。|带上：/)
  })
})

describe('trying again from a move', () => {
  it('begins a branch with the same customer and the moves before it', async () => {
    const { user, device } = await openFull([0, 1])
    const [, second] = steps()
    if (second === undefined) throw new Error('two steps')
    await user.click(within(second).getByRole('button', { name: '从这句重来' }))
    await waitFor(() => expect(location.hash).toMatch(/^#\/play\/T01\/.+/))
    const branch = await device.attempt(location.hash.split('/').at(-1) ?? '')
    expect(branch).toMatchObject({ seed: 7, picks: [0], branch: { turn: 1 }, finishedAt: null })
  })

  it('lists the branches at the move they left from, and the way back from a branch', async () => {
    const source = finished([0, 1], { id: 'source' })
    const first = { ...branchOf(source, 1, 'one', 10), picks: [0, 0], times: [null, null], finishedAt: 11 }
    const second = branchOf(source, 1, 'two', 20)
    const { device } = await import('../../src/screens/device.svelte.ts')
    for (const attempt of [source, first, second]) await device.save(attempt)
    const { user } = await open(source)
    await user.click(screen.getByRole('button', { name: '完整复盘' }))
    await screen.findByText(/从这里重来过 2 次/)
    const [, step] = steps()
    if (step === undefined) throw new Error('two steps')
    const links = within(step)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    expect(links).toEqual(expect.arrayContaining(['#/review/one', '#/play/T01/two']))
    cleanup()
    await open(first)
    expect(await screen.findByText(/从另一次的第 2 步接着走/)).toBeTruthy()
    expect(screen.getByRole('link', { name: '看原来那次' }).getAttribute('href')).toBe('#/review/source')
  })
})

describe('taking it along', () => {
  it('gives the report as text to be selected', async () => {
    const { user } = await openFull([0, 1])
    await user.click(screen.getByRole('button', { name: '选文字' }))
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '选文字' })
    expect(area.value).toContain('最亏的一句：这周不付，我就不走了。')
    expect(area.readOnly).toBe(true)
    await user.click(screen.getByRole('button', { name: '全选' }))
    expect(area.selectionEnd).toBe(area.value.length)
  })

  it('asks for name and staff number only when a result is handed in', async () => {
    const { user, device } = await openFull([0, 1])
    await user.click(screen.getByRole('button', { name: '存成绩文件' }))
    const dialog = screen.getByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: '姓名' }), '小李')
    await user.type(within(dialog).getByRole('textbox', { name: '工号' }), '0042')
    await user.click(within(dialog).getByRole('button', { name: '看文件内容' }))
    const { readResultFile } = await import('../../src/exports/result-file.ts')
    const shown = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: '存成绩文件' })
    expect(readResultFile(shown.value)).toMatchObject({
      kind: 'read',
      file: {
        learner: { staff: '0042', name: '小李' },
        attempts: [
          {
            log: [
              [0, null],
              [1, null],
            ],
          },
        ],
      },
    })
    await waitFor(() => expect(device.learner).toMatchObject({ name: '小李', staff: '0042' }))
  })

  it('puts the report on paper while the page is printed', async () => {
    await openFull([0, 1])
    dispatchEvent(new Event('beforeprint'))
    expect(document.querySelector('body > .print-sheet')?.textContent).toMatch(
      /三句话带走.*技巧.*要紧的几步/s,
    )
    dispatchEvent(new Event('afterprint'))
    expect(document.querySelector('.print-sheet')).toBeNull()
  })
})
