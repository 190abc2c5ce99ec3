/** Laws of solving, over random games: exact, without hindsight, and scored without luck. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Game } from '../../src/model/game.ts'
import type { Policy } from '../../src/solve/outcome.ts'
import { bestClasses, passes, playOut, scoreOf } from '../../src/solve/outcome.ts'
import type { Solution } from '../../src/solve/solve.ts'
import { leavePick, solve } from '../../src/solve/solve.ts'
import { after, bestBring, bestChoice, choicesOf, realChoices, topFallible } from '../../src/solve/walk.ts'
import { randomOf } from '../../src/play/seeds.ts'
import { expectimax } from './expectimax.ts'
import type { Possible } from './expectimax.ts'
import { randomGame } from './random-game.ts'

const runs = { seed: 20261124, numRuns: 150 }
/** Points that floating-point sums may differ by. */
const hair = 1e-9

const startOf = (game: Game, number: number): number => number % game.starts.length

/** Every information state with its choices. */
const nodes = (solution: Solution): number[] => Array.from({ length: solution.size }, (_, node) => node)
const choices = (solution: Solution, node: number): number[] => {
  const { from, to } = choicesOf(solution, node)
  return Array.from({ length: to - from }, (_, i) => from + i)
}
const variantsIn = (solution: Solution, node: number): number[] =>
  [...solution.game.variants.keys()].filter(
    (variant) => ((solution.variantsAt[node] ?? 0) & (1 << variant)) !== 0,
  )

describe('the values', () => {
  it('are those of expectimax over what has been seen, at every information state and choice', () => {
    fc.assert(
      fc.property(randomGame(), fc.nat(), (game, number) => {
        const start = startOf(game, number)
        const solution = solve(game, start)
        const plain = expectimax(game, start)
        expect(solution.best).toBeCloseTo(plain.best, 9)
        expect(solution.fallible).toBeCloseTo(plain.fallible, 9)
        for (const node of nodes(solution)) {
          const belief = variantsIn(solution, node).map((variant): Possible => ({
            state: solution.stateAt(node, variant),
            weight: game.variants[variant]?.probability ?? 0,
          }))
          const values = plain.valueOf(belief)
          expect(solution.bestAt[node]).toBeCloseTo(values.best, 9)
          expect(solution.fallibleAt[node]).toBeCloseTo(values.fallible, 9)
          if (solution.ended[node] === 1) continue
          for (const choice of choices(solution, node)) {
            const ordinal = solution.pick[choice] ?? leavePick
            const worth = plain.afterPick(belief, ordinal === leavePick ? 'leave' : ordinal)
            expect(solution.bestOf[choice]).toBeCloseTo(worth.best, 9)
            expect(solution.fallibleOf[choice]).toBeCloseTo(worth.fallible, 9)
          }
        }
      }),
      runs,
    )
  })

  it('lie within 0–100, and a fallible player never does better than the best', () => {
    fc.assert(
      fc.property(randomGame({ patience: 6 }), fc.nat(), (game, number) => {
        const solution = solve(game, startOf(game, number))
        for (const node of nodes(solution)) {
          const best = solution.bestAt[node] ?? NaN
          const fallible = solution.fallibleAt[node] ?? NaN
          expect(fallible).toBeGreaterThanOrEqual(0)
          expect(fallible).toBeLessThanOrEqual(best + hair)
          expect(best).toBeLessThanOrEqual(100 + hair)
          if (solution.ended[node] === 1) continue
          const all = choices(solution, node)
          expect(Math.max(...all.map((choice) => solution.bestOf[choice] ?? NaN))).toBeCloseTo(best, 9)
          expect(topFallible(solution, node)).toBe(
            Math.max(...all.map((choice) => solution.fallibleOf[choice] ?? NaN)),
          )
          expect(topFallible(solution, node)).toBeGreaterThanOrEqual(fallible - hair)
        }
        expect(solution.fallible).toBeLessThanOrEqual(solution.best + hair)
        expect(solution.bestAt[solution.roots[bestBring(solution)] ?? -1]).toBeCloseTo(solution.best, 9)
      }),
      runs,
    )
  })

  it('know no more than can be known: without variants to tell apart they are what seeing all is worth', () => {
    fc.assert(
      fc.property(randomGame({ patience: 3 }), fc.nat(), (game, number) => {
        const start = startOf(game, number)
        const solution = solve(game, start)
        // Told the cause at the start, one could only do better: same scale, so the same endings.
        const seeing = game.variants.reduce((sum, { probability }, variant) => {
          const best = Math.max(...expectedOf(solution, variant))
          return sum + probability * best
        }, 0)
        expect(solution.best).toBeLessThanOrEqual(seeing + hair)
      }),
      runs,
    )
  })

  /** Worth of each bring-list to one who knows the variant: the best ending it can reach. */
  function expectedOf(solution: Solution, variant: number): readonly number[] {
    const found = new Map<number, number>()
    const reach = (node: number): number => {
      const known = found.get(node)
      if (known !== undefined) return known
      const value =
        solution.ended[node] === 1
          ? solution.points(solution.stateAt(node, variant))
          : Math.max(...choices(solution, node).map((choice) => reach(after(solution, choice, variant))))
      found.set(node, value)
      return value
    }
    return solution.roots.map(reach)
  }
})

