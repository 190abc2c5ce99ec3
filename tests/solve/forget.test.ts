/**
 * Merging is exact: every play of a random game, known in full, runs beside the solved game that forgets,
 * and finds there the same choices, the same partings of variants, the same values.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Game } from '../../src/model/game.ts'
import type { Pick, State } from '../../src/model/play.ts'
import { leavePick, solve } from '../../src/solve/solve.ts'
import type { Solution } from '../../src/solve/solve.ts'
import { choicesOf, pickOf } from '../../src/solve/walk.ts'
import { expectimax } from './expectimax.ts'
import { randomGame } from './random-game.ts'

const runs = { seed: 20261125, numRuns: 400 }
/** Milliseconds for all of them: each game is played out in full, twice. */
const allRuns = 180_000

/** States that a learner could not tell apart, nothing forgotten. */
type Belief = readonly State[]

/** What of a state the proofs and bots ask a solution for. */
const told = (solution: Solution, state: State) => ({
  class: solution.rules.classOf(state),
  points: solution.points(state),
  mood: solution.rules.words(state).mood,
  trust: solution.rules.words(state).trust,
  offered: solution.rules.offered(state),
})

/** The beliefs that a choice leads to: parted by all that is seen, not by the solver's own key. */
function partings({ rules }: Solution, belief: Belief, pick: Pick): readonly Belief[] {
  const groups = new Map<string, State[]>()
  for (const state of belief) {
    const step = rules.step(state, pick)
    const seen = JSON.stringify([step.passage, rules.project(step.state)])
    groups.set(seen, [...(groups.get(seen) ?? []), step.state])
  }
  return [...groups.values()]
}

const variantsOf = (belief: Belief): number => belief.reduce((bits, { variant }) => bits | (1 << variant), 0)

/** Follows every play of a start through the solution. @returns how many beliefs there are in full */
function follow(game: Game, start: number, solution: Solution): number {
  const { rules } = solution
  const plain = expectimax(game, start)
  const met = new Set<string>()
  const visit = (belief: Belief, node: number): void => {
    const key = `${node} ${JSON.stringify(belief)}`
    if (met.has(key)) return
    met.add(key)
    const possible = belief.map((state) => ({
      state,
      weight: game.variants[state.variant]?.probability ?? 0,
    }))
    const values = plain.valueOf(possible)
    expect(solution.bestAt[node]).toBeCloseTo(values.best, 9)
    expect(solution.fallibleAt[node]).toBeCloseTo(values.fallible, 9)
    expect(solution.variantsAt[node]).toBe(variantsOf(belief))
    for (const state of belief) {
      const kept = solution.stateAt(node, state.variant)
      expect(solution.ended[node] === 1).toBe(rules.ended(state))
      expect(kept.at).toBe(state.at)
      if (rules.ended(state)) expect(told(solution, kept)).toEqual(told(solution, state))
      else expect(rules.offered(kept)).toEqual(rules.offered(state))
    }
    if (solution.ended[node] === 1) return
    const { from, to } = choicesOf(solution, node)
    expect(Array.from({ length: to - from }, (_, i) => solution.pick[from + i])).toEqual([
      ...rules.offered(belief[0] as State),
      leavePick,
    ])
    for (let choice = from; choice < to; choice++) {
      const led = partings(solution, belief, pickOf(solution, choice))
      const children = [
        ...solution.child.subarray(solution.outcomeFirst[choice], solution.outcomeFirst[choice + 1]),
      ]
      expect(children).toHaveLength(led.length)
      for (const next of led) {
        const child = children.find((each) => solution.variantsAt[each] === variantsOf(next))
        if (child === undefined) throw new Error('variants parted otherwise')
        visit(next, child)
      }
    }
  }
  for (const [list, bring] of rules.bringLists.entries())
    visit(
      [...game.variants.keys()].map((variant) => rules.begin(start, variant, bring)),
      solution.roots[list] ?? -1,
    )
  return met.size
}

/** The game with every other choice in contact left without a way for all cases: then nothing moves on. */
const loosened = (game: Game): Game => ({
  ...game,
  scenes: game.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((choice, index) =>
      scene.after || index % 2 === 0 ? choice : { ...choice, arrows: choice.arrows.slice(0, -1) },
    ),
  })),
})

describe('what is forgotten', () => {
  it('is missed by no play', { timeout: allRuns }, () => {
    let [full, merged] = [0, 0]
    fc.assert(
      fc.property(randomGame({ patience: 4 }), fc.nat(), fc.boolean(), (drawn, number, loose) => {
        const game = loose ? loosened(drawn) : drawn
        const start = number % game.starts.length
        const solution = solve(game, start)
        full += follow(game, start, solution)
        merged += solution.size
      }),
      runs,
    )
    // Random games read their few facts everywhere; shipped ones forget far more.
    expect(merged).toBeLessThan(0.9 * full)
  })
})
