/**
 * The judge's own work, wherever it runs: a game unpacked and solved, its attempts judged. It remembers
 * the start solved last, since a group comes in batches, and nothing else. Enters: plain data. Leaves:
 * plain data.
 */
import { attemptOf } from '../exports/result-file.ts'
import type { ResultAttempt } from '../exports/result-file.ts'
import type { TechniqueFlag, TechniqueId } from '../model/catalogue.ts'
import type { Game } from '../model/game.ts'
import type { Family } from '../model/words.ts'
import { isPacked, unpackGame } from '../records/packed-game.ts'
import type { PackedGame } from '../records/packed-game.ts'
import { solve } from '../solve/solve.ts'
import { benchOf, judge } from './judge.ts'
import type { Bench, Judgement } from './judge.ts'

/** What judging needs to know of a technique. */
export interface Taught {
  readonly flag: TechniqueFlag
  readonly family: Family
}

export interface Batch {
  readonly game: Game | PackedGame
  readonly start: number
  readonly techniques: readonly (readonly [TechniqueId, Taught])[]
  readonly attempts: readonly ResultAttempt[]
}

/** @returns judges batch after batch, in the order of their attempts */
export function batchJudge(): (batch: Batch) => readonly Judgement[] {
  let last: { readonly name: string; readonly bench: Bench } | null = null
  return ({ game, start, techniques, attempts }) => {
    const name = `${game.hash}/${start}`
    if (last?.name !== name) {
      // Let go of first: two solved games at once are what would fill the memory.
      last = null
      const solution = solve(isPacked(game) ? unpackGame(game) : game, start)
      last = {
        name,
        bench: benchOf(
          solution,
          new Map(techniques),
          new Map(techniques.map(([id, { family }]) => [id, family])),
        ),
      }
    }
    const { bench } = last
    return attempts.map((attempt) => judge(bench, attemptOf(attempt)))
  }
}
