/**
 * A vote by phone as the trainer's window runs it, at the edge: the tally, the line to the broker, what
 * is saved. Votes are saved before they are acknowledged, so that no phone rests on a vote that a
 * reload could lose. Acknowledgements are bundled: every phone hears every one of them.
 */
import type { Ballot, PhonePoll } from '../../model/ballot.ts'
import { openLine } from './broker.ts'
import type { Credentials, Line } from './broker.ts'
import type { Connection } from './cast-vote.ts'
import { freshWindow } from './chance.ts'
import { callOf, countVotes, countsOf, newTally, savedOf } from './count-votes.ts'
import type { Inherited, Saved, Tally, TallyEvent } from './count-votes.ts'
import { castWidth, packed, topicsOf, writeAcks, writeState } from './messages.ts'

export interface PollStatus {
  readonly connection: Connection
  /** What we write reaches the phones; false also until the broker has shown it. */
  readonly echoed: boolean
  /** Somebody else writes what only the trainer may. */
  readonly contested: boolean
  /** Phones that are there. */
  readonly present: number
  /** Phones whose vote counts in this round. */
  readonly voters: number
}

export interface RunningPoll extends PhonePoll {
  readonly room: string
  /** Called at once and whenever something changes; the answer ends the calls. */
  onStatus(listen: (status: PollStatus) => void): () => void
  /** Leaves everything as it is, for another window to go on with. */
  leave(): Promise<void>
}

export interface Polling {
  readonly room: string
  /** `wss://…` or `ws://…` */
  readonly broker: string
  readonly credentials: Credentials | null
  /** What a window before this one had saved. */
  readonly inherited: Inherited | null
  /** Has to have saved when it returns; what it cannot save, it forgets. */
  readonly save: (saved: Saved) => void
}

/** Bytes a second that all phones together are sent in acknowledgements: what one access point bears. */
const bearable = 4_000_000
const shortest = 100

/** Milliseconds that a broker gets to forget a room. */
const farewell = 2000

/** Milliseconds between two acknowledgements. */
export const spacing = (voters: number, phones: number): number =>
  Math.max(shortest, (1000 * phones * voters * castWidth) / bearable)

type Counts = Parameters<PhonePoll['onCounts']>[0]

export function runPoll({ room, broker, credentials, inherited, save }: Polling): RunningPoll {
  const topics = topicsOf(room)
  const window = freshWindow()
  let tally = newTally(room, window, inherited)
  let connection: Connection = 'calling'
  let over = false
  let lastAcks = -Infinity
  let acksLater: ReturnType<typeof setTimeout> | undefined
  let ended: Promise<void> | null = null
  const countsListeners = new Set<Counts>()
  const statusListeners = new Set<(status: PollStatus) => void>()

  const status = (): PollStatus => ({
    connection,
    echoed: tally.echoed,
    contested: tally.contested,
    present: tally.present.size,
    voters: tally.votes.size,
  })
  const tellCounts = (listen: Counts): void => {
    if (tally.ballot !== null) listen(tally.ballot.round, countsOf(tally), tally.votes.size)
  }

  /** Everything that counts so far, saved and then told to the phones. */
  const acknowledge = (): void => {
    clearTimeout(acksLater)
    acksLater = undefined
    if (tally.ballot === null || over) return
    const saved = savedOf(tally)
    if (saved !== null) save(saved)
    if (connection !== 'there') return
    lastAcks = performance.now()
    tally = countVotes(tally, { kind: 'acknowledged' })
    const { round } = tally.ballot ?? { round: 0 }
    void line.say(topics.acks, writeAcks({ call: callOf(tally), round, votes: packed(tally.votes) }), true)
  }

  const acknowledgeSoon = (): void => {
    const due = lastAcks + spacing(tally.votes.size, tally.present.size) - performance.now()
    // A window in the background gets its timers late: a message that comes after the pause needs none.
    if (due <= 0) acknowledge()
    else acksLater ??= setTimeout(acknowledge, due)
  }

  const ask = (): void => {
    void line.say(topics.state, writeState({ call: callOf(tally), ballot: tally.ballot, over }), true)
  }

  const take = (event: TallyEvent): void => {
    const before: Tally = tally
    tally = countVotes(tally, event)
    if (tally.votes !== before.votes || tally.ballot !== before.ballot)
      for (const listen of countsListeners) tellCounts(listen)
    for (const listen of statusListeners) listen(status())
  }

  const line: Line = openLine({
    broker,
    // Every window has a name of its own: two of one name would throw each other out, for ever.
    client: `trainer-${room}-${window}`,
    credentials,
    topics: [topics.acks, topics.state, topics.votes],
    will: null,
    onConnection: (is) => {
      connection = is
      take({ kind: is === 'there' ? 'connected' : 'disconnected' })
      if (is !== 'there' || over) return
      acknowledge()
      ask()
    },
    onMessage: (topic, payload, retained) => {
      take({ kind: 'heard', topic, payload, retained })
      if (tally.owed) acknowledgeSoon()
    },
  })

  return {
    room,
    show: (ballot: Ballot) => {
      take({ kind: 'shown', ballot })
      // First what counts: whoever sees the vote closed knows whether he was in time.
      acknowledge()
      ask()
    },
    onCounts: (listen) => {
      countsListeners.add(listen)
      tellCounts(listen)
      return () => countsListeners.delete(listen)
    },
    onStatus: (listen) => {
      statusListeners.add(listen)
      listen(status())
      return () => statusListeners.delete(listen)
    },
    close: () => {
      over = true
      clearTimeout(acksLater)
      ended ??= end()
      return ended
    },
    leave: () => {
      over = true
      clearTimeout(acksLater)
      return line.close()
    },
  }

  /** The phones that listen are told; then the broker forgets what it kept. What is said stays in order. */
  async function end(): Promise<void> {
    const said = Promise.all([
      line.say(topics.state, writeState({ call: callOf(tally), ballot: null, over }), true),
      line.say(topics.state, '', true),
      line.say(topics.acks, '', true),
    ])
    const silent = new Promise<'silent'>((done) => setTimeout(done, farewell, 'silent'))
    await ((await Promise.race([said, silent])) === 'silent' ? line.drop() : line.close())
  }
}
