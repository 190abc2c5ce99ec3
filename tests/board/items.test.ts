/** Item analysis on a play small enough to count by hand. */
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../src/board/items.ts'
import type { Play } from '../../src/board/items.ts'
import type { Grade } from '../../src/model/review.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { atOnce } from '../../src/results/gently.ts'
import { smallPlay } from '../screens/small-play.ts'

const { game } = smallPlay()

/** One play: what was brought, and what was picked with its grade, by turn. */
const play = (
  person: string,
  bring: readonly number[],
  picks: readonly (readonly [number | 'leave', Grade])[],
  startedAt = 0,
): Play => ({
  person,
  attempt: newAttempt(game, {
    id: `${person}-${String(startedAt)}`,
    seed: 1,
    bring,
    picks: picks.map(([pick]) => pick),
    startedAt,
  }),
  figures: {
    moves: picks.map(([pick, grade], scene) => ({
      scene,
      pick,
      grade,
      loss: grade === 'best' ? 0 : 12,
      forced: false,
    })),
  },
})

const well = (person: string): Play =>
  play(
    person,
    [0],
    [
      [2, 'best'],
      [0, 'best'],
    ],
  )
const badly = (person: string): Play =>
  play(
    person,
    [],
    [
      [1, 'mistake'],
      [1, 'mistake'],
    ],
  )
const names = (count: number, of: string) =>
  Array.from({ length: count }, (_, index) => `${of}${String(index)}`)

describe('item analysis', () => {
  it('counts a choice only where it was offered', () => {
    const { people, items } = atOnce(itemsOf(game, [well('a'), badly('b'), badly('c')]))
    expect(people).toBe(3)
    expect(items[0]).toMatchObject({ scene: 0, decisions: 3, sound: 1 / 3 })
    expect(items[0]?.choices.map(({ pick, offered, taken, loss }) => [pick, offered, taken, loss])).toEqual([
      [0, 3, 0, null],
      [1, 3, 2, 12],
      // The statement was brought by one.
      [2, 1, 1, 0],
    ])
    expect(items[0]?.choices[1]?.rest).toBe(0)
    expect(items[0]?.discrimination).toBeNull()
  })

  it('takes the first play of each person', () => {
    const { people, items } = atOnce(
      itemsOf(game, [
        play(
          'a',
          [0],
          [
            [2, 'best'],
            [0, 'best'],
          ],
          2000,
        ),
        play(
          'a',
          [],
          [
            [1, 'mistake'],
            [1, 'mistake'],
          ],
          1000,
        ),
      ]),
    )
    expect(people).toBe(1)
    expect(items[0]?.sound).toBe(0)
  })

  it('tells how a decision goes with the others, and which choice hardly anybody takes, from twenty on', () => {
    const plays = [...names(12, 'w').map(well), ...names(12, 'b').map(badly)]
    const { items } = atOnce(itemsOf(game, plays))
    expect(items[0]?.discrimination).toBeCloseTo(1)
    expect(items[0]?.choices.map(({ rare }) => rare)).toEqual([true, false, false])
    const few = atOnce(itemsOf(game, plays.slice(0, 19))).items[0]
    expect(few?.choices.some(({ rare }) => rare)).toBe(false)
  })

  it('lists ending the contact where somebody did, and leaves out a log that cannot be', () => {
    const { items } = atOnce(
      itemsOf(game, [play('a', [], [['leave', 'blunder']]), play('b', [], [[2, 'best']])]),
    )
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ decisions: 1 })
    expect(items[0]?.choices.at(-1)).toMatchObject({ pick: null, offered: 1, taken: 1, rest: null })
  })
})
