/**
 * What a course asks for when it is assigned. Its pages and exercises stay the learner's own: only plays
 * can be worked out again by whoever receives them. Enters: a course. Leaves: ids and a version.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Course } from '../model/catalogue.ts'
import type { Mode } from '../model/play.ts'

/** The scenarios of the lessons, each once, in their order. */
export function lessonScenarios({ lessons }: Course): readonly string[] {
  const targets = lessons.flatMap(({ steps }) => steps.map(({ target }) => target))
  return [...new Set(targets.flatMap((target) => (target.kind === 'scenario' ? [target.id] : [])))]
}

/** The exam set where an exam is asked for and there is one; else the scenarios of the lessons. */
export const scenariosAsked = (course: Course, mode: Mode): readonly string[] =>
  mode === 'exam' && course.exam.length > 0 ? course.exam : lessonScenarios(course)

/** Names what a course consists of: changes with its steps, exam or rules, not with wording. */
export function versionOf({ id, lessons, exam, rules }: Course): string {
  const parts = [id, lessons.map(({ steps }) => steps.map(({ target }) => target)), exam, rules]
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 8)
}
