/**
 * Attempts that came in more than once. Enters: attempts in the order in which they came; null for those
 * that do not fit their game, which stand for nothing. Leaves: for each that is not the first of its kind,
 * which row it repeats and how. Pure.
 *
 * Two attempts are one content if game, start, seed, documents, moves and the time that each move took
 * are the same: people who are given one seed may well make the same moves, but not in the same fifths of
 * a second, which is as fine as a code tells. Where no time was measured, only the same person's attempts
 * are compared.
 */
import type { ResultAttempt } from '../exports/result-file.ts'
import { learnerKey } from './learner.ts'
import type { Handed } from './handed.ts'
import { slice } from './gently.ts'
import type { Slices } from './gently.ts'

export interface Submitted {
  readonly learner: Handed['file']['learner']
  readonly attempt: ResultAttempt
}

export interface Twin {
  /** The row that stands for both. */
  readonly of: number
  readonly how: 'again' | 'overtaken' | 'altered' | 'copied'
}

const playedOn = ({ scenario, logic, start, seed, bring }: ResultAttempt): string =>
  `${scenario}|${logic}|${start}|${seed}|${bring.join()}`

/** Milliseconds that times are told by in a code. */
const step = 200

const logOf = ({ log }: ResultAttempt): string =>
  log.reduce((text, [pick, took]) => `${text},${pick}.${took === null ? '' : Math.round(took / step)}`, '')

const contentOf = ({ learner, attempt }: Submitted): string =>
  attempt.log.some(([, milliseconds]) => milliseconds !== null)
    ? `${playedOn(attempt)}|${logOf(attempt)}`
    : `${playedOn(attempt)}|${logOf(attempt)}|${attempt.startedAt}|${learnerKey(learner)}`

/** Whether what stands around the log is told alike; an end may be missing in one. */
const sameFacts = (one: ResultAttempt, other: ResultAttempt): boolean =>
  one.mode === other.mode &&
  Date.parse(one.startedAt) === Date.parse(other.startedAt) &&
  (one.finishedAt === null ||
    other.finishedAt === null ||
    Date.parse(one.finishedAt) === Date.parse(other.finishedAt))

/** Whether `later` is the same play as `earlier`, gone on with. */
const goesOn = (later: ResultAttempt, earlier: ResultAttempt): boolean =>
  playedOn(later) === playedOn(earlier) &&
  later.log.length >= earlier.log.length &&
  earlier.log.every(([pick], turn) => later.log[turn]?.[0] === pick)

/** How a row repeats an earlier one of the same name: the one that stands for both, and why. */
function sameName(
  earlier: Submitted & { readonly content: string },
  later: Submitted & { readonly content: string },
): { readonly how: Twin['how']; readonly stands: 'earlier' | 'later' } {
  const same = earlier.content === later.content
  if (learnerKey(earlier.learner) !== learnerKey(later.learner))
    return { how: same || goesOn(later.attempt, earlier.attempt) ? 'copied' : 'altered', stands: 'earlier' }
  if (same) return { how: sameFacts(earlier.attempt, later.attempt) ? 'again' : 'altered', stands: 'earlier' }
  if (earlier.attempt.log.length < later.attempt.log.length && goesOn(later.attempt, earlier.attempt))
    return { how: 'overtaken', stands: 'later' }
  if (later.attempt.log.length < earlier.attempt.log.length && goesOn(earlier.attempt, later.attempt))
    return { how: 'overtaken', stands: 'earlier' }
  return { how: 'altered', stands: 'earlier' }
}

/** @returns one an attempt; null for those that stand for themselves */
export function* twinsOf(submitted: readonly (Submitted | null)[]): Slices<readonly (Twin | null)[]> {
  const twins: (Twin | null)[] = submitted.map(() => null)
  /** Row that stands for a name, and for a content. */
  const byName = new Map<string, number>()
  const byContent = new Map<string, number>()
  const contents: string[] = []
  for (const [row, each] of submitted.entries()) {
    if (row % slice === 0) yield
    const content = each === null ? '' : contentOf(each)
    contents.push(content)
    if (each === null) continue
    const named = byName.get(each.attempt.id)
    const first = named === undefined ? null : (submitted[named] ?? null)
    if (named !== undefined && first !== null) {
      const { how, stands } = sameName({ ...first, content: contents[named] ?? '' }, { ...each, content })
      if (stands === 'earlier') twins[row] = { of: named, how }
      else {
        twins[named] = { of: row, how }
        byName.set(each.attempt.id, row)
        byContent.set(content, row)
      }
      continue
    }
    byName.set(each.attempt.id, row)
    const alike = byContent.get(content)
    // A play of which no move was made is like every other.
    if (alike !== undefined && each.attempt.log.length > 0) twins[row] = { of: alike, how: 'copied' }
    else byContent.set(content, row)
  }
  return twins
}
