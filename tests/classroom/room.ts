/** A room for tests: one trainer's poll and many phones, all the real thing, in one process. */
import type { Ballot, BallotState } from '../../src/model/ballot.ts'
import type { Phone } from '../../src/classroom/phones/cast-vote.ts'
import { freshPhone, freshRoom } from '../../src/classroom/phones/chance.ts'
import type { Kept } from '../../src/classroom/phones/cast-vote.ts'
import { readKept } from '../../src/classroom/phones/cast-vote.ts'
import { readSaved } from '../../src/classroom/phones/count-votes.ts'
import { runPhone } from '../../src/classroom/phones/run-phone.ts'
import type { RunningPhone } from '../../src/classroom/phones/run-phone.ts'
import { runPoll } from '../../src/classroom/phones/poll.ts'
import type { Polling, PollStatus, RunningPoll } from '../../src/classroom/phones/poll.ts'
import { trainer } from '../../tools/broker.ts'
import { until } from '../../tools/until.ts'

export const ballotOf = (round: number, state: BallotState = 'open', more: Partial<Ballot> = {}): Ballot => ({
  round,
  vote: 'first',
  state,
  said: '这个月资金紧，下个月一定。',
  options: ['那就下个月。', '下个月几号？', '先付一半行吗？'],
  counts: null,
  ...more,
})

export interface Seat {
  readonly id: string
  readonly phone: RunningPhone
  /** As the phone stands now. */
  now(): Phone
  until(is: (phone: Phone) => boolean): Promise<Phone>
  /** The page is gone, without a word; what it kept is not. */
  vanish(): Promise<void>
  /** The page is opened again: another seat with what this one kept. */
  reload(): Seat
}

/** @param kept what the browser still has of an earlier page */
export function sit(room: string, broker: string, kept: Kept | null = null): Seat {
  const id = kept?.id ?? freshPhone()
  let stored = ''
  const phone = runPhone({
    room,
    broker,
    id,
    own: kept?.own ?? null,
    keep: (value) => {
      stored = JSON.stringify(value)
    },
  })
  let latest: Phone | null = null
  phone.onChange((value) => {
    latest = value
  })
  return {
    id,
    phone,
    now: () => {
      if (latest === null) throw new Error('a phone tells at once how it stands')
      return latest
    },
    until: (is) => until((tell) => phone.onChange(tell), is),
    vanish: () => phone.close(),
    reload: () => {
      const read = readKept(JSON.parse(stored))
      if (read === null) throw new Error(`what a phone keeps can be read: ${stored}`)
      return sit(room, broker, read)
    },
  }
}

export interface Desk {
  readonly room: string
  readonly poll: RunningPoll
  counts(): readonly number[]
  voters(): number
  untilCounts(is: (counts: readonly number[], voters: number, round: number) => boolean): Promise<void>
  untilStatus(is: (status: PollStatus) => boolean): Promise<PollStatus>
  /** The window is gone, and another opened with what was saved; `forgotten`: nothing was. */
  reload(what?: 'kept' | 'forgotten'): Promise<Desk>
}

export function openDesk(broker: string, given: Partial<Polling> & { readonly stored?: string } = {}): Desk {
  const room = given.room ?? freshRoom()
  let stored = given.stored ?? 'null'
  const poll = runPoll({
    room,
    broker,
    credentials: trainer,
    inherited: readSaved(JSON.parse(stored), room),
    save: (saved) => {
      stored = JSON.stringify(saved)
    },
    ...given,
  })
  let latest: readonly number[] = []
  let voters = 0
  poll.onCounts((_, counts, count) => {
    latest = counts
    voters = count
  })
  return {
    room,
    poll,
    counts: () => latest,
    voters: () => voters,
    untilCounts: async (is) => {
      await until<readonly [number, readonly number[], number]>(
        (tell) => poll.onCounts((...told) => tell(told)),
        ([round, counts, count]) => is(counts, count, round),
      )
    },
    untilStatus: (is) => until((tell) => poll.onStatus(tell), is),
    reload: async (what = 'kept') => {
      await poll.leave()
      return openDesk(broker, { ...given, room, stored: what === 'kept' ? stored : 'null' })
    },
  }
}
