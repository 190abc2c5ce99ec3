/**
 * The best play from a decision on, as it would have gone with the same customer. Enters: what was
 * played on, the attempt, and the picks of best play from `turn`. Leaves: each step with what he would
 * have answered, set beside what the learner did there. Pure.
 */
import type { Attempt, Pick } from '../../model/play.ts'
import type { Deal } from '../../model/deal.ts'
import type { Decision } from '../../model/review.ts'
import type { Choice, Scenario } from '../../model/scenario.ts'
import type { EndingClass, Manner, Mood } from '../../model/words.ts'
import type { Rules } from '../../play/rules.ts'
import type { Entry } from '../../play/transcript.ts'
import type { Playable } from '../content.ts'
import { retell } from './retell.ts'

export interface BestStep {
  readonly turn: number
  readonly scene: number
  readonly pick: Pick
  readonly manner: Manner | null
  readonly choice: Choice | null
  readonly answer: readonly Entry[]
  readonly mood: Mood
  /** Whether the learner did the same here, something else, or never came here. */
  readonly yours: 'same' | 'other' | 'elsewhere'
  /** What the learner did here instead. */
  readonly instead: Pick | null
}

export interface BestLine {
  /** What he has just said. */
  readonly lead: readonly Entry[]
  readonly steps: readonly BestStep[]
  readonly ending: number
  readonly endingClass: EndingClass
  readonly deal: Deal
}

export interface BestQuestion {
  readonly playable: { readonly persona: Playable['persona'] }
  readonly text: Scenario
  readonly rules: Rules
  readonly attempt: Attempt
  readonly decisions: readonly Decision[]
  /** The moves before are the learner's. */
  readonly turn: number
  readonly picks: readonly Pick[]
  /** Documents to bring; the learner's own from a later turn on. */
  readonly bring: readonly number[]
}

/** Null where the picks do not fit the game. */
export function bestLineOf({
  playable,
  text,
  rules,
  attempt,
  decisions,
  turn,
  picks,
  bring,
}: BestQuestion): BestLine | null {
  const told = retell(playable, text, rules, {
    ...attempt,
    bring,
    picks: [...attempt.picks.slice(0, turn), ...picks],
  })
  const final = told?.states.at(-1)
  if (told === null || final === undefined || !rules.ended(final)) return null
  const steps = picks.map((pick, index): BestStep => {
    const now = turn + index
    const scene = told.states[now]?.at ?? 0
    const here = decisions.find((decision) => decision.turn >= turn && decision.scene === scene)
    const choice = typeof pick === 'number' ? (text.scenes[scene]?.choices[pick] ?? null) : null
    return {
      turn: now,
      scene,
      pick,
      manner: choice?.manner ?? null,
      choice,
      answer: told.answers[now] ?? [],
      mood: rules.words(told.states[now + 1] ?? final).mood,
      yours: here === undefined ? 'elsewhere' : here.pick === pick ? 'same' : 'other',
      instead: here === undefined || here.pick === pick ? null : here.pick,
    }
  })
  return {
    lead: turn === 0 ? told.opening : (told.answers[turn - 1] ?? []),
    steps,
    ending: -1 - final.at,
    endingClass: rules.classOf(final),
    deal: rules.deal(final),
  }
}
