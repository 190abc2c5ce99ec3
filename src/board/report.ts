/**
 * What the board tells, as tables and as data for other systems. Enters: people, how far they are, what
 * they have shown, and words. Leaves: the three sheets, or the same as JSON. Pure.
 */
import type { CompletionStatus, CourseStanding, Person } from '../model/board.ts'
import type { Family } from '../model/words.ts'
import { momentOf } from '../exports/result-file.ts'
import { dayCell, shareCell } from '../exports/table.ts'
import type { Column, Table, TableCell } from '../exports/table.ts'
import { axes } from '../review/report-card.ts'
import type { Axis } from '../review/report-card.ts'
import { meanOf } from './spread.ts'
import { fewest, occasionsOf, shareOf } from './skills.ts'
import type { Skills } from './skills.ts'

/** Mean score of each axis, 0–100; null where nothing was decided about it. */
export type AxisMeans = Readonly<Record<Axis, number | null>>

export interface Report {
  readonly people: readonly Person[]
  /** Of these people only. */
  readonly standings: readonly CourseStanding[]
  readonly courses: ReadonlyMap<string, { readonly title: string; readonly version: string }>
  /** By person and course, as `axesKey` joins them. */
  readonly axes: ReadonlyMap<string, AxisMeans>
  /** By person, then by family. */
  readonly skills: Skills
  readonly families: readonly Family[]
  /** Number of the certificate; null where there is none, or it is not to be told. */
  readonly certificate: (standing: CourseStanding) => string | null
  /** Of the clock on the wall, east of Greenwich positive. */
  readonly offsetMinutes: number
  /** Whether only the day of a moment is told. */
  readonly daysOnly: boolean
}

export const axesKey = (person: string, course: string): string => `${person}\n${course}`

export interface ReportWords {
  readonly sheets: { readonly detail: string; readonly summary: string; readonly matrix: string }
  readonly column: Readonly<
    Record<
      | 'staff'
      | 'name'
      | 'department'
      | 'post'
      | 'course'
      | 'courseTitle'
      | 'version'
      | 'kind'
      | 'due'
      | 'status'
      | 'passed'
      | 'late'
      | 'best'
      | 'last'
      | 'attempts'
      | 'hours'
      | 'firstAt'
      | 'completedAt'
      | 'validUntil'
      | 'certificate'
      | 'people'
      | 'rate'
      | 'inTime'
      | 'meanBest',
      string
    >
  >
  readonly required: string
  readonly optional: string
  readonly yes: string
  readonly no: string
  readonly nowhere: string
  readonly status: Readonly<Record<CompletionStatus, string>>
  readonly axis: Readonly<Record<Axis, string>>
  readonly family: Readonly<Record<Family, string>>
  /** A family with how often there was occasion for it. */
  readonly occasionsOf: (family: string) => string
}

const tenths = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10)
const hours = (seconds: number): number => Math.round(seconds / 36) / 100

const column = (name: string, width: number): Column => ({ name, width })

/** A moment with the offset of the clock, or only its day. */
function told(at: number | null, { offsetMinutes, daysOnly }: Report): string | null {
  if (at === null) return null
  const moment = momentOf(at, offsetMinutes)
  return daysOnly ? moment.slice(0, 10) : moment
}

