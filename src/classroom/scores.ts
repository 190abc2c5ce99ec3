/**
 * What the votes of a room were worth, on the scale of an attempt. Enters: the room as it stands and the
 * graded moves of the way that it went. Leaves: a score a group and the room's review. Each vote is judged
 * by what could be known when it was given, like a move: V* − Q* makes the score, the loss by V_τ the grade.
 * Groups stand in the order in which they were named; nobody is ranked. Pure.
 */
import type { Vote } from '../model/ballot.ts'
import type { Game } from '../model/game.ts'
import type { Pick } from '../model/play.ts'
import type { Decision, Grade, Option } from '../model/review.ts'
import type { MisconceptionId } from '../model/catalogue.ts'
import { gradeOf } from '../review/grade-moves.ts'
import { scoreOf } from '../solve/outcome.ts'
import { countsOf, roundAt, totalOf } from './reduce.ts'
import type { RoomState, Round } from './reduce.ts'
import { shareRight } from './suggest.ts'

/** What a group's votes on the way that was gone are worth. */
export interface GroupScore {
  readonly name: string
  /** 0–100 by the first votes, and by the last on each turn; null for a group that never voted. */
  readonly first: number | null
  readonly last: number | null
  /** Turns it voted on, of those that were put to the groups. */
  readonly voted: number
  readonly turns: number
}

/** What can be voted for, as it was worth at that moment. */
export interface OptionReview {
  readonly pick: Pick
  /** By V_τ and by V*, in points. */
  readonly loss: number
  readonly regret: number
  readonly grade: Grade
  readonly misconception: MisconceptionId | null
  /** Votes; null where there was no such vote. */
  readonly votes: Readonly<Record<Vote, number | null>>
}

export interface TurnReview {
  readonly turn: number
  readonly scene: number
  /** What was gone on with, and what it cost. */
  readonly pick: Pick
  readonly regret: number
  readonly options: readonly OptionReview[]
  /** Share of votes for a best choice. */
  readonly right: Readonly<Record<Vote, number | null>>
  /** 0: all of one mind; up to 1 as votes spread, by the first vote. */
  readonly split: number
  /** What the first votes cost on average, in points. */
  readonly cost: number
}

export interface RoomReview {
  /** Score, 0–100, of the way that was gone, the documents brought left out. */
  readonly score: number
  /** The turns that were voted on. */
  readonly turns: readonly TurnReview[]
  /** The turn on which the room was most of two minds; null where it never was. */
  readonly split: number | null
  /** The misconception that drew most votes, over all turns. */
  readonly misconception: { readonly id: MisconceptionId; readonly votes: number; readonly of: number } | null
  readonly groups: readonly GroupScore[]
}

/** V* − Q* of an option: what it gives away of the best that could be expected. */
function regretOf(options: readonly Option[], pick: Pick): number {
  const best = Math.max(...options.map((option) => option.best))
  const found = options.find((option) => option.pick === pick)
  return found === undefined ? 0 : Math.max(0, best - found.best)
}

/** Losses by V_τ of what is put to the vote, by the letters' order. */
export const lossesOf = (round: Round, options: readonly Option[]): readonly number[] =>
  round.options.map((ordinal) => options.find(({ pick }) => pick === ordinal)?.loss ?? Infinity)

function groupScore(
  name: string,
  group: number,
  state: RoomState,
  decisions: readonly Decision[],
  best: number,
): GroupScore {
  const regret = { first: 0, last: 0 }
  let voted = 0
  let turns = 0
  for (const { turn, options } of decisions) {
    const { polls, options: offered } = roundAt(state, turn)
    const votes = [polls.first, polls.second].filter((poll) => poll?.way === 'groups')
    if (votes.length === 0) continue
    turns++
    const given = votes.flatMap((poll) => offered[poll?.groups[group] ?? -1] ?? [])
    const [first, last] = [given[0], given.at(-1)]
    if (first === undefined || last === undefined) continue
    voted++
    regret.first += regretOf(options, first)
    regret.last += regretOf(options, last)
  }
  const score = (lost: number): number | null => (voted === 0 ? null : scoreOf({ best }, lost))
  return { name, first: score(regret.first), last: score(regret.last), voted, turns }
}

/** 1 − Σ share², scaled so that an even spread over all options is 1. */
function splitOf(counts: readonly number[]): number {
  const total = totalOf(counts)
  if (total === 0 || counts.length < 2) return 0
  const gini = 1 - counts.reduce((sum, count) => sum + (count / total) ** 2, 0)
  return gini / (1 - 1 / counts.length)
}

function turnReview(game: Game, round: Round, decision: Decision): TurnReview {
  const counts = (vote: Vote): readonly number[] | null => {
    const poll = round.polls[vote]
    return poll === null ? null : countsOf(poll, round.options.length)
  }
  const [first, second] = [counts('first'), counts('second')]
  const losses = lossesOf(round, decision.options)
  const choices = game.scenes[decision.scene]?.choices ?? []
  const options = round.options.map((ordinal, place): OptionReview => {
    const move = choices[ordinal]?.move
    const loss = losses[place] ?? 0
    return {
      pick: ordinal,
      loss,
      regret: regretOf(decision.options, ordinal),
      grade: move?.kind === 'red-line' ? 'red-line' : gradeOf(loss),
      misconception: move?.kind === 'misconception' ? move.misconception : null,
      votes: { first: first?.[place] ?? null, second: second?.[place] ?? null },
    }
  })
  const votes = first ?? []
  const cost = votes.reduce((sum, count, place) => sum + count * (options[place]?.regret ?? 0), 0)
  return {
    turn: decision.turn,
    scene: decision.scene,
    pick: decision.pick,
    regret: decision.regret,
    options,
    right: {
      first: first === null ? null : shareRight(first, losses),
      second: second === null ? null : shareRight(second, losses),
    },
    split: splitOf(votes),
    cost: totalOf(votes) === 0 ? 0 : cost / totalOf(votes),
  }
}

function misconceptionOf(turns: readonly TurnReview[]): RoomReview['misconception'] {
  const drawn = new Map<MisconceptionId, number>()
  let of = 0
  for (const { options } of turns)
    for (const { misconception, votes } of options) {
      const count = votes.first ?? 0
      of += count
      if (misconception !== null) drawn.set(misconception, (drawn.get(misconception) ?? 0) + count)
    }
  const [most] = [...drawn].sort(([, a], [, b]) => b - a)
  return most === undefined || most[1] === 0 ? null : { id: most[0], votes: most[1], of }
}

/**
 * The review of the way at hand.
 * @param graded its moves, one for each pick
 */
export function roomReview(
  game: Game,
  groups: readonly string[],
  state: RoomState,
  { decisions }: { readonly decisions: readonly Decision[] },
): RoomReview {
  const best = decisions[0]?.valueBefore ?? 0
  const turns = decisions.flatMap((decision) => {
    const round = roundAt(state, decision.turn)
    const { first } = round.polls
    const asked = first !== null && totalOf(countsOf(first, round.options.length)) > 0
    return asked ? [turnReview(game, round, decision)] : []
  })
  const split = turns.reduce<TurnReview | null>(
    (most, turn) => (turn.split > (most?.split ?? 0) ? turn : most),
    null,
  )
  return {
    score: scoreOf(
      { best },
      decisions.reduce((sum, { regret }) => sum + regret, 0),
    ),
    turns,
    split: split?.turn ?? null,
    misconception: misconceptionOf(turns),
    groups: groups.map((name, group) => groupScore(name, group, state, decisions, best)),
  }
}
