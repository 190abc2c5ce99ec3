/**
 * What a room's log amounts to: the one function that reduces it. Enters: the rules of the room's game
 * and the room. Leaves: the play as replayed on the way at hand, the votes of every turn that was
 * reached, the branches that were left. A log that does not fit the game is a value, not an error. Pure.
 */
import { letters } from '../model/ballot.ts'
import type { Vote, VotingWay } from '../model/ballot.ts'
import type { Pick, State } from '../model/play.ts'
import { replay, variantOf } from '../play/replay.ts'
import type { Rules, Step } from '../play/rules.ts'
import { draw, shuffled } from '../play/seeds.ts'
import { attemptOf, bounds, voteAt } from './room.ts'
import type { Room, RoomAct, RoomEvent, Stage } from './room.ts'

/** One ballot and the votes on it. */
export interface Poll {
  /** Grows by one with every ballot of the room. */
  readonly round: number
  readonly way: VotingWay
  /** Typed, or counted by phones; by the options' order. */
  readonly counted: readonly number[]
  /** The option each group voted for; null as long as it has not. */
  readonly groups: readonly (number | null)[]
}

/** A turn before the room. It belongs to its place in the play, so coming back to the place finds it again. */
export interface Round {
  readonly stage: Stage
  /** Authored ordinals in the order of their letters: all that is offered, as far as there are letters. */
  readonly options: readonly number[]
  readonly polls: Readonly<Record<Vote, Poll | null>>
  readonly note: string
}

export interface RoomState {
  readonly variant: number
  /** The way through the play that is at hand. */
  readonly picks: readonly Pick[]
  /** Every state passed through, from the start on. */
  readonly states: readonly State[]
  readonly steps: readonly Step[]
  /** By place: the picks that led there. */
  readonly rounds: ReadonlyMap<string, Round>
  /** Ways that were left, the latest last; none is the beginning of another or of the one at hand. */
  readonly branches: readonly (readonly Pick[])[]
  /** Ballots so far. */
  readonly ballots: number
  readonly way: VotingWay
  readonly blank: boolean
  /** A countdown of so many seconds from a moment on. */
  readonly timer: { readonly from: number; readonly seconds: number } | null
  /** Page of the review that is shown. */
  readonly page: number | null
}

export type Reduced =
  | { readonly kind: 'stands'; readonly state: RoomState }
  /** The log does not fit the game: the first event that could not have happened; -1 for the beginning. */
  | { readonly kind: 'impossible'; readonly event: number }

const placeOf = (picks: readonly Pick[]): string => picks.join()

const isPrefix = (part: readonly Pick[], whole: readonly Pick[]): boolean =>
  part.length <= whole.length && part.every((pick, index) => pick === whole[index])

/** The state that the play at hand stands in. */
export function stateNow({ states }: RoomState): State {
  const state = states.at(-1)
  if (state === undefined) throw new RangeError('a room without a beginning')
  return state
}

/** The turn after so many moves of the way at hand; the present one unless said otherwise. */
export function roundAt(state: RoomState, turn = state.picks.length): Round {
  const round = state.rounds.get(placeOf(state.picks.slice(0, turn)))
  if (round === undefined) throw new RangeError(`turn ${turn} has not been reached`)
  return round
}

/** Votes for each option, whichever way they came. */
export const countsOf = (poll: Poll, options: number): readonly number[] =>
  poll.way === 'groups'
    ? Array.from({ length: options }, (_, option) => poll.groups.filter((voted) => voted === option).length)
    : Array.from({ length: options }, (_, option) => poll.counted[option] ?? 0)

export const totalOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** The ballot at hand with its votes; null before the first was opened. */
export function pollNow(round: Round): Poll | null {
  const vote = voteAt(round.stage)
  return vote === null ? null : round.polls[vote]
}

/** The option that most voted for, by its place; null where nobody voted or two lead alike. */
export function majorityOf(counts: readonly number[]): number | null {
  const most = Math.max(0, ...counts)
  const leading = [...counts.keys()].filter((option) => counts[option] === most)
  return most === 0 || leading.length > 1 ? null : (leading[0] ?? null)
}

const freshRound = (rules: Rules, room: Room, turn: number, state: State): Round => ({
  stage: turn === 0 ? 'briefing' : 'said',
  options: shuffled(rules.offered(state), draw(room.seed, 'order', turn)).slice(0, letters.length),
  polls: { first: null, second: null },
  note: '',
})

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= bounds.votes

/** @returns the state at the beginning, or null if the game has no such start or documents */
export function begun(rules: Rules, room: Room): RoomState | null {
  const played = replay(rules, attemptOf(room, []))
  const [state] = played.kind === 'replayed' ? played.replay.states : []
  if (state === undefined) return null
  return {
    variant: variantOf(rules.game, room.seed),
    picks: [],
    states: [state],
    steps: [],
    rounds: new Map([[placeOf([]), freshRound(rules, room, 0, state)]]),
    branches: [],
    ballots: 0,
    way: room.way,
    blank: false,
    timer: null,
    page: null,
  }
}

