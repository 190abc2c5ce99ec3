/**
 * What an outcome is worth: the expected share recovered of the amount at stake. One table of named
 * constants; it reads outcomes only, never tags. The persona and scenario decide what is reached.
 */
import { daysBetween } from '../compile/calendar.ts'
import type { Deal } from '../model/deal.ts'
import type { EndingClass, IsoDate, Level, Means } from '../model/words.ts'

/**
 * Sources: DOMAIN 3.2 (promise to pay), 3.6 (recovery by age; a simulation curve, polls of agencies,
 * not measured Chinese data). The rest is this game's own model, chosen so that cash beats a promise,
 * a promise beats security, and courtesy never outweighs money.
 */
export const constants = {
  /** Chance that a promise is kept: base + step × quality (0–7) − broken × penalty, within bounds. */
  keep: { base: 0.25, step: 0.1, broken: 0.15, least: 0.05, most: 0.95 },
  /** Recovery by days overdue, linear between the points. */
  recovery: [
    [0, 0.95],
    [60, 0.9],
    [90, 0.72],
    [180, 0.51],
    [365, 0.24],
    [730, 0.11],
  ] as readonly (readonly [number, number])[],
  /** What a yuan promised is worth by means of payment: maturity, acceptor risk, discount. */
  means: { wire: 1, 'bank-acceptance': 0.97, voucher: 0.92, 'commercial-acceptance': 0.8 } satisfies Record<
    Means,
    number
  >,
  /** A promise without a sum counts as this share of what is open; without a day, as this many days. */
  vague: { share: 0.5, days: 60 },
  /** Share of its face that each means of securing the rest brings in. */
  security: 0.5,
  goods: 0.8,
  confirmed: 0.08,
  terms: 0.15,
  /** A concession costs all of itself given for nothing, half when something firm was got for it. */
  concession: { free: 1, traded: 0.5 },
  /** Share of the stake that each point of trust left behind (0–4) is worth: the next invoice is easier. */
  relation: 0.02,
  /** How much less of his word he keeps for each point of trust short of 4, and worn out altogether. */
  goodwill: { perTrust: 0.05, wornOut: 0.3 },
  /** Within so many days a promise of all that is undisputed is a full result. */
  fullWithinDays: 14,
  /** Quality from which a promise counts as firm. */
  firmQuality: 5,
  /** Securities worth this share of the stake count as much as a firm promise. */
  solidWorth: 0.2,
} as const

/** What of the account the worth of a deal depends on. */
export interface Exposure {
  readonly stake: number
  readonly disputed: number
  readonly age: number
  readonly today: IsoDate
}

/** What of the play it depends on besides the deal. */
export interface Standing {
  /** 0–4. */
  readonly trust: number
  /** Share of his patience that is left, 0–1. */
  readonly patience: number
  readonly broken: number
  /** Share of his word that the variant's obstacle leaves, 0–1; 1 when nothing stands in the way. */
  readonly obstacle: number
}

/** Promise quality, 0–7: one point each (DOMAIN 3.2). */
const promiseQuality = (deal: Deal): number =>
  Number(deal.amount > 0) +
  Number(deal.date !== null) +
  Number(deal.means !== null) +
  Number(deal.person) +
  Number(deal.invoices) +
  Number(deal.source) +
  Number(deal.written)

/** Share recovered of money `days` overdue, by the curve of DOMAIN 3.6. */
export function recovery(days: number): number {
  let [fromDays, fromShare] = constants.recovery[0] ?? [0, 1]
  if (days <= fromDays) return fromShare
  for (const [toDays, toShare] of constants.recovery) {
    if (days <= toDays)
      return fromShare + ((toShare - fromShare) * (days - fromDays)) / Math.max(1, toDays - fromDays)
    fromDays = toDays
    fromShare = toShare
  }
  return fromShare
}

const hasPromise = (deal: Deal): boolean => deal.amount > 0 || deal.date !== null

/** What trust and patience leave of his word, up to 1. */
const goodwill = ({ trust, patience }: Standing): number =>
  (1 - constants.goodwill.perTrust * (4 - trust)) * (1 - constants.goodwill.wornOut * (1 - patience))

/** Chance that the promise is kept, 0.05–0.95, times what obstacle, trust and patience leave. */
export function keepChance(deal: Deal, standing: Standing): number {
  const { base, step, broken, least, most } = constants.keep
  const chance = base + step * promiseQuality(deal) - broken * standing.broken
  return Math.min(most, Math.max(least, chance)) * standing.obstacle * goodwill(standing)
}

const securities = (deal: Deal): number =>
  constants.security * deal.security +
  constants.goods * deal.goods +
  constants.confirmed * deal.confirmed +
  constants.terms * deal.terms

/** Expected share of the stake recovered, before scaling to points; may be negative. */
export function worth(deal: Deal, exposure: Exposure, standing: Standing): number {
  const { stake, age, today } = exposure
  const open = Math.max(0, stake - deal.cash)
  let promised = 0
  if (hasPromise(deal)) {
    const sum = deal.amount > 0 ? Math.min(deal.amount, open) : constants.vague.share * open
    const days = deal.date === null ? constants.vague.days : Math.max(0, daysBetween(today, deal.date))
    const delay = recovery(age + days) / recovery(age)
    promised = sum * keepChance(deal, standing) * delay * constants.means[deal.means ?? 'wire']
  }
  const secured = Math.min(Math.max(0, open - promised), securities(deal))
  const firm = deal.cash > 0 || (hasPromise(deal) && promiseQuality(deal) >= constants.firmQuality)
  const given = deal.concession * (firm ? constants.concession.traded : constants.concession.free)
  return (deal.cash + promised + secured - given) / stake + constants.relation * standing.trust
}

/** The class that a deal ends in (DESIGN 5); a red line is decided before. */
export function classOf(deal: Deal, exposure: Exposure, trust: Level): Exclude<EndingClass, 'gate'> {
  const undisputed = exposure.stake - exposure.disputed
  const quality = promiseQuality(deal)
  const soon = deal.date !== null && daysBetween(exposure.today, deal.date) <= constants.fullWithinDays
  const firm = deal.amount > 0 && deal.date !== null && quality >= constants.firmQuality
  if (deal.cash >= undisputed || (firm && soon && deal.cash + deal.amount >= undisputed)) return 'full'
  if (firm || deal.cash + securities(deal) >= constants.solidWorth * exposure.stake) return 'solid'
  if (hasPromise(deal) || deal.cash > 0 || securities(deal) > 0) return 'soft'
  return trust === 'low' ? 'damaged' : 'none'
}
