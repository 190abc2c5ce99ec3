/**
 * One seed, four streams: the variant, the order of choices, the wording, the aftermath. Each draw is
 * a function of seed, stream and turn, so that nothing depends on the order in which screens ask.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

const streams = {
  variant: 0x1b873593,
  order: 0x2c1b3c6d,
  wording: 0x297a2d39,
  aftermath: 0x5bd1e995,
} as const
export type Stream = keyof typeof streams

/** Uniform numbers in [0, 1), a fixed sequence for each seed. */
export function randomOf(seed: number): () => number {
  const generator = xoroshiro128plus(seed | 0)
  return () => uniformFloat64(generator)
}

/** The numbers of one stream at one turn of a play. */
export function draw(seed: number, stream: Stream, turn = 0): () => number {
  let mixed = Math.imul((seed | 0) ^ streams[stream], 0x85ebca6b) ^ Math.imul(turn + 1, 0xc2b2ae35)
  mixed ^= mixed >>> 15
  return randomOf(mixed)
}

/** Index into weights that add up to 1. */
export function pickWeighted(weights: readonly number[], random: () => number): number {
  let rest = random()
  for (const [index, weight] of weights.entries()) {
    rest -= weight
    if (rest < 0) return index
  }
  return weights.length - 1
}

/** One of a list, each alike; the list must not be empty. */
export function pickOne<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.min(list.length - 1, Math.floor(random() * list.length))]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** The list in random order (Fisher–Yates). */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [order[i], order[j]]
    if (a !== undefined && b !== undefined) {
      order[i] = b
      order[j] = a
    }
  }
  return order
}
