/**
 * A roster out of a table. Enters: cells, which column is which, and the courses there are. Leaves: people,
 * and everything that is wrong, by row and column: what is right is taken, what is not is named. Pure.
 */
import type { Person, RequiredCourse } from '../model/board.ts'
import type { Field, Flaw } from '../model/roster.ts'
import type { IsoDate } from '../model/words.ts'
import { slice } from '../results/gently.ts'
import type { Slices } from '../results/gently.ts'
import { learnerKey } from '../results/learner.ts'
import type { Columns, Headed } from './columns.ts'
import { isEmpty, said } from './grid.ts'
import type { Cell, Grid } from './grid.ts'
import { bounds } from './kept.ts'
import { courseReader, isFatal, readExempt, readStaff } from './roster-cells.ts'
import type { NamedCourse, StaffFlaw } from './roster-cells.ts'
import { readDay } from './roster-day.ts'

const fatal: ReadonlySet<Flaw> = new Set<Flaw>([
  'no number',
  'scientific',
  'rounded',
  'two names',
  'too long',
  'too many',
])

/** Whether the row is left out for it. */
export const leavesOut = (flaw: Flaw): boolean => fatal.has(flaw)

export interface Problem {
  /** As the spreadsheet counts, from 1. */
  readonly row: number
  readonly field: Field
  readonly flaw: Flaw
  /** What is written there. */
  readonly text: string
  /** What was probably meant, or what stands elsewhere; empty if there is nothing to say. */
  readonly other: string
}

export interface RosterRead {
  readonly people: readonly Person[]
  readonly problems: readonly Problem[]
  /** Rows that are not empty, without the headings. */
  readonly rows: number
  /** How many of them were left out. */
  readonly out: number
}

interface Draft {
  person: Person
  /** Where it was first said. */
  readonly row: number
}

interface Line {
  readonly staff: string
  readonly flaw: StaffFlaw | null
  readonly name: string
  readonly department: string
  readonly post: string
  readonly required: readonly RequiredCourse[]
}

/** What a row asks for: its courses, each with the row's date. */
function requiredIn(
  at: (field: Field) => Cell | undefined,
  coursesIn: ReturnType<typeof courseReader>,
  note: (field: Field, flaw: Flaw, text: string, other?: string) => void,
): readonly RequiredCourse[] {
  const { ids, unknown } = coursesIn(said(at('courses')))
  for (const each of unknown) note('courses', 'unknown course', each.said, each.meant ?? '')
  const read = readDay(at('due'))
  if (read.kind === 'unreadable') note('due', 'date', said(at('due')))
  const due: IsoDate | null = read.kind === 'day' ? read.day : null
  const off = readExempt(said(at('exempt')), coursesIn)
  if (off === 'unclear') note('exempt', 'exempt', said(at('exempt')))
  const named = typeof off === 'object' ? off.courses : []
  const exempt = new Set(off === 'all' ? ids : named)
  return [...new Set([...ids, ...named])].map((course) => ({ course, due, exempt: exempt.has(course) }))
}

/** @param courses that may be asked for */
export function* readRoster(
  grid: Grid,
  { head, columns }: Headed,
  courses: readonly NamedCourse[],
): Slices<RosterRead> {
  const coursesIn = courseReader(courses)
  const drafts = new Map<string, Draft>()
  const problems: Problem[] = []
  let rows = 0
  let out = 0
  for (const [index, row] of grid.entries()) {
    if (index % slice === 0) yield
    if (index <= head || isEmpty(row)) continue
    rows += 1
    const note = (field: Field, flaw: Flaw, text: string, other = ''): void => {
      problems.push({ row: index + 1, field, flaw, text: text.slice(0, bounds.text), other })
    }
    const line = lineOf(row, columns, coursesIn, note)
    if (line === null || !take(line, index + 1, drafts, note)) out += 1
  }
  return { people: [...drafts.values()].map(({ person }) => person), problems, rows, out }
}

type Note = (field: Field, flaw: Flaw, text: string, other?: string) => void

/** What a row says; null where it cannot be taken. */
function lineOf(
  row: readonly Cell[],
  columns: Columns,
  coursesIn: ReturnType<typeof courseReader>,
  note: Note,
): Line | null {
  const at = (field: Field): Cell | undefined => {
    const column = columns[field]
    return column === null ? undefined : row[column]
  }
  const { staff, flaw } = readStaff(at('staff'))
  if (flaw !== null) note('staff', flaw, staff === '' ? said(at('name')) : staff)
  const long = (['staff', 'name', 'department', 'post'] as const).filter(
    (field) => said(at(field)).length > bounds.text,
  )
  for (const field of long) note(field, 'too long', said(at(field)).slice(0, 20))
  if (isFatal(flaw) || long.length > 0) return null
  const name = said(at('name'))
  if (name === '') note('name', 'no name', staff)
  return {
    staff,
    flaw,
    name,
    department: said(at('department')),
    post: said(at('post')),
    required: requiredIn(at, coursesIn, note),
  }
}

/** Adds a row to whom it is about; several rows a person are several courses. */
function take(line: Line, row: number, drafts: Map<string, Draft>, note: Note): boolean {
  const { staff, name, department, post, required } = line
  const key = learnerKey({ staff, name })
  const there = drafts.get(key)
  if (there === undefined) {
    if (drafts.size >= bounds.people) {
      note('staff', 'too many', staff)
      return false
    }
    const person: Person = { key, staff, name, department, post, required, listed: true }
    drafts.set(key, { row, person })
    return true
  }
  const { person } = there
  if (name !== '' && person.name !== '' && sameName(name) !== sameName(person.name)) {
    note('name', 'two names', name, `${person.name} · ${there.row}`)
    return false
  }
  if (department !== '' && person.department !== '' && department !== person.department)
    note('department', 'two departments', department, person.department)
  const fresh = required.filter(({ course }) => !person.required.some((each) => each.course === course))
  for (const each of required) {
    const before = person.required.find(({ course }) => course === each.course)
    if (before !== undefined && before.due !== each.due)
      note('due', 'two dates', each.due ?? '', before.due ?? '')
  }
  if (fresh.length === 0) note('staff', 'again', staff, String(there.row))
  there.person = {
    ...person,
    name: person.name === '' ? name : person.name,
    department: person.department === '' ? department : person.department,
    post: person.post === '' ? post : person.post,
    required: [...person.required, ...fresh].slice(0, bounds.courses),
  }
  return true
}

const sameName = (name: string): string => learnerKey({ staff: '', name })

/**
 * One roster over another: who is in both is taken from the later one, courses that only the earlier one
 * asks for stay. Nobody is lost.
 */
export function joined(before: readonly Person[], later: readonly Person[]): readonly Person[] {
  const people = new Map(before.map((person) => [person.key, person]))
  for (const person of later) {
    const there = people.get(person.key)
    const kept = there?.required.filter(
      ({ course }) => !person.required.some((each) => each.course === course),
    )
    people.set(person.key, {
      ...person,
      name: person.name === '' ? (there?.name ?? '') : person.name,
      department: person.department === '' ? (there?.department ?? '') : person.department,
      post: person.post === '' ? (there?.post ?? '') : person.post,
      required: [...person.required, ...(kept ?? [])],
    })
  }
  return [...people.values()]
}
