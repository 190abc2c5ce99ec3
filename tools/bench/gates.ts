/** What the figures must be (the promises of the design), and whether they are. */
import type { Voting } from './classroom.ts'
import type { Compiling, Stepping } from './compare.ts'
import type { Browsing } from './browser.ts'
import type { Intake } from './hr.ts'
import type { Bytes } from './bytes.ts'
import type { Solved, Synthetic } from './solving.ts'

/** The figures of one run; null where a measurement could not be made. */
export interface Figures {
  readonly compile: readonly Compiling[]
  readonly turn: Stepping['turn'] | null
  readonly table: Stepping['table'] | null
  readonly solve: { readonly synthetic: Synthetic | null; readonly scenarios: readonly Solved[] | null }
  readonly bytes: Bytes | null
  readonly browser: Browsing | null
  readonly classroom: Voting | null
  readonly hr: Intake | null
}

export interface Gate {
  readonly name: string
  readonly measured: string
  readonly wanted: string
  readonly holds: boolean
}

const times = (ratio: number): string => `${ratio.toFixed(1)} ×`
const whole = (value: number): string => Math.round(value).toLocaleString('en-US')

/** A gate for every figure that there is. */
export function gatesOf({
  compile,
  turn,
  table,
  solve,
  bytes,
  browser,
  classroom,
  hr,
}: Figures): readonly Gate[] {
  const gates: Gate[] = []
  const gate = (name: string, measured: string, wanted: string, holds: boolean): void =>
    void gates.push({ name, measured, wanted, holds })

  for (const { scenes, ms, inkjsMs } of compile)
    gate(
      `compile ${whole(scenes)} scenes`,
      `${times(inkjsMs / ms)} inkjs (${whole(ms)} against ${whole(inkjsMs)} ms)`,
      '≥ 3 ×',
      inkjsMs >= 3 * ms,
    )
  const [thousand, most] = [1000, 10_000].map((count) => compile.find(({ scenes }) => scenes === count))
  if (thousand !== undefined && most !== undefined)
    gate('compile, ten times the scenes', times(most.ms / thousand.ms), '≤ 12 ×', most.ms <= 12 * thousand.ms)
  if (turn !== null)
    gate(
      'turns through the machines',
      `${times(turn.perSecond / turn.inkjsPerSecond)} inkjs (${whole(turn.perSecond)} against ${whole(turn.inkjsPerSecond)} a second)`,
      '≥ 2 ×',
      turn.perSecond >= 2 * turn.inkjsPerSecond,
    )
  if (turn !== null && table !== null)
    gate(
      'steps on tables',
      `${times(table.perSecond / turn.inkjsPerSecond)} inkjs (${whole(table.perSecond)} a second)`,
      '≥ 50 ×',
      table.perSecond >= 50 * turn.inkjsPerSecond,
    )
  if (solve.synthetic !== null) {
    const { states, ms, mb } = solve.synthetic
    gate(
      `solve ${whole(states)} information states`,
      `${whole(ms)} ms, ${whole(mb)} MB`,
      '< 5,000 ms, < 1,024 MB',
      ms < 5000 && mb < 1024,
    )
  }
  for (const { id, ms } of solve.scenarios ?? [])
    gate(`solve ${id}, a list of documents`, `${whole(ms)} ms`, '< 200 ms', ms < 200)
  if (bytes !== null) {
    const kilobytes = (count: number): string => `${(count / 1024).toFixed(1)} KB`
    gate('first load, gzip', kilobytes(bytes.firstLoadGzip), '≤ 90 KB', bytes.firstLoadGzip <= 90 * 1024)
    gate(
      'largest piece of a scenario, gzip',
      kilobytes(bytes.largestScenarioGzip),
      '≤ 25 KB',
      bytes.largestScenarioGzip <= 25 * 1024,
    )
  }
  if (browser !== null) {
    const { firstSceneMs, turnP95Ms, turns, reviewMs } = browser
    gate(
      'browser, first choice of a first visit',
      `${whole(firstSceneMs)} ms`,
      '≤ 5,000 ms',
      firstSceneMs <= 5000,
    )
    gate(`browser, ${whole(turns)} turns, p95`, `${whole(turnP95Ms)} ms`, '≤ 50 ms', turnP95Ms <= 50)
    gate('browser, review after the solver', `${whole(reviewMs)} ms`, '≤ 200 ms', reviewMs <= 200)
  }
  if (classroom !== null) {
    const { voters, lost, doubled, p99Ms } = classroom
    gate(
      `${whole(voters)} phones vote`,
      `${whole(lost)} lost, ${whole(doubled)} doubled`,
      '0 lost, 0 doubled',
      lost === 0 && doubled === 0,
    )
    gate('a vote known to be counted, p99', `${whole(p99Ms)} ms`, '≤ 1,000 ms', p99Ms <= 1000)
  }
  if (hr !== null) {
    const { attempts, learners, ms, stallMs, mb } = hr
    gate(
      `${whole(attempts)} attempts of ${whole(learners)} learners`,
      `${(ms / 1000).toFixed(1)} s, ${whole(mb)} MB, page busy ${whole(stallMs)} ms at most`,
      '< 60 s, < 1,024 MB, ≤ 1,000 ms',
      ms < 60_000 && mb < 1024 && stallMs <= 1000,
    )
  }
  return gates
}
