/** The review of played attempts: scores, grades, evidence, and logs that do not fit. */
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { variantOf } from '../../src/play/replay.ts'
import { gradeOf } from '../../src/review/grade-moves.ts'
import { reviewAttempt } from '../../src/review/review.ts'
import { leavePick, solve } from '../../src/solve/solve.ts'
import { after, bestBring, bestChoice, choicesOf } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents, catalogue } = readLibrary()
const content = contents.find(({ id }) => id === 'S03')
if (content === undefined) throw new Error('S03 is missing')
const { game } = content
const solution = solve(game)

const attempt = (seed: number, bring: readonly number[] | null, picks: Attempt['picks']): Attempt =>
  newAttempt(game, { id: 'test', seed, bring, picks })

/** Plays by a rule that chooses among the choices of an information state. */
function play(seed: number, choose: (node: number) => number): Attempt {
  const variant = variantOf(game, seed)
  const list = bestBring(solution)
  let node = solution.roots[list] ?? 0
  const picks: Attempt['picks'][number][] = []
  while (solution.ended[node] === 0) {
    const choice = choose(node)
    const ordinal = solution.pick[choice] ?? leavePick
    picks.push(ordinal === leavePick ? 'leave' : ordinal)
    node = after(solution, choice, variant)
  }
  return attempt(seed, solution.rules.bringLists[list] ?? [], picks)
}

const review = (log: Attempt) => {
  const reviewed = reviewAttempt(game, log, catalogue.techniques, solution)
  if (reviewed.kind !== 'reviewed') throw new Error(reviewed.kind)
  return reviewed.review
}

describe('a review', () => {
  it.each([1, 2, 3, 4, 5, 6])('gives the best line full marks and a pass (seed %i)', (seed) => {
    const result = review(play(seed, (node) => bestChoice(solution, node)))
    expect(result.score).toBeCloseTo(100, 6)
    expect(result.passed).toBe(true)
    expect(result.decisions.reduce((sum, { regret }) => sum + regret, 0)).toBeCloseTo(0, 6)
  })

  it('gives a red line its own grade and no pass', () => {
    const result = review(
      play(7, (node) => {
        const { from, to } = choicesOf(solution, node)
        const scene = solution.sceneAt[node] ?? 0
        for (let choice = from; choice < to; choice++)
          if (game.scenes[scene]?.choices[solution.pick[choice] ?? -1]?.move.kind === 'red-line')
            return choice
        return bestChoice(solution, node)
      }),
    )
    expect(result.endingClass).toBe('gate')
    expect(result.outcome).toBe(0)
    expect(result.passed).toBe(false)
    expect(result.decisions.at(-1)?.grade).toBe('red-line')
  })

  it('keeps the score within 0 and 100 however badly it goes', () => {
    for (let seed = 10; seed < 40; seed++) {
      const result = review(
        play(seed, (node) => {
          const { from, to } = choicesOf(solution, node)
          return from + ((seed * 7 + node) % (to - from))
        }),
      )
      expect(result.score).toBeGreaterThanOrEqual(0)
      expect(result.score).toBeLessThanOrEqual(100)
      for (const { loss, regret, options } of result.decisions) {
        expect(loss).toBeGreaterThanOrEqual(0)
        expect(regret).toBeGreaterThanOrEqual(-1e-9)
        expect(Math.min(...options.map((option) => option.loss))).toBeCloseTo(0, 9)
      }
    }
  })

  it('is the same review twice', () => {
    const log = play(3, (node) => choicesOf(solution, node).from)
    expect(review(log)).toEqual(review(log))
  })

  it('counts a technique as hit only where something was at stake', () => {
    const result = review(play(1, (node) => bestChoice(solution, node)))
    expect(result.techniques.some(({ hits }) => hits > 0)).toBe(true)
    expect(result.techniques.every(({ misuses }) => misuses === 0)).toBe(true)
  })
})

describe('a log that does not fit', () => {
  it('is named with the turn where it goes wrong', () => {
    expect(reviewAttempt(game, attempt(1, [], [99]), catalogue.techniques, solution)).toEqual({
      kind: 'impossible',
      turn: 0,
    })
    expect(reviewAttempt(game, attempt(1, [9], [0]), catalogue.techniques, solution)).toEqual({
      kind: 'impossible',
      turn: 0,
    })
  })
  it('is unfinished until it ends', () => {
    expect(reviewAttempt(game, attempt(1, null, []), catalogue.techniques, solution)).toEqual({
      kind: 'unfinished',
    })
    expect(reviewAttempt(game, attempt(1, [], [1]), catalogue.techniques, solution)).toEqual({
      kind: 'unfinished',
    })
  })
})

describe('grades', () => {
  it.each([
    [0, 'best'],
    [1.99, 'best'],
    [2, 'good'],
    [4, 'inaccuracy'],
    [10, 'mistake'],
    [20, 'blunder'],
  ] as const)('a loss of %d is %s', (loss, grade) => expect(gradeOf(loss)).toBe(grade))
})
