/**
 * Whether a condition can hold at all, decided by trying every combination of what it reads. Enters:
 * a condition and the scenario. Leaves: never, sometimes or always; unknown if there are too many.
 */
import type { Condition } from '../../model/condition.ts'
import type { DealPart } from '../../model/deal.ts'
import type { Scenario } from '../../model/scenario.ts'
import { candours, endingClasses, levels, moods, stances } from '../../model/words.ts'
import { everyEffect } from './effects.ts'

export type Truth = 'never' | 'sometimes' | 'always' | 'unknown'

const mostCombinations = 20_000

type World = ReadonlyMap<string, string | number>

/** What a condition reads: a name for each thing and the values it can take. */
type Domains = Map<string, readonly (string | number)[]>

const yesOrNo = [0, 1] as const

/** All values that a part of the deal can reach in this scenario; 0 is nothing. */
function dealValues(scenario: Scenario, part: DealPart): readonly number[] {
  const values = new Set<number>([0])
  for (const { deal } of everyEffect(scenario)) {
    for (const term of deal) if (term.part === part) values.add('yuan' in term ? term.yuan : 1)
  }
  return [...values]
}

function collect(condition: Condition, scenario: Scenario, domains: Domains): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      condition.of.forEach((part) => collect(part, scenario, domains))
      return
    case 'not':
      collect(condition.of, scenario, domains)
      return
    case 'trust':
      domains.set('trust', levels)
      return
    case 'mood':
      domains.set('mood', moods)
      return
    case 'stance':
      domains.set('stance', stances)
      return
    case 'candour':
      domains.set('candour', candours)
      return
    case 'class':
      domains.set('class', endingClasses)
      return
    case 'patience':
      domains.set(`patience ${condition.is}`, yesOrNo)
      return
    case 'fact':
      domains.set(`fact ${condition.fact}`, yesOrNo)
      return
    case 'brought':
      domains.set(`brought ${condition.document}`, yesOrNo)
      return
    case 'variant':
      domains.set(
        'variant',
        scenario.variants.map((_, index) => index),
      )
      return
    case 'deal':
      domains.set(`deal ${condition.part}`, dealValues(scenario, condition.part))
  }
}

function holds(condition: Condition, world: World): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, world))
    case 'any':
      return condition.of.some((part) => holds(part, world))
    case 'not':
      return !holds(condition.of, world)
    case 'trust':
    case 'mood':
    case 'stance':
    case 'candour':
    case 'class':
      return condition.is.some((word) => word === world.get(condition.kind))
    case 'patience':
      return world.get(`patience ${condition.is}`) === 1
    case 'fact':
      return world.get(`fact ${condition.fact}`) === 1
    case 'brought':
      return world.get(`brought ${condition.document}`) === 1
    case 'variant':
      return world.get('variant') === condition.variant
    case 'deal':
      return Number(world.get(`deal ${condition.part}`) ?? 0) >= condition.atLeast
  }
}

/** No more may be brought than the preparation allows. */
function isPossible(world: World, scenario: Scenario): boolean {
  let brought = 0
  for (const [name, value] of world) if (name.startsWith('brought ') && value === 1) brought += 1
  return brought <= scenario.bringLimit
}

/** Decides a condition; the parts of a world are taken as independent, so `sometimes` may be too kind. */
export function truthOf(condition: Condition, scenario: Scenario): Truth {
  const domains: Domains = new Map()
  collect(condition, scenario, domains)
  const names = [...domains.keys()]
  const values = [...domains.values()]
  if (values.reduce((total, each) => total * Math.max(1, each.length), 1) > mostCombinations) return 'unknown'
  const seen = { yes: false, no: false }
  const walk = (index: number, world: Map<string, string | number>): void => {
    if (seen.yes && seen.no) return
    const name = names[index]
    if (name === undefined) {
      if (isPossible(world, scenario)) seen[holds(condition, world) ? 'yes' : 'no'] = true
      return
    }
    for (const value of values[index] ?? []) {
      world.set(name, value)
      walk(index + 1, world)
    }
  }
  walk(0, new Map())
  if (seen.yes && seen.no) return 'sometimes'
  return seen.yes ? 'always' : 'never'
}

/** Whether both can hold at once; null always holds. */
export function canMeet(a: Condition | null, b: Condition | null, scenario: Scenario): boolean {
  if (a === null || b === null) return true
  return truthOf({ kind: 'all', of: [a, b] }, scenario) !== 'never'
}
