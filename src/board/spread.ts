/** Figures of a list of numbers. Enter: numbers. Leave: mean, median, spread. Pure. */

/** Null without any. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length

/** The middle one, or halfway between the two in the middle; null without any. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}

/** Standard deviation of a sample (n − 1); null below two. */
export function deviationOf(values: readonly number[]): number | null {
  const mean = meanOf(values)
  if (mean === null || values.length < 2) return null
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1))
}

/** Product-moment correlation, −1 to 1; null below three pairs, or where one of the two never changes. */
export function correlationOf(pairs: readonly (readonly [number, number])[]): number | null {
  const x = meanOf(pairs.map(([each]) => each))
  const y = meanOf(pairs.map(([, each]) => each))
  if (x === null || y === null || pairs.length < 3) return null
  let xx = 0
  let yy = 0
  let xy = 0
  for (const [a, b] of pairs) {
    xx += (a - x) ** 2
    yy += (b - y) ** 2
    xy += (a - x) * (b - y)
  }
  // Equal values leave no more than what rounding leaves.
  return xx < 1e-9 || yy < 1e-9 ? null : xy / Math.sqrt(xx * yy)
}
