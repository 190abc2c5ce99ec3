/**
 * One attempt judged: its log walked through the solved game, pick by pick. Enters: a solved start, made
 * ready once, and an attempt on it. Leaves: the figures that the review would show, or why there are
 * none. It says what `reviewAttempt` says (a test holds them together) at a fraction of the cost, since
 * the choices of an information state are just those that the rules offer there: a hundred thousand
 * attempts are judged in seconds.
 */
import type { Game } from '../model/game.ts'
import type { Attempt, Pick } from '../model/play.ts'
import type { Grade, Observation, Option } from '../model/review.ts'
import type { EndingClass, Family } from '../model/words.ts'
import { variantOf } from '../play/replay.ts'
import { evidenceOf, gradeOf, optionsAt } from '../review/grade-moves.ts'
import type { Carrier, Flags } from '../review/grade-moves.ts'
import { reportCardOf } from '../review/report-card.ts'
import type { Axis, Letter } from '../review/report-card.ts'
import { bestClasses, passes, scoreOf } from '../solve/outcome.ts'
import type { Solution } from '../solve/solve.ts'
import { after, choicesOf, pickOf, realChoices } from '../solve/walk.ts'

/** A move as it was judged. */
export interface JudgedMove {
  readonly scene: number
  readonly pick: Pick
  readonly grade: Grade
  /** Points lost. */
  readonly loss: number
  /** Whether there was nothing to decide. */
  readonly forced: boolean
}

/** What a finished attempt comes to, worked out from its log alone. */
export interface Figures {
  /** 0–100. */
  readonly score: number
  readonly passed: boolean
  readonly endingClass: EndingClass
  /** Index of the ending. */
  readonly ending: number
  /** Index of the cause that was drawn. */
  readonly variant: number
  /** Share of decisions graded best or good, 0–1. */
  readonly sound: number
  readonly letter: Letter
  /** 0–100 of each axis; null where the play held no decision about it. */
  readonly axes: Readonly<Record<Axis, number | null>>
  readonly moves: readonly JudgedMove[]
  /** Techniques hit, misused and missed, in the order in which they came. */
  readonly observations: readonly Observation[]
}

export type Judgement =
  | { readonly kind: 'judged'; readonly figures: Figures }
  /** The log does not fit the game, from this turn on. */
  | { readonly kind: 'impossible'; readonly turn: number }
  /** The log stops before an ending. */
  | { readonly kind: 'unfinished' }

/** One choice judged, whoever makes it. */
interface Step {
  /** Index in the solution. */
  readonly choice: number
  readonly move: JudgedMove
  readonly options: readonly Option[]
  readonly regret: number
  readonly observations: readonly Observation[]
}

/** A solved start made ready for many attempts. */
export interface Bench {
  readonly solution: Solution
  /** Class that the best line reaches, by variant. */
  readonly reachable: readonly EndingClass[]
  /** By the ordinals of the documents brought, joined: where the play begins and what bringing them was worth. */
  readonly brought: ReadonlyMap<
    string,
    { readonly node: number; readonly regret: number; readonly observations: readonly Observation[] }
  >
  readonly techniques: Flags
  readonly families: ReadonlyMap<string, Family>
  /**
   * Choices that somebody made, by index in the solution. Many make the same ones: they are judged once
   * and shared, so that the figures of a hundred thousand attempts take the memory of a few thousand choices.
   */
  readonly steps: Map<number, Step>
}

const counted =
  (techniques: Flags) =>
  ({ technique }: Observation): boolean =>
    techniques.get(technique)?.flag !== 'counter-example'

/**
 * @param techniques to leave out those that are taught as counter-examples
 * @param families of the techniques, by id
 */
