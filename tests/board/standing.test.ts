/** How far somebody is with a course: by its exam, by an assignment, by the calendar. */
import { describe, expect, it } from 'vitest'
import { monthsAfter, ruleOf, standingIn } from '../../src/board/standing.ts'
import type { AssignmentDone } from '../../src/board/standing.ts'
import type { CompletionStatus, Evidence, RequiredCourse } from '../../src/model/board.ts'
import type { Course } from '../../src/model/catalogue.ts'

const rule = { course: 'law', exam: new Set(['S13', 'S15', 'S17']), needed: 2, months: 12 }
const today = '2026-11-26'
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** `S13 2026-03-01 ✓`: an exam on a day, passed or not; `practice` for one that was none, `…` for unfinished. */
function evidence(written: string): Evidence {
  const [scenario = '', day = '', ...marks] = written.split(' ')
  const startedAt = Date.parse(`${day}T02:00:00Z`)
  const open = marks.includes('…')
  return {
    person: '#1',
    course: marks.includes('law') ? 'law' : null,
    scenario,
    mode: marks.includes('practice') ? 'practice' : 'exam',
    startedAt,
    finishedAt: open ? null : startedAt + 600_000,
    seconds: open ? null : 600,
    score: open ? null : marks.includes('✓') ? 90 : 40,
    passed: marks.includes('✓'),
    endingClass: null,
    trust: 'replayed',
    row: null,
  }
}
const asked = (due: string | null = null, exempt = false): RequiredCourse => ({ course: 'law', due, exempt })
const standing = (
  required: RequiredCourse | null,
  shown: readonly string[],
  assignments: readonly AssignmentDone[] = [],
) => standingIn(rule, '#1', required, shown.map(evidence), assignments, { today, dayOf })

const done = ['S13 2026-03-01 ✓', 'S15 2026-03-02 ✓']
const old = ['S13 2025-03-01 ✓', 'S15 2025-03-02 ✓']

describe('the status', () => {
  it.each<[string, RequiredCourse | null, readonly string[], CompletionStatus]>([
    ['nothing shown', asked(), [], 'not started'],
    ['nothing shown, the date ahead', asked('2026-12-01'), [], 'not started'],
    ['nothing shown, on the day itself', asked(today), [], 'not started'],
    ['nothing shown, the date gone', asked('2026-11-25'), [], 'overdue'],
    ['an exam of another course', asked(), ['S03 2026-03-01 ✓'], 'not started'],
    ['practice that was handed in without the course', asked(), ['S13 2026-03-01 practice ✓'], 'not started'],
    ['practice that was played for it', asked(), ['S13 2026-03-01 practice ✓ law'], 'in progress'],
    ['an exam that was not finished', asked(), ['S13 2026-03-01 …'], 'in progress'],
    ['one of two', asked(), ['S13 2026-03-01 ✓'], 'in progress'],
    ['one of two, twice', asked(), ['S13 2026-03-01 ✓', 'S13 2026-03-02 ✓'], 'in progress'],
    ['one passed, the other not', asked(), ['S13 2026-03-01 ✓', 'S15 2026-03-01'], 'failed'],
    ['both sat, the date gone', asked('2026-04-01'), ['S13 2026-03-01', 'S15 2026-03-01'], 'overdue'],
    ['both', asked(), done, 'passed'],
    ['both at the second try', asked(), ['S13 2026-03-01', ...done], 'passed'],
    ['both, late', asked('2026-02-01'), done, 'passed'],
    ['both, not asked for', null, done, 'passed'],
    ['run out', asked(), old, 'overdue'],
    ['run out, not asked for', null, old, 'not started'],
    ['run out, a new date ahead', asked('2026-12-31'), old, 'not started'],
    ['run out, half of it again', asked('2026-12-31'), [...old, 'S17 2026-11-01 ✓'], 'in progress'],
    ['refreshed', asked(), [...old, ...done], 'passed'],
    ['let off', asked('2020-01-01', true), [], 'exempt'],
    ['let off, though it is done', asked(null, true), done, 'exempt'],
  ])('%s', (_, required, shown, status) => {
    expect(standing(required, shown).status).toBe(status)
  })
})

describe('figures', () => {
  it('are told of what speaks of the course', () => {
    const shown = ['S13 2026-03-05', 'S13 2026-03-01 ✓', 'S15 2026-03-02 ✓', 'S03 2026-03-02 ✓']
    expect(standing(asked('2026-03-01'), shown)).toMatchObject({
      passed: 2,
      needed: 2,
      best: 90,
      last: 65,
      attempts: 3,
      seconds: 1800,
      late: true,
      firstAt: Date.parse('2026-03-01T02:00:00Z'),
      completedAt: Date.parse('2026-03-02T02:10:00Z'),
      validUntil: '2027-03-02',
    })
  })
  it('are none where nothing is', () => {
    expect(standing(asked(), [])).toMatchObject({ best: null, last: null, firstAt: null, validUntil: null })
  })
  it('keep the surplus of one exam from prolonging it', () => {
    const surplus = [...done, 'S17 2026-03-03 ✓', 'S13 2026-03-04 ✓']
    expect(standing(asked(), surplus).validUntil).toBe('2027-03-02')
    expect(standing(asked(), [...done, 'S17 2026-10-03 ✓', 'S13 2026-10-04 ✓']).validUntil).toBe('2027-10-04')
  })
})

describe('an assignment of the course', () => {
  const at = Date.parse('2026-05-01T02:00:00Z')
  it('completes it by its own rule', () => {
    const all = standing(asked(), [], [{ at, spent: false, passed: 3, needed: 3 }])
    expect(all).toMatchObject({
      status: 'passed',
      passed: 3,
      needed: 3,
      completedAt: at,
      validUntil: '2027-05-01',
    })
  })
  it('that can no longer be passed has failed', () => {
    const spent = { at: null, spent: true, passed: 0, needed: 3 }
    expect(standing(asked(), ['S13 2026-03-01 law'], [spent]).status).toBe('failed')
  })
})

describe('a rule', () => {
  const course = (exam: readonly string[], wanted: number | 'all'): Course => ({
    id: 'law',
    order: 1,
    title: { zh: '', en: '' },
    gist: { zh: '', en: '' },
    lessons: [],
    exam,
    rules: { read: 0, passed: 0, drills: 0, exam: wanted, months: null },
  })
  it.each<[readonly string[], number | 'all', number]>([
    [['S13', 'S15'], 'all', 2],
    [['S13', 'S15'], 1, 1],
    [['S13'], 3, 1],
    [[], 'all', 0],
  ])('of %j with %s asks for %d', (exam, wanted, needed) => {
    expect(ruleOf(course(exam, wanted)).needed).toBe(needed)
  })
  it('without an exam is never fulfilled by one', () => {
    const none = ruleOf(course([], 'all'))
    expect(
      standingIn(none, '#1', asked(), [evidence('S13 2026-03-01 ✓ law')], [], { today, dayOf }).status,
    ).toBe('in progress')
  })
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-26', 12, '2027-11-26'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %d months is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later)
  })
})
