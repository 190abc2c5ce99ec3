/**
 * What people have shown of each technique. Enters: the techniques seen in judged attempts, by whom or by
 * which group. Leaves: a tally of each group and skill, a skill being a technique or its family. Pure.
 */
import type { Observation } from '../model/review.ts'
import { slice } from '../results/gently.ts'
import type { Slices } from '../results/gently.ts'

/** How often a skill was used well, used at the wrong moment, and left out where only it would have done. */
export interface Tally {
  readonly hits: number
  readonly misuses: number
  readonly misses: number
}

/** Techniques seen in one attempt. */
export interface Seen {
  /** A department or a person. */
  readonly group: string
  readonly observations: readonly Observation[]
}

/** Below so many occasions a share says nothing of a person, and tells who it was of a department. */
export const fewest = 5

export const occasionsOf = ({ hits, misuses, misses }: Tally): number => hits + misuses + misses

/** Share of hits among all occasions, 0–1; null without any. */
export function shareOf(tally: Tally): number | null {
  const occasions = occasionsOf(tally)
  return occasions === 0 ? null : tally.hits / occasions
}

const nothing: Tally = { hits: 0, misuses: 0, misses: 0 }

const added = (tally: Tally, kind: Observation['kind']): Tally => ({
  hits: tally.hits + (kind === 'hit' ? 1 : 0),
  misuses: tally.misuses + (kind === 'misuse' ? 1 : 0),
  misses: tally.misses + (kind === 'miss' ? 1 : 0),
})

export type Skills = ReadonlyMap<string, ReadonlyMap<string, Tally>>

/**
 * @param skillOf what a technique counts for; null leaves it out
 * @returns by group, then by skill
 */
export function* skillsOf(
  seen: Iterable<Seen>,
  skillOf: (technique: string) => string | null,
): Slices<Skills> {
  const groups = new Map<string, Map<string, Tally>>()
  let done = 0
  for (const { group, observations } of seen) {
    if (done++ % slice === 0) yield
    let skills = groups.get(group)
    if (skills === undefined) groups.set(group, (skills = new Map<string, Tally>()))
    for (const { technique, kind } of observations) {
      const skill = skillOf(technique)
      if (skill !== null) skills.set(skill, added(skills.get(skill) ?? nothing, kind))
    }
  }
  return groups
}

/** All groups together, by skill. */
export function together(skills: Skills): ReadonlyMap<string, Tally> {
  const all = new Map<string, Tally>()
  for (const tallies of skills.values())
    for (const [skill, { hits, misuses, misses }] of tallies) {
      const sum = all.get(skill) ?? nothing
      all.set(skill, {
        hits: sum.hits + hits,
        misuses: sum.misuses + misuses,
        misses: sum.misses + misses,
      })
    }
  return all
}
