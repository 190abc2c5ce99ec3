/**
 * Naive strategies that must not win. Each looks at nothing but surfaces: length, position, tone,
 * labels, the face. They end the contact only when nothing else is legal, and break ties by chance.
 */
import type { Technique } from '../model/catalogue.ts'
import type { GameChoice } from '../model/game.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Mood, Tone } from '../model/words.ts'
import { pickOne } from '../play/seeds.ts'
import type { Policy, Preparation } from '../solve/outcome.ts'
import { leavePick } from '../solve/solve.ts'
import type { Solution } from '../solve/solve.ts'
import { after, choicesOf } from '../solve/walk.ts'

export interface Bot {
  readonly name: string
  /** Share of plays it may pass. */
  readonly limit: number
  readonly prepare: Preparation
  readonly policy: Policy
}

/** What a bot sees of a choice offered. */
interface Offer {
  readonly index: number
  readonly ordinal: number
  readonly choice: GameChoice
  readonly scene: number
}

type Taste = (offer: Offer, solution: Solution, node: number) => number

const variantIn = (solution: Solution, node: number): number => {
  const bits = solution.variantsAt[node] ?? 1
  return 31 - Math.clz32(bits & -bits)
}

/** Choices offered besides ending the contact. */
export function offersAt(solution: Solution, node: number): readonly Offer[] {
  const { from, to } = choicesOf(solution, node)
  const scene = solution.sceneAt[node] ?? -1
  const offers: Offer[] = []
  for (let index = from; index < to; index++) {
    const ordinal = solution.pick[index] ?? leavePick
    const choice = solution.game.scenes[scene]?.choices[ordinal]
    if (choice !== undefined) offers.push({ index, ordinal, choice, scene })
  }
  return offers
}

/** Takes the choice a taste likes most; ending the contact only when nothing else is legal. */
function liking(taste: Taste): Policy {
  return (solution, node, random) => {
    const offers = offersAt(solution, node)
    if (offers.length === 0) return choicesOf(solution, node).from
    const liked = offers.map((offer) => taste(offer, solution, node))
    const top = Math.max(...liked)
    return pickOne(
      offers.filter((_, i) => liked[i] === top),
      random,
    ).index
  }
}

const anyList: Preparation = (solution, random) =>
  Math.min(solution.roots.length - 1, Math.floor(random() * solution.roots.length))

/** Uniform random play: the yardstick. */
export const randomPlay: { readonly prepare: Preparation; readonly policy: Policy } = {
  prepare: anyList,
  policy: liking(() => 0),
}

const friendliness: Readonly<Record<Mood, number>> = {
  eased: 4,
  calm: 3,
  low: 2,
  wary: 2,
  annoyed: 1,
  cold: 0,
}

const tone =
  (wanted: Tone): Taste =>
  ({ choice }) =>
    choice.tone === wanted ? 1 : 0
const softness: Readonly<Record<Tone, number>> = { soft: 2, even: 1, firm: 0 }

const mostTagged: Preparation = (solution) => {
  const tags = solution.rules.bringLists.map(
    (list) => list.filter((document) => solution.game.documents[document] !== null).length,
  )
  return tags.indexOf(Math.max(...tags))
}

/**
 * @param texts the scenario in each language, for the bots that look at lengths
 */
export function botsFor(
  texts: readonly Scenario[],
  techniques: ReadonlyMap<string, Technique>,
): readonly Bot[] {
  const lengthIn =
    (text: Scenario): Taste =>
    ({ scene, ordinal }) =>
      text.scenes[scene]?.choices[ordinal]?.text.length ?? 0
  const family = (choice: GameChoice): string | undefined =>
    choice.move.kind === 'technique' ? techniques.get(choice.move.technique)?.family : undefined
  const law: Taste = ({ choice }) =>
    family(choice) === 'F11' ||
    (choice.move.kind === 'misconception' && ['M07', 'M13'].includes(choice.move.misconception))
      ? 1
      : 0
  const friendly: Taste = ({ index }, solution, node) => {
    const variant = variantIn(solution, node)
    const next = after(solution, index, variant)
    return friendliness[solution.rules.words(solution.stateAt(next, variant)).mood]
  }
  const naive = (name: string, taste: Taste): Bot => ({
    name,
    limit: 0.1,
    prepare: anyList,
    policy: liking(taste),
  })
  return [
    ...texts.flatMap((text) => [
      naive(`longest-${text.language}`, lengthIn(text)),
      naive(`shortest-${text.language}`, (offer, solution, node) => -lengthIn(text)(offer, solution, node)),
    ]),
    naive('first', ({ ordinal }) => -ordinal),
    naive('last', ({ ordinal }) => ordinal),
    naive('softest', ({ choice }) => softness[choice.tone]),
    naive('firmest', ({ choice }) => -softness[choice.tone]),
    naive('even', tone('even')),
    naive('empathy', ({ choice }) => (choice.techniques.includes('empathic-listening') ? 1 : 0)),
    naive('law', law),
    naive('friendly', friendly),
    {
      name: 'most-tags',
      limit: 0.25,
      prepare: mostTagged,
      policy: liking(({ choice }) => choice.techniques.length),
    },
    {
      name: 'probe-first',
      limit: 0.25,
      prepare: anyList,
      policy: liking(({ choice }) => (family(choice) === 'F2' ? 1 : 0)),
    },
  ]
}
