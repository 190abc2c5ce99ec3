/**
 * The techniques of one play by how they went: what was missed first, for that is what can be learned.
 * Enters: the evidence. Leaves: groups that hold something. Pure.
 */
import type { TechniqueEvidence } from '../../model/review.ts'

const kinds = ['misses', 'misuses', 'hits'] as const

export interface TechniqueGroup {
  readonly kind: (typeof kinds)[number]
  readonly of: readonly TechniqueEvidence[]
}

/** @returns the groups in the order in which they are shown; none where no technique was at stake */
export const techniqueGroups = (techniques: readonly TechniqueEvidence[]): readonly TechniqueGroup[] =>
  kinds
    .map((kind) => ({ kind, of: techniques.filter((each) => each[kind] > 0) }))
    .filter(({ of }) => of.length > 0)
