/**
 * The exact solution of one start of a game. A learner does not know the variant, so the solver works
 * on information states: the set of variants whose projections have been equal so far, each with its
 * full state. Backward induction over the finite graph gives V* (best play) and V_τ (a competent but
 * fallible continuation) without sampling and without hindsight. States that differ only in what cannot
 * matter any more are one state.
 */
import type { Pick, State } from '../model/play.ts'
import { rulesOf } from '../play/rules.ts'
import type { Rules } from '../play/rules.ts'
import { stateIndex } from '../play/state-index.ts'
import type { StateIndex } from '../play/state-index.ts'
import type { Game } from '../model/game.ts'
import { beliefIndex } from './belief-index.ts'
import { childrenFirst } from './children-first.ts'
import { forgetting } from './forget.ts'
import { growingFloats, growingIntegers } from './growing-array.ts'
import { observe } from './observe.ts'

/** τ: how many points a fallible player's choice is blurred by. */
export const temperature = 4

export const leavePick = -1

/**
 * Information states as flat arrays. State `n` has choices `choiceFirst[n] … choiceFirst[n+1]-1`, the
 * last of them ending the contact; choice `c` leads to outcomes `outcomeFirst[c] … outcomeFirst[c+1]-1`.
 */
export interface Solution {
  readonly game: Game
  readonly rules: Rules
  readonly start: number
  /** One root an entry of `rules.bringLists`. */
  readonly roots: readonly number[]
  /** V* and V_τ before preparation. */
  readonly best: number
  readonly fallible: number
  readonly size: number
  readonly choiceFirst: Int32Array
  /** Authored ordinal, or `leavePick`. */
  readonly pick: Int32Array
  readonly outcomeFirst: Int32Array
  readonly child: Int32Array
  /** Chance of the outcome, given the information state. */
  readonly chance: Float64Array
  /** V* and V_τ of each information state, in points 0–100. */
  readonly bestAt: Float64Array
  readonly fallibleAt: Float64Array
  /** Q* and Q_τ of each choice. */
  readonly bestOf: Float64Array
  readonly fallibleOf: Float64Array
  /** Scene index of each information state, or `-1 - ending index`. */
  readonly sceneAt: Int32Array
  /** Bits of the variants still possible. */
  readonly variantsAt: Int32Array
  readonly ended: Uint8Array
  /**
   * The state behind an information state, were `variant` the true one. It stands for all that differ
   * from it only in what cannot matter any more: ask it for mood, choices, class and worth, but not for
   * what is known.
   */
  stateAt(node: number, variant: number): State
  /** Points 0–100 of an outcome. */
  points(state: State): number
}

const one = (variant: number): number => 1 << variant

/** Σ p·Q with p ∝ exp(Q/τ). */
export function blurred(values: readonly number[] | Float64Array, from = 0, to = values.length): number {
  let top = -Infinity
  for (let i = from; i < to; i++) top = Math.max(top, values[i] ?? 0)
  let weight = 0
  let sum = 0
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0
    const share = Math.exp((value - top) / temperature)
    weight += share
    sum += share * value
  }
  return sum / weight
}

/**
 * Solves one start of a game, over all lists of documents that may be brought.
 * @throws Error if a play need not end; RangeError if the game contradicts itself
 */
