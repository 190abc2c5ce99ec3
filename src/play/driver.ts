/**
 * Who plays the customer: the tables of a game, the machine as it is being tabulated, or a running
 * actor. All speak of rows, so that `step` is one function for play, solver and replay.
 */
import type { Game, PersonaTable, PersonaWords } from '../model/game.ts'

export interface PersonaDriver {
  readonly start: (variant: number, start: number) => number
  readonly words: (variant: number, row: number) => PersonaWords
  readonly next: (variant: number, row: number, event: number) => number
  /** Patience beyond the usual point that the answer to `event` at `row` cost. Ask after `next`. */
  readonly toll: (variant: number, row: number, event: number) => number
}

/** Columns of the two events that the game itself sends. */
export const tiredEvent = 0
export const spentEvent = 1

/** The game's own tables: what solving and replaying run on. */
export function tableDriver(game: Pick<Game, 'variants'>): PersonaDriver {
  const tables = game.variants.map((variant) => variant.table)
  const tableOf = (variant: number): PersonaTable => {
    const table = tables[variant]
    if (table === undefined) throw new RangeError(`the game has no variant ${variant}`)
    return table
  }
  const cell = (list: readonly number[], index: number): number => {
    const value = list[index]
    if (value === undefined || value < 0)
      throw new RangeError('the game does not hold this answer of the persona')
    return value
  }
  return {
    start: (variant, start) => cell(tableOf(variant).starts, start),
    words(variant, row) {
      const words = tableOf(variant).words[row]
      if (words === undefined) throw new RangeError('the game does not hold this state of the persona')
      return words
    },
    next(variant, row, event) {
      const table = tableOf(variant)
      return cell(table.next, row * table.events.length + event)
    },
    toll(variant, row, event) {
      const table = tableOf(variant)
      return cell(table.toll, row * table.events.length + event)
    },
  }
}
