/** What has been reached (约定): parts that choices set and outcomes are valued by. */
import type { IsoDate, Means, Yuan } from './words.ts'

/** One thing a choice establishes. A later term of the same part replaces the earlier one. */
export type DealTerm =
  /** Money on our account during the contact, confirmed by finance. */
  | { readonly part: 'cash'; readonly yuan: Yuan }
  /** The sum promised. */
  | { readonly part: 'amount'; readonly yuan: Yuan }
  | { readonly part: 'date'; readonly date: IsoDate }
  | { readonly part: 'means'; readonly means: Means }
  /** Who pays or signs, by name or office. */
  | { readonly part: 'person'; readonly who: string }
  /** The invoices the sum is made of. */
  | { readonly part: 'invoices'; readonly numbers: readonly string[] }
  /** Where the money comes from: what makes the promise feasible. */
  | { readonly part: 'source'; readonly what: string }
  /** Confirmed in writing by an explicit answer. */
  | { readonly part: 'written' }
  /** A guarantee, pledge or assigned claim for this much of the debt. */
  | { readonly part: 'security'; readonly yuan: Yuan }
  /** Goods taken back by agreement, at this value. */
  | { readonly part: 'goods'; readonly yuan: Yuan }
  /** Debt acknowledged in writing. */
  | { readonly part: 'confirmed'; readonly yuan: Yuan }
  /** A signed agreement (schedule, joint test, terms) about this much of the debt. */
  | { readonly part: 'terms'; readonly yuan: Yuan }
  /** What we gave away. */
  | { readonly part: 'concession'; readonly yuan: Yuan }

export const dealParts = [
  'cash',
  'amount',
  'date',
  'means',
  'person',
  'invoices',
  'source',
  'written',
  'security',
  'goods',
  'confirmed',
  'terms',
  'concession',
] as const
export type DealPart = (typeof dealParts)[number]

/** The deal as it stands; sums are 0 and flags false until something is reached. */
export interface Deal {
  readonly cash: Yuan
  readonly amount: Yuan
  readonly date: IsoDate | null
  readonly means: Means | null
  readonly person: boolean
  readonly invoices: boolean
  readonly source: boolean
  readonly written: boolean
  readonly security: Yuan
  readonly goods: Yuan
  readonly confirmed: Yuan
  readonly terms: Yuan
  readonly concession: Yuan
}
