// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Logs } from '../../src/drills/daily.ts'
import { followUp } from '../../src/i18n/zh/follow-up.ts'
import { exercise as t } from '../../src/i18n/zh/exercise.ts'
import type { Exercise } from '../../src/model/exercise.ts'
import type { Question } from '../../src/model/question.ts'
import { barsOf } from '../../src/screens/exercise/bars.ts'
import { answeredOn, everRight, isSolved } from '../../src/screens/exercise/standing.ts'
import { completePage, emptyLibrary } from './page.ts'

const answerDrill = vi.fn(() => Promise.resolve())
vi.mock('virtual:library', () => emptyLibrary)
vi.mock('../../src/screens/device.svelte.ts', () => ({ device: { answerDrill } }))

const question = (id: string, text: string): Question<string> => ({
  id,
  question: text,
  choices: (['right', 'wrong', 'worse'] as const).map((each) => ({
    text: `${id} ${each}`,
    right: each === 'right',
    misconception: each === 'right' ? null : 'M01',
    technique: each === 'right' ? `technique-${id}` : null,
    feedback: { sender: 'manager', text: `${id} ${each}: why` },
  })),
})
const exercise: Exercise<string> = {
  id: 'desk',
  order: 1,
  title: '两户先打谁',
  gist: '先老后大。',
  opening: { sender: 'manager', text: '周一，两户，先打谁？' },
  sheet: {
    head: ['客户', '未到期', '1–30天', '30天以上', '合计', '备注'],
    rows: [
      ['甲户', '60,000', '0', '0', '60,000', ''],
      ['乙户', '0', '10,000', '30,000', '40,000', '没日子'],
      ['合计', '60,000', '10,000', '30,000', '100,000', ''],
    ],
    bands: [1, 2, 3],
    total: true,
  },
  questions: [
    question('1', '先打谁？'),
    question('2', '逾期多少？'),
    question('3', '接哪句？'),
    question('4', '挂了呢？'),
  ],
}

beforeEach(() => {
  completePage()
  vi.stubGlobal('scrollTo', () => undefined)
  answerDrill.mockClear()
})
afterEach(cleanup)

async function open(before: ReadonlyMap<string, boolean> = new Map()) {
  const { default: Desk } = await import('../../src/screens/exercise/desk.svelte')
  render(Desk, { exercise, nameOf: (technique: string) => `《${technique}》`, before, mix: '1', next: null })
  return { user: userEvent.setup() }
}

/** The number key of the right choice, or of a wrong one. */
const keyOf = (right: boolean): string =>
  String(
    screen
      .getAllByRole('button')
      .findIndex((button) => button.textContent.includes(right ? 'right' : 'wrong')) + 1,
  )

describe('an exercise at the desk', () => {
  it('has its figures at hand, as bars where they are ages, and asks one question', async () => {
    await open()
    expect(screen.getByRole('img', { name: t.chart })).toBeTruthy()
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(4)
    const heads = within(screen.getByRole('table')).getAllByRole('columnheader')
    expect(heads.filter((head) => head.classList.contains('figure')).map((head) => head.textContent)).toEqual(
      ['未到期', '1–30天', '30天以上', '合计'],
    )
    expect(screen.getByText(t.place(1, 4))).toBeTruthy()
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('先打谁？')
  })

  it('is done by keys alone, keeps each answer and says at the end what to read up', async () => {
    const { user } = await open()
    for (const right of [true, false, true, true]) {
      await user.keyboard(keyOf(right))
      expect(screen.getByRole('status').textContent).toContain(right ? followUp.right : followUp.wrong)
      expect(screen.getByRole('table')).toBeTruthy()
      await user.keyboard('{Enter}')
    }
    expect(answerDrill.mock.calls).toEqual([
      ['exercise:desk:1', true],
      ['exercise:desk:2', false],
      ['exercise:desk:3', true],
      ['exercise:desk:4', true],
    ])
    expect(screen.getByText(t.result(3, 4))).toBeTruthy()
    expect(screen.getByText(t.read)).toBeTruthy()
    expect(screen.getByRole('link', { name: '《technique-2》' }).getAttribute('href')).toBe(
      '#/technique/technique-2',
    )
    await user.click(screen.getByRole('button', { name: t.again }))
    await user.keyboard(keyOf(true))
    // Right already in this sitting: practice, not kept once more.
    expect(answerDrill).toHaveBeenCalledTimes(4)
  })

  it('goes on where it was left on the same day', async () => {
    await open(
      new Map([
        ['1', true],
        ['2', false],
      ]),
    )
    expect(screen.getByText(t.place(3, 4))).toBeTruthy()
  })
})

describe('how an exercise stands', () => {
  const day = { from: 100, to: 199 }
  const logs: Logs = new Map([
    ['exercise:desk:1', [{ at: 50, right: true }]],
    [
      'exercise:desk:2',
      [
        { at: 110, right: false },
        { at: 120, right: true },
      ],
    ],
    ['exercise:desk:3', [{ at: 130, right: false }]],
  ])

  it('counts what was ever right, and for the day what was last', () => {
    expect(everRight(exercise, logs)).toBe(2)
    expect(isSolved(exercise, logs)).toBe(false)
    expect([...answeredOn(exercise, logs, day)]).toEqual([
      ['2', true],
      ['3', false],
    ])
  })

  it('is solved when every question was right once', () => {
    const all: Logs = new Map(
      exercise.questions.map(({ id }) => [`exercise:desk:${id}`, [{ at: 1, right: true }]]),
    )
    expect(isSolved(exercise, all)).toBe(true)
  })
})

describe('bars', () => {
  it('are shares of the longest, without the total', () => {
    expect(barsOf(exercise.sheet)).toEqual([
      { name: '甲户', parts: [{ band: '未到期', figure: '60,000', share: 100, age: 0 }], note: '' },
      {
        name: '乙户',
        note: '没日子',
        parts: [
          { band: '1–30天', figure: '10,000', share: (10 / 60) * 100, age: 1 },
          { band: '30天以上', figure: '30,000', share: 50, age: 2 },
        ],
      },
    ])
  })

  it('are none where no column is a band of age', () => {
    expect(barsOf({ ...exercise.sheet, bands: [] })).toEqual([])
  })
})
