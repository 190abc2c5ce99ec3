/** Votes by phone through a real broker: none is lost and none counts twice, whatever breaks. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { standingOf } from '../../src/classroom/phones/cast-vote.ts'
import type { Phone } from '../../src/classroom/phones/cast-vote.ts'
import { markOf, readAcks, topicsOf, unpacked } from '../../src/classroom/phones/messages.ts'
import { startBroker } from '../../tools/broker.ts'
import type { Broker } from '../../tools/broker.ts'
import { ballotOf, openDesk, sit } from './room.ts'
import type { Desk, Seat } from './room.ts'

let broker: Broker
let desks: Desk[] = []
let seats: Seat[] = []

beforeEach(async () => {
  broker = await startBroker()
})
afterEach(async () => {
  await Promise.all([...seats.map(({ phone }) => phone.close()), ...desks.map(({ poll }) => poll.leave())])
  await broker.kill()
  desks = []
  seats = []
})

const desk = (given: Parameters<typeof openDesk>[1] = {}): Desk => {
  const made = openDesk(broker.address, given)
  desks.push(made)
  return made
}
const seat = (room: string): Seat => {
  const made = sit(room, broker.address)
  seats.push(made)
  return made
}
const again = (before: Seat): Seat => {
  const made = before.reload()
  seats.push(made)
  return made
}
const reopened = async (before: Desk, what?: 'kept' | 'forgotten'): Promise<Desk> => {
  const made = await before.reload(what)
  desks.push(made)
  return made
}

/** What every phone says to the broker. */
const asPhone = { user: 'phone', password: 'phone' }

const isOpen = (round: number) => (phone: Phone) =>
  phone.ballot?.round === round && phone.ballot.state === 'open'
