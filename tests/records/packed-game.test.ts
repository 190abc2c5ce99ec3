import { describe, expect, it } from 'vitest'
import type { Game } from '../../src/model/game.ts'
import { isPacked, packGame, unpackGame, unpackGently } from '../../src/records/packed-game.ts'
import { smallPlay } from '../screens/small-play.ts'

const { game } = smallPlay()

const withTable = (
  change: (table: Game['variants'][number]['table']) => Partial<Game['variants'][number]['table']>,
): Game => ({
  ...game,
  variants: game.variants.map((variant) => ({
    ...variant,
    table: { ...variant.table, ...change(variant.table) },
  })),
})

describe('a packed game', () => {
  const packed = packGame(game)
  if (packed === null) throw new Error('the small game must pack')

  it('unpacks to the same game', async () => {
    expect(unpackGame(packed)).toEqual(game)
    expect(await unpackGently(packed, () => Promise.resolve())).toEqual(game)
  })

  it('can be told from one that is not', () => {
    expect(isPacked(packed)).toBe(true)
    expect(isPacked(game)).toBe(false)
  })

  it('survives being written down', () => {
    expect(unpackGame(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(game)
  })
})

describe('a game that is not regular', () => {
  it.each([
    [
      'names of different make',
      withTable(({ keys }) => ({ keys: keys.map((key, row) => (row === 0 ? `${key}.x` : key)) })),
    ],
    ['a name twice', withTable(({ keys }) => ({ keys: keys.map(() => keys[0] ?? '') }))],
    ['a toll where there is no answer', withTable(({ toll }) => ({ toll: toll.map((cost) => cost + 1) }))],
    [
      'words that do not follow from the name',
      withTable(({ words }) => ({ words: words.map((word, row) => ({ ...word, pressure: row % 7 })) })),
    ],
  ])('travels as it is: %s', (_, odd) => {
    expect(packGame(odd)).toBeNull()
  })
})
