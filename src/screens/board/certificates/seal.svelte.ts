/**
 * The seal of this browser: made when it is first needed, stored, taken along as a file. Enters: storage and
 * chance. Leaves: numbers, and what is known of a number.
 */
import { certificateNumber } from '../../../board/certificate.ts'
import {
  certifiedCourse,
  checkNumber,
  noting,
  readSeal,
  readSealText,
  sealAsData,
  sealStore,
} from '../../../board/seal.ts'
import type { Checked, Seal } from '../../../board/seal.ts'
import { dayOf } from '../../../i18n/format.ts'
import type { CourseStanding, Person } from '../../../model/board.ts'
import type { Course } from '../../../model/catalogue.ts'
import type { IsoDate } from '../../../model/words.ts'
import { openStore } from '../../../records/store.ts'

const place = 'seal'

const freshSeal = (): Seal => ({ secret: crypto.getRandomValues(new Uint8Array(32)), courses: [] })

function keepSeal() {
  let seal = $state.raw<Seal | null>(null)
  let kept = $state(true)
  let opened: Promise<void> | null = null
  const store = () => openStore(sealStore)

  async function put(next: Seal): Promise<void> {
    seal = next
    const shelf = await store()
    kept =
      shelf.lasting &&
      (await shelf.set(place, sealAsData(next)).then(
        () => true,
        () => false,
      ))
  }

  return {
    /** Null until it is opened. */
    get seal() {
      return seal
    },
    /** Whether it is still here after the page is closed. */
    get kept() {
      return kept
    },

    /** Reads the seal, or makes one; once a window. */
    open: (): Promise<void> =>
      (opened ??= (async () => {
        const found = readSeal(await (await store()).get(place).catch(() => null))
        if (found === null) await put(freshSeal())
        else seal = found
      })()),

    /** Takes note of the courses as they are, so that their numbers can be checked ever after. */
    async note(courses: readonly Course[]): Promise<void> {
      if (seal === null) return
      const noted = noting(seal, courses.map(certifiedCourse))
      if (noted !== seal) await put(noted)
    },

    /**
     * The number of a completed course; null where it is not completed, exempt, or the course is not known.
     * @param versions of the courses, by id
     */
    numberOf(standing: CourseStanding, versions: ReadonlyMap<string, string>): string | null {
      const { person, course } = standing
      const version = versions.get(course)
      if (seal === null || version === undefined || !isCertified(standing)) return null
      return certificateNumber(
        { person, course, version, completed: dayOf(standing.completedAt) },
        seal.secret,
      )
    },

    check: (typed: string, people: readonly Person[], today: IsoDate): Checked =>
      seal === null ? { kind: 'none' } : checkNumber(typed, seal, people, today),

    asText: (): string => (seal === null ? '' : `${JSON.stringify(sealAsData(seal))}\n`),

    /** The seal in a file; null if there is none in it. */
    read: readSealText,

    /** Puts another seal in the place of this one. */
    replace: put,
  }
}

/** Whether there is something to certify. */
export const isCertified = (
  standing: CourseStanding,
): standing is CourseStanding & { readonly completedAt: number } =>
  standing.completedAt !== null && standing.status !== 'exempt'

export const sealed = keepSeal()
