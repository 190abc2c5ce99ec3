/** Rosters as companies send them, and what is said of what is wrong with them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingsOf } from '../../src/board/columns.ts'
import { decode, gridOf, said } from '../../src/board/grid.ts'
import type { Cell, Grid } from '../../src/board/grid.ts'
import { bounds } from '../../src/board/kept.ts'
import { readDay } from '../../src/board/roster-day.ts'
import { joined, leavesOut, readRoster } from '../../src/board/roster.ts'
import type { RosterRead } from '../../src/board/roster.ts'
import { atOnce } from '../../src/results/gently.ts'

const courses = [
  { id: 'onboarding', title: { zh: '新人入门', en: 'Starting out' } },
  { id: 'law', title: { zh: '法律与红线', en: 'Law and red lines' } },
]
const read = (grid: Grid | string): RosterRead => {
  const table = typeof grid === 'string' ? gridOf(grid) : grid
  return atOnce(readRoster(table, headingsOf(table), courses))
}
const text = (content: string): Cell => ({ kind: 'text', text: content })
const found = ({ problems }: RosterRead) => problems.map(({ row, field, flaw }) => [row, field, flaw])

describe('bytes', () => {
  const sample = '工号,姓名\r\n0012,李工\r\n'
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const written = mark ? `\uFEFF${sample}` : sample
    const bytes = new Uint8Array(written.length * 2)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < written.length; at++) view.setUint16(at * 2, written.charCodeAt(at), !bigEndian)
    return bytes
  }
  // 工号,姓名 CR LF 0012,李工 CR LF
  const gb18030 = Uint8Array.from([
    ...[0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a],
    ...[0x30, 0x30, 0x31, 0x32, 0x2c, 0xc0, 0xee, 0xb9, 0xa4, 0x0d, 0x0a],
  ])
  it.each([
    ['utf-8', new TextEncoder().encode(sample)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${sample}`)],
    ['gb18030', gb18030],
    ['utf-16le', utf16(false, true)],
    ['utf-16be', utf16(true, true)],
    ['utf-16le', utf16(false, false)],
    ['utf-16be', utf16(true, false)],
  ] as const)('%s is told apart and read', (encoding, bytes) => {
    const decoded = decode(bytes)
    expect(decoded?.encoding).toBe(encoding)
    expect(read(decoded?.text ?? '').people[0]).toMatchObject({ staff: '0012', name: '李工' })
  })
  it('that are no text are none', () => {
    expect(decode(Uint8Array.from([0, 1, 2, 3, 255, 254, 0, 0]))).toBeNull()
    expect(decode(Uint8Array.from([0xff, 0xff, 0xff]), 'gb18030')).toBeNull()
  })
})

describe('a table', () => {
  it.each([
    [
      'commas',
      '工号,姓名\n1,"李, ""工"""\n',
      [
        ['工号', '姓名'],
        ['1', '李, "工"'],
      ],
    ],
    [
      'tabs',
      '工号\t姓名\r\n1\t李,工',
      [
        ['工号', '姓名'],
        ['1', '李,工'],
      ],
    ],
    [
      'semicolons',
      'ID;Name\n1;Li',
      [
        ['ID', 'Name'],
        ['1', 'Li'],
      ],
    ],
    ['a told mark', 'sep=|\n工号|姓名\n', [['工号', '姓名']]],
    [
      'lines within a cell',
      '工号,课程\n1,"甲\n乙"\n',
      [
        ['工号', '课程'],
        ['1', '甲 乙'],
      ],
    ],
    [
      'an empty last cell',
      '1,\n2,',
      [
        ['1', ''],
        ['2', ''],
      ],
    ],
    [
      'a quote that never ends',
      '工号,姓名\n1,"李\n',
      [
        ['工号', '姓名'],
        ['1', '"李'],
      ],
    ],
  ])('of %s', (_, written, cells) => {
    expect(gridOf(written).map((row) => row.map(said))).toEqual(cells)
  })
  it('is bounded', () => {
    expect(gridOf(','.repeat(1000))[0]).toHaveLength(100)
    expect(gridOf('1\n'.repeat(70_000)).length).toBeLessThanOrEqual(60_000)
  })
})

describe('headings', () => {
  it.each([
    ['工号,姓名,部门,岗位,必修课程,截止日期,免修', [0, 1, 2, 3, 4, 5, 6]],
    ['Employee ID,Full name,Dept.,Job title,Required courses,Due date,Exempt', [0, 1, 2, 3, 4, 5, 6]],
    ['序号,员工姓名,员工编号（必填）,所属部门,职务', [2, 1, 3, 4, null, null, null]],
    ['No.,Employee ID,Name', [1, 2, null, null, null, null, null]],
    ['姓名,学号,*截止', [1, 0, null, null, null, 2, null]],
  ])('%s', (line, wanted) => {
    expect(Object.values(headingsOf(gridOf(line)).columns)).toEqual(wanted)
  })
  it('may stand below a title', () => {
    const grid = gridOf('2026年应收培训名单,,\n,,\n工号,姓名,部门\n1,李,东区')
    expect(headingsOf(grid).head).toBe(2)
    expect(read(grid).people).toHaveLength(1)
  })
  it('that say nothing are left to a person', () => {
    expect(headingsOf(gridOf('甲,乙\n1,李')).columns.staff).toBeNull()
  })
})

describe('a day', () => {
  const day = '2026-12-31'
  it.each<[Cell | string, string | null]>([
    ['2026-12-31', day],
    ['2026/12/31', day],
    ['2026.12.31', day],
    ['2026年12月31日', day],
    ['２０２６－１２－３１', day],
    ['20261231', day],
    ['2026/12/31 18:00', day],
    ['31/12/2026', day],
    ['12/31/2026', day],
    ['31 December 2026', day],
    ['Dec 31, 2026', day],
    ['46387', day],
    [{ kind: 'number', value: 46387 }, day],
    [{ kind: 'number', value: 20261231 }, day],
    [{ kind: 'day', day }, day],
    ['2026-02-30', null],
    ['03/04/2026', null],
    ['年底', null],
    [{ kind: 'number', value: 7 }, null],
  ])('%j', (cell, wanted) => {
    const said = readDay(typeof cell === 'string' ? text(cell) : cell)
    expect(said).toEqual(wanted === null ? { kind: 'unreadable' } : { kind: 'day', day: wanted })
  })
  it.each(['', '无', '-', 'n/a'])('%j is none', (written) => {
    expect(readDay(text(written))).toEqual({ kind: 'none' })
  })
})

describe('people', () => {
  it('are read with their courses, by id or title, several in a cell or several rows', () => {
    const { people, problems } = read(
      [
        '工号,姓名,部门,岗位,必修课程,截止日期,免修',
        '0012,李工,东区,销售,新人入门、law,2026-12-31,',
        '0731,王敏,西区,销售,《新人入门》,2026年11月1日,是',
        '0731,王敏,西区,销售,Law and red lines,,法律与红线',
      ].join('\n'),
    )
    expect(problems).toEqual([])
    expect(people.map(({ staff, department, required }) => ({ staff, department, required }))).toEqual([
      {
        staff: '0012',
        department: '东区',
        required: [
          { course: 'onboarding', due: '2026-12-31', exempt: false },
          { course: 'law', due: '2026-12-31', exempt: false },
        ],
      },
      {
        staff: '0731',
        department: '西区',
        required: [
          { course: 'onboarding', due: '2026-11-01', exempt: true },
          { course: 'law', due: null, exempt: true },
        ],
      },
    ])
  })

  const head = '工号,姓名,部门,岗位,必修课程,截止日期,免修\n'
  it.each([
    ['no number', ',李工', 'staff', true],
    ['1.0E+11', '1.0E+11,李工', 'staff', true],
    ['1.23457E+17', '1.23457E+17,李工', 'staff', true],
    ['eighteen rounded figures', '123456789012345000,李工', 'staff', true],
    ['an identity card', '11010119900307123X,李工', 'staff', false],
    ['seventeen figures of which the last are 0', '12345678901234500,李工', 'staff', false],
    ['no name', '0012,', 'name', false],
    ['an unknown course', '0012,李工,,,新人入们', 'courses', false],
    ['an unreadable date', '0012,李工,,,law,年底', 'due', false],
    ['an unclear exemption', '0012,李工,,,law,,也许', 'exempt', false],
  ])('%s is told by row and column', (_, line, field, out) => {
    const roster = read(head + line)
    expect(roster.problems).toHaveLength(1)
    expect(roster.problems[0]).toMatchObject({ row: 2, field })
    expect(leavesOut(roster.problems[0]?.flaw ?? 'again')).toBe(out)
    expect(roster.people).toHaveLength(out ? 0 : 1)
    expect(roster.out).toBe(out ? 1 : 0)
  })

  it('are told what was probably meant', () => {
    expect(read(`${head}0012,李工,,,新人入们`).problems[0]?.other).toBe('新人入门')
  })

  it('with numbers of a workbook: zeros may be gone, figures after the fifteenth are', () => {
    const row = (value: number): Cell[] => [{ kind: 'number', value }, text('李工')]
    const roster = read([[text('工号'), text('姓名')], row(12), row(123456789012345680), row(1.5)])
    expect(found(roster)).toEqual([
      [2, 'staff', 'number'],
      [3, 'staff', 'rounded'],
      [4, 'staff', 'rounded'],
    ])
    expect(roster.people.map(({ staff }) => staff)).toEqual(['12'])
  })

  it('that come twice are one, and what does not fit is told', () => {
    const roster = read(
      `${head}0012,李工,东区,,law,2026-12-31\n0012,李工,东区,,law,2026-12-31\n0012,王敏,东区\n００１２,李工,西区,,law,2026-11-30`,
    )
    expect(found(roster)).toEqual([
      [3, 'staff', 'again'],
      [4, 'name', 'two names'],
      [5, 'department', 'two departments'],
      [5, 'due', 'two dates'],
      [5, 'staff', 'again'],
    ])
    expect(roster.people).toHaveLength(1)
    expect(roster.people[0]?.required).toEqual([{ course: 'law', due: '2026-12-31', exempt: false }])
  })

  it('keep their zeros', () => {
    expect(read(`${head}0012,李工\n12,王敏`).people.map(({ key }) => key)).toEqual(['#0012', '#12'])
  })

  it('are as many as the board can hold', () => {
    const lines = Array.from({ length: bounds.people + 2 }, (_, index) => `${index},人${index}`)
    const roster = read(head + lines.join('\n'))
    expect(roster.people).toHaveLength(bounds.people)
    expect(roster.problems.map(({ flaw }) => flaw)).toEqual(['too many', 'too many'])
  })

  it('join those who are there', () => {
    const [before] = [read(`${head}1,李工,东区,,law,2026-01-01\n2,王敏`).people]
    const later = read(`${head}1,李工,西区,,onboarding\n3,周`).people
    expect(
      joined(before, later).map(({ staff, department, required }) => [staff, department, required.length]),
    ).toEqual([
      ['1', '西区', 2],
      ['2', '', 0],
      ['3', '', 0],
    ])
  })
})

it('whatever is pasted is read to its end: each row is taken or named, none twice', () => {
  const piece = fc.constantFrom(
    ...'工号,姓名\t\n\r";|0012李1.0E+11 law免2026-12-31\u0000\uFEFF'.split(''),
    '工号,姓名\n',
    '""',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const { people, problems, rows, out } = read(pieces.join(''))
      expect(new Set(people.map(({ key }) => key)).size).toBe(people.length)
      expect(people.length).toBeLessThanOrEqual(rows - out)
      expect(problems.filter(({ flaw }) => leavesOut(flaw)).length).toBeGreaterThanOrEqual(out)
    }),
    { seed: 20261126, numRuns: 300 },
  )
})
