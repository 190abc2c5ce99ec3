/**
 * What the room may see, and nothing else: the only thing that reaches the projector. Enters: the room as
 * it stands and the texts of its scenario. Leaves: plain data with every word filled in, so that whoever
 * shows it need not know the game. Counts are in it only once they are released; cause, trust, patience,
 * values and grades only in the review, after the play has ended. Pure.
 */
import { ballotStates } from '../model/ballot.ts'
import type { Ballot, Vote } from '../model/ballot.ts'
import type { PersonaId, PersonaProfile } from '../model/catalogue.ts'
import type { Deal } from '../model/deal.ts'
import type { Grade } from '../model/review.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Channel, EndingClass, Language, Mood, Stance, Yuan } from '../model/words.ts'
import { exchangesOf } from '../play/exchanges.ts'
import type { Rules } from '../play/rules.ts'
import { transcript } from '../play/transcript.ts'
import { countsOf, pollNow, roundAt, stateNow, totalOf } from './reduce.ts'
import type { Poll, RoomState } from './reduce.ts'
import { attemptOf, lastDone, voteAt } from './room.ts'
import type { Room, Stage } from './room.ts'

import type { GroupScore, RoomReview, TurnReview } from './scores.ts'

/** Something that was said, done or seen since the last choice. `speaker` null: the customer. */
export interface Heard {
  readonly kind: 'narration' | 'said' | 'chosen' | 'left'
  readonly speaker: string | null
  readonly text: string
}

export interface GroupSeen {
  readonly name: string
  readonly voted: boolean
  /** Its votes by the options' place; null as long as they are not released, or there is none. */
  readonly votes: Readonly<Record<Vote, number | null>>
}

/** Where it happens, as the stage of a play shows it. */
export interface Scenery {
  readonly mood: Mood
  readonly stance: Stance
  /** He is getting impatient. */
  readonly thin: boolean
  /** Whether the customer himself is here. */
  readonly present: boolean
  readonly speakers: readonly string[]
  /** Back at one's own desk. */
  readonly after: boolean
  readonly place: string | null
  /** `HH:MM` */
  readonly clock: string | null
}

/** The situation, before the first turn. */
export interface BriefingView {
  readonly kind: 'briefing'
  readonly told: readonly string[]
  readonly objective: string
  readonly stake: Yuan
  /** Days overdue, weighted by amount. */
  readonly age: number
  /** Documents brought. */
  readonly brought: readonly string[]
}

export interface TurnView {
  readonly kind: 'turn'
  readonly turn: number
  readonly stage: Stage
  readonly scenery: Scenery
  readonly heard: readonly Heard[]
  /** Facts learned by the last choice. */
  readonly learned: readonly string[]
  readonly deal: Deal
  /** In the order of their letters; none until they are shown. */
  readonly options: readonly string[]
  /** Votes by the options' order; null as long as they are not released. */
  readonly counts: Readonly<Record<Vote, readonly number[] | null>>
  /** Votes that have come in on the open ballot. */
  readonly votes: number | null
  readonly groups: readonly GroupSeen[]
}

export interface EndingView {
  readonly kind: 'ending'
  readonly turn: number
  readonly name: string
  readonly class: EndingClass
  readonly scenery: Scenery
  readonly heard: readonly Heard[]
  readonly deal: Deal
}

export interface VotedOption {
  readonly text: string
  readonly votes: Readonly<Record<Vote, number | null>>
  readonly grade: Grade
  /** What it gives away of the best that could be expected, in points. */
  readonly regret: number
}

/** A page of the review of the room, once the play is over. */
export type ReviewPage =
  | {
      readonly kind: 'outcome'
      readonly class: EndingClass
      readonly name: string
      readonly score: number
      readonly deal: Deal
    }
  | { readonly kind: 'truth'; readonly cause: string; readonly truth: string }
  | {
      /** Where the room was most of two minds. */
      readonly kind: 'split'
      readonly turn: number
      readonly said: string
      readonly options: readonly VotedOption[]
      readonly went: number | null
      /** What the first votes cost on average, in points. */
      readonly cost: number
      readonly right: Readonly<Record<Vote, number | null>>
    }
  | {
      readonly kind: 'misconception'
      readonly name: string
      readonly votes: number
      readonly of: number
    }
  | { readonly kind: 'groups'; readonly groups: readonly GroupScore[] }

export interface ReviewView {
  readonly kind: 'review'
  readonly page: ReviewPage
  readonly number: number
  readonly pages: number
}

/** How phones find the room. */
export interface JoinView {
  /** What the QR code says. */
  readonly address: string
  readonly room: string
}

