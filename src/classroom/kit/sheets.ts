/** Which sheets the paper kit has, in the order of a session; what is known of the session itself. */
import { letters } from '../../model/ballot.ts'
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

/** As many as a room holds. */
export const mostInRoom = 300
const longestName = 40

/** Names out of a pasted list: one a line or set apart by 、,; each once, at most 300 of 40 characters. */
export function peopleOf(pasted: string): readonly string[] {
  const names = pasted
    .split(/[\n\r\t,，、;；]+/)
    .map((name) => [...name.trim()].slice(0, longestName).join(''))
    .filter((name) => name !== '')
  return [...new Set(names)].slice(0, mostInRoom)
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

const cardsPerSheet = 4

/** So many options the widest turn of a scenario, or of its game, can have, 2–8: what vote cards are needed for. */
export const widestTurn = ({
  scenes,
}: {
  readonly scenes: readonly { readonly choices: readonly unknown[] }[]
}): number => Math.min(letters.length, Math.max(2, ...scenes.map(({ choices }) => choices.length)))

/**
 * The letters of the vote cards by sheets, four a sheet.
 *
 * @param options how many letters are needed, 1–8
 */
export function voteSheets(options: number): readonly (readonly string[])[] {
  const needed = letters.slice(0, options)
  return Array.from({ length: Math.ceil(needed.length / cardsPerSheet) }, (_, sheet) =>
    needed.slice(sheet * cardsPerSheet, (sheet + 1) * cardsPerSheet),
  )
}

/** Groups of three out of so many people; one or two who are over observe as well. */
export const threesOf = (people: number): number => Math.max(1, Math.floor(people / 3))

/**
 * How many copies of a sheet a session takes: role cards and questions a group, forms and vote cards a
 * person, the trainer's own once. Certificates and lists come with all their names, once.
 *
 * @param people 1–300
 * @param customers how many different customer's cards there are; groups share them out
 */
export function copiesOf(kind: SheetKind, people: number, customers: number): number {
  switch (kind) {
    case 'customer':
      return Math.ceil(threesOf(people) / Math.max(1, customers))
    case 'sales':
    case 'debrief':
      return threesOf(people)
    case 'observer':
    case 'votes':
    case 'reaction':
    case 'field':
      return people
    case 'trainer':
    case 'sign-in':
    case 'certificate':
      return 1
  }
}
