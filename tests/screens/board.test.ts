/** What the board says of people, and the addresses of what it shows. */
import { describe, expect, it } from 'vitest'
import { nextSteps } from '../../src/board/next.ts'
import { board as en } from '../../src/i18n/en/board.ts'
import { board as zh } from '../../src/i18n/zh/board.ts'
import type { CompletionStatus, CourseStanding } from '../../src/model/board.ts'
import { filterIn, noFilter, peopleRoute, personRoute } from '../../src/screens/board/address.ts'
import { inOrder, stepSaid } from '../../src/screens/board/said.ts'
import { addressOf, parse } from '../../src/screens/route.ts'

const today = '2026-11-26'
const standing = (status: CompletionStatus, more: Partial<CourseStanding> = {}): CourseStanding => ({
  person: '#0012',
  course: 'law',
  required: { course: 'law', due: '2026-12-31', exempt: false },
  status,
  late: false,
  passed: 1,
  needed: 3,
  best: 80,
  last: 80,
  attempts: 2,
  seconds: 600,
  firstAt: 0,
  completedAt: null,
  validUntil: null,
  ...more,
})
const said = (each: CourseStanding, language: 'zh' | 'en' = 'zh') =>
  stepSaid(each, nextSteps([each], today)[0] ?? null, '法律与红线', language, language === 'zh' ? zh : en)

const due = (day: string) => ({ required: { course: 'law', due: day, exempt: false } })

describe('what is next', () => {
  it.each<[string, CourseStanding, string | null]>([
    ['begun', standing('in progress'), '法律与红线：还差 2 个情景，2026-12-31 前完成'],
    [
      'not begun',
      standing('not started', { attempts: 0, passed: 0 }),
      '法律与红线：还没开始，要考过 3 个情景，2026-12-31 前完成',
    ],
    ['failed', standing('failed'), '法律与红线：考过了但没通过，还差 2 个情景，安排补考，2026-12-31 前完成'],
    ['overdue', standing('overdue', due('2026-11-20')), '法律与红线：还差 2 个情景，已过期 6 天'],
    [
      'without an exam',
      standing('in progress', { needed: 0 }),
      '法律与红线：这门课没有考试，靠任务完成，2026-12-31 前完成',
    ],
    [
      'soon to be refreshed',
      standing('passed', { validUntil: '2026-12-01' }),
      '法律与红线：2026-12-01 到期，该复训了',
    ],
    ['passed', standing('passed', { validUntil: '2027-11-01' }), null],
    ['exempt', standing('exempt'), null],
    ['not asked for', standing('in progress', { required: null }), null],
  ])('%s', (_, each, sentence) => {
    expect(said(each)).toBe(sentence)
  })
  it('is said in English too', () => {
    expect(said(standing('overdue', due('2026-11-25')), 'en')).toBe(
      '法律与红线: 2 scenarios to go, 1 day overdue',
    )
  })
})

describe('addresses', () => {
  const departments = ['', '华东/一区（直营）', '华南']
  it.each([
    noFilter,
    { department: '华东/一区（直营）', course: 'law', status: 'not started' },
    { department: '', course: null, status: null },
    { department: null, course: null, status: 'overdue' },
  ] as const)('lead back to %j, and hold no department', (filter) => {
    const address = addressOf(peopleRoute(filter))
    const route = parse(address)
    expect(address).not.toMatch(/%/)
    expect(route.kind === 'board' ? filterIn(route.path.slice(1), departments) : null).toEqual(filter)
  })
  it('hold no staff number either', () => {
    expect(addressOf(personRoute('#0012', 7))).toMatch(/^#\/board\/person\/[0-9a-f]{12}\/7$/)
  })
})

it('names stand by their sound, numbers by their figures', () => {
  expect(['张三', '李四', '陈工', '王敏'].sort(inOrder.compare)).toEqual(['陈工', '李四', '王敏', '张三'])
  expect(['10', '9', '0012'].sort(inOrder.compare)).toEqual(['9', '10', '0012'])
})
