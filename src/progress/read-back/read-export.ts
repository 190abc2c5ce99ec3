/**
 * What a learning system exported, whichever it was. Enters: text, and the courses that are known. Leaves: what
 * is in it of ours, or null where it is no export at all: then it is somebody else's to read. Pure.
 */
import { longestText } from '../../results/shelf.ts'
import { readMoodle } from './moodle.ts'
import type { ExportRead, KnownCourse } from './moodle.ts'
import { readXapi } from './xapi.ts'

/** How our own files and codes begin. */
const ours = /^\uFEFF?\s*(?:\{\s*"kind"\s*:\s*"duecourse-|DUE\s*[[【［])/

export function readExport(
  text: string,
  source: string,
  receivedAt: number,
  courses: readonly KnownCourse[],
): ExportRead | null {
  if (text.length > longestText || ours.test(text.slice(0, 200))) return null
  return readXapi(text, source, receivedAt) ?? readMoodle(text, source, receivedAt, courses)
}
