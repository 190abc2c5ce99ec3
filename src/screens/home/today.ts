/**
 * What today's screen is made of: the learner's plays, what came of them, and the three things that are
 * worth most now. Enters: the records of the device. Leaves: plain data for the screen.
 */
import { answeredOn, dueOn } from '../../drills/daily.ts'
import { dayOf } from '../../i18n/format.ts'
import { senders } from '../../model/messages.ts'
import type { Sender } from '../../model/messages.ts'
import type { Attempt } from '../../model/play.ts'
import type { Observation } from '../../model/review.ts'
import type { IsoDate, Yuan } from '../../model/words.ts'
import { openAttempts } from '../../play/attempt.ts'
import type { Digest, OwnScenario, Sequel } from '../../records/schema.ts'
import { streakOf } from '../../records/streak.ts'
import type { Streak } from '../../records/streak.ts'
import { masteryOf, titleOf } from '../../review/mastery.ts'
import { takingsOf } from '../../review/takings.ts'
import { names } from '../content.ts'
import { shipped } from '../shipped.ts'
import { device, now } from '../device.svelte.ts'
import { digestsOf } from '../digests.ts'
import { dayAround } from '../drills/day-around.ts'
import { pathOf } from '../learning-path.ts'
import { wholeOf } from './about.ts'
import { commitmentsOf, counted } from './commitments.ts'
import type { Commitment } from './commitments.ts'

export type Thing =
  | { readonly kind: 'due'; readonly commitment: Commitment }
  | { readonly kind: 'unfinished'; readonly attempt: Attempt }
  | { readonly kind: 'next'; readonly scenario: string }
  | { readonly kind: 'redo'; readonly scenario: string; readonly score: number }

export interface Money {
  readonly received: Yuan
  readonly commission: Yuan
}

export interface Today extends Money {
  readonly day: IsoDate
  readonly things: readonly Thing[]
  readonly awaited: readonly Commitment[]
  /** Whether any play has been finished; before, there is nothing to add up. */
  readonly played: boolean
  /** Promised and not told of yet. */
  readonly outstanding: Yuan
  /** Exercises: answered today, and those that come back today. */
  readonly drills: { readonly answered: number; readonly due: number }
  /** Evidence for the title, in the order in which it came. */
  readonly observations: readonly Observation[]
  readonly streak: Streak
  /** The play that was finished last, if that was today: yesterday's talk is over. */
  readonly latest: { readonly attempt: Attempt; readonly digest: Digest } | null
  readonly own: readonly OwnScenario[]
  /** Whether an export is worth a reminder. */
  readonly remind: boolean
}

/** As many things as a morning has room for. */
const most = 3
const dayLength = 86_400_000
/** From so many plays on, an export older than so long is worth a reminder. */
const reminder = { plays: 5, after: 14 * dayLength } as const

const byFinish = (a: Attempt, b: Attempt): number => (b.finishedAt ?? 0) - (a.finishedAt ?? 0)
const finishedOf = (attempts: readonly Attempt[]): readonly Attempt[] =>
  attempts.filter(({ finishedAt }) => finishedAt !== null).sort(byFinish)

/**
 * The three things, in order of worth: money that fell due (the longest ago first), what was left half
 * done, the next on the path, what was lost most on; and where that leaves room, more of the last two.
 */
export function thingsOf(
  commitments: readonly Commitment[],
  attempts: readonly Attempt[],
  digests: ReadonlyMap<string, Digest>,
  path: readonly string[],
): readonly Thing[] {
  const passed = new Set<string>()
  const latest = new Map<string, number>()
  for (const { id, scenario } of finishedOf(attempts)) {
    const digest = digests.get(id)
    if (digest === undefined) continue
    const whole = wholeOf(scenario)
    if (digest.passed) passed.add(whole)
    if (!latest.has(whole)) latest.set(whole, digest.score)
  }
  const open = openAttempts(attempts)
  const halfDone = new Set(open.map(({ scenario }) => wholeOf(scenario)))
  const untried = path.filter((id) => !latest.has(id) && !halfDone.has(id))
  const tries = path
    .flatMap((scenario) => {
      const score = latest.get(scenario)
      return score === undefined || halfDone.has(scenario) ? [] : [{ scenario, score }]
    })
    .sort((a, b) => a.score - b.score)
  const lost = tries.filter(({ scenario }) => !passed.has(scenario))
  // Once everything has been passed, the weakest is what is left to gain on.
  const [weakest, ...others] = (lost.length === 0 && untried.length === 0 ? tries.slice(0, 1) : lost).map(
    (each): Thing => ({ kind: 'redo', ...each }),
  )
  const due = commitments.filter(({ stage }) => stage === 'due').at(-1)
  const [half] = open
  const [next, ...further] = untried.map((scenario): Thing => ({ kind: 'next', scenario }))
  const things: readonly (Thing | false | undefined)[] = [
    due !== undefined && { kind: 'due', commitment: due },
    half !== undefined && { kind: 'unfinished', attempt: half },
    next,
    weakest,
    ...further,
    ...others,
  ]
  return things.filter((thing) => thing !== undefined && thing !== false).slice(0, most)
}

