/** A log played again: attempt + game → every state passed through. Nothing derived is trusted from storage. */
import type { Game } from '../model/game.ts'
import type { Attempt, State } from '../model/play.ts'
import type { Rules, Step } from './rules.ts'
import { draw, pickWeighted } from './seeds.ts'

export interface Replay {
  readonly variant: number
  /** The state at the start, then one a pick; empty until the learner has set out. */
  readonly states: readonly State[]
  readonly steps: readonly Step[]
}

export type Replayed =
  | { readonly kind: 'replayed'; readonly replay: Replay }
  /** The log does not fit the game: the first pick that could not have been made. */
  | { readonly kind: 'impossible'; readonly turn: number }

/** The hidden draw of a play. */
export const variantOf = (game: Game, seed: number): number =>
  pickWeighted(
    game.variants.map((variant) => variant.probability),
    draw(seed, 'variant'),
  )

/** Seeds tried to find one that draws a variant; each draws it with its weight. */
const seeds = 10_000

/** The first seed from `from` on that draws a variant, or null if none was found. */
export function seedOf(game: Game, variant: number, from = 0): number | null {
  for (let tried = 0; tried < seeds; tried++) {
    const seed = (from + tried) >>> 0
    if (variantOf(game, seed) === variant) return seed
  }
  return null
}

/** @param rules the rules of the attempt's own game */
export function replay(rules: Rules, attempt: Attempt): Replayed {
  const variant = variantOf(rules.game, attempt.seed)
  if (attempt.bring === null) return { kind: 'replayed', replay: { variant, states: [], steps: [] } }
  const asked = attempt.bring.join()
  if (
    rules.game.starts[attempt.start] === undefined ||
    !rules.bringLists.some((list) => list.join() === asked)
  )
    return { kind: 'impossible', turn: 0 }
  let state = rules.begin(attempt.start, variant, attempt.bring)
  const states = [state]
  const steps: Step[] = []
  for (const [turn, pick] of attempt.picks.entries()) {
    if (rules.ended(state) || (pick !== 'leave' && !rules.offered(state).includes(pick)))
      return { kind: 'impossible', turn }
    const step = rules.step(state, pick)
    state = step.state
    states.push(state)
    steps.push(step)
  }
  return { kind: 'replayed', replay: { variant, states, steps } }
}
