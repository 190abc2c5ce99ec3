/** What a trainer wants to assign, as it stands in the form, and what of it is asked for. Pure. */
import { scenariosAsked } from '../../../assignments/course-scenarios.ts'
import type { Course } from '../../../model/catalogue.ts'
import type { Mode } from '../../../model/play.ts'
import type { Language } from '../../../model/words.ts'
import { cardOf } from '../../../records/import.ts'
import type { OwnScenario } from '../../../records/schema.ts'
import { shipped } from '../../shipped.ts'

/** What there is to choose from. */
export interface Offered {
  readonly courses: readonly Course[]
  readonly own: readonly OwnScenario[]
}

export interface Form {
  title: string
  from: string
  what: 'scenarios' | 'course'
  /** Keys of scenarios. */
  chosen: string[]
  /** Empty: the first course. */
  course: string
  /** Ordinals of the starts, by key; the first where none is named. */
  starts: Record<string, number>
  mode: Mode
  /** Whether an exam begins with a code that is announced. */
  code: boolean
  mark: number
  passed: number | 'all'
  /** Null for any number. */
  attempts: number | null
  /** As the field for date and time has it; empty for none. */
  due: string
}

export const emptyForm = (): Form => ({
  title: '',
  from: '',
  what: 'scenarios',
  chosen: [],
  course: '',
  starts: {},
  mode: 'practice',
  code: true,
  mark: 70,
  passed: 'all',
  attempts: null,
  due: '',
})

export const courseIn = ({ courses }: Offered, { course }: Form): Course | undefined =>
  courses.find(({ id }) => id === course) ?? courses[0]

/** Keys of what is asked for, in the order of the list rather than of the clicks. */
export function keysIn(offered: Offered, form: Form): readonly string[] {
  if (form.what === 'course') {
    const course = courseIn(offered, form)
    return course === undefined ? [] : scenariosAsked(course, form.mode)
  }
  const all = [...shipped.map(({ id }) => id), ...offered.own.map(({ key }) => key)]
  return all.filter((key) => form.chosen.includes(key))
}

export function titleIn({ own }: Offered, key: string, language: Language): string {
  const mine = own.find((each) => each.key === key)
  const card =
    mine === undefined ? shipped.find(({ id }) => id === key)?.cards[language] : cardOf(mine, language)
  return card?.title ?? key
}
