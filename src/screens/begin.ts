/** A play begins: the attempt is saved, the screen goes there, and the game is kept beside it. */
import type { Attempt } from '../model/play.ts'
import { branchOf, newAttempt } from '../play/attempt.ts'
import type { Beginning } from '../play/attempt.ts'
import { readKeptGame } from '../records/schema.ts'
import type { Playable } from './content.ts'
import { device, freshId, freshSeed, now } from './device.svelte.ts'
import { router } from './router.svelte.ts'

async function goTo(attempt: Attempt, playable: Playable): Promise<void> {
  const saved = await device.save(attempt)
  router.go({ kind: 'play', scenario: saved.scenario, attempt: saved.id })
  const { game, texts, persona } = playable
  // Needed only once this release is gone, so nothing waits for it.
  const kept = readKeptGame({ format: 1, game, texts, persona })
  if (kept !== null) await (await device.records).keepGame(kept)
}

/** A new play of the one who is learning, with a seed of its own unless one is given. */
export const begin = (playable: Playable, beginning: Omit<Partial<Beginning>, 'id'>): Promise<void> =>
  goTo(
    newAttempt(playable.game, {
      learner: device.learner.id,
      scenario: playable.key,
      seed: freshSeed(),
      startedAt: now(),
      ...beginning,
      id: freshId(),
    }),
    playable,
  )

/** The same play taken up again after its first `turn` moves; the one it came from stays as it is. */
export const takeUpAgain = (playable: Playable, attempt: Attempt, turn: number): Promise<void> =>
  goTo(branchOf(attempt, turn, freshId(), now()), playable)
