/** What our packages told learning systems, exported by these and read back: replayed where it is whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExport } from '../../../src/progress/read-back/read-export.ts'
import { rowsIn, tableText } from '../../../src/progress/read-back/delimited.ts'
import { atOnce } from '../../../src/results/gently.ts'
import type { Games } from '../../../src/results/verify.ts'
import { verify } from '../../../src/results/verify.ts'
import { linesOf } from '../../../src/results/summary.ts'
import { bestPlay } from '../../../tools/planted.ts'
import { judgeHere } from '../../results/cases.ts'
import { asText, contents, courses, moodleReport, reviewOf, statementsOf } from './exports.ts'

const receivedAt = Date.UTC(2026, 10, 27)
const at = Date.UTC(2026, 10, 26, 1, 30)
const played = (scenario: string, seed: number, course = {}) => ({
  ...bestPlay(scenario, seed, at, course),
  mode: 'exam' as const,
})
const good = played('S03', 3)
const slipped = played('S04', 5, { slips: [1] })
const half = { ...played('S03', 9, { moves: 2 }), startedAt: at - 900_000 }

const read = (text: string, source = 'export') => {
  const found = readExport(text, source, receivedAt, courses)
  if (found === null) throw new Error('not taken for an export')
  return found
}

const games: Games = {
  knows: (scenario) => Promise.resolve(contents.some(({ id }) => id === scenario)),
  game: (scenario, logic) =>
    Promise.resolve(contents.find(({ id, game }) => id === scenario && game.hash === logic)?.game ?? null),
}
const rowsOf = (handed: ReturnType<typeof read>['handed']) =>
  verify(handed, { games, judges: [judgeHere()], courses: new Set(courses.map(({ id }) => id)) })

describe('Moodle’s report on interactions', () => {
  const who = ['Name', 'ID number', 'Username', 'Department']
  const learners = [
    { who: ['王小明', '000123', 'wangxm', '华东区'], attempts: [good, half] },
    { who: ['Li, "Anna"', '000124', 'lia', ''], attempts: [slipped] },
    { who: ['赵没学', '000125', 'zhao', ''], attempts: [] },
  ]

  it.each(['en', 'zh'] as const)('is replayed from its choices (%s)', async (language) => {
    const titles = language === 'en' ? who : ['名称', 'ID 号', '用户名', '部门']
    const { handed, reported, unread, exported } = read(asText(moodleReport(titles, learners, { language })))
    expect({ reported, unread }).toEqual({ reported: [], unread: [] })
    expect(exported).toMatchObject({ system: 'moodle', attempts: 3, learners: 2, foreign: 0 })
    expect(handed.map(({ file }) => [file.learner, file.course?.id])).toEqual([
      [{ staff: '000123', name: '王小明' }, 'onboarding'],
      [{ staff: '000124', name: 'Li, "Anna"' }, 'onboarding'],
    ])
    const rows = await rowsOf(handed)
    expect(rows.map(({ verdict, remarks }) => [verdict.kind, remarks])).toEqual([
      ['replayed', []],
      ['unfinished', []],
      ['replayed', []],
    ])
    expect(rows.map(({ figures }) => figures?.score)).toEqual([
      reviewOf(good).score,
      undefined,
      reviewOf(slipped).score,
    ])
    expect(rows[0]).toMatchObject({ startedAt: good.startedAt, attempt: { mode: 'exam', seed: 3 } })
    expect(atOnce(linesOf(rows)).map(({ staff, passed }) => [staff, passed])).toEqual([
      ['000123', true],
      ['000124', reviewOf(slipped).passed],
    ])
  })

  it('goes by the account where there is no staff number, and by the name where there is neither', () => {
    const table = moodleReport(
      ['First name', 'Last name', 'Username'],
      [
        { who: ['小明', '王', 'wangxm'], attempts: [half] },
        { who: ['Anna', 'Li', '-'], attempts: [half] },
      ],
    )
    expect(read(asText(table)).handed.map(({ file }) => file.learner)).toEqual([
      { staff: 'wangxm', name: '王小明' },
      { staff: '', name: 'Anna Li' },
    ])
  })

  it('without the questions says which box to tick', () => {
    const table = moodleReport(who, learners, { questions: false })
    expect(read(asText(table), 'report.txt')).toEqual({
      handed: [],
      reported: [],
      exported: null,
      unread: [{ source: 'report.txt', code: null, receivedAt, why: { kind: 'no questions' } }],
    })
  })

  it('of SCORM 2004, where Moodle shows no answers, is told and not replayed', () => {
    const { handed, reported, unread } = read(asText(moodleReport(who, learners, { version: '2004' })))
    expect(handed).toEqual([])
    expect(reported.map(({ evidence }) => [evidence.scenario, evidence.score, evidence.trust])).toEqual([
      ['S03', null, 'reported'],
      ['S03', null, 'reported'],
      ['S04', null, 'reported'],
    ])
    expect(unread.map(({ why }) => why)).toEqual([
      { kind: 'incomplete', where: '2' },
      { kind: 'incomplete', where: '2' },
      { kind: 'incomplete', where: '3' },
    ])
  })

  /** The report with one cell of the first learner changed. */
  const spoilt = (column: string, value: string) => {
    const table = moodleReport(who, learners.slice(0, 1))
    const index = table[0]?.indexOf(column) ?? -1
    return read(asText(table.map((row, number) => (number === 1 ? row.with(index, value) : row))))
  }

  it.each([
    ['an answer that is gone', 'Response 2', '', ['incomplete']],
    ['an answer that was edited into none', 'Response 2', '1.0E+11', ['bad row', 'incomplete']],
    ['how it set out, gone', 'Response 0', '', ['incomplete']],
    ['another seed', 'Response 0', `exam-0-4-none-${good.game}`, ['incomplete']],
    ['a question of somebody else', 'Question 1', 'Q1', ['incomplete']],
  ])('with %s replays nothing made up', (_, column, value, kinds) => {
    const { handed, unread, reported } = spoilt(column, value)
    expect(handed.flatMap(({ file }) => file.attempts.map(({ seed }) => seed))).toEqual([9])
    expect(unread.map(({ why }) => why.kind)).toEqual(kinds)
    expect(reported.map(({ evidence }) => evidence.scenario)).toEqual(['S03'])
  })

  it('with an answer that was exchanged is found out when it is replayed', async () => {
    const [first] = await rowsOf(spoilt('Response 1', 'y').handed)
    expect(first?.verdict.kind).toBe('impossible')
  })

  it('of another course is said to be one', () => {
    const text = 'Name\tUsername\tAttempt\tQuestion 0\tResponse 0\nWang\twang\t1\tScene1_Slide2\ta\n'
    expect(read(text).unread.map(({ why }) => why.kind)).toEqual(['other course'])
  })
})

