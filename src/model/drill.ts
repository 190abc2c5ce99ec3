/**
 * One-minute exercises (小练) in one language, made from solved scenarios, the handbook and
 * the exercises at the desk; never written for themselves. Ids are shared by both languages.
 */
import type { TechniqueId } from './catalogue.ts'
import type { DealTerm } from './deal.ts'
import type { Sheet } from './exercise.ts'
import type { Yuan } from './words.ts'

/**
 * `cause` what is behind what he says · `reply` the best line at this moment · `name` which technique or
 * misconception a line is · `lawful` whether it may be done · `promise` what a promise lacks · `order`
 * steps in their order · `price` what a delay costs · `desk` a question of an exercise, with its figures.
 */
export const drillKinds = ['cause', 'reply', 'name', 'lawful', 'promise', 'order', 'price', 'desk'] as const
export type DrillKind = (typeof drillKinds)[number]

/** What was said or seen before the question. */
export interface DrillLine {
  readonly who: 'learner' | 'customer' | 'told'
  readonly text: string
}

export interface DrillOption {
  readonly text: string
  readonly right: boolean
  /** Why, where somebody has written it down. */
  readonly why: string | null
}

/** A question with options of which exactly one is right. */
export interface ChoiceDrill {
  readonly kind: 'cause' | 'reply' | 'name' | 'lawful'
  readonly lines: readonly DrillLine[]
  readonly options: readonly DrillOption[]
}

/** The parts a promise may lack (DOMAIN 3.2). */
export type PromisePart = Extract<
  DealTerm['part'],
  'amount' | 'date' | 'means' | 'person' | 'invoices' | 'source' | 'written'
>

/** What was agreed, one part left out; which? Of the options, only that one is missing. */
export interface PromiseDrill {
  readonly kind: 'promise'
  readonly terms: readonly DealTerm[]
  readonly missing: PromisePart
  readonly options: readonly PromisePart[]
}

/** Steps in their right order. */
export interface OrderDrill {
  readonly kind: 'order'
  readonly page: string
  readonly title: string
  readonly steps: readonly string[]
}

/** What is asked of a sum that comes late: interest, how much less comes in, sales to make up for it. */
export interface PriceDrill {
  readonly kind: 'price'
  readonly ask: 'interest' | 'recovery' | 'replacement'
  readonly sum: Yuan
  /** Percent: a year's cost of money, or the gross margin. */
  readonly percent: number
  /** Days overdue today and at the later day; for interest, the days between them. */
  readonly from: number
  readonly to: number
  readonly right: Yuan
  /** In ascending order, the right one among them. */
  readonly options: readonly Yuan[]
}

/** A question of an exercise at the desk, told with the figures that it is about. */
export interface DeskDrill {
  readonly kind: 'desk'
  readonly exercise: string
  readonly opening: string
  readonly sheet: Sheet<string>
  readonly question: string
  readonly options: readonly DrillOption[]
}

export type Drill = {
  /** Stays the same from release to release as long as what it was made from does. */
  readonly id: string
  readonly scenario: string | null
  /** What it trains, to be read up afterwards. */
  readonly techniques: readonly TechniqueId[]
} & (ChoiceDrill | PromiseDrill | OrderDrill | PriceDrill | DeskDrill)

/** One answer to a drill. */
export interface DrillAnswer {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly right: boolean
}
