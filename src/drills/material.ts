/**
 * What drills are made from: a scenario in both languages, solved, and played as well as it can be with
 * each of its variants. Enters: game, texts, persona. Leaves: plays with their decisions and words. Pure.
 */
import type { Catalogue, PersonaProfile } from '../model/catalogue.ts'
import type { Deal } from '../model/deal.ts'
import type { DrillLine } from '../model/drill.ts'
import type { Game } from '../model/game.ts'
import type { Attempt, Pick } from '../model/play.ts'
import type { Decision } from '../model/review.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../model/words.ts'
import { newAttempt } from '../play/attempt.ts'
import { replay, seedOf } from '../play/replay.ts'
import { transcript } from '../play/transcript.ts'
import type { Entry } from '../play/transcript.ts'
import { gradeMoves } from '../review/grade-moves.ts'
import { solve } from '../solve/solve.ts'
import type { Solution } from '../solve/solve.ts'
import { after, bestBring, bestChoice, pickOf } from '../solve/walk.ts'

export interface Material {
  readonly zh: Scenario
  readonly en: Scenario
  readonly game: Game
  readonly profile: PersonaProfile
  readonly catalogue: Catalogue
  readonly plays: readonly Play[]
}

/** The best line with one variant as the true one. */
export interface Play {
  readonly variant: number
  readonly decisions: readonly Decision[]
  /** What had been agreed in the end. */
  readonly deal: Deal
  /** What is said and seen between one move and the next; `[0]` before the first. */
  readonly between: Readonly<Record<Language, readonly (readonly DrillLine[])[]>>
}

function bestPicks(solution: Solution, variant: number): readonly Pick[] {
  const picks: Pick[] = []
  let node = solution.roots[bestBring(solution)] ?? 0
  while (solution.ended[node] === 0) {
    const choice = bestChoice(solution, node)
    picks.push(pickOf(solution, choice))
    node = after(solution, choice, variant)
  }
  return picks
}

/** What is said and seen, cut where the learner moves; what he did himself is left out. */
function cut(entries: readonly Entry[]): readonly (readonly DrillLine[])[] {
  const stretches: DrillLine[][] = [[]]
  for (const entry of entries) {
    if (entry.kind === 'chosen' || entry.kind === 'left') stretches.push([])
    else
      stretches.at(-1)?.push({
        who: entry.kind === 'said' && entry.speaker === null ? 'customer' : 'told',
        text: entry.text,
      })
  }
  return stretches
}

export function materialOf(
  game: Game,
  texts: { readonly zh: Scenario; readonly en: Scenario },
  profile: PersonaProfile,
  catalogue: Catalogue,
): Material {
  const solution = solve(game)
  const { rules } = solution
  const plays = game.variants.flatMap((_, variant): readonly Play[] => {
    const seed = seedOf(game, variant)
    if (seed === null) return []
    const picks = bestPicks(solution, variant)
    const attempt: Attempt = newAttempt(game, {
      id: 'drill',
      seed,
      bring: rules.bringLists[bestBring(solution)] ?? [],
      picks,
    })
    const played = replay(rules, attempt)
    const graded = gradeMoves(game, attempt, catalogue.techniques, solution)
    const final = graded.kind === 'graded' ? graded.states.at(-1) : undefined
    if (played.kind !== 'replayed' || graded.kind !== 'graded' || final === undefined) return []
    const told = (scenario: Scenario) => cut(transcript(scenario, profile, rules, attempt, played.replay))
    return [
      {
        variant,
        decisions: graded.decisions,
        deal: rules.deal(final),
        between: { zh: told(texts.zh), en: told(texts.en) },
      },
    ]
  })
  return { ...texts, game, profile, catalogue, plays }
}

/** What a move is called; null for ending the contact. */
export const moveText = (scenario: Scenario, scene: number, pick: Pick): string | null =>
  pick === 'leave' ? null : (scenario.scenes[scene]?.choices[pick]?.text ?? null)

/** Whether the customer himself speaks between two moves, in whatever language. */
export const speaks = (play: Play, turn: number): boolean =>
  (play.between.zh[turn] ?? []).some(({ who }) => who === 'customer')
