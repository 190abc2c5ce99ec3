/**
 * An attempt told again for the review: every state passed through, and what was said, cut at the
 * learner's moves. Enters: what was played on, the text in one language, the attempt, which may be one
 * that nobody has played. Leaves: null where the log does not fit the game. Pure.
 */
import type { Attempt, State } from '../../model/play.ts'
import type { Scenario } from '../../model/scenario.ts'
import { replay } from '../../play/replay.ts'
import type { Rules } from '../../play/rules.ts'
import { transcript } from '../../play/transcript.ts'
import type { Playable } from '../content.ts'
import { exchangesOf } from '../../play/exchanges.ts'
import type { Exchanges } from '../../play/exchanges.ts'

export interface Told extends Exchanges {
  /** At the start, then one a move. */
  readonly states: readonly State[]
}

export function retell(
  playable: Pick<Playable, 'persona'>,
  text: Scenario,
  rules: Rules,
  attempt: Attempt,
): Told | null {
  const played = replay(rules, attempt)
  if (played.kind !== 'replayed') return null
  const { states } = played.replay
  return { states, ...exchangesOf(transcript(text, playable.persona, rules, attempt, played.replay)) }
}
