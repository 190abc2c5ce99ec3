/**
 * How each decision of a scenario and each of its choices does as a question (DOMAIN 4.2 rule 8). Enters:
 * the game and judged plays of it. Leaves: how often a choice was offered and taken, how hard the decision
 * is, and whether those who decide well elsewhere decide well here. Pure.
 */
import type { Game } from '../model/game.ts'
import type { Attempt } from '../model/play.ts'
import { replay } from '../play/replay.ts'
import { rulesOf } from '../play/rules.ts'
import { slice } from '../results/gently.ts'
import type { Slices } from '../results/gently.ts'
import type { Figures } from '../results/judge.ts'
import { correlationOf, meanOf } from './spread.ts'

export interface Play {
  readonly person: string
  readonly attempt: Attempt
  readonly figures: Pick<Figures, 'moves'>
}

export interface ItemChoice {
  /** Ordinal of the choice in its scene; null for ending the contact. */
  readonly pick: number | null
  readonly offered: number
  readonly taken: number
  /** Share of those who were offered it, 0–1. */
  readonly share: number
  /** Points lost by taking it, on average; null if nobody did. */
  readonly loss: number | null
  /** Share of sound decisions elsewhere, of those who took it, 0–1; null if nobody did. */
  readonly rest: number | null
  /** Taken by hardly anyone, though it was offered often enough to tell. */
  readonly rare: boolean
}

export interface Item {
  /** Index of the scene. */
  readonly scene: number
  readonly decisions: number
  /** Share graded best or good, 0–1: near 1 is easy. */
  readonly sound: number
  /**
   * Point-biserial correlation of deciding well here with the share decided well elsewhere in the same
   * play, −1 to 1; null where it cannot be told.
   */
  readonly discrimination: number | null
  /** In the order in which they are written; ending the contact last, where somebody did. */
  readonly choices: readonly ItemChoice[]
}

export interface Items {
  /** People whose first play it rests on. */
  readonly people: number
  /** In the order of the scenario; scenes that nobody came to are missing. */
  readonly items: readonly Item[]
}

/** A choice taken by less than this share is worth rewriting. */
const rareBelow = 0.05
/** Below so many offers or decisions nothing is said of a choice or a decision. */
const fewestOffers = 20

/** One decision as it was made, with the share decided well elsewhere in that play. */
interface Made {
  readonly pick: number | null
  readonly offered: readonly number[]
  readonly sound: boolean
  readonly loss: number
  readonly rest: number | null
}

/** The first play of each person: later ones know the customer. */
function firstPlays(plays: readonly Play[]): readonly Play[] {
  const firsts = new Map<string, Play>()
  for (const play of plays) {
    const known = firsts.get(play.person)
    if (known === undefined || play.attempt.startedAt < known.attempt.startedAt) firsts.set(play.person, play)
  }
  return [...firsts.values()]
}

function itemOf(scene: number, made: readonly Made[]): Item {
  const ordinals = new Set(made.flatMap(({ offered }) => offered))
  const choice = (pick: number | null): ItemChoice => {
    const offered = made.filter((each) => pick === null || each.offered.includes(pick)).length
    const taken = made.filter((each) => each.pick === pick)
    const share = offered === 0 ? 0 : taken.length / offered
    return {
      pick,
      offered,
      taken: taken.length,
      share,
      loss: meanOf(taken.map(({ loss }) => loss)),
      rest: meanOf(taken.flatMap(({ rest }) => rest ?? [])),
      rare: pick !== null && offered >= fewestOffers && share < rareBelow,
    }
  }
  return {
    scene,
    decisions: made.length,
    sound: made.filter(({ sound }) => sound).length / made.length,
    discrimination:
      made.length < fewestOffers
        ? null
        : correlationOf(
            made.flatMap(({ sound, rest }) => (rest === null ? [] : [[sound ? 1 : 0, rest] as const])),
          ),
    choices: [
      ...[...ordinals].sort((a, b) => a - b).map(choice),
      ...(made.some(({ pick }) => pick === null) ? [choice(null)] : []),
    ],
  }
}

/** @param plays all on this game */
export function* itemsOf(game: Game, plays: readonly Play[]): Slices<Items> {
  const rules = rulesOf(game)
  const byScene = new Map<number, Made[]>()
  const firsts = firstPlays(plays)
  for (const [index, { attempt, figures }] of firsts.entries()) {
    if (index % (slice / 10) === 0) yield
    const replayed = replay(rules, attempt)
    if (replayed.kind === 'impossible') continue
    const { states } = replayed.replay
    const sound = figures.moves.map(({ grade }) => grade === 'best' || grade === 'good')
    const decided = figures.moves.flatMap(({ forced }, turn) => (forced ? [] : [turn]))
    const soundOnes = decided.filter((turn) => sound[turn] === true).length
    for (const turn of decided) {
      const move = figures.moves[turn]
      const state = states[turn]
      if (move === undefined || state === undefined) continue
      const well = sound[turn] === true
      const others = decided.length - 1
      const made: Made = {
        pick: move.pick === 'leave' ? null : move.pick,
        offered: rules.offered(state),
        sound: well,
        loss: move.loss,
        rest: others === 0 ? null : (soundOnes - (well ? 1 : 0)) / others,
      }
      const known = byScene.get(move.scene)
      if (known === undefined) byScene.set(move.scene, [made])
      else known.push(made)
    }
  }
  return {
    people: firsts.length,
    items: [...byScene].sort(([a], [b]) => a - b).map(([scene, made]) => itemOf(scene, made)),
  }
}
