/**
 * What has become of the finished attempts of this device: score, class, money and evidence, worked
 * out beside the page where it is not at hand, and kept as a digest. An attempt whose game is gone, or
 * whose log does not fit it, has none.
 */
import type { Attempt } from '../model/play.ts'
import type { Digest } from '../records/schema.ts'
import { openGameOf, techniqueFlags } from './content.ts'
import { device } from './device.svelte.ts'
import { askDigests } from './review/ask-review.ts'

/** Changes whenever grading does: digests made by an older one are worked out again. */
const grading = 1

const madeBy = (game: string): string => `${grading}/${game}`

const fits = (digest: Digest | undefined, attempt: Attempt): digest is Digest =>
  digest?.by === madeBy(attempt.game) && digest.moves === attempt.picks.length

/**
 * Digests by attempt.
 * @param attempts unfinished ones have none
 * @param signal stops what is still being worked out; what is at hand is then all there is
 */
export async function digestsOf(
  attempts: readonly Attempt[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Digest>> {
  const records = await device.records
  const finished = attempts.filter(({ finishedAt }) => finishedAt !== null)
  const kept = new Map((await records.digests().catch(() => [])).map((digest) => [digest.attempt, digest]))
  const found = new Map<string, Digest>()
  const missing = new Map<string, Attempt[]>()
  for (const attempt of finished) {
    const digest = kept.get(attempt.id)
    if (fits(digest, attempt)) found.set(attempt.id, digest)
    else missing.set(attempt.game, [...(missing.get(attempt.game) ?? []), attempt])
  }
  if (missing.size === 0) return found
  const flags = await techniqueFlags()
  for (const group of missing.values()) {
    const [first] = group
    const opened = first === undefined ? null : await openGameOf(first).catch(() => null)
    if (opened === null) continue
    const { game } = opened.playable
    const question = { game, attempts: group, flags, by: madeBy(game.hash) }
    const made = await askDigests(question, signal).catch(() => [])
    for (const digest of made) {
      found.set(digest.attempt, digest)
      await records.saveDigest(digest)
    }
    if (signal?.aborted === true) break
  }
  return found
}
