// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drawExamCode } from '../../src/assignments/exam-code.ts'
import { readLink, writeLink } from '../../src/assignments/link.ts'
import { standingOf } from '../../src/assignments/standing.ts'
import { readCodes } from '../../src/exports/result-code.ts'
import { readResultFile } from '../../src/exports/result-file.ts'
import { assignment as zh } from '../../src/i18n/zh/assignment.ts'
import { zh as words } from '../../src/i18n/zh.ts'
import type { Assignment } from '../../src/model/assignment.ts'
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import type { Digest } from '../../src/records/schema.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'

const saveFile = vi.fn()
vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)
vi.mock('virtual:build', () => ({ release: '0.1.0' }))
vi.mock('../../src/screens/save-file.ts', () => ({ saveFile }))

beforeEach(() => {
  completePage()
  saveFile.mockClear()
})
afterEach(cleanup)

const assignment: Assignment = {
  format: 1,
  id: 'mi3k2a1b0123456789',
  title: '第三周',
  from: '周老师',
  course: null,
  scenarios: [
    { id: 'S03', start: 0, logic: '01234567' },
    { id: 'S04', start: 0, logic: '01234567' },
  ],
  mode: 'exam',
  pass: { mark: 75, passed: 1, attempts: 2 },
  due: '2026-11-30T18:00:00+08:00',
  code: true,
  own: [{ scenario: 'own-x-012345', language: 'zh', name: 'x.zh.md', text: '情景：自己写的' }],
}
const kept = {
  format: 1,
  learner: 'first',
  id: assignment.id,
  link: writeLink(assignment),
  acceptedAt: 1,
  exam: { code: 'K7M2PX', staff: '0012' },
  handedInAt: null,
} as const

let made = 0
const play = (scenario: string, more: Partial<Attempt> = {}): Attempt =>
  newAttempt(
    { hash: '0123456789abcdef', scenario },
    {
      id: `mi3k2a1b000000000${String(made++ % 10)}`,
      seed: 7,
      mode: 'exam',
      bring: [],
      picks: [0],
      times: [3000],
      startedAt: Date.UTC(2026, 10, 25),
      finishedAt: Date.UTC(2026, 10, 25) + 60_000,
      assignment: assignment.id,
      ...more,
    },
  )
const digest = (attempt: Attempt, score: number): readonly [string, Digest] => [
  attempt.id,
  {
    format: 1,
    attempt: attempt.id,
    by: '1',
    moves: 1,
    score,
    passed: score >= 70,
    endingClass: 'solid',
    cash: 0,
    age: 1,
    stake: 1,
    aftermath: null,
    observations: [],
  },
]

async function handIn(attempts: readonly Attempt[], digests: readonly (readonly [string, Digest])[] = []) {
  const { default: Panel } = await import('../../src/screens/assignment/hand-in-panel.svelte')
  const handedIn = vi.fn()
  const doing = { attempts, digests: new Map(digests), standing: standingOf(assignment, []) }
  render(Panel, { assignment, kept, doing, graded: true, handedIn })
  const user = userEvent.setup()
  return {
    user,
    handedIn,
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    // What was typed before is remembered.
    name: async (text: string) => {
      await user.clear(screen.getByLabelText(zh.handIn.name))
      await user.type(screen.getByLabelText(zh.handIn.name), text)
    },
  }
}

