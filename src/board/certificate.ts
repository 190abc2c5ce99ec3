/**
 * Numbers of certificates, such as `DC-PHONE-261124-7K2M9QXA`. Enters: who completed what and when, and a
 * secret that is kept where certificates are issued. Leaves: a number that only whoever has the secret can
 * make or check; nothing about the person can be read off it. Pure.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { IsoDate } from '../model/words.ts'

export interface Certified {
  /** Key of the person. */
  readonly person: string
  readonly course: string
  /** What the course consisted of. */
  readonly version: string
  readonly completed: IsoDate
}

/** Without letters and figures that look alike. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** 31^7 ≈ 2.7 · 10¹⁰: nobody guesses one. */
const sealLength = 7

/** Bytes as letters; the small bias of the remainder harms nothing here. */
const lettersOf = (bytes: Uint8Array, count: number): string =>
  Array.from({ length: count }, (_, index) => alphabet[(bytes[index] ?? 0) % alphabet.length]).join('')

const plain = (course: string): string => course.toUpperCase().replace(/[^A-Z0-9-]/g, '')
const shortDate = (day: IsoDate): string => day.slice(2).replaceAll('-', '')

/** One letter over all others, so that a slip of the pen is told from a number of somebody else's. */
const checkLetter = (rest: string): string => lettersOf(sha256(utf8ToBytes(rest)), 1)

/** @param secret 32 bytes of chance */
export function certificateNumber(certified: Certified, secret: Uint8Array): string {
  const { person, course, version, completed } = certified
  const seal = hmac(sha256, secret, utf8ToBytes(JSON.stringify([person, course, version, completed])))
  const rest = `DC-${plain(course)}-${shortDate(completed)}-${lettersOf(seal, sealLength)}`
  return rest + checkLetter(rest)
}

/** A number as it was typed: which day it names, if it is one at all. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly number: string; readonly completed: IsoDate }
  /** Of another shape. */
  | { readonly kind: 'none' }
  /** A letter was changed, left out or mistyped. */
  | { readonly kind: 'changed' }

/** Full width, small letters and spaces do no harm. */
export function readNumber(typed: string): ReadNumber {
  const number = typed
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, '')
  const parts = /^(DC-[A-Z0-9-]{0,80}-(\d\d)(\d\d)(\d\d)-[0-9A-Z]{7})([0-9A-Z])$/.exec(number)
  const [, rest = '', year = '', month = '', day = '', last] = parts ?? []
  if (parts === null) return { kind: /^DC-/.test(number) ? 'changed' : 'none' }
  if (checkLetter(rest) !== last) return { kind: 'changed' }
  return { kind: 'number', number, completed: `20${year}-${month}-${day}` }
}

/**
 * Whose a number is.
 * @param candidates whoever may have completed something; those of another day are passed over
 * @returns null if it was made for none of them with this secret
 */
export function ownerOf<T extends Omit<Certified, 'completed'>>(
  { number, completed }: ReadNumber & { readonly kind: 'number' },
  candidates: Iterable<T>,
  secret: Uint8Array,
): T | null {
  for (const candidate of candidates) {
    if (!number.startsWith(`DC-${plain(candidate.course)}-`)) continue
    if (certificateNumber({ ...candidate, completed }, secret) === number) return candidate
  }
  return null
}
