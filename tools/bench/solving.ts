/** How fast games are solved: a synthetic one of about a million information states, and the shipped ones. */
import type { Game } from '../../src/model/game.ts'
import { solve } from '../../src/solve/solve.ts'
import { compileLibrary, readSources } from '../content.ts'
import { largeGame, million } from './large-game.ts'
import type { Breadth } from './large-game.ts'
import { median, timed } from './measure.ts'

export interface Synthetic {
  readonly states: number
  readonly ms: number
  /** Most memory the whole process ever held, in MB. */
  readonly mb: number
}

const short: Breadth = { ...million, patience: 9 }

/** @param rounds the median is taken over so many; memory is read after the first */
export function synthetic(breadth: Breadth, rounds: number): Synthetic {
  solve(largeGame(short))
  const game = largeGame(breadth)
  let states = 0
  let mb = 0
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    times.push(timed(() => (states = solve(game).size)))
    if (round === 0) mb = process.resourceUsage().maxRSS / 1024
  }
  return { states, ms: median(times), mb }
}

export interface Solved {
  readonly id: string
  /** A list of documents, at the start that takes longest. */
  readonly ms: number
}

const worstStart = (game: Game, rounds: number): number =>
  Math.max(
    ...game.starts.map((_, start) => {
      let lists = 1
      const times = Array.from({ length: rounds }, () =>
        timed(() => (lists = solve(game, start).roots.length)),
      )
      return median(times) / lists
    }),
  )

/**
 * @param folder of the content
 * @throws Error if there is no scenario to solve
 */
export function shipped(folder: string, rounds: number): readonly Solved[] {
  const { contents } = compileLibrary(readSources(folder))
  if (contents.length === 0) throw new Error('no scenario compiles')
  solve(largeGame(short))
  return contents.map(({ id, game }) => ({ id, ms: worstStart(game, rounds) }))
}
