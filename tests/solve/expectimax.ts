/**
 * The solved game once more, as plainly as it can be written: recursion over what a learner has seen,
 * without graphs, packing or order. Enters: a small game. Leaves: V* and V_τ of it, and of any belief.
 */
import type { Game } from '../../src/model/game.ts'
import type { Pick, State } from '../../src/model/play.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { temperature } from '../../src/solve/solve.ts'

export interface Values {
  readonly best: number
  readonly fallible: number
}

/** A state that may be the true one, with the probability of its variant. */
export interface Possible {
  readonly state: State
  readonly weight: number
}

const fallibleMean = (values: readonly number[]): number => {
  const shares = values.map((value) => Math.exp(value / temperature))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return values.reduce((sum, value, i) => sum + (value * (shares[i] ?? 0)) / total, 0)
}

export function expectimax(game: Game, start: number) {
  const rules = rulesOf(game)

  const seen = new Set<string>()
  let highest = 0
  const explore = (state: State): void => {
    const key = JSON.stringify(state)
    if (seen.has(key)) return
    seen.add(key)
    if (rules.ended(state)) highest = Math.max(highest, rules.worth(state))
    else
      for (const pick of [...rules.offered(state), 'leave' as const]) explore(rules.step(state, pick).state)
  }
  for (const variant of game.variants.keys())
    for (const bring of rules.bringLists) explore(rules.begin(start, variant, bring))

  const points = (state: State): number =>
    highest <= 0 ? 0 : (100 * Math.max(0, rules.worth(state))) / highest

  /** Beliefs that what is seen next tells apart. */
  const told = (
    list: readonly (Possible & { readonly sight: unknown })[],
  ): readonly (readonly Possible[])[] => {
    const groups = new Map<string, Possible[]>()
    for (const { state, weight, sight } of list) {
      const key = JSON.stringify([sight, rules.project(state)])
      groups.set(key, [...(groups.get(key) ?? []), { state, weight }])
    }
    return [...groups.values()]
  }
  const mass = (belief: readonly Possible[]): number => belief.reduce((sum, { weight }) => sum + weight, 0)

  const known = new Map<string, Values>()
  const mean = (beliefs: readonly (readonly Possible[])[]): Values => {
    const total = mass(beliefs.flat())
    const parts = beliefs.map((belief) => ({ share: mass(belief) / total, values: valueOf(belief) }))
    return {
      best: parts.reduce((sum, { share, values }) => sum + share * values.best, 0),
      fallible: parts.reduce((sum, { share, values }) => sum + share * values.fallible, 0),
    }
  }
  const afterPick = (belief: readonly Possible[], pick: Pick): Values =>
    mean(
      told(
        belief.map(({ state, weight }) => {
          const step = rules.step(state, pick)
          return { state: step.state, weight, sight: step.passage }
        }),
      ),
    )
  function valueOf(belief: readonly Possible[]): Values {
    const key = JSON.stringify(belief.map(({ state }) => state))
    const found = known.get(key)
    if (found !== undefined) return found
    const [sample] = belief
    if (sample === undefined) throw new RangeError('an empty belief')
    const values = ((): Values => {
      if (rules.ended(sample.state)) {
        const sum = belief.reduce((total, { state, weight }) => total + weight * points(state), 0)
        return { best: sum / mass(belief), fallible: sum / mass(belief) }
      }
      const picks = [...rules.offered(sample.state), 'leave' as const].map((pick) => afterPick(belief, pick))
      return {
        best: Math.max(...picks.map(({ best }) => best)),
        fallible: fallibleMean(picks.map(({ fallible }) => fallible)),
      }
    })()
    known.set(key, values)
    return values
  }

  const openings = rules.bringLists.map((bring) =>
    mean(
      told(
        game.variants.map(({ probability }, variant) => ({
          state: rules.begin(start, variant, bring),
          weight: probability,
          sight: null,
        })),
      ),
    ),
  )
  return {
    points,
    valueOf,
    afterPick,
    openings,
    best: Math.max(...openings.map(({ best }) => best)),
    fallible: fallibleMean(openings.map(({ fallible }) => fallible)),
  }
}
