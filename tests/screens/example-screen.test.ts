// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ToldExample, ToldModel } from '../../src/review/example-told.ts'
import { nothing as deal } from '../play/nothing-agreed.ts'
import { completePage, emptyLibrary } from './page.ts'

const bad: ToldModel = {
  brings: [],
  moves: [
    {
      before: [{ kind: 'said', turn: 0, speaker: null, text: '您好，瑞晟财务。', mood: 'calm' }],
      text: '林经理，您帮帮忙。',
      manner: 'say',
      note: '她听见的是“这家好拖”。',
      move: { kind: 'misconception', id: 'M02', name: '求您帮个忙' },
      grade: 'blunder',
      loss: 31.4,
    },
  ],
  after: [{ kind: 'narration', turn: 1, text: '电话挂了。' }],
  ending: '又是等',
  endingClass: 'soft',
  deal: { ...deal, amount: 104_000 },
  score: 17,
}

const good: ToldModel = {
  brings: ['签收单存底'],
  moves: [
    {
      before: [{ kind: 'said', turn: 0, speaker: null, text: '您好，瑞晟财务。', mood: 'calm' }],
      text: '四张票都到期了，哪天付？',
      manner: 'say',
      note: '一口气说完。',
      move: { kind: 'technique', id: 'straight-to-point', name: '直截了当' },
      grade: 'best',
      loss: 0,
    },
    {
      before: [{ kind: 'said', turn: 1, speaker: '总监', text: '我批。', mood: 'annoyed' }],
      text: '写成一条微信。',
      manner: 'act',
      note: '落在纸上。',
      move: { kind: 'technique', id: 'record-every-contact', name: '逐次记录' },
      grade: 'best',
      loss: 0,
    },
  ],
  after: [],
  ending: '这批全走',
  endingClass: 'full',
  deal: { ...deal, amount: 186_000, date: '2026-11-26', written: true },
  score: 100,
}

const told: ToldExample = {
  scenario: 'S03',
  channel: 'phone',
  title: '一通电话，打了两遍',
  gist: '同一个客户。',
  difference: '差在后半通。',
  persona: 'P02',
  customer: '林经理',
  cause: { name: '缺我方单据', truth: '少一张单据。' },
  models: { bad, good },
}

vi.mock('virtual:library', () => ({
  default: {
    ...emptyLibrary.default,
    examples: {
      S03: { zh: () => Promise.resolve({ default: told }), en: () => Promise.resolve({ default: told }) },
    },
  },
}))

beforeEach(completePage)
afterEach(cleanup)

async function open(example = 'S03') {
  const { default: ExampleScreen } = await import('../../src/screens/example/example-screen.svelte')
  const { device } = await import('../../src/screens/device.svelte.ts')
  render(ExampleScreen, { example })
  return { device, user: userEvent.setup() }
}

const textOf = (element: HTMLElement): string => element.textContent.replace(/\s+/g, ' ').trim()

it('shows both models as conversations, each move with its grade and a note', async () => {
  await open()
  expect(textOf(await screen.findByRole('heading', { level: 1 }))).toBe('一通电话，打了两遍')
  const [only, ...more] = within(screen.getByRole('list', { name: '反例，一步一步' })).getAllByRole(
    'listitem',
  )
  expect(more).toEqual([])
  if (only === undefined) throw new Error('no moves')
  expect(textOf(only)).toMatch(/林经理（平静）：.*您好，瑞晟财务。.*你：.*林经理，您帮帮忙。/)
  expect(textOf(only)).toMatch(/大错.*亏 31 分.*误区：求您帮个忙.*批注：.*她听见的是“这家好拖”。/)
  const steps = within(screen.getByRole('list', { name: '正例，一步一步' })).getAllByRole('listitem')
  expect(steps.map(textOf)).toEqual([
    expect.stringMatching(/四张票都到期了.*最佳.*没亏.*直截了当/),
    expect.stringMatching(/总监：.*我批。.*写成一条微信。/),
  ])
  expect(screen.getByRole('link', { name: '直截了当' }).getAttribute('href')).toBe(
    '#/technique/straight-to-point',
  )
})

it('tells how each ended, and what made the difference', async () => {
  await open()
  const poor = textOf(await screen.findByRole('region', { name: '反例' }))
  expect(poor).toMatch(/手边什么也没备/)
  expect(poor).toMatch(/电话挂了。.*口头 又是等 17 分.*104,000 元.*没说死哪天/)
  const fine = textOf(screen.getByRole('region', { name: '正例' }))
  expect(fine).toMatch(/手边备着：签收单存底/)
  expect(fine).toMatch(/全额 这批全走 100 分.*186,000 元.*11月26日.*书面确认/)
  expect(textOf(screen.getByRole('complementary', { name: '差在哪儿' }))).toContain('差在后半通。')
  expect(screen.getByRole('link', { name: '换你打一通' }).getAttribute('href')).toBe('#/play/S03')
})

it('turns from one model to the other where one is shown at a time', async () => {
  const { user } = await open()
  const group = within(await screen.findByRole('group', { name: '看哪一遍' }))
  const pressed = () => group.getAllByRole('button', { pressed: true }).map(textOf)
  expect(pressed()).toEqual(['反例'])
  await user.click(group.getByRole('button', { name: '正例' }))
  expect(pressed()).toEqual(['正例'])
  await user.click(screen.getByRole('button', { name: '回头看反例' }))
  expect(pressed()).toEqual(['反例'])
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '反例' }))
})

it('counts as read when it is opened, and says so if there is none', async () => {
  const { device } = await open()
  await screen.findByRole('heading', { level: 1 })
  await vi.waitFor(async () => expect(await device.readings()).toContain('example S03'))
  cleanup()
  await open('S99')
  await screen.findByText('没有编号“S99”的示范。')
  expect(await device.readings()).not.toContain('example S99')
})
