/**
 * The solved tree in words, for the trainer's eyes: what he says, the best answer and why, what the
 * others cost and which mistake they are. Enters: best play against every cause, the rules and the text
 * in one language. Leaves: plain data; what two causes have in common is told once. Pure.
 */
import type { PersonaProfile } from '../../model/catalogue.ts'
import type { Deal } from '../../model/deal.ts'
import type { Choice, Move, Scenario } from '../../model/scenario.ts'
import type { EndingClass, Manner } from '../../model/words.ts'
import { newAttempt } from '../../play/attempt.ts'
import { exchangesOf } from '../../play/exchanges.ts'
import { replay, seedOf } from '../../play/replay.ts'
import type { Rules } from '../../play/rules.ts'
import { transcript } from '../../play/transcript.ts'
import type { Entry } from '../../play/transcript.ts'
import type { BestLine, BestLines, BestStep } from './best-lines.ts'

type Named = Readonly<Record<string, { readonly name: string }>>

/** Names of what choices carry, in the language of the text. */
export interface MoveNames {
  readonly techniques: Named
  readonly misconceptions: Named
  readonly redLines: Named
}

/** What could have been done instead. */
export interface Instead {
  readonly text: string
  /** Points lost. */
  readonly loss: number
  readonly kind: Move['kind']
  /** The misconception, the red line, or the technique used at the wrong moment. */
  readonly name: string
}

export interface TrainerStep {
  /** From 1. */
  readonly number: number
  readonly before: readonly Entry[]
  /** Null: best is to end the contact. */
  readonly text: string | null
  readonly manner: Manner | null
  readonly technique: string | null
  readonly why: string
  /** The dearest first; those that lose next to nothing left out. */
  readonly instead: readonly Instead[]
}

export interface TrainerLine {
  readonly cause: { readonly name: string; readonly truth: string }
  /** Steps 1 … `steps` stand under the cause of that name; null where the line stands alone. */
  readonly shared: { readonly cause: string; readonly steps: number } | null
  readonly steps: readonly TrainerStep[]
  readonly ending: string
  readonly endingClass: EndingClass
  readonly deal: Deal
}

export interface TrainerSheet {
  readonly title: string
  readonly brings: readonly string[]
  readonly lines: readonly TrainerLine[]
}

/** Below this many points a choice is as good as the best one. */
const asGood = 2
const mostInstead = 3

/** Of all that was said and seen before a move, what it answers: the last words, else the last sight. */
const answered = (before: readonly Entry[]): readonly Entry[] => {
  const said = before.filter(({ kind }) => kind === 'said')
  return (said.length > 0 ? said : before).slice(-1)
}

function nameOf(move: Move, names: MoveNames): string {
  switch (move.kind) {
    case 'technique':
      return names.techniques[move.technique]?.name ?? move.technique
    case 'misconception':
      return names.misconceptions[move.misconception]?.name ?? move.misconception
    case 'red-line':
      return names.redLines[move.redLine]?.name ?? move.redLine
  }
}

/** @throws Error if the lines are not those of the rules' game, or a cause is all but never drawn */
export function tellTrainer(
  best: BestLines,
  rules: Rules,
  text: Scenario,
  profile: PersonaProfile,
  names: MoveNames,
): TrainerSheet {
  const { game } = rules
  const causeOf = (variant: number): TrainerLine['cause'] => {
    const cause = profile.variants.find(({ id }) => id === game.variants[variant]?.id)
    return { name: cause?.name[text.language] ?? '', truth: cause?.truth[text.language] ?? '' }
  }
  const choiceOf = (scene: number, pick: BestStep['pick']): Choice | undefined =>
    typeof pick === 'number' ? text.scenes[scene]?.choices[pick] : undefined

  function tellStep(step: BestStep, turn: number, before: readonly Entry[]): TrainerStep {
    const choice = choiceOf(step.scene, step.pick)
    const instead = step.others.flatMap(({ pick, loss }): readonly Instead[] => {
      const other = choiceOf(step.scene, pick)
      if (other === undefined) return []
      const { move } = other
      if (loss < asGood && move.kind !== 'red-line') return []
      return [{ text: other.text, loss, kind: move.kind, name: nameOf(move, names) }]
    })
    return {
      number: turn + 1,
      before: answered(before),
      text: choice?.text ?? null,
      manner: choice?.manner ?? null,
      technique: choice?.move.kind === 'technique' ? nameOf(choice.move, names) : null,
      why: choice?.comment ?? '',
      instead: [...instead].sort((a, b) => b.loss - a.loss).slice(0, mostInstead),
    }
  }

  function tellLine({ variant, steps, shared }: BestLine): TrainerLine {
    const picks = steps.map(({ pick }) => pick)
    const seed = seedOf(game, variant)
    if (seed === null) throw new Error(`no play of ${game.scenario} draws cause ${variant}`)
    const attempt = newAttempt(game, { id: 'best', start: best.start, seed, bring: best.bring, picks })
    const played = replay(rules, attempt)
    const final = played.kind === 'replayed' ? played.replay.states.at(-1) : undefined
    if (played.kind !== 'replayed' || final === undefined || !rules.ended(final))
      throw new Error(`the best line of ${game.scenario} does not fit its game`)
    const { opening, answers } = exchangesOf(transcript(text, profile, rules, attempt, played.replay))
    return {
      cause: causeOf(variant),
      shared: shared.steps === 0 ? null : { cause: causeOf(shared.of).name, steps: shared.steps },
      steps: steps
        .map((step, turn) => tellStep(step, turn, turn === 0 ? opening : (answers[turn - 1] ?? [])))
        .slice(shared.steps),
      ending: text.endings[-1 - final.at]?.name ?? '',
      endingClass: rules.classOf(final),
      deal: rules.deal(final),
    }
  }

  return {
    title: text.title,
    brings: best.bring.flatMap((index) => text.documents[index]?.name ?? []),
    lines: best.lines.map(tellLine),
  }
}
