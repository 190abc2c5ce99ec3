/**
 * Mastery follows skill: simulated learners of the five levels play shipped scenarios one after another;
 * what their reviews show is traced. Plays of the second half count, when the start values are forgotten.
 */
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../src/model/review.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { variantOf } from '../../src/play/replay.ts'
import { randomOf } from '../../src/play/seeds.ts'
import { skilled, skillLevels } from '../../src/proofs/learners.ts'
import { masteryOf, tracing } from '../../src/review/mastery.ts'
import { reviewAttempt } from '../../src/review/review.ts'
import { solve } from '../../src/solve/solve.ts'
import type { Solution } from '../../src/solve/solve.ts'
import { after, pickOf } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents, catalogue } = readLibrary()
const played = ['S04', 'S06', 'S13'].flatMap((id) => contents.find((content) => content.id === id) ?? [])
const solutions = played.map(({ game }) => solve(game))
/** Plays of each learner; the second half is looked at. */
const plays = 24

const familyOf = (technique: string) => catalogue.techniques.get(technique)?.family ?? null

/** What one play of a learner shows. */
function observe(solution: Solution, heat: number, seed: number): readonly Observation[] {
  const { game, rules } = solution
  const { prepare, policy } = skilled(heat)
  const random = randomOf(seed)
  const variant = variantOf(game, seed)
  const list = prepare(solution, random)
  const picks: ReturnType<typeof pickOf>[] = []
  let node = solution.roots[list] ?? 0
  while (solution.ended[node] === 0) {
    const choice = policy(solution, node, random)
    picks.push(pickOf(solution, choice))
    node = after(solution, choice, variant)
  }
  const attempt = newAttempt(game, { id: 'test', seed, bring: rules.bringLists[list] ?? [], picks })
  const reviewed = reviewAttempt(game, attempt, catalogue.techniques, solution)
  if (reviewed.kind !== 'reviewed') throw new Error(reviewed.kind)
  return reviewed.review.observations
}

/** Mean chance over the families that are seen often, averaged over the plays of the second half. */
function masteryAt(heat: number, seed: number): number {
  const seen: Observation[] = []
  const means: number[] = []
  for (let play = 0; play < plays; play++) {
    const solution = solutions[play % solutions.length]
    if (solution === undefined) throw new Error('nothing to play')
    seen.push(...observe(solution, heat, seed * 1000 + play))
    const often = masteryOf(seen, familyOf).filter((family) => family.seen >= 5)
    if (play >= plays / 2)
      means.push(often.reduce((sum, { chance }) => sum + chance, 0) / Math.max(1, often.length))
  }
  return means.reduce((sum, each) => sum + each, 0) / means.length
}

describe('the mastery of a simulated learner', () => {
  const levels = skillLevels.map((heat) => [1, 2, 3].map((seed) => masteryAt(heat, seed)))
  const means = levels.map((runs) => runs.reduce((sum, each) => sum + each, 0) / runs.length)

  it('rises with his skill, level by level, until there is nothing left to master', () => {
    for (const [index, mean] of means.entries())
      if (index > 0) expect(mean).toBeGreaterThan(Math.min(tracing.mastered, (means[index - 1] ?? 0) + 0.03))
  })

  it('comes to mastery for the expert and stays far from it for the beginner', () => {
    expect(means.at(-1)).toBeGreaterThan(tracing.mastered - 0.03)
    expect(means[0]).toBeLessThan(0.5)
  })

  it('comes to the same whatever the seeds', () => {
    for (const runs of levels) expect(Math.max(...runs) - Math.min(...runs)).toBeLessThan(0.2)
  })
})
