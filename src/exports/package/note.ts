/**
 * The note that a packaged page carries in its head: which course it plays and for what kind of learning
 * system. Enters: what was packed. Leaves: the text of the note, and back, checked. Pure.
 */
import * as v from 'valibot'
import { languages } from '../../model/words.ts'
import type { Language } from '../../model/words.ts'

/** What a package can be made for. */
export const systems = ['scorm12', 'scorm2004', 'cmi5'] as const
export type System = (typeof systems)[number]

export interface PackageNote {
  readonly format: 1
  readonly system: System
  /** Id of the course. */
  readonly course: string
  /** Whether the exam belongs to it; without, the lessons alone decide. */
  readonly exam: boolean
  /** The language it begins in, where the learning system does not know the learner's. */
  readonly language: Language
}

/** Name of the element in the head that holds the note. */
export const noteName = 'duecourse-package'

const note = v.strictObject({
  format: v.literal(1),
  system: v.picklist(systems),
  course: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  exam: v.boolean(),
  language: v.picklist(languages),
})

export const writeNote = (packed: PackageNote): string => JSON.stringify(packed)

/** Null where it is none. */
export function readNote(text: string): PackageNote | null {
  try {
    const read = v.safeParse(note, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