export function benchOf(solution: Solution, techniques: Flags, families: ReadonlyMap<string, Family>): Bench {
  const { game, rules, roots } = solution
  const values = roots.map((root) => solution.fallibleAt[root] ?? 0)
  const top = Math.max(...values)
  const carriers = rules.bringLists.map((documents, list): Carrier => ({
    loss: top - (values[list] ?? 0),
    techniques: documents.flatMap((document) => game.documents[document] ?? []),
  }))
  return {
    solution,
    reachable: bestClasses(solution),
    brought: new Map(
      carriers.map((carrier, list) => {
        const node = roots[list] ?? 0
        return [
          rules.bringLists[list]?.join() ?? '',
          {
            node,
            regret: solution.best - (solution.bestAt[node] ?? 0),
            observations: evidenceOf(carriers, carrier).filter(counted(techniques)),
          },
        ] as const
      }),
    ),
    techniques,
    families,
    steps: new Map(),
  }
}

const choiceAt = (game: Game, scene: number, pick: Pick) =>
  typeof pick === 'number' ? game.scenes[scene]?.choices[pick] : undefined

/** A pick at a node; null where it is not offered. */
function stepAt({ solution, techniques, steps }: Bench, node: number, pick: Pick): Step | null {
  const { from, to } = choicesOf(solution, node)
  let choice = from
  while (choice < to && pickOf(solution, choice) !== pick) choice++
  const known = steps.get(choice)
  if (known !== undefined && choice < to) return known
  const { game } = solution
  const options = optionsAt(solution, node)
  const taken = options[choice - from]
  if (taken === undefined) return null
  const scene = solution.sceneAt[node] ?? 0
  const foul = choiceAt(game, scene, pick)?.move.kind === 'red-line'
  const carried = (option: Option): Carrier => ({
    loss: option.loss,
    techniques: choiceAt(game, scene, option.pick)?.techniques ?? [],
  })
  const step: Step = {
    choice,
    move: {
      scene,
      pick,
      grade: foul ? 'red-line' : gradeOf(taken.loss),
      loss: taken.loss,
      forced: realChoices(solution, node) < 2,
    },
    options,
    regret: (solution.bestAt[node] ?? 0) - taken.best,
    observations: evidenceOf(
      options.filter((option) => option.pick !== 'leave').map(carried),
      carried(taken),
    ).filter(counted(techniques)),
  }
  steps.set(choice, step)
  return step
}

/** @param attempt on the bench's game and start */
export function judge(bench: Bench, attempt: Attempt): Judgement {
  const { solution, reachable, families } = bench
  const { game, rules } = solution
  const brought = bench.brought.get(attempt.bring?.join() ?? '')
  if (attempt.start !== solution.start || brought === undefined) return { kind: 'impossible', turn: 0 }
  const variant = variantOf(game, attempt.seed)
  const observations = [...brought.observations]
  const steps: Step[] = []
  let node = brought.node
  for (const [turn, pick] of attempt.picks.entries()) {
    if (solution.ended[node] === 1) return { kind: 'impossible', turn }
    const step = stepAt(bench, node, pick)
    if (step === null) return { kind: 'impossible', turn }
    steps.push(step)
    observations.push(...step.observations)
    node = after(solution, step.choice, variant)
  }
  if (solution.ended[node] !== 1) return { kind: 'unfinished' }

  const final = solution.stateAt(node, variant)
  const endingClass = rules.classOf(final)
  // Added in the order of the review, so that not even a rounding tells the two apart.
  const lost = steps.reduce((sum, { regret }) => sum + regret, 0)
  const score = scoreOf(solution, brought.regret + lost)
  const made = steps.filter(({ move }) => !move.forced)
  const sound = made.filter(({ move: { grade } }) => grade === 'best' || grade === 'good').length
  const { marks, letter } = reportCardOf(
    {
      score,
      endingClass,
      bestValue: solution.best,
      preparation: rules.bringLists.length < 2 ? null : { regret: brought.regret },
      decisions: steps.map(({ move, options, regret }) => ({ ...move, options, regret })),
    },
    game,
    families,
  )
  return {
    kind: 'judged',
    figures: {
      score,
      passed: passes(solution, score, endingClass, reachable[variant] ?? 'full'),
      endingClass,
      ending: -1 - final.at,
      variant,
      sound: made.length === 0 ? 1 : sound / made.length,
      letter,
      axes: Object.fromEntries(marks.map(({ axis, share }) => [axis, share])) as Figures['axes'],
      moves: steps.map(({ move }) => move),
      observations,
    },
  }
}
