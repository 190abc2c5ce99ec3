// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import type { Digest } from '../../src/records/schema.ts'
import { readKeptGame } from '../../src/records/schema.ts'
import { reviewAttempt } from '../../src/review/review.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'
import { catalogue, smallPlay } from './small-play.ts'

completePage()
vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)
const { device } = await import('../../src/screens/device.svelte.ts')
const { digestsOf } = await import('../../src/screens/digests.ts')

const { game, texts, persona } = smallPlay()
const kept = readKeptGame({ format: 1, game, texts, persona })
if (kept === null) throw new Error('the small play cannot be kept')
await (await device.records).keepGame(kept)

const played = (id: string, fields: Partial<Attempt> = {}): Attempt =>
  newAttempt(game, {
    id,
    scenario: 'T01',
    seed: 20261124,
    bring: [0],
    picks: [0, 0],
    startedAt: 1,
    finishedAt: 2,
    ...fields,
  })
const save = async (digest: Digest): Promise<void> => {
  await (await device.records).saveDigest(digest)
}

describe('digests', () => {
  it('are worked out from the log, and kept', async () => {
    const digest = (await digestsOf([played('a')])).get('a')
    const whole = reviewAttempt(game, played('a'), catalogue.techniques)
    if (whole.kind !== 'reviewed') throw new Error(whole.kind)
    const { score, passed, endingClass } = whole.review
    expect(digest).toMatchObject({ attempt: 'a', moves: 2, score, passed, endingClass, stake: game.stake })
    expect((await (await device.records).digests()).map(({ attempt }) => attempt)).toContain('a')
  })

  it('at hand are not worked out again', async () => {
    const digest = (await digestsOf([played('b')])).get('b')
    if (digest === undefined) throw new Error('no digest')
    await save({ ...digest, score: 1 })
    expect((await digestsOf([played('b')])).get('b')?.score).toBe(1)
  })

  it('made by an older grading, or of a shorter log, are worked out again', async () => {
    const digest = (await digestsOf([played('c')])).get('c')
    if (digest === undefined) throw new Error('no digest')
    for (const old of [
      { ...digest, score: 1, by: `0/${game.hash}` },
      { ...digest, score: 1, moves: 1 },
    ]) {
      await save(old)
      expect((await digestsOf([played('c')])).get('c')).toEqual(digest)
    }
  })

  it('of what goes on, of a game that is gone and of a log that does not fit there are none', async () => {
    const found = await digestsOf([
      played('open', { finishedAt: null }),
      { ...played('gone'), game: '0000000000000000' },
      played('torn', { picks: [7, 7] }),
    ])
    expect([...found.keys()]).toEqual([])
  })

  it('stop being worked out when nobody waits any more', async () => {
    const found = await digestsOf([played('late')], AbortSignal.abort(new Error('gone')))
    expect(found.size).toBe(0)
  })
})
