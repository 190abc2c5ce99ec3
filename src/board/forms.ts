/**
 * Two paper forms, typed into a table: what participants thought (满意度, DOMAIN 4.5 L1) and what managers
 * saw in real calls (主管实战观察表, L3), one row a form. Enters: the cells of a table, its head first.
 * Leaves: forms, and what is wrong with which row; what is right is taken all the same. Pure.
 */
import type { IsoDate } from '../model/words.ts'
import { isEmpty, said } from './grid.ts'
import type { Cell, Grid } from './grid.ts'
import { readDay } from './roster-day.ts'
import type { ReadDay } from './roster-day.ts'

export const reactionItems = [
  'relevant',
  'real',
  'safe',
  'clear',
  'use',
  'pace',
  'trainer',
  'recommend',
] as const
export type ReactionItem = (typeof reactionItems)[number]
export const reactionTexts = ['most', 'change', 'first'] as const
export type ReactionText = (typeof reactionTexts)[number]

export const fieldItems = [
  'purpose',
  'invoices',
  'open',
  'cause',
  'full',
  'exchange',
  'promise',
  'recap',
  'lawful',
  'approved',
  'silence',
  'handled',
  'recap-sent',
  'followed',
] as const
export type FieldItem = (typeof fieldItems)[number]
export const fieldTexts = ['keep', 'change'] as const
export type FieldText = (typeof fieldTexts)[number]

/** Calls of which something was done, and in which it could have been. */
export interface Done {
  readonly done: number
  readonly of: number
}

export interface ReactionForm {
  readonly kind: 'reaction'
  readonly date: IsoDate | null
  /** Which session. */
  readonly session: string
  /** 1–5; null where nothing was circled. */
  readonly marks: Readonly<Record<ReactionItem, number | null>>
  readonly texts: Readonly<Record<ReactionText, string>>
}

export interface FieldForm {
  readonly kind: 'field'
  readonly date: IsoDate | null
  /** Staff number or name of who was listened to. */
  readonly person: string
  readonly manager: string
  /** How many calls were listened to. */
  readonly calls: number
  /** Null where nothing is said, or it never came up. */
  readonly marks: Readonly<Record<FieldItem, Done | null>>
  readonly texts: Readonly<Record<FieldText, string>>
}

export type Form = ReactionForm | FieldForm
export type FormKind = Form['kind']

/** How many calls the sheet asks for. */
export const askedCalls = 5
export const formBounds = { rows: 5000, text: 400, calls: 50 } as const

/** What may be wrong with a row; `row` as a spreadsheet counts, the head being row 1. */
export type FormError =
  | {
      readonly kind: 'mark' | 'date' | 'calls'
      readonly row: number
      readonly column: string
      readonly cell: string
    }
  | { readonly kind: 'empty' | 'no person'; readonly row: number }

export type FormsRead =
  | { readonly kind: 'read'; readonly forms: readonly Form[]; readonly errors: readonly FormError[] }
  /** No head of ours, or too few of its columns: those that are missing. */
  | { readonly kind: 'no head'; readonly missing: readonly string[] }
  | { readonly kind: 'too many'; readonly rows: number }

