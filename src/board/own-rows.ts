/**
 * The rows of one person, those that do not count included. Enters: rows and whose each identity is. Leaves:
 * indices, the latest first. Pure.
 */
import type { Row } from '../results/handed.ts'
import { identityNamer } from './evidence.ts'

export function rowsOfPerson(
  rows: readonly Row[],
  whose: ReadonlyMap<string, string | null>,
  person: string,
): readonly number[] {
  const nameOf = identityNamer()
  return rows
    .flatMap(({ learner, startedAt }, index) =>
      whose.get(nameOf(learner)) === person ? { index, startedAt } : [],
    )
    .sort((a, b) => b.startedAt - a.startedAt)
    .map(({ index }) => index)
}
