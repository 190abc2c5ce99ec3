/**
 * A trainer's wishes made into an assignment: ids and logic of what is asked for looked up, own scenarios
 * packed. Enters: what was chosen. Leaves: the assignment with its link, or what stands in the way.
 */
import { versionOf } from '../../../assignments/course-scenarios.ts'
import { drawExamCode } from '../../../assignments/exam-code.ts'
import { bounds, readLink, writeLink } from '../../../assignments/link.ts'
import { momentOf } from '../../../exports/result-file.ts'
import type { Assignment, AskedScenario, TravellingText } from '../../../model/assignment.ts'
import type { Course } from '../../../model/catalogue.ts'
import type { OwnScenario } from '../../../records/schema.ts'
import { openScenario } from '../../content.ts'
import { freshId, freshSeed } from '../../device.svelte.ts'
import { pack } from '../../assignment/travelling.ts'

export interface Wish {
  /** Key of a scenario of this browser. */
  readonly key: string
  readonly start: number
}

export interface Wishes extends Pick<Assignment, 'title' | 'from' | 'mode' | 'pass'> {
  readonly course: Course | null
  readonly scenarios: readonly Wish[]
  /** Milliseconds since 1970. */
  readonly due: number | null
  readonly code: boolean
}

export type Made =
  | {
      readonly kind: 'made'
      readonly assignment: Assignment
      readonly link: string
      /** To be announced when it begins. */
      readonly examCode: string | null
    }
  /** Keys of those that cannot be opened. */
  | { readonly kind: 'unopened'; readonly keys: readonly string[] }
  | { readonly kind: 'too long' }

/** By the clock of this device on that day. */
const dueOf = (at: number): string => momentOf(at, -new Date(at).getTimezoneOffset())

/** @param own the own scenarios of this browser */
export async function makeAssignment(wishes: Wishes, own: readonly OwnScenario[]): Promise<Made> {
  const scenarios: AskedScenario[] = []
  const texts: TravellingText[] = []
  const unopened: string[] = []
  for (const { key, start } of wishes.scenarios) {
    const playable = await openScenario(key).catch(() => null)
    const mine = own.find((each) => each.key === key)
    const packed = mine === undefined ? null : pack(mine)
    if (playable?.game.starts[start] === undefined || (mine !== undefined && packed === null)) {
      unopened.push(key)
      continue
    }
    scenarios.push({ id: packed?.id ?? key, start, logic: playable.game.hash.slice(0, 8) })
    texts.push(...(packed?.texts ?? []))
  }
  if (unopened.length > 0) return { kind: 'unopened', keys: unopened }
  const { course, due, pass } = wishes
  const assignment: Assignment = {
    format: 1,
    id: freshId(),
    title: wishes.title,
    from: wishes.from,
    course: course === null ? null : { id: course.id, version: versionOf(course) },
    scenarios,
    mode: wishes.mode,
    pass,
    due: due === null ? null : dueOf(due),
    code: wishes.code,
    own: texts,
  }
  const link = writeLink(assignment)
  if (link.length > bounds.link || readLink(link).kind !== 'read') return { kind: 'too long' }
  const noise = Array.from({ length: 5 }, freshSeed)
  return { kind: 'made', assignment, link, examCode: wishes.code ? drawExamCode(assignment.id, noise) : null }
}
