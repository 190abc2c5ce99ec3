/** What conditions speak of. Enters: conditions as met. Leaves: the first mention of each thing. */
import type { Condition } from '../../model/condition.ts'
import type { ConditionUse } from '../resolve/scope.ts'
import type { Placed } from '../text/placed.ts'

function atoms(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(atoms)
    case 'not':
      return atoms(condition.of)
    default:
      return [condition]
  }
}

function mentions(
  uses: readonly ConditionUse[],
  read: (atom: Condition) => number | null,
): ReadonlyMap<number, Placed> {
  const found = new Map<number, Placed>()
  for (const { condition, text } of uses) {
    for (const atom of atoms(condition)) {
      const index = read(atom)
      if (index !== null && !found.has(index)) found.set(index, text)
    }
  }
  return found
}

/** Facts by index with the first condition that reads them. */
export const factMentions = (uses: readonly ConditionUse[]): ReadonlyMap<number, Placed> =>
  mentions(uses, (atom) => (atom.kind === 'fact' ? atom.fact : null))

/** Documents by index with the first condition that reads them. */
export const documentMentions = (uses: readonly ConditionUse[]): ReadonlyMap<number, Placed> =>
  mentions(uses, (atom) => (atom.kind === 'brought' ? atom.document : null))
