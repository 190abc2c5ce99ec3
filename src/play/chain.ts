/**
 * Where a scenario goes on from an earlier one: the first start that follows it in the way it ended,
 * and a seed with which the customer has the same reason as before. Enters: starts, what the earlier
 * play left, why he did not pay. Leaves: the index of a start or null, a seed. Pure.
 */
import type { VariantId } from '../model/catalogue.ts'
import type { Condition } from '../model/condition.ts'
import type { Deal } from '../model/deal.ts'
import type { Game } from '../model/game.ts'
import type { Start } from '../model/scenario.ts'
import type { EndingClass } from '../model/words.ts'
import { seedOf } from './replay.ts'

/** What a finished play leaves to the next. */
export interface Left {
  readonly scenario: string
  readonly deal: Deal
  readonly endingClass: EndingClass
}

function holds(condition: Condition, left: Left): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, left))
    case 'any':
      return condition.of.some((part) => holds(part, left))
    case 'not':
      return !holds(condition.of, left)
    case 'class':
      return condition.is.includes(left.endingClass)
    case 'deal': {
      const value = left.deal[condition.part]
      return typeof value === 'number' ? value >= condition.atLeast : value !== null && value !== false
    }
    // The compiler lets nothing else through.
    default:
      return false
  }
}

/** The scenarios that any of the starts goes on from. */
export const predecessorsOf = (starts: readonly Pick<Start, 'follows'>[]): ReadonlySet<string> =>
  new Set(starts.flatMap(({ follows }) => follows?.scenario ?? []))

/** The start that goes on from what was left, or null if none does. */
export function startAfter(starts: readonly Pick<Start, 'follows'>[], left: Left): number | null {
  const index = starts.findIndex(
    ({ follows }) =>
      follows?.scenario === left.scenario && (follows.when === null || holds(follows.when, left)),
  )
  return index < 0 ? null : index
}

/**
 * The seed of a play that goes on: of those from `fresh` on the first that draws `cause`; `fresh` as
 * it is where the game does not know that cause.
 */
export function seedAfter(game: Game, cause: VariantId, fresh: number): number {
  const variant = game.variants.findIndex(({ id }) => id === cause)
  return variant < 0 ? fresh : (seedOf(game, variant, fresh) ?? fresh)
}
