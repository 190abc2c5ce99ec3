/** What is alike in many judgements is kept once, and says what it said. */
import { expect, it } from 'vitest'
import { sharer } from '../../src/results/share.ts'
import { verify } from '../../src/results/verify.ts'
import { handedIn, verifying } from './cases.ts'

it('shares moves and observations, and changes none', async () => {
  const [row] = await verify(handedIn('replayed').handed, verifying())
  if (row?.figures == null) throw new Error('the sample is not replayed')
  const judged = { kind: 'judged', figures: row.figures } as const
  const share = sharer()
  const [one, other] = [share(structuredClone(judged)), share(structuredClone(judged))]
  expect(one).toEqual(judged)
  expect(other).toEqual(judged)
  if (one.kind !== 'judged' || other.kind !== 'judged') throw new Error('changed')
  expect(one.figures.moves.length).toBeGreaterThan(1)
  for (const [turn, move] of one.figures.moves.entries()) expect(other.figures.moves[turn]).toBe(move)
  for (const [at, seen] of one.figures.observations.entries())
    expect(other.figures.observations[at]).toBe(seen)
  const worse = {
    ...judged,
    figures: { ...judged.figures, moves: judged.figures.moves.map((move) => ({ ...move, loss: 9 })) },
  }
  expect(share(structuredClone(worse))).toEqual(worse)
})
