/**
 * All that the screen shows of a play as it stands. Enters: what is played, the log, the replayed states
 * and steps; leaves: where it is, what has been said, who is here, what can be done. Pure.
 */
import type { Dict } from '../../i18n/language.svelte.ts'
import type { PersonaProfile } from '../../model/catalogue.ts'
import type { Attempt, Projection, State } from '../../model/play.ts'
import type { Scenario, Scene } from '../../model/scenario.ts'
import type { Rules, Step } from '../../play/rules.ts'
import { draw, shuffled } from '../../play/seeds.ts'
import { transcript } from '../../play/transcript.ts'
import type { Entry } from '../../play/transcript.ts'
import { needText } from './need-text.ts'
import type { Locked, Offer } from './offers.ts'
import type { Moment } from './record-parts.ts'

/** A play as the session holds it. */
export interface Played {
  readonly attempt: Attempt
  readonly states: readonly State[]
  readonly steps: readonly Step[]
}

export interface Showing {
  readonly current: State
  readonly seen: Projection
  /** Undefined once it has ended. */
  readonly scene: Scene | undefined
  /** How many moves have been made. */
  readonly turn: number
  readonly ended: boolean
  /** At one's own desk, after the contact. */
  readonly after: boolean
  readonly entries: readonly Entry[]
  /** How the play stood at the start, then after each move. */
  readonly moments: readonly Moment[]
  /** What can be done now, in the order of the seed. */
  readonly offers: readonly Offer[]
  /** Whether he is here: where only others speak on a visit, he is not. */
  readonly present: boolean
  /** Who else has spoken since the last move. */
  readonly speakers: readonly string[]
  /** `HH:MM` of the newest scene that tells it; null where none has. */
  readonly clock: string | null
}

/** @returns null before the learner has set out */
export function showingOf(
  text: Scenario,
  profile: PersonaProfile,
  rules: Rules,
  { attempt, states, steps }: Played,
): Showing | null {
  const current = states.at(-1)
  if (current === undefined) return null
  const seen = rules.project(current)
  const turn = attempt.picks.length
  const scene = seen.at.kind === 'scene' ? text.scenes[seen.at.scene] : undefined
  const after = scene?.when === 'after'
  const entries = transcript(text, profile, rules, attempt, { states, steps })
  const answers = entries
    .slice(entries.findLastIndex(({ kind }) => kind === 'chosen' || kind === 'left') + 1)
    .filter((entry) => entry.kind === 'said')
  return {
    current,
    seen,
    scene,
    turn,
    ended: seen.at.kind === 'ending',
    after,
    entries,
    moments: states.map((each) => ({ at: each.at, known: each.known, deal: rules.deal(each) })),
    offers:
      scene === undefined
        ? []
        : shuffled(seen.choices, draw(attempt.seed, 'order', turn)).flatMap((ordinal) => {
            const choice = scene.choices[ordinal]
            return choice === undefined ? [] : [{ ordinal, choice }]
          }),
    present:
      !after &&
      (text.channel === 'phone' || answers.length === 0 || answers.some(({ speaker }) => speaker === null)),
    speakers: [...new Set(answers.flatMap(({ speaker }) => speaker ?? []))],
    clock: states.reduce<string | null>(
      (time, { at }) => (at < 0 ? time : (text.scenes[at]?.clock ?? time)),
      null,
    ),
  }
}

/** What is not open yet, and why. Only in guided mode, which explains it. */
export const lockedOf = ({ seen, scene }: Showing, text: Scenario, t: Dict): readonly Locked[] =>
  (scene?.choices ?? []).flatMap((choice, ordinal) =>
    choice.needs === null || seen.choices.includes(ordinal)
      ? []
      : [{ choice, why: needText(choice.needs, text, t) }],
  )
