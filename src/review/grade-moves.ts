/**
 * An attempt, finished or not, graded move by move through its solved game, without hindsight. Enters:
 * the game, the log and the solution of its start. Leaves: decisions, the preparation and the evidence
 * on techniques, as far as the log goes. Impossible logs are values, not errors.
 */
import type { TechniqueFlag } from '../model/catalogue.ts'
import type { Game } from '../model/game.ts'
import type { Attempt, Pick, State } from '../model/play.ts'
import type { Decision, Grade, Observation, Option, Preparation } from '../model/review.ts'
import { replay } from '../play/replay.ts'
import type { Solution } from '../solve/solve.ts'
import { after, bestBring, bestLineFrom, choicesOf, pickOf, realChoices, topFallible } from '../solve/walk.ts'

/** Techniques by id, with what tells the counted ones from counter-examples. */
export type Flags = ReadonlyMap<string, { readonly flag: TechniqueFlag }>

export interface GradedMoves {
  readonly kind: 'graded'
  readonly variant: number
  /** At the start, then one a move. */
  readonly states: readonly State[]
  readonly decisions: readonly Decision[]
  /** Null where there was nothing to choose from. */
  readonly preparation: Preparation | null
  /** Σ (V* − Q*) so far, the preparation's included. */
  readonly regret: number
  readonly observations: readonly Observation[]
  /** Best play from each decision to the end. */
  readonly bestLines: readonly (readonly Pick[])[]
  /** What can be done where the log stands; empty at an ending. */
  readonly now: readonly Option[]
}

export type Graded =
  | GradedMoves
  /** The log does not fit the game, from this turn on. */
  | { readonly kind: 'impossible'; readonly turn: number }
  /** The learner has not set out. */
  | { readonly kind: 'not begun' }

/** Grade by points lost, by V_τ (DESIGN 5). */
export const gradeOf = (loss: number): Exclude<Grade, 'red-line'> =>
  loss < 2 ? 'best' : loss < 4 ? 'good' : loss < 10 ? 'inaccuracy' : loss < 20 ? 'mistake' : 'blunder'

/** All that can be done at an information state, in the order of its choices in the solution. */
export function optionsAt(solution: Solution, node: number): readonly Option[] {
  const { from, to } = choicesOf(solution, node)
  const top = topFallible(solution, node)
  return Array.from({ length: to - from }, (_, i) => {
    const choice = from + i
    const fallible = solution.fallibleOf[choice] ?? 0
    return {
      pick: pickOf(solution, choice),
      best: solution.bestOf[choice] ?? 0,
      fallible,
      loss: Math.max(0, top - fallible),
    }
  })
}

/** One thing that could have been done, with the techniques it carried. */
export interface Carrier {
  readonly loss: number
  readonly techniques: readonly string[]
}

/**
 * Hits, misuses and misses of one decision or preparation (DESIGN 5, "Techniques").
 * @param all what was on offer, ending the contact left out
 */
export function evidenceOf(all: readonly Carrier[], chosen: Carrier): readonly Observation[] {
  const best = all.filter(({ loss }) => loss < 2)
  const [first] = best
  const observed = (kind: Observation['kind'], techniques: readonly string[]) =>
    techniques.map((technique): Observation => ({ technique, kind }))
  return [
    ...observed('hit', chosen.loss < 2 && all.some(({ loss }) => loss >= 5) ? chosen.techniques : []),
    ...observed('misuse', chosen.loss >= 10 ? chosen.techniques : []),
    ...observed(
      'miss',
      chosen.loss >= 4 && first !== undefined
        ? first.techniques.filter((technique) =>
            best.every(({ techniques }) => techniques.includes(technique)),
          )
        : [],
    ),
  ]
}

const indexOfPick = (solution: Solution, node: number, pick: Pick): number => {
  const { from, to } = choicesOf(solution, node)
  for (let choice = from; choice < to; choice++) if (pickOf(solution, choice) === pick) return choice
  throw new RangeError('a pick that was not offered')
}

