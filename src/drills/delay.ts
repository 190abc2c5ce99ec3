/**
 * What a month's delay and a lost sum cost (arithmetic; DOMAIN 1.7, 3.3). Enters: yuan and percents.
 * Leaves: yuan and times. Pure.
 */

export interface Owed {
  readonly sum: number
  /** Gross margin of the sale, percent. */
  readonly margin: number
  /** What money costs the company a year, percent. */
  readonly rate: number
  /** Months of delay. */
  readonly months: number
}

export interface Delay {
  /** Interest for the delay, yuan. */
  readonly interest: number
  /** Share of the gross margin that it eats, percent; null without a margin. */
  readonly eaten: number | null
  /** Sales that earn the whole sum back if it is lost, yuan; null without a margin. */
  readonly replacement: number | null
}

export function delayOf({ sum, margin, rate, months }: Owed): Delay {
  const interest = (sum * rate * months) / 1200
  const earned = (sum * margin) / 100
  return {
    interest,
    eaten: earned > 0 ? (interest / earned) * 100 : null,
    replacement: margin > 0 ? (sum * 100) / margin : null,
  }
}
