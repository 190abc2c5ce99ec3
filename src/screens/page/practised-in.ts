/**
 * Where a page of the handbook is practised: what is played and worked out in the lessons that have it
 * read. Enters: the courses. Leaves: ids, each once, in the order of the lessons. Pure.
 */
import type { Course } from '../../model/catalogue.ts'

export interface PractisedIn {
  readonly scenarios: readonly string[]
  readonly exercises: readonly string[]
}

/** @returns nothing where no lesson has the page */
export function practisedIn(courses: readonly Course[], page: string): PractisedIn {
  const targets = courses
    .flatMap(({ lessons }) => lessons)
    .map(({ steps }) => steps.map(({ target }) => target))
    .filter((lesson) => lesson.some((target) => target.kind === 'page' && target.id === page))
    .flat()
  const ids = (kind: 'scenario' | 'exercise'): readonly string[] => [
    ...new Set(targets.flatMap((target) => (target.kind === kind ? [target.id] : []))),
  ]
  return { scenarios: ids('scenario'), exercises: ids('exercise') }
}
