/**
 * The start that goes on from what the learner reached before. Enters: the scenario and the device's
 * records. Leaves: the start and the play it follows, or null where there is none to follow.
 */
import type { Attempt } from '../../model/play.ts'
import type { Scenario } from '../../model/scenario.ts'
import { predecessorsOf, startAfter } from '../../play/chain.ts'
import { replay } from '../../play/replay.ts'
import { rulesOf } from '../../play/rules.ts'
import { openGameOf } from '../content.ts'
import { device } from '../device.svelte.ts'

export interface FollowOn {
  readonly start: number
  readonly attempt: Attempt
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
  const final = played.kind === 'replayed' ? played.replay.states.at(-1) : undefined
  if (final === undefined || !rules.ended(final)) return null
  const start = startAfter(starts, {
    scenario: attempt.scenario,
    deal: rules.deal(final),
    endingClass: rules.classOf(final),
  })
  return start === null ? null : { start, attempt }
}
