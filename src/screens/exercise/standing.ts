/**
 * How an exercise stands. Enters: the exercise and the log of answers. Leaves: what was answered on a day,
 * how many questions were ever answered right, where to go on. Pure.
 */
import type { Day, Logs } from '../../drills/daily.ts'
import { deskId } from '../../model/exercise.ts'
import type { Exercise } from '../../model/exercise.ts'

type Asked = Pick<Exercise<string>, 'id' | 'questions'>

/** Questions answered right at least once. */
export const everRight = ({ id, questions }: Asked, logs: Logs): number =>
  questions.filter((question) => (logs.get(deskId(id, question.id)) ?? []).some(({ right }) => right)).length

export const isSolved = (exercise: Asked, logs: Logs): boolean =>
  everRight(exercise, logs) === exercise.questions.length

/** By question: whether its last answer of the day was right. */
export function answeredOn({ id, questions }: Asked, logs: Logs, day: Day): ReadonlyMap<string, boolean> {
  return new Map(
    questions.flatMap((question) => {
      const last = (logs.get(deskId(id, question.id)) ?? [])
        .filter(({ at }) => at >= day.from && at <= day.to)
        .at(-1)
      return last === undefined ? [] : [[question.id, last.right] as const]
    }),
  )
}
