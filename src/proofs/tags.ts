/**
 * What tags must keep: nothing the course warns against is ever rewarded, every turn offers something
 * sound, every counted technique is best somewhere. Losses are by V_τ.
 */
import type { Technique } from '../model/catalogue.ts'
import { leavePick } from '../solve/solve.ts'
import type { Solution } from '../solve/solve.ts'
import { choicesOf, topFallible } from '../solve/walk.ts'
import { offersAt } from './bots.ts'

/** A choice at which a proof fails: where, how often, and how badly at worst. */
export interface Spot {
  readonly scene: number
  readonly choice: number
  /** Information states where it fails. */
  readonly states: number
  /** Smallest loss found there, in points. */
  readonly loss: number
}

/** Below this loss a choice counts as best. */
export const bestLoss = 2

/** A choice teaches by contrast if some other loses this much. */
const contrastLoss = 5

const merge = (spots: Map<string, Spot>, scene: number, choice: number, loss: number): void => {
  const key = `${scene}.${choice}`
  const known = spots.get(key)
  spots.set(key, {
    scene,
    choice,
    states: (known?.states ?? 0) + 1,
    loss: Math.min(known?.loss ?? Infinity, loss),
  })
}

/**
 * Choices tagged as misconception or red line that are best, or within 3 points of it, where
 * something is at stake (best ≥ 25, spread ≥ 5).
 */
export function rewardsWrong(solution: Solution): readonly Spot[] {
  const spots = new Map<string, Spot>()
  for (let node = 0; node < solution.size; node++) {
    if (solution.ended[node] === 1) continue
    const top = topFallible(solution, node)
    if (top < 25) continue
    const offers = offersAt(solution, node)
    const worst = Math.min(
      ...offers
        .filter(({ choice }) => choice.move.kind !== 'red-line')
        .map(({ index }) => solution.fallibleOf[index] ?? 0),
    )
    if (top - worst < 5) continue
    for (const { index, ordinal, scene, choice } of offers) {
      const loss = top - (solution.fallibleOf[index] ?? 0)
      if (choice.move.kind !== 'technique' && loss < 3) merge(spots, scene, ordinal, loss)
    }
  }
  return [...spots.values()]
}

/** Scenes where, in some reachable state, every choice offered is a misconception or a red line. */
export function onlyWrong(solution: Solution): readonly number[] {
  const scenes = new Set<number>()
  for (let node = 0; node < solution.size; node++) {
    if (solution.ended[node] === 1) continue
    const offers = offersAt(solution, node)
    const [first] = offers
    if (first !== undefined && offers.every(({ choice }) => choice.move.kind !== 'technique'))
      scenes.add(first.scene)
  }
  return [...scenes]
}

/** Techniques that are counted: offered as a move or preparation and no counter-example. */
export function countedTechniques(
  solution: Solution,
  techniques: ReadonlyMap<string, Technique>,
): ReadonlySet<string> {
  const moves = solution.game.scenes.flatMap(({ choices }) =>
    choices.map(({ move }) => (move.kind === 'technique' ? move.technique : null)),
  )
  const ids = [...moves, ...solution.game.documents].filter((id) => id !== null)
  return new Set(ids.filter((id) => techniques.get(id)?.flag !== 'counter-example'))
}

/**
 * Techniques that are best (loss < 2) in some reachable state: as a move where some other choice loses
 * 5 or more (where all are alike, being best says nothing), or as preparation.
 */
export function bestSomewhere(solution: Solution): ReadonlySet<string> {
  const found = new Set<string>()
  for (let node = 0; node < solution.size; node++) {
    if (solution.ended[node] === 1) continue
    const top = topFallible(solution, node)
    const offers = offersAt(solution, node).map(({ index, choice }) => ({
      choice,
      loss: top - (solution.fallibleOf[index] ?? 0),
    }))
    if (!offers.some(({ loss }) => loss >= contrastLoss)) continue
    for (const { choice, loss } of offers)
      if (choice.move.kind === 'technique' && loss < bestLoss) found.add(choice.move.technique)
  }
  const roots = solution.roots.map((root) => solution.fallibleAt[root] ?? 0)
  const top = Math.max(...roots)
  for (const [list, value] of roots.entries())
    if (top - value < bestLoss)
      for (const document of solution.rules.bringLists[list] ?? []) {
        const technique = solution.game.documents[document]
        if (technique !== null && technique !== undefined) found.add(technique)
      }
  return found
}

/** What plays can reach: scenes, endings, and choices that are offered, by `scene.choice`. */
export function reached(solution: Solution) {
  const scenes = new Set<number>()
  const endings = new Set<number>()
  const choices = new Set<string>()
  for (let node = 0; node < solution.size; node++) {
    const at = solution.sceneAt[node] ?? 0
    if (at < 0) endings.add(-1 - at)
    else scenes.add(at)
    const { from, to } = choicesOf(solution, node)
    for (let choice = from; choice < to; choice++) {
      const ordinal = solution.pick[choice] ?? leavePick
      if (ordinal !== leavePick) choices.add(`${at}.${ordinal}`)
    }
  }
  return { scenes, endings, choices }
}
