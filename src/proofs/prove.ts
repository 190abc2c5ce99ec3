/**
 * What must hold of every scenario (DESIGN 5), measured over all its starts; with several starts the
 * worst is reported. Enters: a game, its text in each language, the techniques. Leaves: figures, and
 * a diagnostic for each gate that fails.
 */
import type { Technique } from '../model/catalogue.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Game } from '../model/game.ts'
import type { Scenario } from '../model/scenario.ts'
import type { EndingClass } from '../model/words.ts'
import { pickWeighted, randomOf } from '../play/seeds.ts'
import { bestClasses, playOut } from '../solve/outcome.ts'
import type { Outcome, Policy, Preparation } from '../solve/outcome.ts'
import { solve } from '../solve/solve.ts'
import type { Solution } from '../solve/solve.ts'
import { realChoices } from '../solve/walk.ts'
import { botsFor, randomPlay } from './bots.ts'
import { endingMismatches } from './endings.ts'
import { failures } from './failures.ts'
import type { BotFigure, Figures } from './figures.ts'
import { itemRules } from './item-rules.ts'
import { insightLevels, insightful, skillLevels, skilled } from './learners.ts'
import { knowing } from './knowing.ts'
import { openingGivesAway } from './opening.ts'
import { sit } from './reliability.ts'
import { bestSomewhere, countedTechniques, onlyWrong, reached, rewardsWrong } from './tags.ts'

export interface Proof {
  readonly figures: Figures
  readonly solutions: readonly Solution[]
  /** Scores of the simulated examinees, for the exams that this scenario is part of. */
  readonly examScores: readonly number[]
  readonly diagnostics: readonly Diagnostic[]
}

const randomPlays = 10_000
const seedsPerVariant = 100
const learnerPlays = 3_000

interface Sample {
  readonly mean: number
  readonly error: number
  readonly value: number
  readonly pass: number
}

function sample(
  solution: Solution,
  classes: readonly EndingClass[],
  plays: number,
  seed: number,
  prepare: Preparation,
  policy: Policy,
): Sample {
  const random = randomOf(seed)
  const probabilities = solution.game.variants.map((variant) => variant.probability)
  let score = 0
  let squares = 0
  let value = 0
  let passed = 0
  for (let play = 0; play < plays; play++) {
    const variant = pickWeighted(probabilities, random)
    const outcome: Outcome = playOut(solution, classes, variant, prepare, policy, random)
    score += outcome.score
    squares += outcome.score ** 2
    value += outcome.points
    if (outcome.passed) passed++
  }
  const mean = score / plays
  return {
    mean,
    error: Math.sqrt(Math.max(0, squares / plays - mean ** 2) / plays),
    value: value / plays,
    pass: passed / plays,
  }
}

/** Whether V* reaches the acceptable class in the heaviest variant and is never damaged or gate. */
function bestPasses(solution: Solution, classes: readonly EndingClass[]): boolean {
  const probabilities = solution.game.variants.map((variant) => variant.probability)
  const heaviest = probabilities.indexOf(Math.max(...probabilities))
  const order: readonly EndingClass[] = ['full', 'solid', 'soft', 'none', 'damaged', 'gate']
  const reachedClass = classes[heaviest] ?? 'gate'
  return (
    order.indexOf(reachedClass) <= order.indexOf(solution.game.acceptable) &&
    classes.every((each) => each !== 'damaged' && each !== 'gate')
  )
}

const lowest = <T>(list: readonly T[], by: (item: T) => number): T => {
  const [first, ...rest] = list
  if (first === undefined) throw new RangeError('a game without starts')
  return rest.reduce((least, item) => (by(item) < by(least) ? item : least), first)
}

/**
 * @param texts the scenario in each language; the first names places in the figures
 * @param seed fixed, so that the figures are the same on every machine
 */