const hasArrived = (phone: Phone): boolean => {
  const standing = standingOf(phone)
  return standing.kind === 'open' && standing.vote?.arrived === true
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
/** Votes for each of three options, as the phones mean them. */
const meant = (all: readonly Seat[]): readonly number[] =>
  [0, 1, 2].map((option) => all.filter((each) => each.now().own?.option === option).length)

/** Three hundred phones, a trainer and a broker share one process: on a busy machine that takes its time. */
const unhurried = 300_000

describe('three hundred phones', () => {
  it(
    'vote, change their minds, and every one is counted once',
    async () => {
      const room = desk()
      room.poll.show(ballotOf(1))
      const all = Array.from({ length: 300 }, () => seat(room.room))
      await Promise.all(all.map((each) => each.until(isOpen(1))))
      await room.untilStatus(({ present, echoed }) => present === 300 && echoed)

      for (const [index, { phone }] of all.entries()) phone.tap(index % 3)
      await Promise.all(all.map((each) => each.until(hasArrived)))
      expect(room.counts()).toEqual([100, 100, 100])
      expect(room.voters()).toBe(300)

      for (const { phone } of all.slice(0, 50)) phone.tap(2)
      await Promise.all(all.map((each) => each.until(hasArrived)))
      expect(room.voters()).toBe(300)
      expect(room.counts()).toEqual(meant(all))

      const acks = broker.retained.get(topicsOf(room.room).acks) ?? ''
      expect(acks.length).toBeLessThan(8 * 1024)
      // All that anybody hears of the others: their marks, and no name that a vote could be sent under.
      const told = unpacked(readAcks(new TextEncoder().encode(acks))?.votes ?? '')
      expect([...told.keys()].sort()).toEqual(all.map(({ id }) => markOf(room.room, id)).sort())
      expect(all.filter(({ id }) => acks.includes(id))).toEqual([])
    },
    unhurried,
  )

  it.each(['with its memory', 'without memory'] as const)(
    'lose nothing when the broker is killed in mid-vote and comes back %s',
    async (what) => {
      const room = desk()
      room.poll.show(ballotOf(7))
      const all = Array.from({ length: 300 }, () => seat(room.room))
      await Promise.all(all.map((each) => each.until(isOpen(7))))
      const [first, second] = [all.slice(0, 150), all.slice(150)]
      for (const [index, { phone }] of first.entries()) phone.tap(index % 3)
      // Dead while the first votes are on their way; the others tap into the void, some change their minds.
      await room.untilCounts((_, voters) => voters > 0)
      await broker.kill()
      for (const [index, { phone }] of second.entries()) phone.tap(index % 2)
      for (const { phone } of all.slice(140, 160)) phone.tap(2)
      await Promise.all(all.map((each) => each.until(({ connection }) => connection === 'lost')))

      await broker.restart(what)
      await Promise.all(all.map((each) => each.until(hasArrived)))
      expect(room.voters()).toBe(300)
      expect(room.counts()).toEqual(meant(all))
      await room.untilStatus(({ present }) => present === 300)
    },
    unhurried,
  )
})

describe('the trainer’s window', () => {
  it.each(['kept', 'forgotten'] as const)(
    'opened again goes on with the votes; its storage is %s',
    async (what) => {
      const room = desk()
      room.poll.show(ballotOf(3))
      const all = Array.from({ length: 20 }, () => seat(room.room))
      await Promise.all(all.map((each) => each.until(isOpen(3))))
      const [first, gone, late] = [all.slice(0, 8), all.slice(8, 12), all.slice(12)]
      for (const { phone } of [...first, ...gone]) phone.tap(1)
      await Promise.all([...first, ...gone].map((each) => each.until(hasArrived)))
      // Some have gone home: their votes must be in what was saved, or in what the broker retains.
      await Promise.all(gone.map((each) => each.vanish()))

      await room.poll.leave()
      for (const { phone } of late) phone.tap(0)
      const next = await reopened(room, what)
      next.poll.show(ballotOf(3))
      await next.untilCounts((_, voters) => voters === 20)
      expect(next.counts()).toEqual([8, 12, 0])
      await Promise.all([...first, ...late].map((each) => each.until(hasArrived)))
      await next.untilStatus(({ present, contested }) => present === 16 && !contested)
    },
  )

  it('that shows the next round begins it empty, whatever it inherits', async () => {
    const room = desk()
    room.poll.show(ballotOf(3))
    const one = seat(room.room)
    await one.until(isOpen(3))
    one.phone.tap(1)
    await one.until(hasArrived)
    const next = await reopened(room)
    next.poll.show(ballotOf(4))
    await one.until(isOpen(4))
    expect(next.counts()).toEqual([0, 0, 0])
    expect(standingOf(one.now())).toMatchObject({ kind: 'open', vote: null })
    one.phone.tap(2)
    await next.untilCounts((counts) => counts[2] === 1)
    expect(next.voters()).toBe(1)
  })

  it('tells that the broker refuses its password, and that it is not the only one to write', async () => {
    const wrong = desk({ credentials: { user: 'trainer', password: 'wrong' } })
    await wrong.untilStatus(({ connection }) => connection === 'refused')

    // As a phone it may listen, but what it writes does not come back.
    const mute = desk({ credentials: asPhone })
    mute.poll.show(ballotOf(1))
    const good = desk({ room: mute.room })
    good.poll.show(ballotOf(1))
    await good.untilStatus(({ echoed }) => echoed)
    await mute.untilStatus(({ connection }) => connection === 'there')
    const seen = await mute.untilStatus(() => true)
    expect(seen.echoed).toBe(false)

    const second = desk({ room: good.room })
    second.poll.show(ballotOf(1))
    await good.untilStatus(({ contested }) => contested)
  })

  it('that ends the session tells the phones and leaves nothing with the broker', async () => {
    const room = desk()
    room.poll.show(ballotOf(1))
    const one = seat(room.room)
    await one.until(isOpen(1))
    one.phone.tap(0)
    await one.until(hasArrived)
    await room.poll.close()
    await one.until((phone) => standingOf(phone).kind === 'over')
    await broker.connected(1)
    await broker.forgotten()
  })

  it('that ends the session and opens it anew is not silenced by its own end', async () => {
    const room = desk()
    room.poll.show(ballotOf(1))
    const one = seat(room.room)
    await one.until(isOpen(1))
    await room.poll.close()
    const next = desk({ room: room.room })
    next.poll.show(ballotOf(2))
    await one.until(isOpen(2))
    await next.untilStatus(({ echoed }) => echoed)
    // Whoever comes now is told by what the broker retains.
    const late = seat(room.room)
    await late.until(isOpen(2))
  })

  it('ends also where the broker no longer answers', async () => {
    const room = desk()
    room.poll.show(ballotOf(1))
    await room.untilStatus(({ echoed }) => echoed)
    await broker.kill()
    await room.poll.close()
    await broker.restart('without memory')
  })
})

describe('a phone', () => {
  it('that comes late finds the round as it stands', async () => {
    const room = desk()
    room.poll.show(ballotOf(5))
    await room.untilStatus(({ echoed }) => echoed)
    const late = seat(room.room)
    await late.until(isOpen(5))
    late.phone.tap(1)
    await room.untilCounts((counts) => counts[1] === 1)
    room.poll.show(ballotOf(5, 'released', { counts: [0, 1, 0] }))
    const later = seat(room.room)
    await later.until((phone) => standingOf(phone).kind === 'released')
    expect(standingOf(later.now())).toMatchObject({
      counted: null,
      late: null,
      ballot: { counts: [0, 1, 0] },
    })
    await late.until((phone) => standingOf(phone).kind === 'released')
    expect(standingOf(late.now())).toMatchObject({ counted: 1, late: null })
  })

  it('reloaded has its place and its vote again, and is still one phone', async () => {
    const room = desk()
    room.poll.show(ballotOf(2))
    const one = seat(room.room)
    await one.until(isOpen(2))
    one.phone.tap(2)
    await one.until(hasArrived)
    await one.vanish()
    const back = again(one)
    expect(back.id).toBe(one.id)
    await back.until(hasArrived)
    expect(standingOf(back.now())).toMatchObject({ kind: 'open', vote: { option: 2, arrived: true } })
    back.phone.tap(0)
    await back.until(hasArrived)
    expect(room.counts()).toEqual([1, 0, 0])
  })

  it('votes while nobody answers and is heard once somebody does, also after a reload', async () => {
    const room = desk()
    room.poll.show(ballotOf(2))
    const one = seat(room.room)
    await one.until(isOpen(2))
    await broker.kill()
    one.phone.tap(1)
    await one.vanish()
    const back = again(one)
    await broker.restart('without memory')
    await back.until(hasArrived)
    expect(room.counts()).toEqual([0, 1, 0])
  })

  it('woken dials at once and stays one', async () => {
    const room = desk()
    room.poll.show(ballotOf(2))
    const one = seat(room.room)
    await one.until(isOpen(2))
    one.phone.tap(1)
    await one.until(hasArrived)
    one.phone.wake()
    await one.until(({ connection }) => connection === 'lost')
    await one.until(({ connection }) => connection === 'there')
    await room.untilStatus(({ present, voters }) => present === 1 && voters === 1)
  })

  it('whose vote comes after the close is not counted, and is told so', async () => {
    const room = desk()
    room.poll.show(ballotOf(9))
    const [early, tardy] = [seat(room.room), seat(room.room)]
    await Promise.all([early, tardy].map((each) => each.until(isOpen(9))))
    early.phone.tap(0)
    await early.until(hasArrived)
    await broker.kill()
    tardy.phone.tap(1)
    early.phone.tap(2)
    room.poll.show(ballotOf(9, 'closed'))
    await broker.restart('with its memory')
    await Promise.all(
      [early, tardy].map((each) => each.until((phone) => standingOf(phone).kind === 'closed')),
    )
    expect(room.counts()).toEqual([1, 0, 0])
    expect(standingOf(tardy.now())).toMatchObject({ counted: null, late: 1 })
    expect(standingOf(early.now())).toMatchObject({ counted: 0, late: 2 })
    // A phone that does not know of the close yet, or does not care.
    const vote = JSON.stringify({ kind: 'vote', round: 9, option: 1, change: 1 })
    await broker.inject(topicsOf(room.room).votesOf(tardy.id), vote)
    expect(room.counts()).toEqual([1, 0, 0])
    // Opened again, both are heard after all.
    room.poll.show(ballotOf(9))
    await Promise.all([early, tardy].map((each) => each.until(hasArrived)))
    expect(room.counts()).toEqual([0, 1, 1])
  })
})

describe('hostile messages', () => {
  it('change nothing for anybody', async () => {
    const room = desk()
    room.poll.show(ballotOf(1))
    const one = seat(room.room)
    await one.until(isOpen(1))
    one.phone.tap(1)
    await one.until(hasArrived)
    const topics = topicsOf(room.room)
    const before = JSON.stringify(one.now())
    const vote = { kind: 'vote', round: 1, option: 0, change: 1 }
    const votes: readonly (readonly [string, string])[] = [
      [topics.votesOf('abcdefghijklmnop'), ''],
      [topics.votesOf('abcdefghijklmnop'), '{'],
      [topics.votesOf('abcdefghijklmnop'), '\u{0}'],
      [topics.votesOf('abcdefghijklmnop'), 'null'],
      [topics.votesOf('abcdefghijklmnop'), JSON.stringify({ ...vote, option: 3 })],
      [topics.votesOf('abcdefghijklmnop'), JSON.stringify({ ...vote, option: -1 })],
      [topics.votesOf('abcdefghijklmnop'), JSON.stringify({ ...vote, option: 0.5 })],
      [topics.votesOf('abcdefghijklmnop'), JSON.stringify({ ...vote, change: 1e9 })],
      [topics.votesOf('abcdefghijklmnop'), JSON.stringify({ ...vote, round: 2 })],
      [topics.votesOf('abcdefghijklmnop'), JSON.stringify({ ...vote, more: 1 })],
      [topics.votesOf('abcdefghijklmnop'), JSON.stringify(vote) + ' '.repeat(1_000_000)],
      [topics.votesOf('abc'), JSON.stringify(vote)],
      [topics.votesOf('__proto__'), JSON.stringify(vote)],
      [topicsOf('OTHERS').votesOf('abcdefghijklmnop'), JSON.stringify(vote)],
      [`duecourse/${room.room}/other`, JSON.stringify(vote)],
      [topics.state, '{"call":"abcdefgh.1","over":true}'],
      [topics.state, `${' '.repeat(1_000_000)}{}`],
      [
        topics.state,
        JSON.stringify({
          call: 'abcdefgh.1',
          over: false,
          ballot: ballotOf(1, 'open', { options: ['only one'] }),
        }),
      ],
      [
        topics.state,
        JSON.stringify({
          call: 'abcdefgh.1',
          over: false,
          ballot: { ...ballotOf(1), said: 'x'.repeat(5000) },
        }),
      ],
      [topics.acks, JSON.stringify({ call: 'abcdefgh.1', round: 1, votes: 'abc' })],
      [topics.acks, JSON.stringify({ call: 'abcdefgh.1', round: 1, votes: `${one.now().mark}Z01` })],
      [topics.acks, JSON.stringify({ call: 'abcdefgh.1', round: 1, votes: { [one.now().mark]: 'A1' } })],
    ]
    for (const [topic, payload] of votes) await broker.inject(topic, payload)
    // Behind all of them: heard when they have been heard.
    one.phone.tap(2)
    await one.until(hasArrived)
    expect(room.counts()).toEqual([0, 0, 1])
    expect(JSON.stringify({ ...one.now(), own: null, acknowledged: null })).toBe(
      JSON.stringify({ ...(JSON.parse(before) as Phone), own: null, acknowledged: null }),
    )
  })

  it('from phones that would like to be the trainer, or another phone, do not pass the ACL', async () => {
    const room = desk()
    room.poll.show(ballotOf(1))
    await room.untilStatus(({ echoed }) => echoed)
    const [one, thief] = [seat(room.room), seat(room.room)]
    await Promise.all([one, thief].map((each) => each.until(isOpen(1))))
    one.phone.tap(1)
    await one.until(hasArrived)
    // A poll without the trainer's password is a phone to the broker.
    const usurper = desk({ room: room.room, credentials: asPhone })
    usurper.poll.show(ballotOf(99))
    await usurper.untilStatus(({ connection }) => connection === 'there')
    thief.phone.tap(0)
    await thief.until(hasArrived)
    expect(sum(room.counts())).toBe(2)
    expect(one.now().ballot?.round).toBe(1)
    expect((await room.untilStatus(() => true)).contested).toBe(false)
  })
})