const byKey = (people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map(people.map((person) => [person.key, person]))

/** One row a person and course. */
export function detailTable(report: Report, words: ReportWords): Table {
  const people = byKey(report.people)
  const { column: c } = words
  const columns: readonly (readonly [Column, (standing: CourseStanding, person: Person) => TableCell])[] = [
    [column(c.staff, 12), (_, { staff }) => staff],
    [column(c.name, 10), (_, { name }) => name],
    [column(c.department, 14), (_, { department }) => department],
    [column(c.post, 12), (_, { post }) => post],
    [column(c.course, 14), ({ course }) => course],
    [column(c.courseTitle, 22), ({ course }) => report.courses.get(course)?.title ?? null],
    [column(c.version, 11), ({ course }) => report.courses.get(course)?.version ?? null],
    [column(c.kind, 8), ({ required }) => (required === null ? words.optional : words.required)],
    [column(c.due, 12), ({ required }) => dayCell(required?.due ?? null)],
    [column(c.status, 10), ({ status }) => words.status[status]],
    [
      column(c.passed, 9),
      ({ status }) => (status === 'exempt' ? null : status === 'passed' ? words.yes : words.no),
    ],
    [
      column(c.late, 9),
      ({ completedAt, late }) => (completedAt === null ? null : late ? words.yes : words.no),
    ],
    [column(c.best, 8), ({ best }) => tenths(best)],
    [column(c.last, 8), ({ last }) => tenths(last)],
    [column(c.attempts, 7), ({ attempts }) => attempts],
    [column(c.hours, 7), ({ seconds }) => hours(seconds)],
    [column(c.firstAt, 26), ({ firstAt }) => told(firstAt, report)],
    [column(c.completedAt, 26), ({ completedAt }) => told(completedAt, report)],
    [column(c.validUntil, 18), ({ validUntil }) => dayCell(validUntil)],
    [column(c.certificate, 30), (standing) => report.certificate(standing)],
    ...axes.map(
      (axis) =>
        [
          column(words.axis[axis], 10),
          ({ person, course }: CourseStanding): TableCell =>
            tenths(report.axes.get(axesKey(person, course))?.[axis] ?? null),
        ] as const,
    ),
  ]
  return {
    name: words.sheets.detail,
    columns: columns.map(([head]) => head),
    rows: report.standings.flatMap((standing) => {
      const person = people.get(standing.person)
      return person === undefined ? [] : [columns.map(([, of]) => of(standing, person))]
    }),
  }
}

/** One row a department and course that is asked of somebody there. */
export function summaryTable(report: Report, words: ReportWords): Table {
  const people = byKey(report.people)
  const { column: c } = words
  const groups = new Map<string, { department: string; course: string; standings: CourseStanding[] }>()
  for (const standing of report.standings) {
    const department = people.get(standing.person)?.department
    if (standing.required === null || department === undefined) continue
    const key = axesKey(department, standing.course)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { department, course: standing.course, standings: [standing] })
    else group.standings.push(standing)
  }
  const statuses = ['passed', 'failed', 'in progress', 'not started', 'overdue', 'exempt'] as const
  return {
    name: words.sheets.summary,
    columns: [
      column(c.department, 16),
      column(c.course, 14),
      column(c.courseTitle, 22),
      column(c.version, 11),
      column(c.people, 8),
      ...statuses.map((status) => column(words.status[status], 9)),
      column(c.rate, 9),
      column(c.inTime, 11),
      column(c.meanBest, 10),
      column(c.hours, 9),
    ],
    rows: [...groups.values()].map(({ department, course, standings }) => {
      const having = (status: CompletionStatus): number =>
        standings.filter((each) => each.status === status).length
      // Whoever is exempt counts neither for nor against.
      const asked = standings.length - having('exempt')
      const share = (count: number): TableCell => shareCell(asked === 0 ? null : count / asked)
      return [
        department === '' ? words.nowhere : department,
        course,
        report.courses.get(course)?.title ?? null,
        report.courses.get(course)?.version ?? null,
        standings.length,
        ...statuses.map(having),
        share(having('passed')),
        share(standings.filter(({ status, late }) => status === 'passed' && !late).length),
        tenths(meanOf(standings.flatMap(({ best }) => best ?? []))),
        hours(standings.reduce((sum, { seconds }) => sum + seconds, 0)),
      ]
    }),
  }
}

/** One row a person who has shown anything: the share of hits of each family, and of how many occasions. */
export function matrixTable({ people, skills, families }: Report, words: ReportWords): Table {
  const { column: c } = words
  return {
    name: words.sheets.matrix,
    columns: [
      column(c.staff, 12),
      column(c.name, 10),
      column(c.department, 14),
      ...families.flatMap((family) => [
        column(words.family[family], 11),
        column(words.occasionsOf(words.family[family]), 9),
      ]),
    ],
    rows: people.flatMap(({ key, staff, name, department }) => {
      const own = skills.get(key)
      if (own === undefined || own.size === 0) return []
      return [
        [
          staff,
          name,
          department,
          ...families.flatMap((family): readonly TableCell[] => {
            const tally = own.get(family)
            const occasions = tally === undefined ? 0 : occasionsOf(tally)
            // Too few occasions say nothing: the cell stays empty beside their number.
            return [shareCell(tally === undefined || occasions < fewest ? null : shareOf(tally)), occasions]
          }),
        ],
      ]
    }),
  }
}

/**
 * The same for programs; `docs/board-file.md` describes it, and changing it takes a new format number.
 * @param written when and by which release
 */
export function reportAsJson(
  report: Report,
  written: { readonly at: number; readonly release: string },
): string {
  const people = byKey(report.people)
  return `${JSON.stringify({
    kind: 'duecourse-board',
    format: 1,
    release: written.release,
    writtenAt: momentOf(written.at, report.offsetMinutes),
    people: report.people.map(({ key, staff, name, department, post }) => ({
      staff,
      name,
      department,
      post,
      skills: Object.fromEntries(report.skills.get(key) ?? []),
    })),
    courses: [...report.courses].map(([id, { title, version }]) => ({ id, title, version })),
    standings: report.standings.flatMap((standing) => {
      const person = people.get(standing.person)
      if (person === undefined) return []
      const { course, required, status, late, passed, needed, best, last, attempts, seconds } = standing
      return [
        {
          staff: person.staff,
          course,
          version: report.courses.get(course)?.version ?? null,
          required: required !== null,
          due: required?.due ?? null,
          status,
          late,
          passed,
          needed,
          best: tenths(best),
          last: tenths(last),
          attempts,
          seconds,
          firstAt: told(standing.firstAt, report),
          completedAt: told(standing.completedAt, report),
          validUntil: standing.validUntil,
          certificate: report.certificate(standing),
          axes: report.axes.get(axesKey(standing.person, course)) ?? null,
        },
      ]
    }),
  })}\n`
}
