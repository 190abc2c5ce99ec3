/** Rows `what | low | high | source` as ranges in percent, for the chart. Pure. */

export interface Range {
  readonly name: string
  /** 0–100, the lower first. */
  readonly low: number
  readonly high: number
  readonly source: string
}

const bounded = (text: string): number | null => {
  const value = Number(text.replace('%', '').trim())
  return text.trim() === '' || !Number.isFinite(value) ? null : Math.min(100, Math.max(0, value))
}

/** @param rows without the head; a row without two numbers is left out */
export const rangesOf = (rows: readonly (readonly string[])[]): readonly Range[] =>
  rows.flatMap(([name = '', from = '', to = '', source = '']) => {
    const [low, high] = [bounded(from), bounded(to)]
    return low === null || high === null
      ? []
      : [{ name, low: Math.min(low, high), high: Math.max(low, high), source }]
  })
