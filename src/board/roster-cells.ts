/**
 * What the cells of a roster say, one at a time. Enters: a cell. Leaves: what it says, and what is wrong with
 * it. Staff numbers are text: spreadsheets drop their zeros, write them as 1.0E+11 and round them after the
 * fifteenth figure, and none of that can be undone here. Pure.
 */
import { nearest } from '../compile/nearest.ts'
import type { Bilingual } from '../model/diagnostic.ts'
import { said } from './grid.ts'
import type { Cell } from './grid.ts'

export type StaffFlaw = 'no number' | 'scientific' | 'rounded' | 'number' | 'long' | 'identity card'

export interface StaffRead {
  readonly staff: string
  readonly flaw: StaffFlaw | null
}

/** Figures that a spreadsheet keeps. */
const kept = 15

/** @returns the number as it was written */
export function readStaff(cell: Cell | undefined): StaffRead {
  if (cell?.kind === 'number') {
    const staff = String(cell.value)
    if (!Number.isSafeInteger(cell.value) || cell.value < 0 || staff.length > kept)
      return { staff, flaw: 'rounded' }
    return { staff, flaw: 'number' }
  }
  const staff = said(cell)
  // An apostrophe in front is how people make a spreadsheet keep zeros.
  const bare = staff.replace(/^['’‘]/, '')
  if (bare === '') return { staff: bare, flaw: 'no number' }
  if (/^\d+(?:\.\d+)?E\+?\d+$/i.test(bare.normalize('NFKC'))) return { staff: bare, flaw: 'scientific' }
  if (/^\d{17}[\dXx]$/.test(bare))
    return { staff: bare, flaw: /0{3}$/.test(bare) ? 'rounded' : 'identity card' }
  if (/^\d+$/.test(bare) && bare.length > kept && /^0+$/.test(bare.slice(kept)))
    return { staff: bare, flaw: 'long' }
  return { staff: bare, flaw: null }
}

/** Flaws that leave a person out: the number would be somebody else's. */
export const isFatal = (flaw: StaffFlaw | null): boolean =>
  flaw === 'no number' || flaw === 'scientific' || flaw === 'rounded'

/** A course as it may be named in a roster. */
export interface NamedCourse {
  readonly id: string
  readonly title: Bilingual
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s《》“”"'’‘「」]+/g, '')

export interface CoursesRead {
  readonly ids: readonly string[]
  /** What is no course, with the one that was probably meant. */
  readonly unknown: readonly { readonly said: string; readonly meant: string | null }[]
}

/** Reads cells that name courses by id or title in either language; several in one cell. */
export function courseReader(courses: readonly NamedCourse[]): (text: string) => CoursesRead {
  const byName = new Map(
    courses.flatMap(({ id, title }) => [id, title.zh, title.en].map((name) => [plain(name), id] as const)),
  )
  const names = courses.flatMap(({ id, title }) => [id, title.zh, title.en])
  const known = new Map<string, CoursesRead>()
  const read = (text: string): CoursesRead => {
    const whole = byName.get(plain(text))
    if (whole !== undefined) return { ids: [whole], unknown: [] }
    const parts = text
      .split(/[、,，;；/|\n+＋]+/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .slice(0, 50)
    return {
      ids: [...new Set(parts.flatMap((part) => byName.get(plain(part)) ?? []))],
      unknown: parts
        .filter((part) => !byName.has(plain(part)))
        .map((part) => ({ said: part, meant: nearest(part, names) })),
    }
  }
  // Ten thousand rows say the same few things.
  return (text) => {
    let found = known.get(text)
    if (found === undefined) known.set(text, (found = read(text)))
    return found
  }
}

const yes = new Set([
  '是',
  '免',
  '免修',
  '豁免',
  '√',
  '✓',
  '✔',
  'y',
  'yes',
  'true',
  '1',
  'x',
  'exempt',
  'waived',
])
const no = new Set(['', '否', '不', '不免', '无', '-', '—', 'n', 'no', 'false', '0', '×'])

/** Whether a cell lets somebody off: of all, of none, or of the courses it names. */
export function readExempt(
  text: string,
  coursesIn: (text: string) => CoursesRead,
): 'all' | 'none' | 'unclear' | { readonly courses: readonly string[] } {
  const bare = text.normalize('NFKC').trim().toLowerCase()
  if (yes.has(bare)) return 'all'
  if (no.has(bare)) return 'none'
  const { ids, unknown } = coursesIn(text)
  return ids.length > 0 && unknown.length === 0 ? { courses: ids } : 'unclear'
}
