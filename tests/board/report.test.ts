/** The three sheets and JSON: what stands in which cell, with names and without. */
import { describe, expect, it } from 'vitest'
import { axesKey, detailTable, matrixTable, reportAsJson, summaryTable } from '../../src/board/report.ts'
import type { Report, ReportWords } from '../../src/board/report.ts'
import { withoutNames } from '../../src/board/pseudonyms.ts'
import type { Table } from '../../src/exports/table.ts'
import { boardExport } from '../../src/i18n/zh/board-export.ts'
import { board } from '../../src/i18n/zh/board.ts'
import { handbook } from '../../src/i18n/zh/handbook.ts'
import { review } from '../../src/i18n/zh/review.ts'
import { person, standing } from './made.ts'

const words: ReportWords = {
  ...boardExport,
  status: board.status,
  axis: review.axis,
  family: handbook.family,
}

const people = [
  person(),
  person({ key: '#0002', staff: '0002', name: '=李四' }),
  person({ key: '#0003', staff: '0003', department: '华南' }),
]
const report: Report = {
  people,
  standings: [
    standing(),
    standing({
      person: '#0002',
      status: 'overdue',
      completedAt: null,
      validUntil: null,
      best: null,
      last: null,
      attempts: 0,
      seconds: 0,
      firstAt: null,
    }),
    standing({ person: '#0003', status: 'exempt', completedAt: null, validUntil: null }),
    standing({
      person: '#0003',
      course: 'law',
      required: null,
      status: 'in progress',
      completedAt: null,
      validUntil: null,
    }),
    standing({ person: '#gone' }),
  ],
  courses: new Map([['phone', { title: '电话催款', version: 'ab12cd34' }]]),
  axes: new Map([
    [
      axesKey('#0001', 'phone'),
      { diagnosis: 71.26, commitment: 80, evidence: null, relation: 90, compliance: 100 },
    ],
  ]),
  skills: new Map([
    [
      '#0001',
      new Map([
        ['F9', { hits: 6, misuses: 1, misses: 1 }],
        ['F2', { hits: 1, misuses: 0, misses: 0 }],
      ]),
    ],
  ]),
  families: ['F2', 'F9'],
  certificate: ({ completedAt }) => (completedAt === null ? null : 'DC-PHONE-261124-XXXXXXXX'),
  offsetMinutes: 480,
  daysOnly: false,
}

/** A row by the heads of its columns. */
const rowOf = ({ columns, rows }: Table, index: number) =>
  Object.fromEntries(columns.map(({ name }, at) => [name, rows[index]?.[at]]))

describe('details', () => {
  const table = detailTable(report, words)

  it('has a row a person and course, of people who are there', () => {
    expect(table.rows).toHaveLength(4)
    expect(rowOf(table, 0)).toMatchObject({
      工号: '0001',
      姓名: '张三',
      部门: '华东',
      课程ID: 'phone',
      课程: '电话催款',
      课程版本: 'ab12cd34',
      '必修/选修': '必修',
      截止日期: { kind: 'day', day: '2026-12-31' },
      状态: '已通过',
      是否通过: '是',
      是否逾期完成: '否',
      最高分: 88.3,
      最近分: 81,
      次数: 4,
      学时: 0.51,
      首次时间: '2026-11-20T09:00:00+08:00',
      完成时间: '2026-11-24T10:05:00+08:00',
      '有效期至（复训日期）': { kind: 'day', day: '2027-11-24' },
      证书编号: 'DC-PHONE-261124-XXXXXXXX',
      诊断: 71.3,
      证据: null,
    })
  })

  it('says nothing where there is nothing to say', () => {
    expect(rowOf(table, 1)).toMatchObject({
      是否通过: '否',
      是否逾期完成: null,
      最高分: null,
      完成时间: null,
      证书编号: null,
      诊断: null,
    })
    expect(rowOf(table, 2)).toMatchObject({ 状态: '免修', 是否通过: null })
    expect(rowOf(table, 3)).toMatchObject({ '必修/选修': '选修', 截止日期: null, 课程: null })
  })
})

describe('summary', () => {
  it('counts those of whom a course is asked, the exempt neither for nor against', () => {
    const table = summaryTable(report, words)
    expect(table.rows).toHaveLength(2)
    expect(rowOf(table, 0)).toMatchObject({
      部门: '华东',
      应学人数: 2,
      已通过: 1,
      已过期: 1,
      通过率: { kind: 'share', share: 0.5 },
      按期通过率: { kind: 'share', share: 0.5 },
      平均最高分: 88.3,
    })
    expect(rowOf(table, 1)).toMatchObject({ 部门: '华南', 免修: 1, 通过率: null })
  })
})

describe('skills', () => {
  it('leaves a share empty below five occasions, and people who showed nothing out', () => {
    const table = matrixTable(report, words)
    expect(table.rows).toHaveLength(1)
    expect(rowOf(table, 0)).toMatchObject({
      承诺与跟踪: { kind: 'share', share: 0.75 },
      '承诺与跟踪（次数）': 8,
      准备与诊断: null,
      '准备与诊断（次数）': 1,
    })
  })
})

describe('JSON', () => {
  it('names its format and tells the same', () => {
    const told = JSON.parse(reportAsJson(report, { at: Date.UTC(2026, 10, 26), release: '0.1.0' })) as Record<
      string,
      unknown
    >
    expect(told).toMatchObject({
      kind: 'duecourse-board',
      format: 1,
      release: '0.1.0',
      writtenAt: '2026-11-26T08:00:00+08:00',
      courses: [{ id: 'phone', title: '电话催款', version: 'ab12cd34' }],
    })
    expect(told).toHaveProperty('standings.length', 4)
    expect(told).toHaveProperty('standings.0.staff', '0001')
    expect(told).toHaveProperty('people.0.skills.F9.hits', 6)
  })
})

describe('without names', () => {
  it('nothing of it tells who it was: no number, name, post, certificate, time of day', () => {
    const hidden: Report = {
      ...report,
      people: withoutNames(people, new Uint8Array(16), '其他'),
      certificate: () => null,
      daysOnly: true,
    }
    const said =
      JSON.stringify([detailTable(hidden, words), summaryTable(hidden, words), matrixTable(hidden, words)]) +
      reportAsJson(hidden, { at: 0, release: '0' })
    expect(said).not.toMatch(/张三|李四|客户经理|DC-PHONE|华东|"#?000[123]"|10:05/)
    expect(said).toContain('2026-11-24')
    expect(said).toMatch(/P-[0-9A-F]{8}/)
  })
})
