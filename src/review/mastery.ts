/**
 * Mastery by family of techniques: Bayesian knowledge tracing over the evidence of reviews. Enters:
 * observations in the order in which they came. Leaves: the chance that each family is known.
 *
 * Start values are the usual ones (DOMAIN 4.1; Corbett & Anderson 1994): known before .20, learned at
 * each opportunity .15, guessed .25, slipped .10; mastered at .95.
 */
import type { Observation } from '../model/review.ts'
import type { Family } from '../model/words.ts'
import { families } from '../model/words.ts'

export const tracing = { known: 0.2, learn: 0.15, guess: 0.25, slip: 0.1, mastered: 0.95 } as const

export interface FamilyMastery {
  readonly family: Family
  /** Chance 0–1 that it is known. */
  readonly chance: number
  /** How many times it has been seen. */
  readonly seen: number
  readonly mastered: boolean
}

/** The chance after one more observation. */
export function trace(chance: number, right: boolean): number {
  const { learn, guess, slip } = tracing
  const known = right
    ? (chance * (1 - slip)) / (chance * (1 - slip) + (1 - chance) * guess)
    : (chance * slip) / (chance * slip + (1 - chance) * (1 - guess))
  return known + (1 - known) * learn
}

/** @param familyOf family of a technique, or null for one that is no longer taught */
export function masteryOf(
  observations: Iterable<Observation>,
  familyOf: (technique: string) => Family | null,
): readonly FamilyMastery[] {
  const chances = new Map<Family, number>()
  const seen = new Map<Family, number>()
  for (const { technique, kind } of observations) {
    const family = familyOf(technique)
    if (family === null) continue
    chances.set(family, trace(chances.get(family) ?? tracing.known, kind === 'hit'))
    seen.set(family, (seen.get(family) ?? 0) + 1)
  }
  return families.map((family) => {
    const chance = chances.get(family) ?? tracing.known
    return { family, chance, seen: seen.get(family) ?? 0, mastered: chance >= tracing.mastered }
  })
}

/** Rungs of the ladder of titles (称号): how many families must be mastered for each. */
export const titleRungs = [0, 1, 3, 6, 9, 12] as const

/** Index into the titles, 0 … 5: the highest rung that is reached. */
export const titleOf = (mastery: readonly FamilyMastery[]): number => {
  const count = mastery.filter(({ mastered }) => mastered).length
  return titleRungs.findLastIndex((rung) => count >= rung)
}