export function solve(game: Game, start = 0): Solution {
  const rules = rulesOf(game)
  const states: StateIndex = stateIndex()
  const beliefs = beliefIndex()
  const forget = forgetting(game)
  const variants = [...game.variants.keys()]
  const probability = game.variants.map((variant) => variant.probability)

  const roots = rules.bringLists.map((bring) => {
    const opening = variants.map((variant) =>
      states.intern(forget(rules.begin(start, variant, bring), variants.length === 1)),
    )
    return beliefs.intern(opening)
  })

  const choiceFirst = growingIntegers()
  const pick = growingIntegers()
  const outcomeFirst = growingIntegers()
  const child = growingIntegers()
  const chance = growingFloats()
  const variantsAt = growingIntegers()
  const ended = growingIntegers()
  const sceneAt = growingIntegers()
  /** Mean worth of each ending, in the order they are found, before scaling to points. */
  const endings = growingFloats()
  let highest = 0

  const expandOne = (state: State, choice: Pick, ordinal: number): void => {
    pick.push(ordinal)
    outcomeFirst.push(child.length)
    child.push(beliefs.internOne(states.intern(forget(rules.step(state, choice).state, true))))
    chance.push(1)
  }
  const expandSeveral = (here: readonly State[], choice: Pick, ordinal: number): void => {
    pick.push(ordinal)
    outcomeFirst.push(child.length)
    const groups = new Map<string, { states: State[]; mass: number }>()
    let total = 0
    for (const state of here) {
      const step = rules.step(state, choice)
      const seen = observe(rules, step)
      const group = groups.get(seen) ?? { states: [], mass: 0 }
      const weight = probability[state.variant] ?? 0
      group.states.push(step.state)
      group.mass += weight
      total += weight
      groups.set(seen, group)
    }
    for (const { states: led, mass } of groups.values()) {
      child.push(beliefs.intern(led.map((state) => states.intern(forget(state, led.length === 1)))))
      chance.push(mass / total)
    }
  }

  for (let node = 0; node < beliefs.size; node++) {
    const count = beliefs.count(node)
    const sample = states.get(beliefs.member(node, 0))
    choiceFirst.push(pick.length)
    const over = rules.ended(sample)
    ended.push(over ? 1 : 0)
    sceneAt.push(sample.at)
    if (count === 1) {
      variantsAt.push(one(sample.variant))
      if (over) {
        const worth = Math.max(0, rules.worth(sample))
        highest = Math.max(highest, worth)
        endings.push(worth)
        continue
      }
      for (const choice of rules.offered(sample)) expandOne(sample, choice, choice)
      expandOne(sample, 'leave', leavePick)
      continue
    }
    const here = Array.from({ length: count }, (_, i) => states.get(beliefs.member(node, i)))
    variantsAt.push(here.reduce((bits, { variant }) => bits | one(variant), 0))
    if (over) {
      let mass = 0
      let sum = 0
      for (const state of here) {
        const worth = Math.max(0, rules.worth(state))
        const weight = probability[state.variant] ?? 0
        highest = Math.max(highest, worth)
        mass += weight
        sum += weight * worth
      }
      endings.push(sum / mass)
      continue
    }
    for (const choice of rules.offered(sample)) expandSeveral(here, choice, choice)
    expandSeveral(here, 'leave', leavePick)
  }
  choiceFirst.push(pick.length)
  outcomeFirst.push(child.length)

  const scaled = (worth: number): number => (highest <= 0 ? 0 : (100 * worth) / highest)
  const points = (state: State): number => scaled(Math.max(0, rules.worth(state)))
  const size = beliefs.size
  const flat = {
    choiceFirst: choiceFirst.done(),
    pick: pick.done(),
    outcomeFirst: outcomeFirst.done(),
    child: child.done(),
    chance: chance.done(),
  }
  const bestAt = new Float64Array(size)
  const fallibleAt = new Float64Array(size)
  const bestOf = new Float64Array(flat.pick.length)
  const fallibleOf = new Float64Array(flat.pick.length)
  const endedAt = Uint8Array.from(ended.done())
  for (let node = 0, ending = 0; node < size; node++)
    if (endedAt[node] === 1) bestAt[node] = fallibleAt[node] = scaled(endings.at(ending++))
  for (const node of childrenFirst(size, flat.choiceFirst, flat.outcomeFirst, flat.child)) {
    if (endedAt[node] === 1) continue
    const from = flat.choiceFirst[node] ?? 0
    const to = flat.choiceFirst[node + 1] ?? 0
    let best = -Infinity
    for (let choice = from; choice < to; choice++) {
      let q = 0
      let qFallible = 0
      for (
        let outcome = flat.outcomeFirst[choice] ?? 0;
        outcome < (flat.outcomeFirst[choice + 1] ?? 0);
        outcome++
      ) {
        const weight = flat.chance[outcome] ?? 0
        const to = flat.child[outcome] ?? 0
        q += weight * (bestAt[to] ?? 0)
        qFallible += weight * (fallibleAt[to] ?? 0)
      }
      bestOf[choice] = q
      fallibleOf[choice] = qFallible
      best = Math.max(best, q)
    }
    bestAt[node] = best
    fallibleAt[node] = blurred(fallibleOf, from, to)
  }
  return {
    game,
    rules,
    start,
    roots,
    best: Math.max(...roots.map((root) => bestAt[root] ?? 0)),
    fallible: blurred(roots.map((root) => fallibleAt[root] ?? 0)),
    size,
    ...flat,
    bestAt,
    fallibleAt,
    bestOf,
    fallibleOf,
    sceneAt: sceneAt.done(),
    variantsAt: variantsAt.done(),
    ended: endedAt,
    stateAt(node, variant) {
      for (let i = 0; i < beliefs.count(node); i++) {
        const state = states.get(beliefs.member(node, i))
        if (state.variant === variant) return state
      }
      throw new RangeError(`variant ${variant} is not possible in information state ${node}`)
    },
    points,
  }
}