/** Everything there is to see of a choice made while `variant` is the true one. */
function sightOf(solution: Solution, node: number, choice: number, variant: number): string {
  const { rules } = solution
  const ordinal = solution.pick[choice] ?? leavePick
  const { state, passage } = rules.step(
    solution.stateAt(node, variant),
    ordinal === leavePick ? 'leave' : ordinal,
  )
  return JSON.stringify([passage, rules.project(state)])
}

describe('the graph', () => {
  it('parts variants exactly when something seen differs, with the chances adding up', () => {
    fc.assert(
      fc.property(randomGame({ patience: 6 }), fc.nat(), (game, number) => {
        const solution = solve(game, startOf(game, number))
        for (const node of nodes(solution)) {
          if (solution.ended[node] === 1) {
            expect(choices(solution, node)).toEqual([])
            continue
          }
          const here = variantsIn(solution, node)
          const weight = (list: readonly number[]): number =>
            list.reduce((sum, variant) => sum + (game.variants[variant]?.probability ?? 0), 0)
          for (const choice of choices(solution, node)) {
            const [from, to] = [solution.outcomeFirst[choice] ?? 0, solution.outcomeFirst[choice + 1] ?? 0]
            const led: number[] = []
            for (let outcome = from; outcome < to; outcome++) {
              const there = variantsIn(solution, solution.child[outcome] ?? 0)
              led.push(...there)
              expect(solution.chance[outcome]).toBeCloseTo(weight(there) / weight(here), 12)
            }
            expect(led.sort((a, b) => a - b)).toEqual(here)
          }
          for (const choice of choices(solution, node)) {
            const sights = here.map((variant) => [
              sightOf(solution, node, choice, variant),
              after(solution, choice, variant),
            ])
            for (const [sight, to] of sights)
              expect(sights.filter(([other]) => other === sight)).toEqual(
                sights.filter(([, other]) => other === to),
              )
          }
          const offered = solution.rules.offered(solution.stateAt(node, here[0] ?? 0))
          expect(choices(solution, node).map((choice) => solution.pick[choice])).toEqual([
            ...offered,
            leavePick,
          ])
          expect(realChoices(solution, node)).toBe(offered.length)
          for (const variant of here) {
            expect(solution.stateAt(node, variant).variant).toBe(variant)
            expect(solution.rules.offered(solution.stateAt(node, variant))).toEqual(offered)
          }
        }
      }),
      { ...runs, numRuns: 600 },
    )
  })

  it('refuses a game that need not end', () => {
    fc.assert(
      fc.property(randomGame(), (game) => {
        const waiting = game.scenes[0]?.choices[0]
        if (waiting === undefined) return
        const forever: Game = {
          ...game,
          interrupts: [],
          scenes: game.scenes.map((scene) => ({
            ...scene,
            choices: [{ ...waiting, needs: null, deal: [], learns: 0, arrows: [] }],
          })),
        }
        expect(() => solve(forever)).toThrow(/cycle/)
      }),
      { ...runs, numRuns: 30 },
    )
  })
})

