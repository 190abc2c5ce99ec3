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

/**
 * `guided`: hints, locked choices explained, steps may be taken back · `practice`: free, reviewed at
 * the end · `exam`: only what the customer shows; leaving is recorded.
 */
export const modes = ['guided', 'practice', 'exam'] as const
export type Mode = (typeof modes)[number]

/** The longest time that is told of a move or an absence, in milliseconds: a month. */
export const longestTime = 31 * 86_400_000

/** An exam that was left: after how many moves, when, and for how long; null if it never came back. */
export interface Absence {
  readonly turn: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly milliseconds: number | null
}

/** Where an attempt was taken up: another attempt, whose first `turn` moves it shares. */
export interface Branch {
  readonly attempt: string
  readonly turn: number
}

/** What is saved of a play; all else is replayed. */
export interface Attempt {
  readonly format: 3
  readonly id: string
  /** Id of the learner of this device who plays. */
  readonly learner: string
  readonly scenario: string
  readonly game: string
  readonly start: number
  /** 0 … 2³²−1. */
  readonly seed: number
  readonly mode: Mode
  /** Documents brought, ascending; null until the learner has set out. */
  readonly bring: readonly number[] | null
  readonly picks: readonly Pick[]
  /** Milliseconds each pick took from the moment it was offered; null where nobody measured. */
  readonly times: readonly (number | null)[]
  readonly branch: Branch | null
  /** Id of the assignment it was played for; null for practice, which never leaves the device. */
  readonly assignment: string | null
  readonly absences: readonly Absence[]
  /** Milliseconds since 1970, from the clock of the screen. */
  readonly startedAt: number
  readonly finishedAt: number | null
}
