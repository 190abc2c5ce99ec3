/**
 * One play in the terminal, on the real machines: session and customer are running actors, as on the
 * screen. Enters: a playable scenario, start, seed and what is brought. Leaves: what is seen, offered
 * and said, and at the end the review.
 */
import { newAttempt } from '../../src/play/attempt.ts'
import { createActor } from 'xstate'
import { threadOf } from '../../src/screens/play/thread.ts'
import type { Item } from '../../src/screens/play/thread.ts'
import type { Pick, Projection, State } from '../../src/model/play.ts'
import type { PersonaWords } from '../../src/model/game.ts'
import type { EndingClass } from '../../src/model/words.ts'
import type { Choice } from '../../src/model/scenario.ts'
import { reviewAttempt } from '../../src/review/review.ts'
import type { Review } from '../../src/model/review.ts'
import { draw, shuffled } from '../../src/play/seeds.ts'
import { openSession, sessionMachine } from '../../src/play/session.ts'
import { transcript } from '../../src/play/transcript.ts'
import type { Playable } from './open.ts'

export interface Offer {
  readonly ordinal: number
  readonly choice: Choice
}

export interface Play {
  readonly playable: Playable
  readonly variant: number
  state(): State
  seen(): Projection
  /** The customer as he is, hidden parts included: for scripts, never for players. */
  words(): PersonaWords
  classNow(): EndingClass
  /** Everything shown so far, in order. */
  items(): readonly Item[]
  /** Choices in the order the seed gives them. */
  offers(): readonly Offer[]
  /** @throws RangeError if it is not offered */
  pick(pick: Pick): void
  ended(): boolean
  /** @throws Error if the play has not ended */
  review(): Review
}

/** @throws RangeError if there is no such start or list of documents */
export function startPlay(playable: Playable, start: number, seed: number, bring: readonly number[]): Play {
  const { text, game, persona, profile, techniques } = playable
  const attempt = newAttempt(game, { id: 'terminal', start, seed })
  const actor = createActor(sessionMachine({ game, attempt }, persona)).start()
  const session = openSession(actor, persona)
  const { rules } = session
  const list = [...bring].sort((a, b) => a - b)
  if (!rules.bringLists.some((each) => each.join() === list.join()))
    throw new RangeError('no such list of documents')
  session.setOut(list)
  const context = () => actor.getSnapshot().context
  const state = (): State => {
    const now = context().states.at(-1)
    if (now === undefined) throw new Error('the play has not begun')
    return now
  }
  return {
    playable,
    variant: context().variant,
    state,
    seen: () => rules.project(state()),
    words: () => rules.words(state()),
    classNow: () => rules.classOf(state()),
    items() {
      const { attempt: played, states, steps } = context()
      return threadOf(
        transcript(text, profile, rules, played, { states, steps }),
        states.map((each) => ({ known: each.known, deal: rules.deal(each) })),
        game.factCount,
      )
    },
    offers() {
      const { attempt: played } = context()
      const scene = text.scenes[state().at]
      return shuffled(rules.offered(state()), draw(seed, 'order', played.picks.length)).flatMap((ordinal) => {
        const choice = scene?.choices[ordinal]
        return choice === undefined ? [] : [{ ordinal, choice }]
      })
    },
    pick: (pick) => session.pick(pick),
    ended: () => rules.ended(state()),
    review() {
      const reviewed = reviewAttempt(game, context().attempt, techniques)
      if (reviewed.kind !== 'reviewed') throw new Error(`the play cannot be reviewed: ${reviewed.kind}`)
      return reviewed.review
    },
  }
}
