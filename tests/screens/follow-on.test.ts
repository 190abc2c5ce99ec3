/** Going on from an earlier play: which start, and the customer's reason kept for the first try. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { variantOf } from '../../src/play/replay.ts'
import type { Playable } from '../../src/screens/content.ts'
import { readLibrary } from '../../tools/content.ts'

const kept: Attempt[] = []
let fresh = 0
vi.mock('../../src/screens/device.svelte.ts', () => ({
  device: { attempts: () => Promise.resolve(kept) },
  freshSeed: () => fresh,
}))
vi.mock('../../src/screens/content.ts', () => ({
  openGameOf: ({ scenario }: Attempt) => Promise.resolve({ playable: playable(scenario), live: true }),
  textIn: ({ texts }: Playable) => texts.zh,
}))

const { contents, catalogue } = readLibrary()

function playable(id: string): Playable {
  const content = contents.find((each) => each.id === id)
  const persona = content === undefined ? undefined : catalogue.personas.get(content.game.persona)
  if (content === undefined || persona === undefined) throw new Error(`no scenario ${id}`)
  return { key: id, game: content.game, texts: { zh: content.zh }, persona }
}
const before = playable('S15')
const after = playable('S16')
const goesOn = () => followOn(after.texts.zh ?? { starts: [] })
const causeOf = (seed: number) => after.game.variants[variantOf(after.game, seed)]?.id
/** Hung up at once. */
const ended = (seed: number) =>
  newAttempt(before.game, { id: `a${seed}`, seed, bring: [], picks: ['leave'], finishedAt: 1_000 })
const { followOn, seedFollowing } = await import('../../src/screens/briefing/follow-on.ts')

beforeEach(() => {
  kept.length = 0
  fresh = 0
})

describe('the seed of a play that goes on', () => {
  it('keeps the reason the customer had, whatever seed is at hand', async () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      kept.splice(0, kept.length, ended(seed))
      fresh = 0xffff_fff0 + seed
      const found = await goesOn()
      if (found === null) throw new Error('nothing to go on from')
      const next = await seedFollowing(after, found.start)
      if (next === null) throw new Error('any seed')
      expect(causeOf(next)).toBe(found.cause)
    }
  })

  it('is any where it begins elsewhere, has been played since, or nothing went before', async () => {
    expect(await seedFollowing(after, 0)).toBeNull()
    kept.push(ended(1))
    const start = (await goesOn())?.start ?? 0
    expect(await seedFollowing(after, start)).not.toBeNull()
    expect(await seedFollowing(after, start + 1)).toBeNull()
    kept.push(newAttempt(after.game, { id: 'b', seed: 1, startedAt: 2_000 }))
    expect(await seedFollowing(after, start)).toBeNull()
  })
})
