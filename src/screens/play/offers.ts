/** What can be done now, as the screen orders it: what is said first, then looks, then ways. Pure. */
import type { Choice } from '../../model/scenario.ts'

export interface Offer {
  /** Authored ordinal, which is what the log keeps. */
  readonly ordinal: number
  readonly choice: Choice
}

/** A choice that is not open yet, and why, where that can be told. */
export interface Locked {
  readonly choice: Choice
  readonly why: string | null
}

export interface Ordered {
  readonly spoken: readonly Offer[]
  readonly looks: readonly Offer[]
  readonly ways: readonly Offer[]
  /** All of them; the key of an offer is its place here, from 1. */
  readonly all: readonly Offer[]
}

export function ordered(offers: readonly Offer[]): Ordered {
  const spoken = offers.filter(({ choice }) => choice.manner !== 'look' && choice.manner !== 'go')
  const looks = offers.filter(({ choice }) => choice.manner === 'look')
  const ways = offers.filter(({ choice }) => choice.manner === 'go')
  return { spoken, looks, ways, all: [...spoken, ...looks, ...ways] }
}
