/**
 * Key figures of receivables (DOMAIN 3.3). Enters: balances in yuan and the days of the period. Leaves:
 * days and percent, or null where a figure has no meaning. Pure.
 */

export interface Balances {
  readonly opening: number
  readonly sales: number
  readonly closing: number
  /** Of the closing balance, what is not due yet. */
  readonly current: number
  /** Days of the period, at least 1. */
  readonly days: number
}

export interface Metrics {
  /** Days sales outstanding: closing ÷ sales × days. */
  readonly dso: number | null
  /** The floor that terms set: current ÷ sales × days. */
  readonly best: number | null
  /** Days of delay that can be worked on: DSO − best. */
  readonly delinquent: number | null
  /** Collection effectiveness index in percent, 0–100. */
  readonly cei: number | null
}

export function metricsOf({ opening, sales, closing, current, days }: Balances): Metrics {
  const dso = sales > 0 ? (closing / sales) * days : null
  const best = sales > 0 ? (current / sales) * days : null
  const collectable = opening + sales - current
  return {
    dso,
    best,
    delinquent: dso === null || best === null ? null : dso - best,
    cei:
      collectable > 0 ? Math.max(0, Math.min(100, ((opening + sales - closing) / collectable) * 100)) : null,
  }
}
