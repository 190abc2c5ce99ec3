/**
 * Addresses of what the board shows. Numbers, names and departments stay out of them: an address ends up in
 * histories and screenshots, and may not hold every letter anyway. Pure.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { CompletionStatus } from '../../model/board.ts'
import { completionStatuses } from '../../model/board.ts'
import type { Route } from '../route.ts'

/** Stands for a person or a department; the same every time. */
export const idOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 6))

/** Which people are asked for; null for all. */
export interface Filter {
  readonly department: string | null
  readonly course: string | null
  readonly status: CompletionStatus | null
}

export const noFilter: Filter = { department: null, course: null, status: null }

const any = 'all'

/** @param row an attempt of the person, to be looked at */
export const personRoute = (key: string, row: number | null = null): Route => ({
  kind: 'board',
  path: ['person', idOf(key), ...(row === null ? [] : [String(row)])],
})

export function peopleRoute({ department, course, status }: Filter): Route {
  const parts = [
    department === null ? any : idOf(department),
    course ?? any,
    status === null ? any : status.replaceAll(' ', '-'),
  ]
  return { kind: 'board', path: ['people', ...(parts.every((part) => part === any) ? [] : parts)] }
}

/**
 * @param path below `people`
 * @param departments there are, one of which may be meant
 */
export function filterIn(path: readonly string[], departments: readonly string[]): Filter {
  const [department, course, status] = path
  return {
    department: departments.find((each) => idOf(each) === department) ?? null,
    course: course === undefined || course === any ? null : course,
    status: completionStatuses.find((each) => each.replaceAll(' ', '-') === status) ?? null,
  }
}
