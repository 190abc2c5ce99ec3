/**
 * The promises won in a learner's plays: still to come, fallen due, told. A promise falls due on the
 * first visit on a later day than the play's. Enters: attempts, what became of them, what has been told
 * and today. Pure.
 */
import type { Attempt } from '../../model/play.ts'
import type { IsoDate } from '../../model/words.ts'
import type { Aftermath } from '../../play/aftermath.ts'
import type { Digest, Sequel } from '../../records/schema.ts'

export interface Commitment {
  readonly attempt: Attempt
  readonly aftermath: Aftermath
  /** `awaited`: its day has not come; `due`: finance has something to tell; `told`: it has. */
  readonly stage: 'awaited' | 'due' | 'told'
}

/**
 * The plays whose money counts, newest first. One taken up again from a move is the same money twice:
 * of those that share a beginning the one finished last counts.
 */
export function counted(attempts: readonly Attempt[]): readonly Attempt[] {
  const known = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const rootOf = (attempt: Attempt): string => {
    let root = attempt.id
    // As many steps as there are attempts: records that name each other in a circle end too.
    for (let step = 0, at: Attempt | undefined = attempt; at?.branch && step <= known.size; step++) {
      root = at.branch.attempt
      at = known.get(root)
    }
    return root
  }
  const latest = new Map<string, Attempt>()
  for (const attempt of attempts) {
    if (attempt.finishedAt === null) continue
    const root = rootOf(attempt)
    const other = latest.get(root)
    if (other === undefined || (other.finishedAt ?? 0) < attempt.finishedAt) latest.set(root, attempt)
  }
  return [...latest.values()].sort((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0))
}

/**
 * In the order of the attempts.
 * @param attempts those that count
 * @param dayOf calendar day of a moment, by the clock of the device
 */
export function commitmentsOf(
  attempts: readonly Attempt[],
  digests: ReadonlyMap<string, Digest>,
  sequels: ReadonlyMap<string, Sequel>,
  today: IsoDate,
  dayOf: (milliseconds: number) => IsoDate,
): readonly Commitment[] {
  return attempts.flatMap((attempt): readonly Commitment[] => {
    const aftermath = digests.get(attempt.id)?.aftermath ?? null
    if (aftermath === null || attempt.finishedAt === null) return []
    // A clock that was set back leaves what has been told told, and makes nothing fall due twice.
    const told = sequels.get(attempt.id)?.toldAt != null
    const later = today > dayOf(attempt.finishedAt)
    return [{ attempt, aftermath, stage: told ? 'told' : later ? 'due' : 'awaited' }]
  })
}
