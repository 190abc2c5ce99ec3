/**
 * What stands in the conversation: the transcript, and after each step what came of it. Enters: the
 * replayed play. Leaves: items to show, the newest step marked by its turn. Pure.
 */
import type { Deal } from '../../model/deal.ts'
import type { Entry } from '../../play/transcript.ts'

export type Item =
  | Entry
  /** Facts learned, by index, and the deal before and after, at the end of a step. */
  | {
      readonly kind: 'came of it'
      readonly turn: number
      readonly facts: readonly number[]
      readonly before: Deal
      readonly after: Deal
    }

/** What is known and agreed at one moment. */
export interface Standing {
  readonly known: number
  readonly deal: Deal
}

const sameDeal = (a: Deal, b: Deal): boolean =>
  (Object.keys(a) as (keyof Deal)[]).every((part) => a[part] === b[part])

const bitsOf = (bits: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index).filter((index) => (bits & (1 << index)) !== 0)

/** @param standings at the start, then after each step */
export function threadOf(
  entries: readonly Entry[],
  standings: readonly Standing[],
  factCount: number,
): readonly Item[] {
  const items: Item[] = []
  let steps = 0
  const close = (): void => {
    const before = standings[steps - 1]
    const after = standings[steps]
    if (before === undefined || after === undefined) return
    const facts = bitsOf(after.known & ~before.known, factCount)
    if (facts.length > 0 || !sameDeal(before.deal, after.deal))
      items.push({ kind: 'came of it', turn: steps - 1, facts, before: before.deal, after: after.deal })
  }
  for (const entry of entries) {
    if (entry.kind === 'chosen' || entry.kind === 'left') {
      if (steps > 0) close()
      steps++
    }
    items.push(entry)
  }
  if (steps > 0) close()
  return items
}

/** Index of the item that the newest step begins with; 0 before the first step. */
export const newestStep = (items: readonly Item[]): number =>
  Math.max(
    0,
    items.findLastIndex(({ kind }) => kind === 'chosen' || kind === 'left'),
  )