/** Heads of the columns in one language, by what stands in them. */
export interface FormHeads {
  readonly reaction: Readonly<Record<'date' | 'session' | ReactionItem | `text-${ReactionText}`, string>>
  readonly field: Readonly<
    Record<'date' | 'person' | 'manager' | 'calls' | FieldItem | `text-${FieldText}`, string>
  >
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s。.，,、：:“”"'’]/g, '')
    .toLowerCase()

const squeezed = (cell: string): string => cell.normalize('NFKC').trim()

/** 1–5, also 4分 and ④; null for nothing; undefined for anything else. */
function markIn(cell: string): number | null | undefined {
  const text = squeezed(cell).replace(/分$/, '')
  if (text === '') return null
  return /^[1-5](?:\.0+)?$/.test(text) ? Number(text) : undefined
}

const never = /^(无|没有|n\/?a|-|—|–)$/i

/** `4`, `3(4)` or 无; undefined for anything else, such as 3/4, which a spreadsheet has made a day of. */
function doneIn(cell: string, calls: number): Done | null | undefined {
  const text = squeezed(cell)
  if (text === '' || never.test(text)) return null
  const parts = /^(\d{1,3})(?:\.0+)?(?:\s*\(\s*(\d{1,3})\s*\))?$/.exec(text)
  if (parts === null) return undefined
  const done = Number(parts[1])
  const of = parts[2] === undefined ? calls : Number(parts[2])
  return of >= 1 && of <= calls && done <= of ? { done, of } : undefined
}

/** Columns by their head, whatever language it is in. */
function columnsOf<K extends string>(
  head: readonly string[],
  heads: readonly Readonly<Record<K, string>>[],
): ReadonlyMap<K, number> {
  const found = new Map<K, number>()
  for (const names of heads)
    for (const [key, name] of Object.entries(names) as [K, string][]) {
      const at = head.findIndex((cell) => plain(cell) === plain(name))
      if (at >= 0 && !found.has(key)) found.set(key, at)
    }
  return found
}

/**
 * @param kind which form
 * @param heads in every language, the reader's first
 */
export function readForms(grid: Grid, kind: FormKind, heads: readonly FormHeads[]): FormsRead {
  const [first = [], ...rows] = grid
  const head = first.map(said)
  const own = heads.map((each) => each[kind] as Readonly<Record<string, string>>)
  const columns = columnsOf(head, own)
  const needed: readonly string[] = kind === 'reaction' ? reactionItems : ['person', ...fieldItems]
  const missing = needed.filter((key) => !columns.has(key)).map((key) => own[0]?.[key] ?? key)
  if (missing.length > 0) return { kind: 'no head', missing }
  if (rows.length > formBounds.rows) return { kind: 'too many', rows: rows.length }

  const forms: Form[] = []
  const errors: FormError[] = []
  for (const [index, row] of rows.entries()) {
    const cellAt = (key: string): Cell | undefined => {
      const column = columns.get(key)
      return column === undefined ? undefined : row[column]
    }
    const at = (key: string): string => said(cellAt(key))
    if (isEmpty(row)) continue
    const nameOf = (key: string): string => own[0]?.[key] ?? key
    const line = { at, day: readDay(cellAt('date')), nameOf, row: index + 2, errors }
    const form = kind === 'reaction' ? reactionIn(line) : fieldIn(line)
    if (form !== null) forms.push(form)
  }
  return { kind: 'read', forms, errors }
}

interface FormRow {
  /** The cell below a head; empty where there is none. */
  readonly at: (key: string) => string
  readonly day: ReadDay
  readonly nameOf: (key: string) => string
  readonly row: number
  readonly errors: FormError[]
}

const textIn = (cell: string): string => cell.trim().slice(0, formBounds.text)

function dateIn({ at, day, nameOf, row, errors }: FormRow): IsoDate | null {
  if (day.kind === 'unreadable')
    errors.push({ kind: 'date', row, column: nameOf('date'), cell: textIn(at('date')) })
  return day.kind === 'day' ? day.day : null
}

/** The marks of a row, read one by one; those that cannot be read are told and left out. */
function marksIn<K extends string, T>(
  keys: readonly K[],
  { at, nameOf, row, errors }: FormRow,
  read: (cell: string) => T | null | undefined,
): Readonly<Record<K, T | null>> {
  return Object.fromEntries(
    keys.map((key) => {
      const mark = read(at(key))
      if (mark === undefined) errors.push({ kind: 'mark', row, column: nameOf(key), cell: textIn(at(key)) })
      return [key, mark ?? null]
    }),
  ) as Record<K, T | null>
}

const textsIn = <K extends string>(keys: readonly K[], { at }: FormRow): Readonly<Record<K, string>> =>
  Object.fromEntries(keys.map((key) => [key, textIn(at(`text-${key}`))])) as Record<K, string>

function reactionIn(line: FormRow): ReactionForm | null {
  const marks = marksIn(reactionItems, line, markIn)
  const texts = textsIn(reactionTexts, line)
  if (
    reactionItems.every((key) => marks[key] === null) &&
    Object.values(texts).every((text) => text === '')
  ) {
    line.errors.push({ kind: 'empty', row: line.row })
    return null
  }
  return { kind: 'reaction', date: dateIn(line), session: textIn(line.at('session')), marks, texts }
}

function fieldIn(line: FormRow): FieldForm | null {
  const person = textIn(line.at('person'))
  if (person === '') {
    line.errors.push({ kind: 'no person', row: line.row })
    return null
  }
  const written = squeezed(line.at('calls'))
  const calls = written === '' ? askedCalls : /^\d{1,2}(?:\.0+)?$/.test(written) ? Number(written) : 0
  if (calls < 1 || calls > formBounds.calls) {
    line.errors.push({ kind: 'calls', row: line.row, column: line.nameOf('calls'), cell: textIn(written) })
    return null
  }
  return {
    kind: 'field',
    date: dateIn(line),
    person,
    manager: textIn(line.at('manager')),
    calls,
    marks: marksIn(fieldItems, line, (cell) => doneIn(cell, calls)),
    texts: textsIn(fieldTexts, line),
  }
}