/** Whose business a thing is. */
const owners = { due: 'finance', unfinished: 'manager', redo: 'veteran', next: null } as const

/** Who writes about each thing: whose business it is, or else who has not written yet. */
export function sendersOf(things: readonly Thing[]): readonly Sender[] {
  const free = new Set<Sender>(senders)
  const owned = things.map(({ kind }) => {
    const owner = owners[kind]
    return owner !== null && free.delete(owner) ? owner : null
  })
  const rest = [...free]
  return owned.map((owner) => owner ?? rest.shift() ?? 'manager')
}

function moneyOf(
  attempts: readonly Attempt[],
  digests: ReadonlyMap<string, Digest>,
  told: (attempt: string) => boolean,
): Money {
  let received = 0
  let commission = 0
  for (const { id } of attempts) {
    const digest = digests.get(id)
    if (digest === undefined) continue
    const takings = takingsOf(digest.cash, digest.age, digest.aftermath, told(id))
    received += takings.received
    commission += takings.commission
  }
  return { received, commission }
}

const byAttempt = (sequels: readonly Sequel[]): ReadonlyMap<string, Sequel> =>
  new Map(sequels.map((sequel) => [sequel.attempt, sequel]))

/** What the learner has brought in so far, a promise only once finance has told of it. */
export async function moneySoFar(): Promise<Money> {
  const attempts = counted(await device.attempts())
  const sequels = byAttempt(await (await device.records).sequels().catch(() => []))
  return moneyOf(attempts, await digestsOf(attempts), (id) => sequels.get(id)?.toldAt != null)
}

/** Rung of the ladder of titles that the evidence reaches. Rejects if the techniques cannot be fetched. */
export async function rungOf(observations: readonly Observation[]): Promise<number> {
  const { techniques } = await names('zh')
  return titleOf(masteryOf(observations, (id) => techniques[id]?.family ?? null))
}

export async function lookAtToday(attempts: readonly Attempt[], signal: AbortSignal): Promise<Today> {
  const records = await device.records
  const [digests, sequels, own, logs] = await Promise.all([
    digestsOf(attempts, signal),
    records.sequels().catch(() => []),
    records.ownScenarios().catch(() => []),
    device.drillLogs(),
  ])
  void device.lookAside()
  const moment = now()
  const day = dayOf(moment)
  const finished = finishedOf(attempts)
  const worth = counted(attempts)
  const commitments = commitmentsOf(worth, digests, byAttempt(sequels), day, dayOf)
  const told = new Set(commitments.flatMap(({ stage, attempt }) => (stage === 'told' ? attempt.id : [])))
  const [newest] = finished
  const digest = newest === undefined ? undefined : digests.get(newest.id)
  const exported = device.exportedAt
  return {
    ...moneyOf(worth, digests, (id) => told.has(id)),
    day,
    things: thingsOf(commitments, attempts, digests, pathOf(shipped.map(({ id }) => id)).flat()),
    awaited: commitments.filter(({ stage }) => stage === 'awaited'),
    played: finished.length > 0,
    outstanding: commitments.reduce(
      (sum, { stage, aftermath }) => (stage === 'told' ? sum : sum + aftermath.promised),
      0,
    ),
    drills: { answered: answeredOn(logs, dayAround(moment)), due: dueOn(logs, dayAround(moment)) },
    observations: [...finished].reverse().flatMap(({ id }) => digests.get(id)?.observations ?? []),
    streak: streakOf(
      finished.flatMap(({ finishedAt }) => (finishedAt === null ? [] : dayOf(finishedAt))),
      day,
    ),
    latest:
      newest?.finishedAt == null || digest === undefined || dayOf(newest.finishedAt) !== day
        ? null
        : { attempt: newest, digest },
    own,
    remind: finished.length >= reminder.plays && (exported === null || moment - exported > reminder.after),
  }
}
