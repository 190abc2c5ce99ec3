/** States, observations and logs of a play. */
import type { Deal } from './deal.ts'
import type { Mood, Stance } from './words.ts'

/** The full state of one play, hidden parts included. Plain numbers, so that the solver can pack it. */
export interface State {
  readonly start: number
  readonly variant: number
  /** Scene index, or `-1 - ending index`. */
  readonly at: number
  /** Row of the variant's persona table. */
  readonly row: number
  /** Bits: facts known, then documents brought. */
  readonly known: number
  /** The deal, packed by the game's slots. */
  readonly deal: number
  readonly patience: number
  /** Bits of interrupts that have fired. */
  readonly fired: number
  /** Whether a red line has been crossed. */
  readonly foul: boolean
}

/** Authored ordinal of a choice, or `leave`: ending the contact. */
export type Pick = number | 'leave'

/** What happened between two states and could be seen or heard. */
export interface Passage {
  /** Index of the arrow taken if it has words of its own, else -1. */
  readonly arrow: number
  /** Interrupt that fired, with its line block and its arrow if that has words of its own, or null. */
  readonly interrupt: { readonly index: number; readonly line: number; readonly arrow: number } | null
}

/**
 * Everything the learner may see: the only thing that reaches screens, and the solver's notion of
 * observation.
 */
export interface Projection {
  readonly at:
    { readonly kind: 'scene'; readonly scene: number } | { readonly kind: 'ending'; readonly ending: number }
  /** Ordinal of the line block that is said; -1 where the persona answers with a reaction of his own. */
  readonly line: number
  readonly mood: Mood
  readonly stance: Stance
  /** He is getting impatient. */
  readonly thin: boolean
  /** Bits of facts known and documents brought. */
  readonly known: number
  readonly deal: Deal
  /** Authored ordinals of the choices offered, ascending. */
  readonly choices: readonly number[]
}

export type Mode = 'guided' | 'practice' | 'exam'

/** What is saved of a play; all else is replayed. */
export interface Attempt {
  readonly format: 1
  readonly id: string
  readonly scenario: string
  readonly game: string
  readonly start: number
  /** 0 … 2³²−1. */
  readonly seed: number
  readonly mode: Mode
  /** Documents brought, ascending; null until the learner has set out. */
  readonly bring: readonly number[] | null
  readonly picks: readonly Pick[]
  /** Milliseconds since 1970, from the clock of the screen. */
  readonly startedAt: number
  readonly finishedAt: number | null
}
