/**
 * What the trainer alone may see of the turn at hand: what the customer hides, and what he would answer to
 * each option. Enters: what the room's view is made from. Pure.
 */
import type { PersonaWords } from '../model/game.ts'
import type { Pick } from '../model/play.ts'
import { exchangesOf } from '../play/exchanges.ts'
import { transcript } from '../play/transcript.ts'
import { stateNow } from './reduce.ts'
import { attemptOf } from './room.ts'
import type { Staging } from './room-view.ts'

export interface Hidden {
  readonly cause: string
  readonly truth: string
  readonly words: PersonaWords
  readonly patience: number
  /** What he began with. */
  readonly patienceAtStart: number
}

export function hiddenOf({ room, state, rules, text, persona }: Staging): Hidden {
  const now = stateNow(state)
  const id = rules.game.variants[state.variant]?.id ?? ''
  const variant = persona.variants.find((each) => each.id === id)
  return {
    cause: variant?.name[text.language] ?? id,
    truth: variant?.truth[text.language] ?? '',
    words: rules.words(now),
    patience: now.patience,
    patienceAtStart: rules.game.starts[room.start]?.patience ?? now.patience,
  }
}

/** What would be heard after a choice, line by line. */
export function answerTo({ room, state, rules, text, persona }: Staging, pick: Pick): readonly string[] {
  const step = rules.step(stateNow(state), pick)
  const played = { states: [...state.states, step.state], steps: [...state.steps, step] }
  const entries = transcript(text, persona, rules, attemptOf(room, [...state.picks, pick]), played)
  const answer = exchangesOf(entries).answers.at(-1) ?? []
  return answer.flatMap((entry) => ('text' in entry && entry.kind !== 'chosen' ? entry.text : []))
}
