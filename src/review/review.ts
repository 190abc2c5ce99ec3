/**
 * The review: an attempt replayed through its solved game and graded without hindsight. Enters: the
 * game and the attempt. Leaves: plain data for the screen. Impossible logs are values, not errors.
 */
import type { Technique } from '../model/catalogue.ts'
import type { Game } from '../model/game.ts'
import type { Attempt, Pick } from '../model/play.ts'
import type { Decision, Grade, Option, Review, TechniqueEvidence } from '../model/review.ts'
import { replay } from '../play/replay.ts'
import { bestClasses, passes, scoreOf } from '../solve/outcome.ts'
import { leavePick, solve } from '../solve/solve.ts'
import type { Solution } from '../solve/solve.ts'
import { after, bestBring, choicesOf, realChoices, topFallible } from '../solve/walk.ts'

export type Reviewed =
  | { readonly kind: 'reviewed'; readonly review: Review }
  /** The log does not fit the game, from this turn on. */
  | { readonly kind: 'impossible'; readonly turn: number }
  /** The attempt has not come to an ending. */
  | { readonly kind: 'unfinished' }

/** Grade by points lost, by V_τ (DESIGN 5). */
export const gradeOf = (loss: number): Exclude<Grade, 'red-line'> =>
  loss < 2 ? 'best' : loss < 4 ? 'good' : loss < 10 ? 'inaccuracy' : loss < 20 ? 'mistake' : 'blunder'

function optionsAt(solution: Solution, node: number): readonly Option[] {
  const { from, to } = choicesOf(solution, node)
  const top = topFallible(solution, node)
  return Array.from({ length: to - from }, (_, i) => {
    const choice = from + i
    const ordinal = solution.pick[choice] ?? leavePick
    const fallible = solution.fallibleOf[choice] ?? 0
    return {
      pick: ordinal === leavePick ? 'leave' : ordinal,
      best: solution.bestOf[choice] ?? 0,
      fallible,
      loss: Math.max(0, top - fallible),
    }
  })
}

/** One thing that could have been done, with the techniques it carried. */
interface Carrier {
  readonly loss: number
  readonly techniques: readonly string[]
}

/**
 * Hits, misuses and misses of one decision or preparation (DESIGN 5, "Techniques").
 * @param all what was on offer, ending the contact left out
 */
function evidenceOf(all: readonly Carrier[], chosen: Carrier) {
  const best = all.filter(({ loss }) => loss < 2)
  const [first] = best
  return {
    hits: chosen.loss < 2 && all.some(({ loss }) => loss >= 5) ? chosen.techniques : [],
    misuses: chosen.loss >= 10 ? chosen.techniques : [],
    misses:
      chosen.loss >= 4 && first !== undefined
        ? first.techniques.filter((technique) =>
            best.every(({ techniques }) => techniques.includes(technique)),
          )
        : [],
  }
}

const indexOfPick = (solution: Solution, node: number, pick: Pick): number => {
  const { from, to } = choicesOf(solution, node)
  for (let choice = from; choice < to; choice++)
    if ((solution.pick[choice] ?? leavePick) === (pick === 'leave' ? leavePick : pick)) return choice
  throw new RangeError('a pick that was not offered')
}

/**
 * @param techniques to leave out those that are taught as counter-examples
 * @param solved the solution of the attempt's start, if it is at hand
 */
export function reviewAttempt(
  game: Game,
  attempt: Attempt,
  techniques: ReadonlyMap<string, { readonly flag: Technique['flag'] }>,
  solved: Solution = solve(game, attempt.start),
): Reviewed {
  const { rules } = solved
  const played = replay(rules, attempt)
  if (played.kind === 'impossible') return played
  const { variant, states } = played.replay
  const final = states.at(-1)
  if (final === undefined || !rules.ended(final)) return { kind: 'unfinished' }

  const bring = attempt.bring ?? []
  const list = rules.bringLists.findIndex((each) => each.join() === bring.join())
  let node = solved.roots[list] ?? 0
  const roots = solved.roots.map((root) => solved.fallibleAt[root] ?? 0)
  const preparationLoss = Math.max(...roots) - (roots[list] ?? 0)
  const preparationRegret = solved.best - (solved.bestAt[node] ?? 0)
  let regret = preparationRegret

  const decisions: Decision[] = []
  const evidence = new Map<string, { hits: number; misuses: number; misses: number }>()
  const counts = (technique: string): boolean => techniques.get(technique)?.flag !== 'counter-example'
  const note = (found: ReturnType<typeof evidenceOf>): void => {
    for (const kind of ['hits', 'misuses', 'misses'] as const)
      for (const id of found[kind].filter(counts)) {
        const entry = evidence.get(id) ?? { hits: 0, misuses: 0, misses: 0 }
        entry[kind]++
        evidence.set(id, entry)
      }
  }
  const listed = rules.bringLists.map((documents, index): Carrier => ({
    loss: Math.max(...roots) - (roots[index] ?? 0),
    techniques: documents.flatMap((document) => game.documents[document] ?? []),
  }))
  const broughtList = listed[list]
  if (broughtList !== undefined) note(evidenceOf(listed, broughtList))
  const probabilities = game.variants.map((each) => each.probability)

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
    regret += decision.regret
    const carrier = (option: { readonly pick: Pick; readonly loss: number }): Carrier => ({
      loss: option.loss,
      techniques: (typeof option.pick === 'number' ? choices[option.pick]?.techniques : undefined) ?? [],
    })
    note(evidenceOf(options.filter((option) => option.pick !== 'leave').map(carrier), carrier(decision)))
    node = to
  }

  const made = decisions.filter((decision) => !decision.forced)
  const sound = made.filter(({ grade }) => grade === 'best' || grade === 'good').length
  const reached = rules.classOf(final)
  const score = scoreOf(solved, regret)
  const review: Review = {
    score,
    passed: passes(solved, score, reached, bestClasses(solved)[variant] ?? 'full'),
    endingClass: reached,
    ending: -1 - final.at,
    variant,
    deal: rules.deal(final),
    outcome: solved.points(final),
    bestValue: solved.best,
    sound: made.length === 0 ? 1 : sound / made.length,
    preparation:
      rules.bringLists.length < 2
        ? null
        : {
            chosen: bring,
            best: rules.bringLists[bestBring(solved)] ?? [],
            loss: preparationLoss,
            regret: preparationRegret,
            grade: gradeOf(preparationLoss),
          },
    decisions,
    techniques: [...evidence].map(([technique, counted]): TechniqueEvidence => ({ technique, ...counted })),
  }
  return { kind: 'reviewed', review }
}
