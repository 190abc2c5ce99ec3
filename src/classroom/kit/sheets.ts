/** Which sheets the paper kit has, in the order of a session; what is known of the session itself. */
import type { IsoDate } from '../../model/words.ts'

export const sheetKinds = [
  'customer',
  'sales',
  'trainer',
  'observer',
  'debrief',
  'votes',
  'sign-in',
  'certificate',
  'reaction',
  'field',
] as const
export type SheetKind = (typeof sheetKinds)[number]

/** Those that tell of a scenario; the others serve any session. */
export const scenarioSheets: readonly SheetKind[] = ['customer', 'sales', 'trainer']

/** What a trainer fills in once for all sheets; empty strings are left as lines to write on. */
export interface SessionDetails {
  readonly course: string
  /** Null: not known yet. */
  readonly date: IsoDate | null
  readonly hours: string
  readonly trainer: string
  /** As many as are known. */
  readonly people: readonly string[]
}

const mostPeople = 300
const longestName = 40

/** Names out of a pasted list: one a line or set apart by 、,; each once, at most 300 of 40 characters. */
export function peopleOf(pasted: string): readonly string[] {
  const names = pasted
    .split(/[\n\r\t,，、;；]+/)
    .map((name) => [...name.trim()].slice(0, longestName).join(''))
    .filter((name) => name !== '')
  return [...new Set(names)].slice(0, mostPeople)
}

/** Rows of one page of the sign-in list. */
export const rowsPerPage = 20

/** The sign-in list by pages: the names that are known, then empty rows; never without a page. */
export function signInPages(people: readonly string[]): readonly (readonly string[])[] {
  const pages = Math.max(1, Math.ceil(people.length / rowsPerPage))
  return Array.from({ length: pages }, (_, page) =>
    Array.from({ length: rowsPerPage }, (_, row) => people[page * rowsPerPage + row] ?? ''),
  )
}