export interface RoomView {
  readonly format: 1
  /** When something was last done, in milliseconds since 1970: an older view is told from a newer one. */
  readonly version: number
  readonly language: Language
  readonly title: string
  readonly customer: {
    readonly persona: PersonaId
    readonly name: string
    readonly role: string
    readonly channel: Channel
  }
  /** When a countdown ends, in milliseconds since 1970. */
  readonly timer: number | null
  /** Null as long as no phone is let in. */
  readonly join: JoinView | null
  readonly show: { readonly kind: 'dark' } | BriefingView | TurnView | EndingView | ReviewView
}

/** What a view is made from. */
export interface Staging {
  readonly room: Room
  readonly state: RoomState
  readonly rules: Rules
  readonly text: Scenario
  readonly persona: PersonaProfile
  /** Null as long as it is not worked out. */
  readonly review: RoomReview | null
  readonly join: JoinView | null
  /** Names of misconceptions in the language of the text. */
  readonly misconceptions: Readonly<Record<string, { readonly name: string }>>
}

/** Stages at which each vote is shown; while the second is taken, the first is not. */
const shownAt: Readonly<Record<Vote, readonly Stage[]>> = {
  first: ['first released', 'second released'],
  second: ['second released'],
}

/** What was said since the last choice, that choice included. */
function heardNow({ room, state, rules, text, persona }: Staging): readonly Heard[] {
  const entries = transcript(text, persona, rules, attemptOf(room, state.picks), state)
  const last = entries.findLastIndex(({ kind }) => kind === 'chosen' || kind === 'left')
  return entries.slice(Math.max(0, last)).map((entry) => ({
    kind: entry.kind,
    speaker: entry.kind === 'said' ? entry.speaker : null,
    text: entry.kind === 'left' ? '' : entry.text,
  }))
}

/** What the customer said before a turn: his last line, or what was told. */
function saidBefore(staging: Staging, turn: number): string {
  const { room, state, rules, text, persona } = staging
  const played = { states: state.states.slice(0, turn + 1), steps: state.steps.slice(0, turn) }
  const entries = transcript(text, persona, rules, attemptOf(room, state.picks.slice(0, turn)), played)
  const { opening, answers } = exchangesOf(entries)
  const lines = (answers.at(-1) ?? opening).flatMap((entry) => (entry.kind === 'said' ? entry.text : []))
  return lines.at(-1) ?? ''
}

function sceneryOf({ state, rules, text }: Staging, heard: readonly Heard[]): Scenery {
  const seen = rules.project(stateNow(state))
  const scene = seen.at.kind === 'scene' ? text.scenes[seen.at.scene] : undefined
  const said = heard.filter(({ kind }) => kind === 'said')
  const after = scene?.when === 'after'
  return {
    mood: seen.mood,
    stance: seen.stance,
    thin: seen.thin,
    present:
      !after &&
      (text.channel === 'phone' || said.length === 0 || said.some(({ speaker }) => speaker === null)),
    speakers: [...new Set(said.flatMap(({ speaker }) => speaker ?? []))],
    after,
    place: scene?.place ?? (scene?.kind === 'place' ? scene.name : null),
    clock: state.states.reduce<string | null>(
      (time, { at }) => (at < 0 ? time : (text.scenes[at]?.clock ?? time)),
      null,
    ),
  }
}

function briefingView({ room, text }: Staging): BriefingView {
  const start = text.starts[room.start]
  return {
    kind: 'briefing',
    told: [...text.briefing, ...(text.starts.length > 1 ? (start?.description ?? []) : [])],
    objective: text.objective,
    stake: text.account.stake,
    age: Math.round(text.account.age),
    brought: room.bring.flatMap((document) => text.documents[document]?.name ?? []),
  }
}

function turnView(staging: Staging): TurnView {
  const { room, state, rules, text } = staging
  const round = roundAt(state)
  const seen = rules.project(stateNow(state))
  const before = state.states.at(-2)
  const fresh = before === undefined ? 0 : seen.known & ~before.known
  const scene = seen.at.kind === 'scene' ? text.scenes[seen.at.scene] : undefined
  const heard = heardNow(staging)
  const released = (vote: Vote): Poll | null =>
    shownAt[vote].includes(round.stage) ? round.polls[vote] : null
  const countsIn = (poll: Poll | null) => (poll === null ? null : countsOf(poll, round.options.length))
  const poll = pollNow(round)
  return {
    kind: 'turn',
    turn: state.picks.length,
    stage: round.stage,
    scenery: sceneryOf(staging, heard),
    heard,
    learned: text.facts.flatMap(({ text: fact }, index) => ((fresh & (1 << index)) === 0 ? [] : [fact])),
    deal: seen.deal,
    options:
      round.stage === 'said' ? [] : round.options.map((ordinal) => scene?.choices[ordinal]?.text ?? ''),
    counts: { first: countsIn(released('first')), second: countsIn(released('second')) },
    votes: poll === null ? null : totalOf(countsOf(poll, round.options.length)),
    groups:
      poll?.way !== 'groups'
        ? []
        : room.groups.map((name, group) => ({
            name,
            voted: poll.groups[group] != null,
            votes: {
              first: released('first')?.groups[group] ?? null,
              second: released('second')?.groups[group] ?? null,
            },
          })),
  }
}

