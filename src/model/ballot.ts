/**
 * What a room is asked and what everybody in it may know of it. The projector shows it, phones receive it:
 * nothing of the hidden state is in here.
 */

/** `open` votes are taken · `closed` no more votes, nothing shown · `released` the distribution is shown. */
export const ballotStates = ['open', 'closed', 'released'] as const
export type BallotState = (typeof ballotStates)[number]

/** A room is asked twice about the same turn: before it has discussed and after. */
export type Vote = 'first' | 'second'

/**
 * How votes come in. `hands`, `survey` (问卷星) and `cards`: counted or read off, then typed · `groups`: one
 * vote a group, by its button · `phones`: counted by the broker's phones.
 */
export const votingWays = ['hands', 'cards', 'survey', 'groups', 'phones'] as const
export type VotingWay = (typeof votingWays)[number]

/** Letters of the options, as on the cards that are held up; a place on a visit offers more than four. */
export const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const

export interface Ballot {
  /** Grows by one with every ballot of the room; a vote names it, so that a late one is told apart. */
  readonly round: number
  readonly vote: Vote
  readonly state: BallotState
  /** What the customer has just said; empty where nothing was. */
  readonly said: string
  /** The lines to choose from, in the order of their letters; at least two, at most as many as there are letters. */
  readonly options: readonly string[]
  /** Votes for each option; null until they are released. */
  readonly counts: readonly number[] | null
}

/** What a room can do with phones. Votes arrive as they are known: one a phone, the last one counts. */
export interface PhonePoll {
  /** Shows a ballot to every phone; the same round again changes its state. */
  show(ballot: Ballot): void
  /**
   * Called with the counts for each option of the round that is shown, at once and whenever they change.
   * @returns what ends the calls
   */
  onCounts(listen: (round: number, counts: readonly number[], voters: number) => void): () => void
  /**
   * Ends the session: phones are told so, and the broker keeps nothing of it. Resolves once that is so, or
   * the broker has not answered for a while: until then nobody else may speak for the room, or his first
   * words would be forgotten too.
   */
  close(): Promise<void>
}
