/**
 * What stands on the shelves of the library beside the scenarios, each thing with how far the learner has
 * come. Enters: the language and its words; leaves: the entries that `shelf.svelte` shows.
 */
import type { course } from '../../i18n/course.ts'
import type { exercise } from '../../i18n/exercise.ts'
import type { Language } from '../../model/words.ts'
import { completionOf } from '../../review/completion.ts'
import { courses, exercises } from '../content.ts'
import { evidenceNow } from '../course/evidence.ts'
import { device } from '../device.svelte.ts'
import { everRight } from '../exercise/standing.ts'
import { addressOf } from '../route.ts'

export interface ShelfEntry {
  readonly id: string
  readonly href: string
  readonly icon: 'tick' | 'desk' | null
  readonly title: string
  readonly gist: string
  /** How far he has come, in words. */
  readonly standing: string
  /** There is nothing left to do. */
  readonly done: boolean
}

export async function courseShelf(
  language: Language,
  t: (typeof course)['t'],
): Promise<readonly ShelfEntry[]> {
  const [all, evidence] = await Promise.all([courses(), evidenceNow()])
  return all.map((course) => {
    const { share, complete } = completionOf(course, evidence)
    return {
      id: course.id,
      href: addressOf({ kind: 'course', course: course.id }),
      icon: null,
      title: course.title[language],
      gist: course.gist[language],
      standing: complete ? t.complete : t.share(Math.floor(share * 100)),
      done: complete,
    }
  })
}

/** The standing counts the questions that were ever answered right. */
export async function exerciseShelf(
  language: Language,
  t: (typeof exercise)['t'],
): Promise<readonly ShelfEntry[]> {
  const [all, logs] = await Promise.all([exercises(language), device.drillLogs()])
  return all.map((exercise) => {
    const right = everRight(exercise, logs)
    const count = exercise.questions.length
    const done = right === count
    return {
      id: exercise.id,
      href: addressOf({ kind: 'exercise', exercise: exercise.id }),
      icon: done ? 'tick' : 'desk',
      title: exercise.title,
      gist: exercise.gist,
      standing: right === 0 ? t.questions(count) : done ? t.solved : t.score(right, count),
      done,
    }
  })
}
