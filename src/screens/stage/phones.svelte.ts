/**
 * Phones in a room, as the trainer's window has them: whether they can vote at all, the poll once they
 * are let in, and its room and votes, which outlive the window. Enters: the session of the classroom that
 * the votes belong to. A reload goes on where it was, with the password, which this window alone keeps.
 */
import * as v from 'valibot'
import { connect } from 'virtual:build'
import type { Credentials } from '../../classroom/phones/broker.ts'
import { freshRoom } from '../../classroom/phones/chance.ts'
import { readSaved } from '../../classroom/phones/count-votes.ts'
import { joinAddress, offerOf } from '../../classroom/phones/join.ts'
import type { Offer } from '../../classroom/phones/join.ts'
import { isRoom } from '../../classroom/phones/messages.ts'
import { runPoll } from '../../classroom/phones/poll.ts'
import type { PollStatus, RunningPoll } from '../../classroom/phones/poll.ts'
import type { JoinView } from '../../classroom/room-view.ts'
import type { Ballot, PhonePoll } from '../../model/ballot.ts'
import { erase, openSlate, openTabSlate, read, write } from '../../records/slate.ts'
import type { Slate } from '../../records/slate.ts'
import type { RoomPhones } from './room-desk.svelte.ts'

/** What lasts: the room of a session and the votes of its round. */
const lasting = v.strictObject({
  session: v.string(),
  room: v.pipe(v.string(), v.check(isRoom)),
  broker: v.string(),
  user: v.string(),
  votes: v.unknown(),
})
type Lasting = v.InferOutput<typeof lasting>

/** What this window alone keeps: that phones have been let in, and the trainer's password. */
const passing = v.strictObject({
  session: v.string(),
  broker: v.string(),
  credentials: v.nullable(v.strictObject({ user: v.string(), password: v.string() })),
})

const name = 'phones'

function readFrom<T>(slate: Slate, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const result = v.safeParse(schema, JSON.parse(read(slate, name) ?? 'null'))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

type Counts = Parameters<PhonePoll['onCounts']>[0]

export class Phones implements RoomPhones {
  readonly #session: string
  readonly #lastingSlate: Slate = openSlate(window)
  readonly #passingSlate: Slate
  #listeners: readonly Counts[] = []
  #lasting: Lasting
  #poll: RunningPoll | null = null
  #ballot: Ballot | null = null
  /** The broker is being told to forget the room. */
  #ending = false
  /** Lets phones in again once that is done. */
  #waiting: (() => void) | null = null
  #status = $state.raw<PollStatus | null>(null)
  readonly offer: Offer = offerOf(location.href, connect)

  constructor(session: string) {
    this.#session = session
    this.#passingSlate = openTabSlate(window)
    const kept = readFrom(this.#lastingSlate, lasting)
    this.#lasting =
      kept?.session === session
        ? kept
        : { session, room: freshRoom(), broker: kept?.broker ?? '', user: kept?.user ?? '', votes: null }
    const before = readFrom(this.#passingSlate, passing)
    if (before?.session === session && this.#offers(before.broker))
      this.start(before.broker, before.credentials)
  }

  #offers(broker: string): boolean {
    return this.offer.kind === 'offered' && this.offer.brokers.includes(broker)
  }

  /** Null until phones are let in. */
  get status(): PollStatus | null {
    return this.#status
  }

  /** Shown to the room once the broker lets the trainer in. */
  get join(): JoinView | null {
    if (this.#status === null || this.#status.connection === 'refused') return null
    return { address: this.address, room: this.room }
  }

  get room(): string {
    return this.#lasting.room
  }

  /** The broker and the user that were used last; empty before there were any. */
  get last(): { readonly broker: string; readonly user: string } {
    return this.#lasting
  }

  /** What the QR code says. */
  get address(): string {
    return joinAddress(location.href, this.#lasting)
  }

  /** Lets phones in through a broker that is offered; whoever is in already starts over. */
  start(broker: string, credentials: Credentials | null): void {
    const start = (): void => this.#start(broker, credentials)
    if (this.#ending) this.#waiting = start
    else start()
  }

  #start(broker: string, credentials: Credentials | null): void {
    void this.#poll?.leave()
    this.#keep({ ...this.#lasting, broker, user: credentials?.user ?? '' })
    write(this.#passingSlate, name, JSON.stringify({ session: this.#session, broker, credentials }))
    const poll = runPoll({
      room: this.room,
      broker,
      credentials,
      inherited: readSaved(this.#lasting.votes, this.room),
      save: (votes) => this.#keep({ ...this.#lasting, votes }),
    })
    this.#poll = poll
    if (this.#ballot !== null) poll.show(this.#ballot)
    for (const listen of this.#listeners) poll.onCounts(listen)
    poll.onStatus((status) => {
      if (this.#poll === poll) this.#status = status
    })
  }

  #keep(lasting: Lasting): void {
    this.#lasting = lasting
    write(this.#lastingSlate, name, JSON.stringify(lasting))
  }

  show(ballot: Ballot): void {
    this.#ballot = ballot
    this.#poll?.show(ballot)
  }

  onCounts(listen: Counts): () => void {
    // One that has gone stays deaf, also to the poll that knew it.
    const each: Counts = (...told) => {
      if (this.#listeners.includes(each)) listen(...told)
    }
    this.#listeners = [...this.#listeners, each]
    this.#poll?.onCounts(each)
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== each)
    }
  }

  /** Does something, such as opening a window, that would copy what this window alone keeps: it is put away meanwhile. */
  apart<T>(act: () => T): T {
    const kept = read(this.#passingSlate, name)
    erase(this.#passingSlate, name)
    try {
      return act()
    } finally {
      if (kept !== null) write(this.#passingSlate, name, kept)
    }
  }

  async close(): Promise<void> {
    const poll = this.#poll
    this.#poll = null
    this.#status = null
    erase(this.#passingSlate, name)
    if (poll === null) return
    this.#ending = true
    await poll.close()
    this.#ending = false
    this.#waiting?.()
    this.#waiting = null
  }

  /** Lets go of the broker without a word to the phones: this window goes, another may go on. */
  leave(): void {
    void this.#poll?.leave()
    this.#poll = null
    this.#status = null
    this.#waiting = null
  }
}