describe('statements of a record store', () => {
  const actor = {
    objectType: 'Agent',
    name: '王小明',
    account: { homePage: 'https://lms.example', name: '000123' },
  }
  const all = statementsOf([good, half], actor)
  const noise = [
    {
      ...all[0],
      id: 'x',
      verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' },
      object: { id: 'https://x' },
      context: {},
    },
    {
      ...all[0],
      id: 'y',
      verb: { id: 'http://adlnet.gov/expapi/verbs/initialized' },
      object: { id: 'urn:duecourse:course:onboarding:exam' },
    },
  ]

  it.each([
    ['a list', (list: readonly unknown[]) => JSON.stringify(list)],
    ['an answer of the store', (list: readonly unknown[]) => JSON.stringify({ statements: list, more: '' })],
    ['one a line', (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).join('\r\n')],
  ])('as %s are replayed, whatever their order', async (_, write) => {
    const { handed, reported, unread, exported } = read(write([...all, ...noise].reverse()))
    expect({ reported, unread }).toEqual({ reported: [], unread: [] })
    expect(exported).toMatchObject({
      system: 'xapi',
      attempts: 2,
      learners: 1,
      repeated: 0,
      voided: 0,
      foreign: 1,
    })
    const rows = await rowsOf(handed)
    const [whole] = rows.filter(({ verdict }) => verdict.kind === 'replayed')
    const review = reviewOf(good)
    expect(rows.length).toBe(2)
    expect(whole).toMatchObject({
      learner: { staff: '000123', name: '王小明' },
      course: { id: 'onboarding' },
      startedAt: good.startedAt,
      finishedAt: good.finishedAt,
      figures: { score: review.score, passed: review.passed },
      claim: {
        score: Math.floor(review.score * 10) / 10,
        passed: review.passed,
        endingClass: review.endingClass,
      },
    })
    expect(whole?.attempt.log).toEqual(
      good.picks.map((pick, turn) => [pick === 'leave' ? -1 : pick, good.times[turn]]),
    )
  })

  it('that came twice count once', () => {
    const { handed, exported } = read(JSON.stringify([...all, ...all]))
    expect(exported?.repeated).toBe(all.length)
    expect(handed.map(({ file }) => file.attempts.length)).toEqual([2])
  })

  it('that were taken back do not count', () => {
    const verdict = all.find(({ verb }) => JSON.stringify(verb).includes('passed'))
    const answered = all.find(({ verb }) => JSON.stringify(verb).includes('answered'))
    const back = [verdict, answered].map((each) => ({
      id: `v-${each?.id ?? ''}`,
      actor,
      verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
      object: { objectType: 'StatementRef', id: each?.id },
    }))
    const without = all.filter(({ verb }) => !JSON.stringify(verb).includes('scored'))
    const { handed, reported, exported } = read(JSON.stringify([...back, ...without]))
    expect(exported).toMatchObject({ voided: 2, attempts: 2 })
    expect(reported.map(({ evidence }) => [evidence.scenario, evidence.passed, evidence.score])).toEqual([
      ['S03', false, null],
    ])
    expect(handed.flatMap(({ file }) => file.attempts.length)).toEqual([1])
  })

  it('without the choices are told and not replayed', () => {
    const results = all.filter(({ verb }) => /passed|failed/.test(JSON.stringify(verb)))
    const { handed, reported, unread } = read(JSON.stringify(results))
    const review = reviewOf(good)
    expect(handed).toEqual([])
    expect(unread.map(({ why }) => why.kind)).toEqual(['incomplete'])
    expect(reported.map(({ evidence }) => evidence)).toEqual([
      {
        person: '#000123',
        course: 'onboarding',
        scenario: 'S03',
        mode: 'exam',
        startedAt: good.startedAt,
        finishedAt: good.finishedAt,
        seconds: good.times.reduce<number>((sum, each) => sum + (each ?? 0), 0) / 1000,
        score: Math.floor(review.score * 10) / 10,
        passed: review.passed,
        endingClass: review.endingClass,
        trust: 'reported',
        row: null,
      },
    ])
  })

  it('with a line that is cut name the line', () => {
    const lines = all.map((each) => JSON.stringify(each))
    const cut = [...lines.slice(0, -1), lines.at(-1)?.slice(0, 50)].join('\n')
    expect(read(cut).unread.map(({ why }) => why)).toEqual([{ kind: 'bad row', where: String(all.length) }])
  })

  it('of others only are said to be so', () => {
    expect(read(JSON.stringify(noise.slice(0, 1))).unread.map(({ why }) => why.kind)).toEqual([
      'other course',
    ])
  })
})

