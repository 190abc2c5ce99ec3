/**
 * Which hidden causes a condition leaves possible, whatever else it asks for. Enters: a condition and
 * how many causes there are. Leaves: bits of causes. Pure.
 */
import type { Condition } from '../../model/condition.ts'

const allOf = (count: number): number => (1 << count) - 1

/** Whether a condition reads the cause and nothing else, so that it decides between causes alone. */
function readsOnlyCause(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.every(readsOnlyCause)
    case 'not':
      return readsOnlyCause(condition.of)
    default:
      return condition.kind === 'variant'
  }
}

export function causesOf(condition: Condition | null, count: number): number {
  if (condition === null) return allOf(count)
  switch (condition.kind) {
    case 'all':
      return condition.of.reduce((bits, each) => bits & causesOf(each, count), allOf(count))
    case 'any':
      return condition.of.reduce((bits, each) => bits | causesOf(each, count), 0)
    case 'not':
      return readsOnlyCause(condition.of) ? allOf(count) & ~causesOf(condition.of, count) : allOf(count)
    case 'variant':
      return 1 << condition.variant
    default:
      return allOf(count)
  }
}

/**
 * Those of a list, the first that holds being taken, that come up for this cause and not for every
 * other: what gives it away.
 */
export function telling<T extends { readonly when: Condition | null }>(
  list: readonly T[],
  variant: number,
  count: number,
): readonly T[] {
  const found: T[] = []
  let left = allOf(count)
  for (const each of list) {
    const here = left & causesOf(each.when, count)
    if (here !== allOf(count) && (here & (1 << variant)) !== 0) found.push(each)
    if (each.when === null) break
    if (readsOnlyCause(each.when)) left &= ~here
  }
  return found
}
