/** Lessons and report card of real plays, and grading of plays that have not ended. */
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/model/play.ts'
import { branchOf, newAttempt } from '../../src/play/attempt.ts'
import { variantOf } from '../../src/play/replay.ts'
import { gradeMoves } from '../../src/review/grade-moves.ts'
import { costliestOf, lessonsOf } from '../../src/review/lessons.ts'
import { reportCardOf } from '../../src/review/report-card.ts'
import { reviewAttempt } from '../../src/review/review.ts'
import { solve } from '../../src/solve/solve.ts'
import { after, bestBring, bestChoice, bestLineFrom, choicesOf, pickOf } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents, catalogue } = readLibrary()
const game = contents.find(({ id }) => id === 'S03')?.game
if (game === undefined) throw new Error('S03 is missing')
const solution = solve(game)
const list = bestBring(solution)
const bring = solution.rules.bringLists[list] ?? []
const families = new Map([...catalogue.techniques.values()].map(({ id, family }) => [id, family]))

/** Best play but for one turn, where the worst is done. */
function slipAt(seed: number, slip: number): Attempt {
  const variant = variantOf(solution.game, seed)
  const picks: Attempt['picks'][number][] = []
  let node = solution.roots[list] ?? 0
  while (solution.ended[node] === 0) {
    let choice = bestChoice(solution, node)
    if (picks.length === slip) {
      const { from, to } = choicesOf(solution, node)
      for (let each = from; each < to; each++)
        if (
          pickOf(solution, each) !== 'leave' &&
          (solution.fallibleOf[each] ?? 0) < (solution.fallibleOf[choice] ?? 0)
        )
          choice = each
    }
    picks.push(pickOf(solution, choice))
    node = after(solution, choice, variant)
  }
  return newAttempt(solution.game, { id: 'a', seed, bring, picks })
}
const reviewOf = (attempt: Attempt) => {
  const reviewed = reviewAttempt(solution.game, attempt, catalogue.techniques, solution)
  if (reviewed.kind !== 'reviewed') throw new Error(reviewed.kind)
  return reviewed.review
}

describe('lessons', () => {
  it.each([0, 1, 2])('name the turn that went wrong and what was better (turn %i)', (slip) => {
    const review = reviewOf(slipAt(3, slip))
    const { costliest, dearest, next } = lessonsOf(review.decisions)
    expect(costliestOf(review.decisions)?.turn).toBe(slip)
    expect(costliest).toMatchObject({ turn: slip, better: review.bestLines[slip]?.[0] })
    expect(dearest?.turn).not.toBe(slip)
    expect(next?.turn).toBe(slip)
  })

  it('have nothing to regret in best play', () => {
    const review = reviewOf(slipAt(3, 99))
    expect(lessonsOf(review.decisions).costliest).toBeNull()
    expect(review.bestLines[0]).toEqual(review.decisions.map(({ pick }) => pick))
  })
})

describe('a play that goes on', () => {
  it('is graded as far as it has come, exactly as it will be at the end', () => {
    const whole = slipAt(5, 1)
    const review = reviewOf(whole)
    for (let turn = 0; turn <= whole.picks.length; turn++) {
      const graded = gradeMoves(solution.game, branchOf(whole, turn, 'b', 0), catalogue.techniques, solution)
      if (graded.kind !== 'graded') throw new Error(graded.kind)
      expect(graded.decisions).toEqual(review.decisions.slice(0, turn))
    }
  })

  it('that has not begun says so', () => {
    const none = newAttempt(solution.game, { id: 'a', seed: 1 })
    expect(gradeMoves(solution.game, none, catalogue.techniques, solution).kind).toBe('not begun')
  })
})

describe('the best line', () => {
  it('leads from every decision to an ending', () => {
    const review = reviewOf(slipAt(4, 2))
    const variant = variantOf(solution.game, 4)
    expect(review.bestLine).toEqual(bestLineFrom(solution, solution.roots[list] ?? 0, variant))
    for (const [turn, line] of review.bestLines.entries()) {
      const picks = [...review.decisions.slice(0, turn).map(({ pick }) => pick), ...line]
      expect(reviewOf(newAttempt(solution.game, { id: 'a', seed: 4, bring, picks })).decisions).toHaveLength(
        picks.length,
      )
    }
  })
})

describe('the report card', () => {
  const cardOf = (attempt: Attempt) => reportCardOf(reviewOf(attempt), solution.game, families)

  it('gives best play an A on every axis that was in question', () => {
    const { marks, letter } = cardOf(slipAt(3, 99))
    expect(letter).toBe('A')
    expect(marks.filter(({ letter: each }) => each !== null && each !== 'A')).toEqual([])
    expect(marks.find(({ axis }) => axis === 'compliance')?.share).toBe(100)
  })

  it('accounts on its axes for all that the score lost', () => {
    for (let seed = 0; seed < 12; seed++)
      for (let turn = 0; turn < 6; turn++) {
        const review = reviewOf(slipAt(seed, turn))
        const { marks } = reportCardOf(review, solution.game, families)
        const lost = marks.reduce(
          (sum, { axis, share }) => (axis === 'compliance' ? sum : sum + 100 - (share ?? 100)),
          0,
        )
        expect(lost).toBeGreaterThanOrEqual(100 - review.score - 1e-9)
      }
  })

  it('is capped at D by a red line whatever the rest', () => {
    const review = { ...reviewOf(slipAt(3, 99)), endingClass: 'gate' as const }
    const { marks, letter } = reportCardOf(review, solution.game, families)
    expect(letter).toBe('D')
    expect(marks.find(({ axis }) => axis === 'compliance')).toMatchObject({ share: 0, letter: 'D' })
  })
})
