/** Taking times: medians of several runs after a warm-up, on a clock that the runs share. */
import { performance } from 'node:perf_hooks'

/** The middle of a list; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[(sorted.length - 1) >> 1]
  if (middle === undefined) throw new RangeError('no runs to take the median of')
  return middle
}

/** Value below which the share lies (nearest rank). */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN

/** Milliseconds that a run takes. */
export function timed(run: () => void): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

/**
 * Times two rivals in turn, so that what slows the machine down slows both.
 * @returns the median of each in milliseconds
 */
export function sideBySide(
  ours: { readonly run: () => void; readonly rounds: number },
  theirs: { readonly run: () => void; readonly rounds: number },
): readonly [number, number] {
  const times: readonly [number[], number[]] = [[], []]
  for (let round = 0; round < Math.max(ours.rounds, theirs.rounds); round++) {
    if (round < ours.rounds) times[0].push(timed(ours.run))
    if (round < theirs.rounds) times[1].push(timed(theirs.run))
  }
  return [median(times[0]), median(times[1])]
}

/**
 * How many steps a second a run manages, median over rounds after one that does not count.
 * @param run does some work and tells how many steps it took and how many milliseconds they lasted
 * @param rounds how many medians are taken over
 * @param least milliseconds of steps that a round goes on for
 */
export function perSecond(
  run: () => { readonly steps: number; readonly ms: number },
  rounds: number,
  least: number,
): number {
  const rates: number[] = []
  for (let round = 0; round <= rounds; round++) {
    let steps = 0
    let ms = 0
    while (ms < least) {
      const part = run()
      steps += part.steps
      ms += part.ms
    }
    if (round > 0) rates.push((1000 * steps) / ms)
  }
  return median(rates)
}