/** The play on another way, with what was left kept; null if the way cannot be played. */
function onto(rules: Rules, room: Room, state: RoomState, picks: readonly Pick[]): RoomState | null {
  const played = replay(rules, attemptOf(room, picks))
  if (played.kind !== 'replayed') return null
  const { states, steps } = played.replay
  const last = states.at(-1)
  if (last === undefined) return null
  const ways = [...state.branches, state.picks].filter((way) => !isPrefix(way, picks))
  const branches = ways.filter(
    (way, index) =>
      !ways.some(
        (other, at) => at !== index && isPrefix(way, other) && (way.length < other.length || at > index),
      ),
  )
  const rounds = new Map(state.rounds)
  const place = placeOf(picks)
  if (!rounds.has(place)) rounds.set(place, freshRound(rules, room, picks.length, last))
  return { ...state, picks, states, steps, rounds, branches, timer: null, page: null }
}

/** Moves the turn at hand; opening a vote for the first time makes its ballot. Null if it cannot come there. */
function move(state: RoomState, room: Room, to: Stage): RoomState | null {
  const round = roundAt(state)
  const vote = voteAt(to)
  if (to === 'briefing' && state.picks.length > 0) return null
  if (vote === null) return withRound(state, { ...round, stage: to })
  if (round.options.length < 2 || (vote === 'second' && round.polls.first === null)) return null
  if (round.polls[vote] !== null) return withRound(state, { ...round, stage: to })
  if (!to.endsWith('open')) return null
  const poll: Poll = {
    round: state.ballots + 1,
    way: state.way,
    counted: round.options.map(() => 0),
    groups: room.groups.map(() => null),
  }
  const opened = { ...round, stage: to, polls: { ...round.polls, [vote]: poll } }
  return withRound({ ...state, ballots: poll.round, timer: null }, opened)
}

const withRound = (state: RoomState, round: Round): RoomState => ({
  ...state,
  rounds: new Map(state.rounds).set(placeOf(state.picks), round),
})

/** The ballot at hand changed; null where there is none. */
function withPoll(state: RoomState, change: (poll: Poll) => Poll): RoomState | null {
  const round = roundAt(state)
  const vote = voteAt(round.stage)
  const poll = pollNow(round)
  return vote === null || poll === null
    ? null
    : withRound(state, { ...round, polls: { ...round.polls, [vote]: change(poll) } })
}

/** @returns the state after an event, or null if it could not have happened there */
export function apply(rules: Rules, room: Room, state: RoomState, event: RoomEvent): RoomState | null {
  const round = roundAt(state)
  switch (event.kind) {
    case 'moved':
      return move(state, room, event.to)
    case 'counted': {
      const { counts } = event
      if (counts.length !== round.options.length || !counts.every(isCount)) return null
      return withPoll(state, (poll) => ({ ...poll, counted: counts }))
    }
    case 'voted': {
      const { group, option } = event
      if (!(group in room.groups) || (option !== null && !(option in round.options))) return null
      return withPoll(state, (poll) => ({
        ...poll,
        groups: poll.groups.map((voted, index) => (index === group ? option : voted)),
      }))
    }
    case 'cleared': {
      const stage = voteAt(round.stage) === null ? round.stage : 'options'
      return withRound(state, { ...round, stage, polls: { first: null, second: null } })
    }
    case 'picked': {
      const { pick } = event
      const now = stateNow(state)
      if (rules.ended(now) || (pick !== 'leave' && !rules.offered(now).includes(pick))) return null
      return onto(rules, room, state, [...state.picks, pick])
    }
    case 'rewound':
      return event.turn < 0 || event.turn > state.picks.length
        ? null
        : onto(rules, room, state, state.picks.slice(0, event.turn))
    case 'taken up': {
      const branch = state.branches[event.branch]
      return branch === undefined ? null : onto(rules, room, state, branch)
    }
    case 'noted':
      return event.text.length > bounds.note ? null : withRound(state, { ...round, note: event.text })
    case 'timed':
      return {
        ...state,
        timer: event.seconds === null ? null : { from: event.at, seconds: event.seconds },
      }
    case 'way': {
      const changed = { ...state, way: event.way }
      const poll = pollNow(round)
      // A ballot that nobody has voted on yet follows; one with votes stays as it was counted.
      const empty = poll !== null && totalOf(countsOf(poll, round.options.length)) === 0
      return empty ? withPoll(changed, (each) => ({ ...each, way: event.way })) : changed
    }
    case 'blanked':
      return { ...state, blank: event.on }
    case 'reviewed':
      return event.page !== null && !rules.ended(stateNow(state)) ? null : { ...state, page: event.page }
  }
}

/** The room as its log leaves it. */
export function reduce(rules: Rules, room: Room): Reduced {
  let state = begun(rules, room)
  if (state === null) return { kind: 'impossible', event: -1 }
  for (const [index, event] of room.log.entries()) {
    state = apply(rules, room, state, event)
    if (state === null) return { kind: 'impossible', event: index }
  }
  return { kind: 'stands', state }
}

/** Whether something can be done in a room as it stands. */
export const isPossible = (rules: Rules, room: Room, state: RoomState, act: RoomAct): boolean =>
  apply(rules, room, state, { ...act, at: 0 }) !== null
