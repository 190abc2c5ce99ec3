// @vitest-environment jsdom
/** What HR reads out of the board: that few occasions tell nothing, that a difference comes with its caution. */
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pairedOf } from '../../src/board/paired.ts'
import { itemsOf } from '../../src/board/items.ts'
import type { ReactionForm } from '../../src/board/forms.ts'
import type { Tally } from '../../src/board/skills.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { atOnce } from '../../src/results/gently.ts'
import { evidence } from '../board/made.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'
import { smallPlay } from './small-play.ts'

vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)

beforeEach(completePage)
afterEach(cleanup)

const tally = (hits: number, misuses: number, misses: number): Tally => ({ hits, misuses, misses })

describe('the heat map', () => {
  const skills = new Map([
    [
      '华东',
      new Map([
        ['F9', tally(6, 1, 1)],
        ['F2', tally(3, 0, 1)],
      ]),
    ],
    ['华南', new Map([['F9', tally(1, 1, 0)]])],
  ])
  async function open() {
    const { default: HeatMap } = await import('../../src/screens/board/skills/heat-map.svelte')
    render(HeatMap, {
      skills,
      rows: [
        { key: '华东', name: '华东', note: '' },
        { key: '华南', name: '华南', note: '' },
      ],
      columns: [
        { key: 'F9', name: '承诺与跟踪', to: '#/board/skills/F9' },
        { key: 'F2', name: '准备与诊断', to: '#/board/skills/F2' },
      ],
    })
  }
  const cellsOf = (name: string) =>
    within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.querySelector('.unseen')?.textContent)

  it('says a share from five occasions on, and below that only how few there were', async () => {
    await open()
    expect(cellsOf('华东')).toEqual([
      '华东，承诺与跟踪：75%，共 8 次',
      '华东，准备与诊断：只有 4 次，看不出来',
    ])
    expect(cellsOf('华南')).toEqual(['华南，承诺与跟踪：只有 2 次，看不出来', '华南，准备与诊断：没碰上'])
    expect(cellsOf('合计')[0]).toBe('合计，承诺与跟踪：70%，共 10 次')
  })

  it('leads from a family to its techniques', async () => {
    await open()
    expect(screen.getByRole('link', { name: '承诺与跟踪' }).getAttribute('href')).toBe('#/board/skills/F9')
  })
})

describe('before and after', () => {
  const side = (scores: readonly number[], day: number) =>
    scores.map((score, index) =>
      evidence({ person: `#${String(index)}`, score, startedAt: Date.UTC(2026, 10, day) }),
    )
  async function open(before: readonly number[], after: readonly number[]) {
    const { default: PairedResult } = await import('../../src/screens/board/compare/paired-result.svelte')
    render(PairedResult, { paired: pairedOf(side(before, 1), side(after, 9)) })
  }

  it('tells the difference with how sure it is, and always how to read it', async () => {
    await open([50, 50, 50, 50, 50], [60, 70, 80, 50, 65])
    expect(screen.getByText('+15.0 分')).toBeTruthy()
    expect(screen.getByText(/95% 的把握落在 \+1\.1 到 \+28\.9 分之间/)).toBeTruthy()
    expect(screen.getByText(/没有对照组/)).toBeTruthy()
  })

  it('draws no conclusion from few, nor where it may be chance', async () => {
    await open([50, 50], [60, 70])
    expect(screen.getByText(/不到 5 人/)).toBeTruthy()
    cleanup()
    await open([50, 50, 50, 50, 50], [70, 30, 55, 40, 60])
    expect(screen.getByText(/区间跨过 0/)).toBeTruthy()
  })
})

describe('a question', () => {
  it('is shown in the reader’s words, with what hardly anybody takes', async () => {
    const { game, texts } = smallPlay()
    const plays = Array.from({ length: 24 }, (_, index) => ({
      person: String(index),
      attempt: newAttempt(game, { id: String(index), seed: 1, bring: [], picks: [1, 1] }),
      figures: {
        moves: [0, 1].map((scene) => ({
          scene,
          pick: 1,
          grade: 'mistake' as const,
          loss: 12,
          forced: false,
        })),
      },
    }))
    const [item] = atOnce(itemsOf(game, plays)).items
    if (item === undefined) throw new Error('no item')
    const { default: ItemCard } = await import('../../src/screens/board/items/item-card.svelte')
    render(ItemCard, { item, scene: texts.zh.scenes[0] })
    expect(screen.getByRole('heading', { name: '开场' })).toBeTruthy()
    expect(screen.getByRole('row', { name: /就问候一声.*100%/ })).toBeTruthy()
    expect(screen.getByText(/不到 5% 的人选/)).toBeTruthy()
    expect(screen.getByText(/几乎人人选错/)).toBeTruthy()
  })
})

describe('feedback', () => {
  const form = (session: string, relevant: number, most: string): ReactionForm => ({
    kind: 'reaction',
    date: null,
    session,
    marks: {
      relevant,
      real: null,
      safe: null,
      clear: null,
      use: null,
      pace: null,
      trainer: null,
      recommend: null,
    },
    texts: { most, change: '', first: '' },
  })

  it('is summed up for all sessions or one of them', async () => {
    const { default: ReactionResult } = await import('../../src/screens/board/forms/reaction-result.svelte')
    render(ReactionResult, { forms: [form('一班', 5, '追问日期'), form('二班', 2, '')] })
    const user = userEvent.setup()
    expect(screen.getByRole('row', { name: /平时碰到的事。 3\.5/ })).toBeTruthy()
    expect(screen.getByText('追问日期')).toBeTruthy()
    await user.selectOptions(screen.getByRole('combobox', { name: '哪一场' }), '二班')
    expect(screen.getByRole('row', { name: /平时碰到的事。 2\.0/ })).toBeTruthy()
    expect(screen.queryByText('追问日期')).toBeNull()
  })
})

describe('a certificate', () => {
  it('shows what it shows and what it does not', async () => {
    const { default: CertificateSheet } =
      await import('../../src/screens/board/certificates/certificate-sheet.svelte')
    render(CertificateSheet, {
      printed: {
        name: '王敏',
        staff: '000731',
        course: '电话催款',
        completed: '2026-11-24',
        until: '2027-11-24',
        number: 'DC-PHONE-261124-7K2M9QXA',
        issuer: '',
        signer: '',
        date: '',
      },
    })
    const sheet = screen.getByRole('article', { name: /DC-PHONE-261124-7K2M9QXA/ })
    expect(sheet.textContent).toMatch(/王敏.*000731.*“电话催款”.*2027-11-24/s)
    expect(sheet.textContent).toMatch(/未核验本人身份.*不作为薪酬、考核定级的依据/s)
  })
})
