/**
 * The same people before and after (前测 / 后测). Enters: what each showed in either. Leaves: the mean
 * difference of those who did both, with how sure one may be of it. Without a group that was not trained
 * this tells no cause, and whoever shows it says so. Pure.
 */
import type { Evidence } from '../model/board.ts'
import { deviationOf, meanOf } from './spread.ts'

export interface Pair {
  readonly person: string
  /** Mean score of each scenario's first try, 0–100. */
  readonly before: number
  readonly after: number
}

export interface Paired {
  readonly pairs: readonly Pair[]
  /** How many did only the one or the other. */
  readonly onlyBefore: number
  readonly onlyAfter: number
  /** How many did both, but began the second before the first was over: they are left out. */
  readonly crossed: number
  /** Means of the pairs; null without any. */
  readonly before: number | null
  readonly after: number | null
  readonly difference: number | null
  /** Standard deviation of the differences; null below two. */
  readonly deviation: number | null
  /** Where the mean difference lies with 95 % confidence; null below five pairs. */
  readonly interval: readonly [number, number] | null
  readonly better: number
  readonly worse: number
}

/** Below so many pairs no interval is told. */
const fewestPairs = 5

interface Side {
  readonly score: number
  readonly from: number
  readonly until: number
}

/** First tries only: the second at a scenario is practice at that scenario. */
function sidesOf(evidence: Iterable<Evidence>): ReadonlyMap<string, Side> {
  const firsts = new Map<string, Map<string, Evidence>>()
  for (const each of evidence) {
    if (each.score === null || each.finishedAt === null) continue
    let own = firsts.get(each.person)
    if (own === undefined) firsts.set(each.person, (own = new Map<string, Evidence>()))
    const known = own.get(each.scenario)
    if (known === undefined || each.startedAt < known.startedAt) own.set(each.scenario, each)
  }
  return new Map(
    [...firsts].map(([person, own]) => {
      const tries = [...own.values()]
      return [
        person,
        {
          score: meanOf(tries.flatMap(({ score }) => score ?? [])) ?? 0,
          from: Math.min(...tries.map(({ startedAt }) => startedAt)),
          until: Math.max(...tries.map(({ finishedAt }) => finishedAt ?? 0)),
        },
      ]
    }),
  )
}

const z = 1.959964

/** The 97.5 % point of Student's t, by its expansion in 1/ν (Abramowitz & Stegun 26.7.5); within 0.002 from ν = 4. */
const studentOf = (freedom: number): number =>
  z +
  (z ** 3 + z) / 4 / freedom +
  (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96 / freedom ** 2 +
  (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384 / freedom ** 3 +
  (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160 / freedom ** 4

export function pairedOf(before: Iterable<Evidence>, after: Iterable<Evidence>): Paired {
  const first = sidesOf(before)
  const second = sidesOf(after)
  const pairs: Pair[] = []
  let crossed = 0
  for (const [person, one] of first) {
    const other = second.get(person)
    if (other === undefined) continue
    if (other.from < one.until) crossed++
    else pairs.push({ person, before: one.score, after: other.score })
  }
  const differences = pairs.map((pair) => pair.after - pair.before)
  const difference = meanOf(differences)
  const deviation = deviationOf(differences)
  const margin =
    deviation === null || pairs.length < fewestPairs
      ? null
      : (studentOf(pairs.length - 1) * deviation) / Math.sqrt(pairs.length)
  const both = pairs.length + crossed
  return {
    pairs,
    onlyBefore: first.size - both,
    onlyAfter: second.size - both,
    crossed,
    before: meanOf(pairs.map((pair) => pair.before)),
    after: meanOf(pairs.map((pair) => pair.after)),
    difference,
    deviation,
    interval: difference === null || margin === null ? null : [difference - margin, difference + margin],
    better: differences.filter((each) => each > 0).length,
    worse: differences.filter((each) => each < 0).length,
  }
}