/**
 * @param techniques to leave out those that are taught as counter-examples
 * @param solved the solution of the attempt's start
 */
export function gradeMoves(game: Game, attempt: Attempt, techniques: Flags, solved: Solution): Graded {
  const { rules } = solved
  const played = replay(rules, attempt)
  if (played.kind === 'impossible') return played
  if (attempt.bring === null) return { kind: 'not begun' }
  const { variant, states } = played.replay

  const asked = attempt.bring.join()
  const list = rules.bringLists.findIndex((each) => each.join() === asked)
  let node = solved.roots[list] ?? 0
  const roots = solved.roots.map((root) => solved.fallibleAt[root] ?? 0)
  const preparation: Preparation = {
    chosen: attempt.bring,
    best: rules.bringLists[bestBring(solved)] ?? [],
    loss: Math.max(...roots) - (roots[list] ?? 0),
    regret: solved.best - (solved.bestAt[node] ?? 0),
    grade: gradeOf(Math.max(...roots) - (roots[list] ?? 0)),
  }

  const observations: Observation[] = []
  const counts = ({ technique }: Observation): boolean =>
    techniques.get(technique)?.flag !== 'counter-example'
  const note = (found: readonly Observation[]): void => {
    observations.push(...found.filter(counts))
  }
  const listed = rules.bringLists.map((documents, index): Carrier => ({
    loss: Math.max(...roots) - (roots[index] ?? 0),
    techniques: documents.flatMap((document) => game.documents[document] ?? []),
  }))
  const brought = listed[list]
  if (brought !== undefined) note(evidenceOf(listed, brought))

  const probabilities = game.variants.map((each) => each.probability)
  const decisions: Decision[] = []
  const bestLines: (readonly Pick[])[] = []
  for (const [turn, pick] of attempt.picks.entries()) {
    const [before, next] = [states[turn], states[turn + 1]]
    if (before === undefined || next === undefined) break
    const options = optionsAt(solved, node)
    const index = indexOfPick(solved, node, pick)
    const choices = game.scenes[before.at]?.choices ?? []
    const redLine = typeof pick === 'number' && choices[pick]?.move.kind === 'red-line'
    const loss = options.find((option) => option.pick === pick)?.loss ?? 0
    const to = after(solved, index, variant)
    const bits = solved.variantsAt[node] ?? 0
    const mass = probabilities.map((probability, each) => ((bits & (1 << each)) === 0 ? 0 : probability))
    const total = mass.reduce((sum, each) => sum + each, 0)
    const decision: Decision = {
      turn,
      scene: before.at,
      pick,
      grade: redLine ? 'red-line' : gradeOf(loss),
      loss,
      regret: (solved.bestAt[node] ?? 0) - (solved.bestOf[index] ?? 0),
      forced: realChoices(solved, node) < 2,
      options,
      belief: mass.map((each) => each / total),
      valueBefore: solved.bestAt[node] ?? 0,
      valueAfter: solved.bestAt[to] ?? 0,
      before: rules.words(before),
      after: rules.words(next),
    }
    decisions.push(decision)
    bestLines.push(bestLineFrom(solved, node, variant))
    const carrier = (option: { readonly pick: Pick; readonly loss: number }): Carrier => ({
      loss: option.loss,
      techniques: (typeof option.pick === 'number' ? choices[option.pick]?.techniques : undefined) ?? [],
    })
    note(evidenceOf(options.filter((option) => option.pick !== 'leave').map(carrier), carrier(decision)))
    node = to
  }
  return {
    kind: 'graded',
    variant,
    states,
    decisions,
    preparation: rules.bringLists.length < 2 ? null : preparation,
    regret: preparation.regret + decisions.reduce((sum, { regret }) => sum + regret, 0),
    observations,
    bestLines,
    now: solved.ended[node] === 1 ? [] : optionsAt(solved, node),
  }
}
