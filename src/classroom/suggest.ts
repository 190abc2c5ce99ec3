/**
 * What a spread of votes asks for (DOMAIN 4.6): discussing helps where some are right and some are not.
 * Enters: the votes for each option and what each option costs. Leaves: a suggestion to the trainer; the
 * room decides otherwise whenever it likes. Pure.
 */
import { totalOf } from './reduce.ts'

/**
 * `revote`: few are right, so the distribution would only teach the wrong line; give a hint and vote again
 * before showing it · `discuss`: show it, discuss, vote again · `explain`: nearly all are right; show it,
 * say why, go on.
 */
export type Suggestion = 'revote' | 'discuss' | 'explain'

/** Shares of right votes between which discussing pays (DOMAIN 4.1 and 4.6). */
const worthDiscussing = { from: 0.3, to: 0.7 } as const

/** Up to this loss by V_τ a choice counts as the best one, as in the grades. */
const asGoodAsBest = 2

/** Share of votes for a best choice, 0–1; null where nobody voted. */
export function shareRight(counts: readonly number[], losses: readonly number[]): number | null {
  const total = totalOf(counts)
  if (total === 0) return null
  const right = counts.filter((_, option) => (losses[option] ?? Infinity) < asGoodAsBest)
  return totalOf(right) / total
}

/** @param losses of the options by V_τ, in the order of the counts */
export function suggest(counts: readonly number[], losses: readonly number[]): Suggestion | null {
  const share = shareRight(counts, losses)
  if (share === null) return null
  return share < worthDiscussing.from ? 'revote' : share <= worthDiscussing.to ? 'discuss' : 'explain'
}
