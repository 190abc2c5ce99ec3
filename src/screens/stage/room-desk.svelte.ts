/**
 * A room while it is worked with: the log grows here, all else follows from it. Enters: the scenario and
 * the room, what saves it, the phones if there are any. The clock and storage come in from outside.
 */
import type { PhonePoll } from '../../model/ballot.ts'
import type { Option } from '../../model/review.ts'
import type { Pick } from '../../model/play.ts'
import type { Scenario } from '../../model/scenario.ts'
import { rulesOf } from '../../play/rules.ts'
import type { Rules } from '../../play/rules.ts'
import type { GradedMoves } from '../../review/grade-moves.ts'
import { apply, countsOf, pollNow, reduce, roundAt, stateNow } from '../../classroom/reduce.ts'
import type { Round, RoomState } from '../../classroom/reduce.ts'
import { after, isFull, lastDone } from '../../classroom/room.ts'
import type { Room, RoomAct } from '../../classroom/room.ts'
import { ballotOf, reviewPages, viewOf } from '../../classroom/room-view.ts'
import type { JoinView, RoomView, Staging } from '../../classroom/room-view.ts'
import { lossesOf, roomReview } from '../../classroom/scores.ts'
import { back, forward } from '../../classroom/step-through.ts'
import type { Forward } from '../../classroom/step-through.ts'
import { suggest } from '../../classroom/suggest.ts'
import type { Suggestion } from '../../classroom/suggest.ts'
import { words } from '../../i18n/language.svelte.ts'
import { textIn } from '../content.ts'
import type { Playable } from '../content.ts'
import type { Names } from '../library-index.ts'

/** Phones of the room, and the way in while they are let in. */
export interface RoomPhones extends PhonePoll {
  readonly join: JoinView | null
}

/** What comes in from outside: whoever saves, the time, and phones. */
export interface Around {
  readonly save: (room: Room) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly phones: RoomPhones | null
}

export class RoomDesk {
  readonly playable: Playable
  readonly rules: Rules
  readonly #around: Around
  #room = $state.raw() as Room
  #state = $state.raw() as RoomState
  #graded = $state.raw<{ readonly picks: readonly Pick[]; readonly moves: GradedMoves } | null>(null)
  /** The ballot that phones were shown last, as text. */
  #said = ''
  /** The catalogue in the language of the page, once it is there. */
  names = $state.raw<Names | null>(null)
  /** Why the last step could not be taken, until the next. */
  hindrance = $state<Exclude<Forward['kind'], 'act'> | 'full' | null>(null)

  /** @throws RangeError if the room's log does not fit the game */
  constructor(playable: Playable, room: Room, around: Around) {
    this.playable = playable
    this.rules = rulesOf(playable.game)
    this.#around = around
    const reduced = reduce(this.rules, room)
    if (reduced.kind === 'impossible') throw new RangeError(`event ${reduced.event} does not fit the game`)
    this.#room = room
    this.#state = reduced.state
  }

  get room(): Room {
    return this.#room
  }

  get state(): RoomState {
    return this.#state
  }

  get text(): Scenario {
    return textIn(this.playable, words.language)
  }

  get round(): Round {
    return roundAt(this.#state)
  }

  get ended(): boolean {
    return this.rules.ended(stateNow(this.#state))
  }

  /** The moves so far, graded; null until the solver has answered. */
  get graded(): GradedMoves | null {
    return this.#graded?.picks === this.#state.picks ? this.#graded.moves : null
  }

  /** To be told what the solver says of the way at hand. */
  grade(picks: readonly Pick[], moves: GradedMoves): void {
    this.#graded = { picks, moves }
  }

  readonly #staging = $derived.by((): Staging => ({
    room: this.#room,
    state: this.#state,
    rules: this.rules,
    text: this.text,
    persona: this.playable.persona,
    review:
      this.graded === null
        ? null
        : roomReview(this.playable.game, this.#room.groups, this.#state, this.graded),
    join: this.#around.phones?.join ?? null,
    misconceptions: this.names?.misconceptions ?? {},
  }))
  readonly #view = $derived(viewOf(this.#staging))
  readonly #pages = $derived(reviewPages(this.#staging).length)

  get staging(): Staging {
    return this.#staging
  }

  /** What the room may see. */
  get view(): RoomView {
    return this.#view
  }

  /** What each option of the turn is worth; empty until it is known. */
  get options(): readonly Option[] {
    return this.graded?.now ?? []
  }

  /** What the first vote asks for; null as long as that is not known. */
  get suggestion(): Suggestion | null {
    const { first } = this.round.polls
    if (first === null || this.options.length === 0) return null
    return suggest(countsOf(first, this.round.options.length), lossesOf(this.round, this.options))
  }

  /** Votes of the ballot at hand by the options' order; for the trainer alone until they are released. */
  get counts(): readonly number[] | null {
    const poll = pollNow(this.round)
    return poll === null ? null : countsOf(poll, this.round.options.length)
  }

  get forward(): Forward {
    return forward(this.rules, this.#state, this.suggestion, this.#pages)
  }

  /** Does something, if it can be done as the room stands; says whether. */
  act(act: RoomAct): boolean {
    const at = Math.max(this.#around.now(), lastDone(this.#room))
    const next = apply(this.rules, this.#room, this.#state, { ...act, at })
    if (next === null) return false
    if (isFull(this.#room, act)) {
      this.hindrance = 'full'
      return false
    }
    this.hindrance = null
    this.#room = after(this.#room, act, at)
    this.#state = next
    this.#around.save(this.#room)
    this.#tellPhones()
    return true
  }

  /** The clicker's next step, or what hinders it. */
  next(): void {
    const step = this.forward
    if (step.kind === 'act') this.act(step.act)
    else this.hindrance = step.kind
  }

  /** The clicker's previous step. */
  previous(): void {
    const act = back(this.#state)
    if (act !== null) this.act(act)
  }

  /** Said once: a vote that comes in changes nothing of what an open ballot shows to all phones. */
  #tellPhones(): void {
    const ballot = ballotOf(this.#state, this.#view)
    if (ballot === null || pollNow(this.round)?.way !== 'phones') return
    const said = JSON.stringify(ballot)
    if (said === this.#said) return
    this.#said = said
    this.#around.phones?.show(ballot)
  }

  /** Listens to the phones until the returned function is called. */
  listen(): () => void {
    this.#said = ''
    this.#tellPhones()
    const deaf = this.#around.phones?.onCounts((round, counts) => {
      const poll = pollNow(this.round)
      if (poll?.way !== 'phones' || poll.round !== round || !this.round.stage.endsWith('open')) return
      // They come with every ballot that is shown, also while it is being shown.
      if (counts.join() !== this.counts?.join()) this.act({ kind: 'counted', counts })
    })
    return deaf ?? (() => undefined)
  }
}
