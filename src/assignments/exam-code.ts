/**
 * The code that a trainer announces when an exam begins, and the seeds that come from it. Enters: chance
 * as numbers, what was typed, who plays what. Leaves: codes and seeds.
 *
 * Nobody can look at an exam's customers before the code is known. The seed takes in the staff number, so
 * that neighbours meet different customers and cannot copy; scores count decisions and not luck, so
 * the draws stay comparable. Whoever receives a result works the seeds out again: one that fits was
 * drawn with this code for this person. It takes in the number of the attempt too, because the same
 * customer a second time would hide nothing. A page cannot stop a learner from beginning again in
 * another browser.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { plainTyped } from './typed.ts'

/** 31 signs, a prime, without those that are easily taken for one another. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 5

/** One sign that changes if any other does, or two change places; each assignment has its own. */
function checkOf(code: string, assignment: string): string {
  const salt = sha256(utf8ToBytes(assignment))[0] ?? 0
  const sum = [...code].reduce((total, sign, at) => total + signs.indexOf(sign) * (at + 2), salt)
  return signs[sum % signs.length] ?? ''
}

/** @param noise numbers from 0 to 2³²−1 out of real chance, at least five */
export function drawExamCode(assignment: string, noise: ArrayLike<number>): string {
  const code = Array.from({ length }, (_, at) => signs[(noise[at] ?? 0) % signs.length] ?? '').join('')
  return code + checkOf(code, assignment)
}

/** The code as it is meant, or null if it was mistyped or belongs to another assignment. */
export function readExamCode(typed: string, assignment: string): string | null {
  const code = plainTyped(typed)
  const body = code.slice(0, length)
  return code.length === length + 1 &&
    [...code].every((sign) => signs.includes(sign)) &&
    code[length] === checkOf(body, assignment)
    ? code
    : null
}

export interface Drawn {
  readonly assignment: string
  readonly scenario: string
  readonly start: number
  readonly staff: string
  /** 1 for the first attempt at the scenario. */
  readonly attempt: number
}

/** 0 … 2³²−1 */
export function examSeed(code: string, { assignment, scenario, start, staff, attempt }: Drawn): number {
  const parts = [
    'duecourse exam 1',
    plainTyped(code),
    assignment,
    scenario,
    start,
    plainTyped(staff),
    attempt,
  ]
  const hash = sha256(utf8ToBytes(JSON.stringify(parts)))
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0)
}

/** Which attempt of this person a seed belongs to, or null if it was not drawn with this code. */
export function attemptOfSeed(
  seed: number,
  code: string,
  drawn: Omit<Drawn, 'attempt'>,
  most: number,
): number | null {
  for (let attempt = 1; attempt <= most; attempt++)
    if (examSeed(code, { ...drawn, attempt }) === seed) return attempt
  return null
}
