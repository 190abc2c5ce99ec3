/**
 * A phone that votes, at the edge: its state, the line to the broker, what it keeps for a reload. It
 * sends its vote until the trainer has acknowledged it, at longer and longer intervals and at once when
 * the line stands again.
 */
import { openLine } from './broker.ts'
import { castVote, keptOf, newPhone, unheard } from './cast-vote.ts'
import type { Kept, OwnVote, Phone, PhoneEvent } from './cast-vote.ts'
import { topicsOf, writePhoneMessage } from './messages.ts'

export interface RunningPhone {
  tap(option: number): void
  /** Called at once and whenever something changes; the answer ends the calls. */
  onChange(listen: (phone: Phone) => void): () => void
  /** To be called when the phone has slept or has a network again. */
  wake(): void
  /** Ends it as a page ends that is closed: the broker tells that the phone has gone. */
  close(): Promise<void>
}

export interface Voting {
  readonly room: string
  /** `wss://…` or `ws://…` */
  readonly broker: string
  readonly id: string
  /** The last vote that was kept of this phone in this room. */
  readonly own: OwnVote | null
  /** What it cannot keep, it forgets. */
  readonly keep: (kept: Kept) => void
}

/** No secret: some brokers let nobody in without a name, and this one may do no more than vote. */
const everyPhone = { user: 'phone', password: 'phone' }

/** Milliseconds until a vote is sent again. */
const repeats = { first: 2000, most: 8000 } as const

export function runPhone({ room, broker, id, own, keep }: Voting): RunningPhone {
  const topics = topicsOf(room)
  const box = topics.votesOf(id)
  let phone = newPhone(room, id, own)
  let pause: number = repeats.first
  let again: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<(phone: Phone) => void>()

  const rest = (): void => {
    clearTimeout(again)
    again = undefined
  }

  const send = (): void => {
    rest()
    const vote = unheard(phone)
    if (vote === null || phone.connection !== 'there') return
    void line.say(box, writePhoneMessage({ kind: 'vote', ...vote }), false)
    again = setTimeout(send, pause * (0.75 + Math.random() / 2))
    pause = Math.min(pause * 2, repeats.most)
  }

  const sendAtOnce = (): void => {
    pause = repeats.first
    send()
  }

  const take = (event: PhoneEvent): void => {
    const before = phone
    phone = castVote(phone, event)
    if (phone === before) return
    if (phone.own !== before.own) keep(keptOf(phone))
    const connected = phone.connection === 'there' && before.connection !== 'there'
    if (phone.connection === 'there' && (connected || phone.call !== before.call))
      void line.say(box, writePhoneMessage({ kind: 'here' }), false)
    if (unheard(phone) === null) rest()
    else if (connected || phone.own !== before.own) sendAtOnce()
    // It may have become unheard of: the trainer has lost it, or the vote is open again.
    else if (again === undefined) send()
    for (const listen of listeners) listen(phone)
  }

  const line = openLine({
    broker,
    // One client a phone: a second window takes the line over, and an ACL can hold a phone to its topic.
    client: id,
    credentials: everyPhone,
    topics: [topics.acks, topics.state],
    will: { topic: box, payload: writePhoneMessage({ kind: 'gone' }) },
    onConnection: (is) => take({ kind: 'connection', is }),
    onMessage: (topic, payload) => take({ kind: 'heard', topic, payload }),
  })
  keep(keptOf(phone))

  return {
    tap: (option) => take({ kind: 'tapped', option }),
    onChange: (listen) => {
      listeners.add(listen)
      listen(phone)
      return () => listeners.delete(listen)
    },
    wake: () => line.renew(),
    close: () => {
      rest()
      return line.drop()
    },
  }
}