describe('handing in', () => {
  it('waits for something to hand in', async () => {
    await handIn([play('S03', { finishedAt: null })])
    expect(screen.getByText(zh.handIn.nothing)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('asks for the name first, and knows the staff number that the exam was begun with', async () => {
    const { press, handedIn, name, user } = await handIn([play('S03')])
    await user.clear(screen.getByLabelText(zh.handIn.name))
    await press(zh.handIn.text)
    expect(screen.getByText(zh.handIn.need)).toBeTruthy()
    expect(handedIn).not.toHaveBeenCalled()
    const staff = screen.getByLabelText<HTMLInputElement>(zh.handIn.staff)
    expect(staff.value).toBe('0012')
    await name('王芳')
    await user.type(staff, '9')
    expect(screen.getByText(zh.handIn.other('0012'))).toBeTruthy()
  })

  it('gives all attempts as a text, unfinished ones included', async () => {
    const attempts = [play('S03'), play('S03'), play('S04', { finishedAt: null })]
    const { press, handedIn, name, user } = await handIn(attempts)
    expect(document.body.textContent).toContain(zh.handIn.unfinished(1))
    await name('王芳')
    await press(zh.handIn.text)
    expect(handedIn).toHaveBeenCalledOnce()
    const [found] = readCodes(document.body.textContent)
    expect(found?.read).toMatchObject({
      kind: 'read',
      file: { learner: { staff: '0012', name: '王芳' }, assignment: assignment.id, release: '0.1.0' },
    })
    const read = found?.read.kind === 'read' ? found.read.file.attempts.map(({ id }) => id) : []
    expect(read).toEqual(attempts.map(({ id }) => id))
    // Another name: what is shown would be wrong.
    await user.type(screen.getByLabelText(zh.handIn.name), '芳')
    expect(readCodes(document.body.textContent)).toEqual([])
  })

  it('gives a file that carries the link, but not the scenarios that came with it', async () => {
    const { press, name } = await handIn([play('S03')])
    await name('王芳')
    await press(zh.handIn.file)
    const [file, text] = saveFile.mock.calls[0] as [string, string]
    expect(file).toBe('0012-王芳-第三周.duecourse.json')
    const read = readResultFile(text)
    expect(read.kind).toBe('read')
    expect(read.kind === 'read' ? readLink(read.file.assignment ?? '') : null).toEqual({
      kind: 'read',
      assignment: { ...assignment, own: [] },
    })
  })

  it('gives the best attempt at each scenario as a picture', async () => {
    const attempts = [play('S03'), play('S03'), play('S04')]
    const scores = [40, 80, 55]
    const { press, name } = await handIn(
      attempts,
      attempts.map((attempt, at) => digest(attempt, scores[at] ?? 0)),
    )
    await name('王芳')
    await press(zh.handIn.qr)
    expect(screen.getByRole('img', { name: zh.handIn.qrOf(1, 1) }).getAttribute('src')).toMatch(/^data:image/)
  })
})

describe('the code of an exam', () => {
  it('is taken when it is right, with a staff number', async () => {
    const { default: Form } = await import('../../src/screens/assignment/exam-code-form.svelte')
    const given = vi.fn()
    render(Form, { assignment: assignment.id, known: '', given })
    const user = userEvent.setup()
    const code = drawExamCode(assignment.id, [9, 8, 7, 6, 5])
    const [field, staff] = screen.getAllByRole<HTMLInputElement>('textbox')
    if (field === undefined || staff === undefined) throw new Error('two fields')
    const begin = screen.getByRole('button', { name: zh.exam.start })
    await user.type(field, [...code].reverse().join(''))
    await user.click(begin)
    expect(screen.getByText(zh.exam.wrong)).toBeTruthy()
    await user.clear(field)
    await user.type(field, code.toLowerCase())
    await user.click(begin)
    expect(screen.getByText(zh.exam.noStaff)).toBeTruthy()
    await user.type(staff, ' 0012 ')
    await user.click(begin)
    expect(given).toHaveBeenCalledExactlyOnceWith(code, '0012')
  })
})

describe('a scenario of an assignment', () => {
  async function row(state: 'offered' | 'missing' | 'barred' | 'ready', attempts: readonly Attempt[]) {
    const { default: Row } = await import('../../src/screens/assignment/task-row.svelte')
    const [standing] = standingOf(
      assignment,
      attempts.map(({ scenario, start, finishedAt }) => ({
        scenario,
        start,
        finishedAt,
        outcome: finishedAt === null ? null : { score: 80.4, passed: true },
      })),
    ).scenarios
    if (standing === undefined) throw new Error('no scenario')
    render(Row, { assignment: assignment.id, title: '流程', standing, attempts, state, travelling: false })
    return screen.queryAllByRole('link').map((link) => link.getAttribute('href'))
  }

  it('is begun, gone on with, and begun again as far as it is allowed', async () => {
    expect(await row('ready', [])).toEqual([`#/assignment/${assignment.id}/S03`])
    cleanup()
    const open = play('S03', { finishedAt: null })
    expect(await row('ready', [open])).toEqual([`#/play/S03/${open.id}`])
    cleanup()
    const done = play('S03')
    expect(await row('ready', [done])).toEqual([`#/assignment/${assignment.id}/S03`, `#/review/${done.id}`])
    expect(document.body.textContent).toContain(zh.progress.best(80))
    cleanup()
    const twice = [play('S03'), done]
    expect(await row('ready', twice)).toEqual([`#/review/${done.id}`])
    expect(document.body.textContent).toContain(zh.progress.noneLeft)
  })

  it('is not begun before it may be, and says when it is not here', async () => {
    expect(await row('offered', [])).toEqual([])
    cleanup()
    expect(await row('barred', [])).toEqual([])
    cleanup()
    expect(await row('missing', [])).toEqual([])
    expect(screen.getByText(zh.progress.missing)).toBeTruthy()
  })
})

describe('what is asked for', () => {
  it('is told in full, and the deadline with its year where that is another', async () => {
    const { attemptsText, daysLeft, dueText, noticeText, passText } =
      await import('../../src/screens/assignment/asked.ts')
    const at = Date.parse('2026-11-28T10:00:00+08:00')
    expect(passText(assignment, zh)).toBe(zh.asked.passSome(1, 2, 75))
    expect(passText({ ...assignment, pass: { ...assignment.pass, passed: 'all' } }, zh)).toBe(
      zh.asked.passAll(2, 75),
    )
    expect(attemptsText(assignment, zh)).toBe(zh.asked.limited(2))
    expect(daysLeft('2026-11-30T12:00:00Z', Date.parse('2026-11-28T12:00:00Z'))).toBe(2)
    expect(dueText('2027-11-30T12:00:00Z', zh, 'zh', at)).toContain('2027年')
    const notice = noticeText(
      assignment,
      'https://example.org/#/assignment/x',
      zh,
      words.modes.name,
      'zh',
      at,
    )
    expect(notice.split('\n')).toHaveLength(7)
    expect(notice).toContain('【任务】第三周')
    expect(notice).not.toContain('2026年')
  })

  it('is listed once it was taken on', async () => {
    const { default: List } = await import('../../src/screens/assignment/assignment-list.svelte')
    render(List, { kept: [kept] })
    expect(within(screen.getByRole('list')).getByRole('link').getAttribute('href')).toBe(
      `#/assignment/${assignment.id}`,
    )
  })
})
