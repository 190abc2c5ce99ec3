/**
 * Going on from what the learner reached before. Enters: the scenario and the device's records.
 * Leaves: the start and the play it follows, and a seed with which the customer still has the reason
 * he had then; null where there is nothing to follow.
 */
import { words } from '../../i18n/language.svelte.ts'
import type { VariantId } from '../../model/catalogue.ts'
import type { Attempt } from '../../model/play.ts'
import type { Scenario } from '../../model/scenario.ts'
import { predecessorsOf, seedAfter, startAfter } from '../../play/chain.ts'
import { replay } from '../../play/replay.ts'
import { rulesOf } from '../../play/rules.ts'
import { openGameOf, textIn } from '../content.ts'
import type { Playable } from '../content.ts'
import { device, freshSeed } from '../device.svelte.ts'

export interface FollowOn {
  readonly start: number
  readonly attempt: Attempt
  /** Why he did not pay then. */
  readonly cause: VariantId | null
}

export async function followOn({ starts }: Pick<Scenario, 'starts'>): Promise<FollowOn | null> {
  const before = predecessorsOf(starts)
  if (before.size === 0) return null
  const [attempt] = (await device.attempts())
    .filter(({ scenario, finishedAt }) => finishedAt !== null && before.has(scenario))
    .sort((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0))
  const opened = attempt === undefined ? null : await openGameOf(attempt)
  if (attempt === undefined || opened === null) return null
  const rules = rulesOf(opened.playable.game)
  const played = replay(rules, attempt)
  if (played.kind !== 'replayed') return null
  const final = played.replay.states.at(-1)
  if (final === undefined || !rules.ended(final)) return null
  const start = startAfter(starts, {
    scenario: attempt.scenario,
    deal: rules.deal(final),
    endingClass: rules.classOf(final),
  })
  const cause = opened.playable.game.variants[played.replay.variant]?.id ?? null
  return start === null ? null : { start, attempt, cause }
}

/**
 * The seed of the first play after the one it goes on from. Null where it goes on from none, begins
 * elsewhere or has been played since: then any seed will do, or every later try would meet the same man.
 */
export async function seedFollowing(playable: Playable, start: number): Promise<number | null> {
  const found = await followOn(textIn(playable, words.language)).catch(() => null)
  if (found === null || found.cause === null || found.start !== start) return null
  const since = found.attempt.finishedAt ?? 0
  const again = (await device.attempts()).some(
    ({ scenario, startedAt }) => scenario === playable.key && startedAt >= since,
  )
  return again ? null : seedAfter(playable.game, found.cause, freshSeed())
}