describe('the score', () => {
  /** A player with habits: the same choice whenever the same is known, else by chance. */
  const habits =
    (seed: number): Policy =>
    (solution, node) => {
      const { from, to } = choicesOf(solution, node)
      return from + Math.floor(randomOf(Math.imul(seed, 31) + node)() * (to - from))
    }

  it('averages to the outcome over the best: exactly, for any policy over all variants', () => {
    fc.assert(
      fc.property(randomGame({ patience: 6 }), fc.nat(), fc.integer(), (game, number, seed) => {
        const solution = solve(game, startOf(game, number))
        fc.pre(solution.best > 1)
        const classes = bestClasses(solution)
        const list = Math.abs(seed) % solution.roots.length
        let unclipped = 0
        let points = 0
        for (const [variant, { probability }] of game.variants.entries()) {
          const outcome = playOut(
            solution,
            classes,
            variant,
            () => list,
            habits(seed),
            () => 0.5,
          )
          unclipped += probability * outcome.unclipped
          points += probability * outcome.points
          expect(outcome.score).toBe(Math.max(0, outcome.unclipped))
          expect(outcome.score).toBeLessThanOrEqual(100)
          expect(outcome.score).toBeGreaterThanOrEqual(0)
        }
        expect(unclipped).toBeCloseTo((100 * points) / solution.best, 7)
      }),
      { ...runs, numRuns: 400 },
    )
  })

  it('averages to the outcome over the best: within sampling error, for play by chance', () => {
    fc.assert(
      fc.property(randomGame({ patience: 6 }), fc.nat(), fc.integer(), (game, number, seed) => {
        const solution = solve(game, startOf(game, number))
        fc.pre(solution.best > 1)
        const classes = bestClasses(solution)
        const random = randomOf(seed)
        const chance: Policy = (_, node, next) => {
          const { from, to } = choicesOf(solution, node)
          return from + Math.floor(next() * (to - from))
        }
        const plays = 2000
        let [sum, squares] = [0, 0]
        for (let play = 0; play < plays; play++) {
          const variant = drawn(game, random())
          const { unclipped, points } = playOut(
            solution,
            classes,
            variant,
            () => Math.floor(random() * solution.roots.length),
            chance,
            random,
          )
          const difference = unclipped - (100 * points) / solution.best
          sum += difference
          squares += difference ** 2
        }
        const mean = sum / plays
        const error = Math.sqrt(Math.max(0, squares / plays - mean ** 2) / plays)
        expect(Math.abs(mean)).toBeLessThanOrEqual(5 * error + hair)
      }),
      { ...runs, numRuns: 15 },
    )
  })

  const drawn = (game: Game, number: number): number => {
    let rest = number
    const found = game.variants.findIndex(({ probability }) => (rest -= probability) < 0)
    return found < 0 ? game.variants.length - 1 : found
  }

  it('is full for the best line in every variant, and never passes below the mark', () => {
    fc.assert(
      fc.property(randomGame({ patience: 6 }), fc.nat(), (game, number) => {
        const solution = solve(game, startOf(game, number))
        fc.pre(solution.best > 1)
        const classes = bestClasses(solution)
        for (const variant of game.variants.keys()) {
          const outcome = playOut(solution, classes, variant, bestBring, bestChoice, () => 0)
          expect(outcome.score).toBeCloseTo(100, 7)
          expect(outcome.class).toBe(classes[variant])
          expect(outcome.passed).toBe(outcome.class !== 'gate')
          expect(passes(solution, game.mark - 0.1, 'full', 'full')).toBe(false)
          expect(passes(solution, 100, 'gate', 'gate')).toBe(false)
        }
        expect(scoreOf(solution, 2 * solution.best)).toBe(0)
      }),
      runs,
    )
  })
})
