/**
 * Mastery converges to skill: simulated learners of the five levels, who neither learn nor forget, play
 * shipped scenarios again and again, and what their reviews show is traced family by family. It comes to
 * what their own hit rate says, and to the same for all of one skill.
 */
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../src/model/review.ts'
import type { Family } from '../../src/model/words.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { variantOf } from '../../src/play/replay.ts'
import { randomOf } from '../../src/play/seeds.ts'
import { skilled, skillLevels } from '../../src/proofs/learners.ts'
import { masteryOf, trace, tracing } from '../../src/review/mastery.ts'
import { reviewAttempt } from '../../src/review/review.ts'
import { solve } from '../../src/solve/solve.ts'
import type { Solution } from '../../src/solve/solve.ts'
import { after, pickOf } from '../../src/solve/walk.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents, catalogue } = readLibrary()
const played = ['S04', 'S06', 'S13'].flatMap((id) => contents.find((content) => content.id === id) ?? [])
const solutions = played.map(({ game }) => solve(game))
/** Plays of each learner: from `settled` on the start values are forgotten; `few` are a month of practice. */
const plays = 300
const settled = 150
const few = 12
/** A family that comes up less than this shows too little to judge by. */
const often = 100
const learners = [1, 2, 3]

const familyOf = (technique: string): Family | null => catalogue.techniques.get(technique)?.family ?? null

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

/** How often, how well, and what the trace said on the way: over all, over the first few plays, once settled. */
interface Course {
  seen: number
  hits: number
  chance: number
  readonly all: number[]
  readonly early: number[]
  readonly late: number[]
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)

/** One learner, family by family, those that come up often; and whether the trace ends as mastery is told. */
function follow(heat: number, learner: number): ReadonlyMap<Family, Course> {
  const courses = new Map<Family, Course>()
  const shown: Observation[] = []
  for (let play = 0; play < plays; play++) {
    const solution = solutions[play % solutions.length]
    if (solution === undefined) throw new Error('nothing to play')
    const observations = observe(solution, heat, learner * 1000 + play)
    shown.push(...observations)
    for (const { technique, kind } of observations) {
      const family = familyOf(technique)
      if (family === null) continue
      const course = courses.get(family) ?? {
        seen: 0,
        hits: 0,
        chance: tracing.known,
        all: [],
        early: [],
        late: [],
      }
      courses.set(family, course)
      course.seen++
      course.hits += Number(kind === 'hit')
      course.chance = trace(course.chance, kind === 'hit')
      course.all.push(course.chance)
      if (play < few) course.early.push(course.chance)
      if (play >= settled) course.late.push(course.chance)
    }
  }
  for (const { family, chance } of masteryOf(shown, familyOf))
    expect(chance).toBe(courses.get(family)?.chance ?? tracing.known)
  return new Map([...courses].filter(([, { seen }]) => seen >= often))
}

/** Where the trace hovers for one who hits by chance, this often. */
function hovering(rate: number): number {
  const random = randomOf(99)
  const chances: number[] = []
  let chance: number = tracing.known
  for (let turn = 0; turn < 20_000; turn++) {
    chance = trace(chance, random() < rate)
    chances.push(chance)
  }
  return mean(chances)
}

describe('the mastery of a simulated learner', () => {
  const levels = skillLevels.map((heat) => learners.map((learner) => follow(heat, learner)))
  const courses = levels.flat().flatMap((families) => [...families.values()])
  const rateOf = ({ hits, seen }: Course): number => hits / seen

  it('comes to mastery of every family that he mostly gets right', () => {
    const known = courses.filter((course) => rateOf(course) >= 0.6)
    expect(known.length).toBeGreaterThan(60)
    for (const { late } of known) expect(mean(late)).toBeGreaterThan(tracing.mastered)
  })

  it('stays where his own hit rate puts it in every family that he mostly gets wrong', () => {
    const unknown = courses.filter((course) => rateOf(course) <= 0.4)
    expect(unknown.length).toBeGreaterThan(10)
    for (const course of unknown) {
      expect(Math.abs(mean(course.late) - hovering(rateOf(course)))).toBeLessThan(0.2)
      expect(mean(course.late)).toBeLessThan(0.75)
    }
    const errors = unknown.map((course) => Math.abs(mean(course.all) - hovering(rateOf(course))))
    expect(mean(errors)).toBeLessThan(0.05)
  })

  it('ends the nearer to 1 the higher his skill', () => {
    const missing = levels.map((runs) =>
      mean(runs.flatMap((families) => [...families.values()].map(({ late }) => 1 - mean(late)))),
    )
    expect(missing).toEqual([...missing].sort((one, other) => other - one))
    expect(missing[0]).toBeGreaterThan(0.35)
    expect(missing.at(-1)).toBeLessThan(0.02)
  })

  it('comes to the same for all of one skill, the closer the longer they play', () => {
    for (const runs of levels) {
      const shared = [...(runs[0]?.keys() ?? [])].filter((family) => runs.every((run) => run.has(family)))
      expect(shared.length).toBeGreaterThanOrEqual(5)
      const spread = (of: (course: Course) => readonly number[]): number =>
        mean(
          shared.map((family) => {
            const ends = runs.flatMap((run) => {
              const course = run.get(family)
              return course === undefined ? [] : [mean(of(course))]
            })
            return Math.max(...ends) - Math.min(...ends)
          }),
        )
      expect(spread(({ all }) => all)).toBeLessThan(spread(({ early }) => early) / 2)
    }
  })
})
