/** People and courses in words, and in the order that people are used to. Enters: data. Leaves: text. */
import type { board } from '../../i18n/zh/board.ts'
import { shortDay } from '../../i18n/format.ts'
import type { CourseStanding, Person } from '../../model/board.ts'
import type { Course } from '../../model/catalogue.ts'
import type { Language } from '../../model/words.ts'
import type { NextStep } from '../../board/next.ts'

type Words = typeof board

/** 李工（0012） */
export const personSaid = ({ name, staff }: Pick<Person, 'name' | 'staff'>, t: Words): string => {
  const called = name === '' ? t.people.noName : name
  return staff === '' ? called : `${called} ${staff}`
}

export const departmentSaid = (department: string, t: Words): string =>
  department === '' ? t.matrix.none : department

export const courseSaid = (courses: readonly Course[], id: string, language: Language): string =>
  courses.find((course) => course.id === id)?.title[language] ?? id

/** Chinese names by their sound, figures as figures: 9 before 10. */
export const inOrder = new Intl.Collator('zh-u-co-pinyin', { numeric: true })

/** 过了 6 天 */
export function daysSaid({ days }: Pick<NextStep, 'days'>, t: Words): string {
  if (days === 0) return t.next.today
  return days < 0 ? t.next.gone(-days) : t.next.left(days)
}

/** What a course still asks of somebody, in a sentence; null where it asks for nothing. */
export function stepSaid(
  standing: CourseStanding,
  step: NextStep | null,
  course: string,
  language: Language,
  t: Words,
): string | null {
  const { status, required, passed, needed } = standing
  const { step: told } = t.person
  if (status === 'exempt' || (status === 'passed' && step === null)) return null
  if (status === 'passed') return step === null ? null : told.refresh(course, shortDay(step.day, language))
  // What nobody asks for is nobody's next step.
  if (required === null) return null
  const said =
    needed === 0
      ? told.assign(course)
      : standing.attempts === 0
        ? told.start(course, needed)
        : status === 'failed'
          ? told.again(course, needed - passed)
          : told.missing(course, needed - passed)
  if (step?.need === 'overdue' && step.days < 0) return told.overdue(said, -step.days)
  return required.due === null ? said : told.until(said, shortDay(required.due, language))
}
