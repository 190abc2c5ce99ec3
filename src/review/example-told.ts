/**
 * A worked example told move by move: what was said before it, what the learner did, what to think of
 * it, and what it cost. Enters: a resolved example with its scenario solved. Leaves: plain data in one
 * language, for the screen. Pure.
 */
import type { Catalogue, Example, ExampleKind, PersonaId, PersonaProfile } from '../model/catalogue.ts'
import type { Deal } from '../model/deal.ts'
import type { Attempt } from '../model/play.ts'
import type { Grade } from '../model/review.ts'
import type { Move, Scenario } from '../model/scenario.ts'
import type { Channel, EndingClass, Manner } from '../model/words.ts'
import { exchangesOf } from '../play/exchanges.ts'
import { replay } from '../play/replay.ts'
import { transcript } from '../play/transcript.ts'
import type { Entry } from '../play/transcript.ts'
import type { Solution } from '../solve/solve.ts'
import { reviewAttempt } from './review.ts'

export interface ToldMove {
  /** Said and seen since the move before. */
  readonly before: readonly Entry[]
  readonly text: string
  readonly manner: Manner
  readonly note: string
  /** What it is to the customer, by name: a technique, a misconception or a red line. */
  readonly move: { readonly kind: Move['kind']; readonly id: string; readonly name: string }
  readonly grade: Grade
  /** Points lost. */
  readonly loss: number
}

export interface ToldModel {
  readonly brings: readonly string[]
  readonly moves: readonly ToldMove[]
  /** Said and seen after the last move. */
  readonly after: readonly Entry[]
  readonly ending: string
  readonly endingClass: EndingClass
  readonly deal: Deal
  /** 0–100. */
  readonly score: number
}

export interface ToldExample {
  readonly scenario: string
  readonly channel: Channel
  readonly title: string
  readonly gist: string
  readonly difference: string
  /** Whose face it is. */
  readonly persona: PersonaId
  /** How our people call the customer. */
  readonly customer: string
  /** Why he really does not pay, the same in both models. */
  readonly cause: { readonly name: string; readonly truth: string }
  readonly models: Readonly<Record<ExampleKind, ToldModel>>
}

/** What telling needs besides the example: its attempts, the text to tell it in, the scenario solved. */
export interface Telling {
  readonly attempts: Readonly<Record<ExampleKind, Attempt>>
  readonly text: Scenario
  readonly solution: Solution
  readonly profile: PersonaProfile
  readonly catalogue: Pick<Catalogue, 'techniques' | 'misconceptions' | 'redLines'>
}

function named(move: Move, { catalogue, text }: Telling): ToldMove['move'] {
  const { kind } = move
  const [id, entry] =
    kind === 'technique'
      ? [move.technique, catalogue.techniques.get(move.technique)]
      : kind === 'misconception'
        ? [move.misconception, catalogue.misconceptions.get(move.misconception)]
        : [move.redLine, catalogue.redLines.get(move.redLine)]
  return { kind, id, name: entry?.name[text.language] ?? id }
}

function tellModel(example: Example, kind: ExampleKind, telling: Telling): ToldModel {
  const { text, solution, profile, catalogue } = telling
  const attempt = telling.attempts[kind]
  const { moves } = example.models[kind]
  const reviewed = reviewAttempt(solution.game, attempt, catalogue.techniques, solution)
  const played = replay(solution.rules, attempt)
  // Resolving has walked the same rules to an ending.
  if (reviewed.kind !== 'reviewed' || played.kind !== 'replayed')
    throw new Error(`the ${kind} model of ${example.id} does not fit its game`)
  const { review } = reviewed
  const { opening, answers } = exchangesOf(transcript(text, profile, solution.rules, attempt, played.replay))
  return {
    brings: (attempt.bring ?? []).flatMap((index) => text.documents[index]?.name ?? []),
    moves: review.decisions.flatMap(({ turn, scene, pick, grade, loss }): readonly ToldMove[] => {
      const choice = typeof pick === 'number' ? text.scenes[scene]?.choices[pick] : undefined
      if (choice === undefined) return []
      return [
        {
          before: turn === 0 ? opening : (answers[turn - 1] ?? []),
          text: choice.text,
          manner: choice.manner,
          note: moves[turn]?.note[text.language] ?? '',
          move: named(choice.move, telling),
          grade,
          loss,
        },
      ]
    }),
    after: answers.at(-1) ?? [],
    ending: text.endings[review.ending]?.name ?? '',
    endingClass: review.endingClass,
    deal: review.deal,
    score: review.score,
  }
}

/** @throws Error if an attempt does not fit the solution's game */
export function tellExample(example: Example, telling: Telling): ToldExample {
  const { text, solution, profile, attempts } = telling
  const { language } = text
  const played = replay(solution.rules, attempts.good)
  const id = played.kind === 'replayed' ? solution.game.variants[played.replay.variant]?.id : undefined
  const cause = profile.variants.find((each) => each.id === id)
  return {
    scenario: example.scenario,
    channel: text.channel,
    title: example.title[language],
    gist: example.gist[language],
    difference: example.difference[language],
    persona: text.persona,
    customer: profile.address[language],
    cause: { name: cause?.name[language] ?? '', truth: cause?.truth[language] ?? '' },
    models: {
      bad: tellModel(example, 'bad', telling),
      good: tellModel(example, 'good', telling),
    },
  }
}
