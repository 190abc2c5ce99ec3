/**
 * Who sits beside the learner in guided mode: knows after each move what it cost, and what the moment
 * asks for. Works it out beside the page; a play never waits for it.
 */
import type { Game } from '../../model/game.ts'
import type { Attempt } from '../../model/play.ts'
import type { GradedMoves } from '../../review/grade-moves.ts'
import { bestOption } from '../../review/lessons.ts'
import { techniqueFlags } from '../content.ts'
import { askMoves } from '../review/ask-review.ts'

/** From so many points on a slip is worth taking back. */
const worthTakingBack = 10

export class Coach {
  readonly #game: Game
  #graded = $state.raw<GradedMoves | null>(null)
  #silent = $state(false)
  #flags: Promise<readonly (readonly [string, 'sound' | 'limits' | 'counter-example'])[]> | null = null

  constructor(game: Game) {
    this.#game = game
  }

  /** Looks at the play as it stands; a failure leaves the coach silent. */
  async look(attempt: Attempt): Promise<void> {
    this.#flags ??= techniqueFlags()
    try {
      this.#graded = await askMoves({ game: this.#game, attempt, flags: await this.#flags })
    } catch {
      this.#graded = null
      this.#silent = true
    }
  }

  /** The coach could not look: nobody should wait for a word. */
  get silent(): boolean {
    return this.#silent
  }

  /** The play as graded, if that is of the moment after so many moves. */
  graded(moves: number): GradedMoves | null {
    return this.#graded?.decisions.length === moves ? this.#graded : null
  }

  /** What the last move cost, if that is worth a word; null otherwise. */
  slip(moves: number): { readonly turn: number; readonly loss: number; readonly redLine: boolean } | null {
    const last = this.graded(moves)?.decisions.at(-1)
    if (last === undefined || last.forced) return null
    const redLine = last.grade === 'red-line'
    return redLine || last.loss >= worthTakingBack ? { turn: last.turn, loss: last.loss, redLine } : null
  }

  /** Authored ordinal of what the moment asks for; null where choices are much alike or it is to leave. */
  advice(moves: number): number | null {
    const options = this.graded(moves)?.now.filter(({ pick }) => pick !== 'leave') ?? []
    const best = bestOption(options)
    return typeof best?.pick === 'number' && options.some(({ loss }) => loss >= 4) ? best.pick : null
  }
}
