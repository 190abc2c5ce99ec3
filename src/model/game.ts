/**
 * A compiled game: self-contained data without prose. Made by `play/build-game` from a scenario and
 * its persona; stepped, solved and replayed from here on. Ordinals are shared by both languages.
 */
import type { Condition } from './condition.ts'
import type { Move, Target } from './scenario.ts'
import type { PersonaId, TechniqueId, VariantId } from './catalogue.ts'
import type { DealPart, DealTerm } from './deal.ts'
import type { Candour, EndingClass, IsoDate, Level, Manner, Mood, Stance, Tone, Yuan } from './words.ts'

/** What scenarios may read of a persona's state, and what the review draws. */
export interface PersonaWords {
  readonly mood: Mood
  readonly stance: Stance
  readonly candour: Candour
  readonly trust: Level
  /** 0–4 and 0–2, for the review's curve only. */
  readonly trustValue: number
  readonly pressure: number
}

/**
 * A persona as integers: only the rows that a game can reach. Row `r` under event `e` goes to
 * `next[r * events.length + e]` and costs `toll[...]` of patience.
 */
export interface PersonaTable {
  readonly events: readonly string[]
  /** The machine's own name of each row, so that a running actor can be found in the table. */
  readonly keys: readonly string[]
  readonly words: readonly PersonaWords[]
  readonly next: readonly number[]
  readonly toll: readonly number[]
  /** Row at each start of the game. */
  readonly starts: readonly number[]
}

export interface GameArrow {
  readonly when: Condition | null
  readonly to: Target
  /** Bits of facts learned. */
  readonly learns: number
  readonly deal: readonly DealTerm[]
  /** Whether taking it shows words of its own, and so tells it from the others. */
  readonly speaks: boolean
}

export interface GameChoice {
  /** Column of every persona table of the game. */
  readonly event: number
  readonly manner: Manner
  readonly tone: Tone
  readonly move: Move
  readonly techniques: readonly TechniqueId[]
  readonly needs: Condition | null
  readonly learns: number
  readonly deal: readonly DealTerm[]
  readonly arrows: readonly GameArrow[]
}

export interface GameScene {
  readonly after: boolean
  /** Conditions of its line blocks, in order. */
  readonly lines: readonly (Condition | null)[]
  readonly choices: readonly GameChoice[]
}

export interface GameInterrupt {
  readonly when: Condition
  readonly lines: readonly (Condition | null)[]
  readonly arrows: readonly GameArrow[]
}

export interface GameVariant {
  readonly id: VariantId
  /** Probability of the draw; the weights of a game add up to 1. */
  readonly probability: number
  readonly obstacle: { readonly keep: number; readonly unless: Condition } | null
  readonly table: PersonaTable
}

export interface GameEnding {
  /** The class its author means; null where it follows from the deal. */
  readonly declared: EndingClass | null
  readonly lines: readonly (Condition | null)[]
}

export interface GameStart {
  readonly scene: number
  readonly facts: number
  readonly deal: readonly DealTerm[]
  readonly trust: Level
  readonly broken: number
  readonly patience: number
}

/** The distinct values that each part of the deal can take; index 0 is "nothing". */
export type DealSlots = Readonly<Record<DealPart, readonly (number | string | null)[]>>

export interface Game {
  readonly format: 1
  readonly scenario: string
  readonly persona: PersonaId
  readonly today: IsoDate
  readonly mark: number
  readonly acceptable: EndingClass
  /** What money can still come in for: overdue today, less what is set off. */
  readonly stake: Yuan
  readonly disputed: Yuan
  /** Days overdue today, weighted by amount. */
  readonly age: number
  readonly factCount: number
  readonly documents: readonly (TechniqueId | null)[]
  readonly bringLimit: number
  readonly slots: DealSlots
  readonly variants: readonly GameVariant[]
  readonly starts: readonly GameStart[]
  readonly scenes: readonly GameScene[]
  readonly interrupts: readonly GameInterrupt[]
  readonly leave: readonly GameArrow[]
  readonly endings: readonly GameEnding[]
  /** Names the logic; equal for both languages and for any wording. */
  readonly hash: string
}
