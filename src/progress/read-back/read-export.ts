/**
 * What a learning system exported, whichever it was. Enters: text, and the courses that are known. Leaves: what
 * is in it of ours, or null where it is no export at all: then it is somebody else's to read. Pure.
 */
import { readMoodle } from './moodle.ts'
import type { ExportRead, KnownCourse } from './moodle.ts'
import { readXapi } from './xapi.ts'

/** Characters of an export: a company's year, and no more than a browser holds. */
export const longestExport = 64 * 1024 * 1024

/** How our own files and codes begin. */
const ours = /^\uFEFF?\s*(?:\{\s*"kind"\s*:\s*"duecourse-|DUE\s*[[【［])/

export function readExport(
  text: string,
  source: string,
  receivedAt: number,
  courses: readonly KnownCourse[],
): ExportRead | null {
  if (text.length > longestExport || ours.test(text.slice(0, 200))) return null
  return readXapi(text, source, receivedAt) ?? readMoodle(text, source, receivedAt, courses)
}
