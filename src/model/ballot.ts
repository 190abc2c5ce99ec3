/**
 * What a room is asked and what everybody in it may know of it. The projector shows it, phones receive it:
 * nothing of the hidden state is in here.
 */

/** `open` votes are taken · `closed` no more votes, nothing shown · `released` the distribution is shown. */
export const ballotStates = ['open', 'closed', 'released'] as const
export type BallotState = (typeof ballotStates)[number]

/** A room is asked twice about the same turn: before it has discussed and after. */
export type Vote = 'first' | 'second'

/** Letters of the options, as on the cards that are held up. */
export const letters = ['A', 'B', 'C', 'D'] as const

export interface Ballot {
  /** Grows by one with every ballot of the room; a vote names it, so that a late one is told apart. */
  readonly round: number
  readonly vote: Vote
  readonly state: BallotState
  /** What the customer has just said; empty where nothing was. */
  readonly said: string
  /** The lines to choose from, in the order of their letters; two to four. */
  readonly options: readonly string[]
  /** Votes for each option; null until they are released. */
  readonly counts: readonly number[] | null
}
