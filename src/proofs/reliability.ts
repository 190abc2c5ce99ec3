/**
 * Whether an exam tells learners apart: simulated learners of five levels each sit every scenario of the
 * set once. Enters: their scores by scenario. Leaves: the rank correlation of score and skill
 * (Spearman) and the split-half reliability (Spearman–Brown), with a diagnostic where either is too low.
 */
import type { Course } from '../model/catalogue.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { pickWeighted, randomOf } from '../play/seeds.ts'
import { bestClasses, playOut } from '../solve/outcome.ts'
import type { Solution } from '../solve/solve.ts'
import { skilled, skillLevels } from './learners.ts'

/** How many of each level sit the exam. */
export const perLevel = 40
/** Limits of DESIGN and of good practice for a test that decides something (DOMAIN 4.2). */
export const limits = { rank: 0.95, half: 0.8 } as const

export interface Reliability {
  readonly course: string
  readonly scenarios: readonly string[]
  /** Spearman's ρ of mean score and skill, −1 … 1. */
  readonly rank: number
  /** Spearman–Brown of odd and even scenarios, ≤ 1. */
  readonly half: number
}

/** The level of each examinee, the five levels of all simulated learners (DESIGN 5). */
const levels: readonly number[] = skillLevels.flatMap((_, level) => new Array<number>(perLevel).fill(level))

/**
 * Scores 0–100 of every examinee in one scenario, from the least to the most skilled.
 * @param solution of the start that an exam begins with
 */
export function sit(solution: Solution, seed: number): readonly number[] {
  const classes = bestClasses(solution)
  const probabilities = solution.game.variants.map(({ probability }) => probability)
  return levels.map((level, index) => {
    const random = randomOf(seed + index)
    const { prepare, policy } = skilled(skillLevels[level] ?? skillLevels[0])
    return playOut(solution, classes, pickWeighted(probabilities, random), prepare, policy, random).score
  })
}

const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length

/** Pearson's r; 0 where one side does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (const [index, x] of a.entries()) {
    const [dx, dy] = [x - ma, (b[index] ?? mb) - mb]
    ab += dx * dy
    aa += dx * dx
    bb += dy * dy
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb)
}

/** Ranks from 1; equals share the middle of their places. */
export function ranks(list: readonly number[]): readonly number[] {
  const order = list.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const found = new Array<number>(list.length).fill(0)
  for (let from = 0; from < order.length;) {
    let to = from
    while (order[to + 1]?.value === order[from]?.value) to++
    for (let place = from; place <= to; place++) {
      const index = order[place]?.index
      if (index !== undefined) found[index] = (from + to) / 2 + 1
    }
    from = to + 1
  }
  return found
}

const meansOf = (scores: readonly (readonly number[])[]): readonly number[] =>
  (scores[0] ?? []).map((_, learner) => mean(scores.map((list) => list[learner] ?? 0)))

/** @param scores of each scenario by id, as {@link sit} gives them; a scenario without scores is left out */
export function reliabilityOf(
  { id, exam }: Pick<Course, 'id' | 'exam'>,
  scores: ReadonlyMap<string, readonly number[]>,
): Reliability {
  const lists = exam.flatMap((scenario) => {
    const list = scores.get(scenario)
    return list === undefined ? [] : [list]
  })
  const halves = [0, 1].map((half) => meansOf(lists.filter((_, index) => index % 2 === half)))
  const r = lists.length < 2 ? 0 : correlation(halves[0] ?? [], halves[1] ?? [])
  return {
    course: id,
    scenarios: exam,
    rank: lists.length === 0 ? 0 : correlation(ranks(meansOf(lists)), ranks(levels)),
    half: r <= -1 ? -1 : (2 * r) / (1 + r),
  }
}

/** A diagnostic for each course whose exam does not tell learners apart. */
export function reliabilityDiagnostics(all: readonly Reliability[]): readonly Diagnostic[] {
  return all.flatMap(({ course, rank, half }): readonly Diagnostic[] =>
    rank >= limits.rank && half >= limits.half
      ? []
      : [
          {
            code: 'exam-unreliable',
            severity: 'error',
            span: { file: `courses/${course}.zh.md`, start: 0, end: 0, line: 1, column: 1 },
            message: {
              zh: `“${course}”的考试分不清人：分数与水平的等级相关 ${rank.toFixed(3)}（要 ${limits.rank}），折半信度 ${half.toFixed(3)}（要 ${limits.half}）。多考几场，或换几场。`,
              en: `The exam of “${course}” does not tell learners apart: rank correlation with skill ${rank.toFixed(3)} (${limits.rank} wanted), split-half reliability ${half.toFixed(3)} (${limits.half} wanted). Set more scenarios, or others.`,
            },
          },
        ],
  )
}