describe('whatever else comes', () => {
  it('is none of an export’s, or is said not to be read', () => {
    const some = fc.oneof(fc.string(), fc.json(), fc.array(fc.array(fc.string())).map(tableText))
    fc.assert(
      fc.property(some, (text) => {
        expect(() => readExport(text, 'x', receivedAt, courses)).not.toThrow()
      }),
    )
    for (const text of [
      '',
      '{',
      '[1]',
      '{"kind":"duecourse-result"',
      'DUE[x]',
      'a\tb\nc',
      '{"actor":1,"verb":2,"object":3}',
    ])
      expect(readExport(text, 'x', receivedAt, courses)?.handed ?? []).toEqual([])
  })

  it('a statement changed anywhere is read, told or named, and never throws', () => {
    const all = statementsOf([half], { account: { homePage: 'https://l', name: '1' } })
    const value = fc.oneof(fc.jsonValue(), fc.constant(undefined))
    fc.assert(
      fc.property(
        fc.nat({ max: all.length - 1 }),
        fc.constantFrom('id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp'),
        value,
        (index, name, put) => {
          const spoilt = all.map((each, at) => (at === index ? { ...each, [name]: put } : each))
          const found = readExport(JSON.stringify(spoilt), 'x', receivedAt, courses)
          const known =
            (found?.handed.length ?? 0) + (found?.reported.length ?? 0) + (found?.unread.length ?? 0)
          expect(known).toBeGreaterThan(0)
        },
      ),
      { numRuns: 200, seed: 20261126 },
    )
  })
})

it('a table is read as it was written', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('a"b', 'a\tb', 'a\nb', 'a,b', '"', ''))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const head = ['one', 'two', 'three', 'four']
      const written = tableText([head, ...rows.map((row) => row.map((each) => each.replaceAll('\r', '')))])
      expect([...rowsIn(written)].slice(1)).toEqual(
        rows.map((row) => row.map((each) => each.replaceAll('\r', ''))),
      )
    }),
  )
  expect([...rowsIn('a;b\r\n"1;\r\n2";3\r\n\r\n')]).toEqual([
    ['a', 'b'],
    ['1;\r\n2', '3'],
  ])
})
