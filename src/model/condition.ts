/**
 * Conditions in words, resolved: who may read what is decided by the compiler
 * (a choice's needs may read only what the learner sees; lines and arrows also the hidden).
 */
import type { DealPart } from './deal.ts'
import type { Candour, EndingClass, Level, Mood, Stance } from './words.ts'

export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'trust'; readonly is: readonly Level[] }
  | { readonly kind: 'mood'; readonly is: readonly Mood[] }
  | { readonly kind: 'stance'; readonly is: readonly Stance[] }
  | { readonly kind: 'candour'; readonly is: readonly Candour[] }
  /** `thin`: the last third; `spent`: used up, or the customer has gone. */
  | { readonly kind: 'patience'; readonly is: 'thin' | 'spent' }
  /** Index into the scenario's facts. */
  | { readonly kind: 'fact'; readonly fact: number }
  /** Index into the scenario's documents. */
  | { readonly kind: 'brought'; readonly document: number }
  /** Index into the scenario's variants: the hidden cause. */
  | { readonly kind: 'variant'; readonly variant: number }
  /** The deal has this part at all, or at least this much of it. */
  | { readonly kind: 'deal'; readonly part: DealPart; readonly atLeast: number }
  /** The class the deal as it stands would end in. */
  | { readonly kind: 'class'; readonly is: readonly EndingClass[] }
