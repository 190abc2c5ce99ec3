/**
 * A session in a classroom as it is saved: what is played, who is there, and a log of what was done.
 * Everything else is worked out from the log; nothing derived is kept. Pure data.
 */
import type { Vote, VotingWay } from '../model/ballot.ts'
import type { Attempt, Pick } from '../model/play.ts'
import { newAttempt } from '../play/attempt.ts'

/**
 * How far a turn has come before the room, in this order: before the first turn the situation is told; the
 * customer has spoken, the options stand there, then each vote is open, closed with nothing shown, and
 * released. A second vote may be left out.
 */
export const stages = [
  'briefing',
  'said',
  'options',
  'first open',
  'first closed',
  'first released',
  'second open',
  'second closed',
  'second released',
] as const
export type Stage = (typeof stages)[number]

/** What can be done in a room. */
export type RoomAct =
  /** The turn is at another stage. Going to `… open` opens a ballot, or opens the one there is again. */
  | { readonly kind: 'moved'; readonly to: Stage }
  /** Votes for each option of the ballot at hand, by the letters' order; replaces what was counted before. */
  | { readonly kind: 'counted'; readonly counts: readonly number[] }
  /** A group's vote by the option's place; null takes it back. */
  | { readonly kind: 'voted'; readonly group: number; readonly option: number | null }
  /** Both votes of this turn begin anew. */
  | { readonly kind: 'cleared' }
  /** The play goes on. */
  | { readonly kind: 'picked'; readonly pick: Pick }
  /** Back to before this move; the way that is left stays as a branch. */
  | { readonly kind: 'rewound'; readonly turn: number }
  /** A branch that was left is gone on with, where it ended. */
  | { readonly kind: 'taken up'; readonly branch: number }
  /** The trainer's own note on this turn; replaces the one before. */
  | { readonly kind: 'noted'; readonly text: string }
  /** A countdown begins; null stops it. */
  | { readonly kind: 'timed'; readonly seconds: number | null }
  /** How votes come in from now on. */
  | { readonly kind: 'way'; readonly way: VotingWay }
  /** The screen is dark. */
  | { readonly kind: 'blanked'; readonly on: boolean }
  /** A page of the review of the room is shown; null goes back to the play. */
  | { readonly kind: 'reviewed'; readonly page: number | null }

/** @property at milliseconds since 1970, by the clock of the trainer's device */
export type RoomEvent = RoomAct & { readonly at: number }

export interface Room {
  readonly format: 1
  readonly id: string
  /** Key of the scenario, and the logic hash of its game. */
  readonly scenario: string
  readonly game: string
  readonly start: number
  /** Draws the cause, the order of the options and the wording, as for an attempt. */
  readonly seed: number
  /** Documents brought, ascending. */
  readonly bring: readonly number[]
  /** Names of the groups; none where the room votes as one. */
  readonly groups: readonly string[]
  /** How votes come in at first. */
  readonly way: VotingWay
  readonly startedAt: number
  readonly log: readonly RoomEvent[]
}

/** Above any honest session, below what could hurt. */
export const bounds = { id: 80, events: 5000, groups: 60, votes: 9999, text: 200, note: 2000 } as const

/** A room that nothing has been done in. */
export const newRoom = (room: Omit<Room, 'format' | 'log'>): Room => ({ ...room, format: 1, log: [] })

/** Acts of which the later one replaces the earlier, so that only the last of a row need be kept. */
const replacing: readonly RoomAct['kind'][] = ['counted', 'noted']

const corrects = ({ log }: Room, { kind }: RoomAct): boolean =>
  replacing.includes(kind) && log.at(-1)?.kind === kind

/** The same room after something was done; a count or note that corrects the one just made takes its place. */
export const after = (room: Room, act: RoomAct, at: number): Room => ({
  ...room,
  log: [...(corrects(room, act) ? room.log.slice(0, -1) : room.log), { ...act, at }],
})

/** Whether the log of a room has no place for an act: written all the same, it could not be read again. */
export const isFull = (room: Room, act: RoomAct): boolean =>
  room.log.length >= bounds.events && !corrects(room, act)

/** When something was last done. */
export const lastDone = (room: Room): number => room.log.at(-1)?.at ?? room.startedAt

/** One way through the play as an attempt that nobody's record holds: what replay, transcript and review take. */
export const attemptOf = (room: Room, picks: readonly Pick[]): Attempt =>
  newAttempt(
    { hash: room.game, scenario: room.scenario },
    {
      id: room.id,
      seed: room.seed,
      start: room.start,
      bring: room.bring,
      picks,
      startedAt: room.startedAt,
    },
  )

/** The vote that a stage belongs to; null before the first. */
export const voteAt = (stage: Stage): Vote | null =>
  stage.startsWith('first') ? 'first' : stage.startsWith('second') ? 'second' : null