function splitPage(staging: Staging, turn: TurnReview): ReviewPage {
  const scene = staging.text.scenes[turn.scene]
  const went = turn.options.findIndex(({ pick }) => pick === turn.pick)
  return {
    kind: 'split',
    turn: turn.turn,
    said: saidBefore(staging, turn.turn),
    options: turn.options.map(({ pick, votes, grade, regret }) => ({
      text: (typeof pick === 'number' ? scene?.choices[pick]?.text : undefined) ?? '',
      votes,
      grade,
      regret,
    })),
    went: went < 0 ? null : went,
    cost: turn.cost,
    right: turn.right,
  }
}

/** The pages of a room's review: what came of it, what he hid, where the room split, what drew it, the groups. */
export function reviewPages(staging: Staging): readonly ReviewPage[] {
  const { state, rules, text, persona, review, misconceptions } = staging
  const final = stateNow(state)
  if (!rules.ended(final) || review === null) return []
  const id = rules.game.variants[state.variant]?.id
  const truth = persona.variants.find((variant) => variant.id === id)
  const split = review.turns.find(({ turn }) => turn === review.split)
  const { misconception } = review
  const pages: ReviewPage[] = [
    {
      kind: 'outcome',
      class: rules.classOf(final),
      name: text.endings[-1 - final.at]?.name ?? '',
      score: review.score,
      deal: rules.deal(final),
    },
  ]
  if (truth !== undefined)
    pages.push({ kind: 'truth', cause: truth.name[text.language], truth: truth.truth[text.language] })
  if (split !== undefined) pages.push(splitPage(staging, split))
  if (misconception !== null)
    pages.push({
      kind: 'misconception',
      name: misconceptions[misconception.id]?.name ?? misconception.id,
      votes: misconception.votes,
      of: misconception.of,
    })
  if (review.groups.some(({ voted }) => voted > 0)) pages.push({ kind: 'groups', groups: review.groups })
  return pages
}

function showOf(staging: Staging): RoomView['show'] {
  const { state, rules, text } = staging
  if (state.blank) return { kind: 'dark' }
  const now = stateNow(state)
  if (!rules.ended(now))
    return roundAt(state).stage === 'briefing' ? briefingView(staging) : turnView(staging)
  const pages = reviewPages(staging)
  const page = state.page === null ? undefined : pages[state.page]
  if (page !== undefined) return { kind: 'review', page, number: (state.page ?? 0) + 1, pages: pages.length }
  const heard = heardNow(staging)
  return {
    kind: 'ending',
    turn: state.picks.length,
    name: text.endings[-1 - now.at]?.name ?? '',
    class: rules.classOf(now),
    scenery: sceneryOf(staging, heard),
    heard,
    deal: rules.deal(now),
  }
}

/** The view of the room as it stands. */
export function viewOf(staging: Staging): RoomView {
  const { room, state, text, persona, join } = staging
  return {
    format: 1,
    version: lastDone(room),
    language: text.language,
    title: text.title,
    customer: {
      persona: text.persona,
      name: persona.name[text.language],
      role: persona.role[text.language],
      channel: text.channel,
    },
    timer: state.timer === null ? null : state.timer.from + state.timer.seconds * 1000,
    join,
    show: showOf(staging),
  }
}

/** The ballot at hand as phones see it, and no more of it than the view shows; null where there is none. */
export function ballotOf(state: RoomState, { show }: RoomView): Ballot | null {
  if (show.kind !== 'turn') return null
  const vote = voteAt(show.stage)
  const poll = pollNow(roundAt(state))
  if (vote === null || poll === null) return null
  return {
    round: poll.round,
    vote,
    state: ballotStates.find((each) => show.stage.endsWith(each)) ?? 'closed',
    said: show.heard.findLast(({ kind, speaker }) => kind === 'said' && speaker === null)?.text ?? '',
    options: show.options,
    counts: show.counts[vote],
  }
}
