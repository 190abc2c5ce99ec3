/**
 * A checked scenario in one language: every name resolved to an ordinal that both languages share,
 * every line a template over the account. Made only by `compile`; `play` turns it into a game.
 */
import type { Condition } from './condition.ts'
import type { LawCardId, MisconceptionId, PersonaId, RedLineId, TechniqueId, VariantId } from './catalogue.ts'
import type { DealTerm } from './deal.ts'
import type { Span } from './diagnostic.ts'
import type {
  Channel,
  Colleague,
  EndingClass,
  IsoDate,
  Language,
  Level,
  Manner,
  StatedPart,
  Tone,
  Yuan,
} from './words.ts'

export interface Invoice {
  readonly number: string
  readonly yuan: Yuan
  readonly due: IsoDate
  readonly goods: string
  readonly span: Span
}

/** A contract node 预付 / 发货 / 验收 / 质保金: what share falls due at which event. */
export interface Milestone {
  readonly name: string
  readonly percent: number
  readonly due: string
}

export interface LedgerEntry {
  readonly date: IsoDate
  readonly text: string
  readonly yuan: Yuan | null
}

export interface PastPromise {
  readonly date: IsoDate
  readonly said: string
  readonly yuan: Yuan | null
  readonly kept: boolean
}

/** A value that lines may draw on: `{联系人}`. */
export interface Term {
  readonly name: string
  /** Whether the account file shows it; figures that only lines and deals use would give things away. */
  readonly shown: boolean
  readonly value:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'yuan'; readonly yuan: Yuan }
    | { readonly kind: 'date'; readonly date: IsoDate }
}

export interface Account {
  readonly invoices: readonly Invoice[]
  readonly milestones: readonly Milestone[]
  readonly ledger: readonly LedgerEntry[]
  readonly promises: readonly PastPromise[]
  readonly terms: readonly Term[]
  /** What is overdue today, set-off included. */
  readonly stake: Yuan
  /** The part of the stake that is honestly in dispute. */
  readonly disputed: Yuan
  /** The part of the stake that we owe him in turn and let come off, so that no money is due for it. */
  readonly setOff: Yuan
  /** Days overdue today, weighted by amount. */
  readonly age: number
  readonly span: Span
}

/** A line with the account already filled in. `speaker` is null for the customer himself. */
export interface Line {
  readonly speaker: string | null
  readonly text: string
}

/** Lines that are one observation: the first block whose condition holds is said, one alternative of it. */
export interface LineBlock {
  readonly when: Condition | null
  readonly alternatives: readonly Line[]
}

export type Target =
  { readonly kind: 'scene'; readonly scene: number } | { readonly kind: 'ending'; readonly ending: number }

export interface Effects {
  /** Facts learned, by index. */
  readonly learns: readonly number[]
  readonly deal: readonly DealTerm[]
}

export interface Arrow extends Effects {
  readonly when: Condition | null
  readonly to: Target
  /** Said or seen on the way, before the next scene speaks. */
  readonly reply: readonly Line[]
  readonly span: Span
}

/** What a choice is to the customer: its leading technique, a misconception or a red line. */
export type Move =
  | { readonly kind: 'technique'; readonly technique: TechniqueId }
  | { readonly kind: 'misconception'; readonly misconception: MisconceptionId }
  | { readonly kind: 'red-line'; readonly redLine: RedLineId }

/**
 * Something the learner puts together out of parts, after the contact. A message takes the choice
 * whose parts it states; a record is filled in row by row. Screens alone read it: to the game the
 * choice is one like any other.
 */
export interface Statement {
  readonly kind: 'message' | 'record'
  readonly parts: readonly StatedPart[]
  /** Facts, by index, that are the next step where they are known; else it is a look at the account. */
  readonly steps: readonly number[]
}

export interface Choice extends Effects {
  readonly text: string
  readonly manner: Manner
  readonly tone: Tone
  readonly move: Move
  /** All techniques on the choice, the leading one first; evidence for mastery. */
  readonly techniques: readonly TechniqueId[]
  /** What must be true for it to be offered; reads only what the learner can see. */
  readonly needs: Condition | null
  readonly asks: Colleague | null
  readonly states: Statement | null
  readonly reply: readonly Line[]
  /** For the review: why, and when it would be wrong. */
  readonly comment: string
  readonly arrows: readonly Arrow[]
  readonly span: Span
}

export interface Scene {
  readonly name: string
  readonly kind: 'scene' | 'place'
  /** Time of day when it begins, `HH:MM`; null: as in the scene before. */
  readonly clock: string | null
  /** Where it happens on a visit, or null. */
  readonly place: string | null
  /** `after`: at one's own desk, when the contact is over and patience no longer ends it. */
  readonly when: 'contact' | 'after'
  readonly narration: readonly string[]
  readonly lines: readonly LineBlock[]
  readonly choices: readonly Choice[]
  readonly span: Span
}

/** Breaks in before the next scene, once, when its condition holds. */
export interface Interrupt {
  readonly name: string
  readonly when: Condition
  readonly lines: readonly LineBlock[]
  readonly arrows: readonly Arrow[]
  readonly span: Span
}

/** Ending the contact, which the learner may do at any turn. */
export interface Leave {
  readonly arrows: readonly Arrow[]
  readonly span: Span
}

export interface Ending {
  readonly name: string
  /** The class its author means; null where it follows from the deal. */
  readonly declared: EndingClass | null
  readonly narration: readonly string[]
  readonly lines: readonly LineBlock[]
  readonly span: Span
}

export interface ScenarioVariant {
  readonly id: VariantId
  /** Relative weight of the draw, > 0. */
  readonly weight: number
  /** What keeps him from keeping his word, and what takes it away. */
  readonly obstacle: { readonly keep: number; readonly unless: Condition } | null
  readonly span: Span
}

/** An earlier scenario that a start goes on from. */
export interface Follows {
  readonly scenario: string
  /** How it must have ended: reads the deal and its class only. Null: in whatever way. */
  readonly when: Condition | null
}

/** A situation to begin in; every scenario has at least one. */
export interface Start extends Effects {
  readonly name: string
  readonly description: readonly string[]
  readonly scene: number
  readonly trust: Level
  /** Promises he has broken already. */
  readonly broken: number
  readonly patience: number
  /** What it goes on from; null where it stands for itself. No part of the game. */
  readonly follows: Follows | null
  readonly span: Span
}

export interface Fact {
  readonly name: string
  readonly text: string
  readonly span: Span
}

/** Something to bring. */
export interface Document {
  readonly name: string
  readonly technique: TechniqueId | null
  readonly span: Span
}

export interface Scenario {
  readonly id: string
  readonly language: Language
  readonly file: string
  readonly title: string
  readonly channel: Channel
  /** On the phone: he rings us. */
  readonly incoming: boolean
  readonly difficulty: 1 | 2 | 3
  readonly persona: PersonaId
  readonly today: IsoDate
  readonly objective: string
  /** Score that passes, 0–100. */
  readonly mark: number
  /** Class that passes. */
  readonly acceptable: EndingClass
  readonly account: Account
  readonly briefing: readonly string[]
  readonly facts: readonly Fact[]
  readonly documents: readonly Document[]
  readonly bringLimit: number
  readonly variants: readonly ScenarioVariant[]
  readonly starts: readonly Start[]
  readonly scenes: readonly Scene[]
  readonly interrupts: readonly Interrupt[]
  readonly leave: Leave
  readonly endings: readonly Ending[]
  readonly lawCards: readonly LawCardId[]
  /** The front matter. */
  readonly span: Span
}
