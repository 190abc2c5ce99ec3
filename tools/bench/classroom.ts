/**
 * A room of phones that vote through a real broker: the site's own poll and phones over MQTT and
 * WebSocket on this machine, all in one process. Enters: how many phones. Leaves: how many votes were
 * lost or counted twice, and how long a phone waits until it knows that its vote is counted.
 */
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { standingOf } from '../../src/classroom/phones/cast-vote.ts'
import type { Standing } from '../../src/classroom/phones/cast-vote.ts'
import { freshPhone, freshRoom } from '../../src/classroom/phones/chance.ts'
import { runPoll } from '../../src/classroom/phones/poll.ts'
import type { RunningPoll } from '../../src/classroom/phones/poll.ts'
import { runPhone } from '../../src/classroom/phones/run-phone.ts'
import type { RunningPhone } from '../../src/classroom/phones/run-phone.ts'
import type { Ballot } from '../../src/model/ballot.ts'
import { startBroker, trainer } from '../broker.ts'
import { until } from '../until.ts'
import { percentile } from './measure.ts'

export interface Voting {
  readonly voters: number
  /** Votes that their phones know to be counted, or that never got so far, and that are not counted. */
  readonly lost: number
  /** Votes counted beyond one for each phone. */
  readonly doubled: number
  /** From the tap to the phone's knowing that the vote is counted, 99th percentile; an undisturbed round. */
  readonly p99Ms: number
}

/** Milliseconds over which a round's votes are spread: people answer slower than this. */
const spread = 3000

const options = ['那就下个月。', '下个月几号？', '先付一半行吗？', '我找你们老板。'] as const

const ballotOf = (round: number): Ballot => ({
  round,
  vote: 'first',
  state: 'open',
  said: '这个月资金紧，下个月一定。',
  options,
  counts: null,
})

/** Resolves once a phone stands as wanted. */
const stands = (phone: RunningPhone, is: (standing: Standing) => boolean): Promise<unknown> =>
  until((tell) => phone.onChange((value) => tell(standingOf(value))), is)

const isOpen = (round: number) => (standing: Standing) =>
  standing.kind === 'open' && standing.ballot.round === round
const hasArrived = (round: number, option: number) => (standing: Standing) =>
  isOpen(round)(standing) &&
  standing.kind === 'open' &&
  standing.vote?.option === option &&
  standing.vote.arrived

/** How far the counts are from what was tapped, phone by phone. */
function amiss(poll: RunningPoll, tapped: readonly number[]): Pick<Voting, 'lost' | 'doubled'> {
  const meant = options.map((_, option) => tapped.filter((each) => each === option).length)
  let result = { lost: 0, doubled: 0 }
  poll.onCounts((_, counts) => {
    const over = counts.map((count, option) => count - (meant[option] ?? 0))
    result = {
      lost: over.reduce((sum, each) => sum + Math.max(0, -each), 0),
      doubled: over.reduce((sum, each) => sum + Math.max(0, each), 0),
    }
  })()
  return result
}

/** Three rounds: votes spread over some seconds; all at once; all at once while the broker dies and comes back. */
export async function voting(voters: number): Promise<Voting> {
  const broker = await startBroker()
  const room = freshRoom()
  const poll = runPoll({
    room,
    broker: broker.address,
    credentials: trainer,
    inherited: null,
    save: () => undefined,
  })
  poll.show(ballotOf(1))
  const phones = Array.from({ length: voters }, () =>
    runPhone({ room, broker: broker.address, id: freshPhone(), own: null, keep: () => undefined }),
  )
  const tapped = phones.map((_, index) => index % options.length)
  const faults: Pick<Voting, 'lost' | 'doubled'>[] = []

  /** Everybody taps once the round is open; resolves with the milliseconds each has waited. */
  const vote = async (round: number, milliseconds: number): Promise<readonly number[]> => {
    poll.show(ballotOf(round))
    await Promise.all(phones.map((phone) => stands(phone, isOpen(round))))
    return Promise.all(
      phones.map(async (phone, index) => {
        await setTimeout((milliseconds * index) / voters)
        const option = tapped[index] ?? 0
        const from = performance.now()
        phone.tap(option)
        await stands(phone, hasArrived(round, option))
        return performance.now() - from
      }),
    )
  }

  try {
    await vote(1, spread)
    const waits = await vote(2, spread)
    faults.push(amiss(poll, tapped))
    await vote(3, 0)
    faults.push(amiss(poll, tapped))
    const stricken = vote(4, spread)
    await setTimeout(spread / 2)
    await broker.kill()
    await broker.restart('without memory')
    await stricken
    faults.push(amiss(poll, tapped))
    return {
      voters,
      lost: faults.reduce((sum, { lost }) => sum + lost, 0),
      doubled: faults.reduce((sum, { doubled }) => sum + doubled, 0),
      p99Ms: Math.round(percentile(waits, 0.99)),
    }
  } finally {
    await Promise.all(phones.map((phone) => phone.close()))
    await poll.leave()
    await broker.kill()
  }
}
