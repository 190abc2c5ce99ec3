/**
 * What becomes of a promise when its day comes. Enters: the rules, the final state and the seed of an
 * attempt. Leaves: what finance finds on the account. Drawn from the seed's own stream by the chance
 * that the solver values the promise at, so that the money told later is the money scored before; it
 * changes no score.
 */
import { addDays, daysBetween } from '../compile/calendar.ts'
import type { State } from '../model/play.ts'
import type { IsoDate, Yuan } from '../model/words.ts'
import type { Rules } from './rules.ts'
import { draw } from './seeds.ts'
import { constants } from './worth.ts'

export interface Aftermath {
  readonly outcome: 'paid' | 'part' | 'broken'
  readonly promised: Yuan
  /** What came in of it; never more than promised. */
  readonly received: Yuan
  /** The day that was promised, in the scenario's calendar; without one, a fortnight from the contact. */
  readonly due: IsoDate
  /** Days that the money was overdue when it came, or is by then; weighted by amount. */
  readonly late: number
}

/** Of the promises that are not kept whole, the share kept in part, and how much of them: our own choice. */
const partly = { share: 0.45, least: 0.3, most: 0.7 } as const

/** Null where nothing was promised, or a red line has ended it. */
export function aftermathOf(rules: Rules, final: State, seed: number): Aftermath | null {
  const { game } = rules
  const deal = rules.deal(final)
  if (final.foul || (deal.amount === 0 && deal.date === null)) return null
  const open = Math.max(0, game.stake - deal.cash)
  const promised = Math.min(open, deal.amount > 0 ? deal.amount : Math.round(open * constants.vague.share))
  if (promised === 0) return null
  const due = deal.date ?? addDays(game.today, constants.fullWithinDays)
  const late = game.age + Math.max(0, daysBetween(game.today, due))
  const random = draw(seed, 'aftermath')
  if (random() < rules.keepChance(final)) return { outcome: 'paid', promised, received: promised, due, late }
  const part = partly.least + (partly.most - partly.least) * random()
  // In whole thousands, as people pay when they cannot pay all.
  const received = Math.floor((promised * part) / 1000) * 1000
  return random() < partly.share && received > 0
    ? { outcome: 'part', promised, received, due, late }
    : { outcome: 'broken', promised, received: 0, due, late }
}
