/**
 * The report card on five axes (DOMAIN 6.3): diagnosis, cash and commitment, evidence, relation,
 * compliance. Enters: a review, the game and the families of techniques. Leaves: 0–100 and a letter
 * for each axis. The first four are the score's own measure over the decisions that the axis is about,
 * 100 × (1 − Σ (V* − Q*) ÷ V* at the start), so that the axes together account for all that the score
 * lost; a share of what each decision put at stake would dilute a blunder among easy ones. Compliance
 * looks at what must not be done at all.
 */
import type { Game } from '../model/game.ts'
import type { Decision, Preparation, Review } from '../model/review.ts'
import type { Family } from '../model/words.ts'

export const axes = ['diagnosis', 'commitment', 'evidence', 'relation', 'compliance'] as const
export type Axis = (typeof axes)[number]
export const letters = ['A', 'B', 'C', 'D'] as const
export type Letter = (typeof letters)[number]

export interface AxisMark {
  readonly axis: Axis
  /** 0–100; null where the play held no decision about it. */
  readonly share: number | null
  readonly letter: Letter | null
}

export interface ReportCard {
  readonly marks: readonly AxisMark[]
  /** By score; a red line caps it at D whatever the cash. */
  readonly letter: Letter
}

/** Which axis a family of techniques speaks for. */
const axisOf: Readonly<Record<Family, Exclude<Axis, 'compliance'>>> = {
  F1: 'relation',
  F2: 'diagnosis',
  F3: 'evidence',
  F4: 'commitment',
  F5: 'diagnosis',
  F6: 'relation',
  F7: 'relation',
  F8: 'commitment',
  F9: 'commitment',
  F10: 'commitment',
  F11: 'evidence',
  F12: 'evidence',
}

/** What a decision is about that nothing else names. */
const usual: Axis = 'commitment'

/** Misconceptions that endanger the company and not only the money: threats, presence, favours, hiding. */
const risky = ['M07', 'M16', 'M17', 'M22'] as const
const riskCosts = 30

export const letterOf = (share: number): Letter =>
  share >= 85 ? 'A' : share >= 70 ? 'B' : share >= 50 ? 'C' : 'D'

/** What of a review the card is made from. */
export type Carded = Pick<Review, 'score' | 'endingClass' | 'bestValue'> & {
  readonly preparation: Pick<Preparation, 'regret'> | null
  readonly decisions: readonly Pick<Decision, 'scene' | 'pick' | 'forced' | 'options' | 'regret'>[]
}

/** @param families of the techniques, by id */
export function reportCardOf(
  review: Carded,
  game: Pick<Game, 'scenes'>,
  families: ReadonlyMap<string, Family>,
): ReportCard {
  const lost = new Map<Axis, number>()
  const lose = (axis: Axis, regret: number): void => void lost.set(axis, (lost.get(axis) ?? 0) + regret)
  const choiceOf = ({ scene }: Pick<Decision, 'scene'>, pick: Decision['pick']) =>
    typeof pick === 'number' ? game.scenes[scene]?.choices[pick] : undefined
  if (review.preparation !== null) lose('diagnosis', review.preparation.regret)
  for (const decision of review.decisions) {
    if (decision.forced) continue
    const carried = decision.options
      .filter(({ pick, loss }) => loss < 2 || pick === decision.pick)
      .flatMap(({ pick }) => choiceOf(decision, pick)?.techniques ?? [])
    // Where nothing that is taught was called for, it was the money that was kept waiting.
    const about = new Set<Axis>(
      carried.length === 0 ? [usual] : carried.map((id) => axisOf[families.get(id) ?? 'F9']),
    )
    for (const axis of about) lose(axis, decision.regret)
  }
  const foul = review.endingClass === 'gate'
  const risks = review.decisions.filter((decision) => {
    const move = choiceOf(decision, decision.pick)?.move
    return move?.kind === 'misconception' && (risky as readonly string[]).includes(move.misconception)
  }).length
  const shareOf = (axis: Axis): number | null => {
    if (axis === 'compliance') return foul ? 0 : Math.max(0, 100 - riskCosts * risks)
    const regret = lost.get(axis)
    if (regret === undefined) return null
    return review.bestValue <= 0 ? 0 : 100 * Math.max(0, 1 - regret / review.bestValue)
  }
  return {
    marks: axes.map((axis) => {
      const share = shareOf(axis)
      return { axis, share, letter: share === null ? null : letterOf(share) }
    }),
    letter: foul ? 'D' : letterOf(review.score),
  }
}
