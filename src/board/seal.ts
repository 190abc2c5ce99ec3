/**
 * What certificates are made and checked with: a secret, and which versions of courses were certified. It
 * holds nothing of people: whose a number is comes out by trying everybody on the board. Enters: stored or
 * imported data. Leaves: a checked seal. Pure.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { versionOf } from '../assignments/course-scenarios.ts'
import type { Person } from '../model/board.ts'
import type { Course } from '../model/catalogue.ts'
import type { IsoDate } from '../model/words.ts'
import { ownerOf, readNumber } from './certificate.ts'
import { monthsAfter } from './standing.ts'

/** A course as it was when somebody was certified. */
export interface CertifiedCourse {
  readonly course: string
  readonly version: string
  /** How long it holds; null for ever. */
  readonly months: number | null
}

export interface Seal {
  /** 32 bytes of chance. */
  readonly secret: Uint8Array
  /** Each version once. */
  readonly courses: readonly CertifiedCourse[]
}

/** The store of a browser; it outlives the roster, since certificates do. */
export const sealStore = 'duecourse-certificates'

export const sealBounds = { bytes: 200_000, courses: 500 } as const

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const sealFile = v.strictObject({
  kind: v.literal('duecourse-seal'),
  format: v.literal(1),
  secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  courses: v.pipe(
    v.array(
      v.strictObject({
        course: text,
        version: text,
        months: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
      }),
    ),
    v.maxLength(sealBounds.courses),
  ),
})

/** As plain data, to be stored or to be taken to another computer. */
export const sealAsData = ({ secret, courses }: Seal): v.InferOutput<typeof sealFile> => ({
  kind: 'duecourse-seal',
  format: 1,
  secret: bytesToHex(secret),
  courses: [...courses],
})

/** Null for anything that is no seal. */
export function readSeal(data: unknown): Seal | null {
  const read = v.safeParse(sealFile, data)
  return read.success ? { secret: hexToBytes(read.output.secret), courses: read.output.courses } : null
}

/** The same from the text of a file. */
export function readSealText(written: string): Seal | null {
  if (written.length > sealBounds.bytes) return null
  try {
    return readSeal(JSON.parse(written.replace(/^\uFEFF/, '')))
  } catch {
    return null
  }
}

/** With more versions noted; the same seal where all of them are known. */
export function noting(seal: Seal, courses: readonly CertifiedCourse[]): Seal {
  const known = new Set(seal.courses.map(({ course, version }) => `${course}\n${version}`))
  const fresh = courses.filter(({ course, version }) => !known.has(`${course}\n${version}`))
  return fresh.length === 0
    ? seal
    : { ...seal, courses: [...seal.courses, ...fresh].slice(-sealBounds.courses) }
}

/** A course as it is now. */
export const certifiedCourse = (course: Course): CertifiedCourse => ({
  course: course.id,
  version: versionOf(course),
  months: course.rules.months,
})

/** What each course consists of, in one word, by id. */
export const versionsOf = (courses: readonly Course[]): ReadonlyMap<string, string> =>
  new Map(courses.map((course) => [course.id, versionOf(course)]))

export type Checked =
  /** No number, or one in which something was changed. */
  | { readonly kind: 'none' | 'changed' }
  /** Of the right shape, but made for nobody on the board with this secret. */
  | { readonly kind: 'foreign' }
  | {
      readonly kind: 'valid' | 'expired'
      readonly person: string
      readonly course: string
      readonly completed: IsoDate
      /** Null for ever. */
      readonly until: IsoDate | null
    }

/**
 * Whether a number is of this seal, whose it is, and until when.
 * @param typed whatever somebody typed
 */
export function checkNumber(
  typed: string,
  seal: Seal,
  people: readonly Pick<Person, 'key'>[],
  today: IsoDate,
): Checked {
  const read = readNumber(typed)
  if (read.kind !== 'number') return read
  function* candidates() {
    for (const course of seal.courses) for (const { key } of people) yield { ...course, person: key }
  }
  const owner = ownerOf(read, candidates(), seal.secret)
  if (owner === null) return { kind: 'foreign' }
  const { completed } = read
  const until = owner.months === null ? null : monthsAfter(completed, owner.months)
  return {
    kind: until !== null && until < today ? 'expired' : 'valid',
    person: owner.person,
    course: owner.course,
    completed,
    until,
  }
}