export function prove(
  game: Game,
  texts: readonly [Scenario, ...Scenario[]],
  techniques: ReadonlyMap<string, Technique>,
  seed = 20261121,
): Proof {
  const [text] = texts
  const sceneName = (scene: number): string => text.scenes[scene]?.name ?? `#${scene}`
  const choiceText = (scene: number, choice: number): string =>
    text.scenes[scene]?.choices[choice]?.text ?? `#${choice}`

  const solutions = game.starts.map((_, start) => solve(game, start))
  const runs = solutions.map((solution) => {
    const classes = bestClasses(solution)
    return {
      solution,
      classes,
      passes: bestPasses(solution, classes),
      knowing: knowing(solution),
      random: sample(solution, classes, randomPlays, seed, randomPlay.prepare, randomPlay.policy),
      skill: skillLevels.map((heat, level) => {
        const { prepare, policy } = skilled(heat)
        return sample(solution, classes, learnerPlays, seed + 1 + level, prepare, policy)
      }),
      insight: insightLevels.map((insight, level) => {
        const { prepare, policy } = insightful(insight)
        return sample(solution, classes, learnerPlays, seed + 11 + level, prepare, policy).mean
      }),
    }
  })

  const bots = Object.fromEntries(
    botsFor(texts, techniques).map((bot, number): [string, BotFigure] => {
      let passed = 0
      let of = 0
      for (const { solution, classes } of runs)
        for (const variant of game.variants.keys()) {
          const random = randomOf(seed + 100 * (number + 1) + variant)
          for (let play = 0; play < seedsPerVariant; play++) {
            of++
            if (playOut(solution, classes, variant, bot.prepare, bot.policy, random).passed) passed++
          }
        }
      return [bot.name, { passed, of, limit: bot.limit }]
    }),
  )

  let states = 0
  let decisions = 0
  for (const solution of solutions)
    for (let node = 0; node < solution.size; node++) {
      if (solution.ended[node] === 1) continue
      states++
      if (realChoices(solution, node) >= 2) decisions++
    }

  const seen = solutions.map(reached)
  const unreachable = [
    ...text.scenes.flatMap((scene, index) =>
      seen.some(({ scenes }) => scenes.has(index)) ? [] : [scene.name],
    ),
    ...text.scenes.flatMap((scene, index) =>
      scene.choices.flatMap((choice, ordinal) =>
        seen.some(({ choices }) => choices.has(`${index}.${ordinal}`))
          ? []
          : [`${scene.name} / ${choice.text}`],
      ),
    ),
    ...text.endings.flatMap((ending, index) =>
      seen.some(({ endings }) => endings.has(index)) ? [] : [ending.name],
    ),
  ]
  const best = new Set(solutions.flatMap((solution) => [...bestSomewhere(solution)]))
  const counted = solutions[0] === undefined ? new Set<string>() : countedTechniques(solutions[0], techniques)
  const worst = lowest(runs, ({ skill }) => skill[2]?.mean ?? 0)
  const random = lowest(runs, (run) => -run.random.pass)

  const figures: Figures = {
    id: game.scenario,
    variants: game.variants.length,
    states,
    decisions,
    best: Math.min(...solutions.map((solution) => solution.best)),
    random: {
      value: Math.max(...runs.map((run) => run.random.value)),
      score: Math.max(...runs.map((run) => run.random.mean)),
      pass: random.random.pass,
    },
    bots,
    knowing: Math.min(...runs.map((run) => run.knowing)),
    rewardsWrong: solutions.flatMap((solution, start) =>
      rewardsWrong(solution).map(({ scene, choice, states: count, loss }) => ({
        start,
        scene: sceneName(scene),
        choice: choiceText(scene, choice),
        states: count,
        loss,
      })),
    ),
    onlyWrong: [...new Set(solutions.flatMap((solution) => onlyWrong(solution).map(sceneName)))],
    neverBest: [...counted].filter((technique) => !best.has(technique)),
    unreachable,
    mismatchedEndings: solutions.flatMap(endingMismatches),
    bestPasses: runs.every((run) => run.passes),
    openingGivesAway: solutions.some(openingGivesAway),
    skill: worst.skill.map(({ mean }) => mean),
    skillErrors: worst.skill.map(({ error }) => error),
    skillMisconceptions: worst.insight,
  }
  return {
    figures,
    solutions,
    examScores: solutions[0] === undefined ? [] : sit(solutions[0], seed + 1000),
    diagnostics: [...failures(figures, text), ...itemRules(solutions, texts, techniques)],
  }
}
