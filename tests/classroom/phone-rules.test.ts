/** The pure parts of voting by phone: messages, addresses, both reducers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letters } from '../../src/model/ballot.ts'
import { castVote, newPhone, readKept, standingOf, unheard } from '../../src/classroom/phones/cast-vote.ts'
import type { Phone } from '../../src/classroom/phones/cast-vote.ts'
import { freshPhone, freshRoom, freshWindow } from '../../src/classroom/phones/chance.ts'
import {
  callOf,
  countsOf,
  countVotes,
  newTally,
  readSaved,
  savedOf,
} from '../../src/classroom/phones/count-votes.ts'
import type { Tally } from '../../src/classroom/phones/count-votes.ts'
import { brokersOf, joinAddress, offerOf, reachOf, readJoin } from '../../src/classroom/phones/join.ts'
import {
  castOf,
  isMark,
  isPhone,
  isRoom,
  markIn,
  markOf,
  mostPhones,
  nameAlphabet,
  packed,
  readAcks,
  readPhoneMessage,
  readState,
  topicsOf,
  unpacked,
  writeAcks,
  writePhoneMessage,
  writeState,
} from '../../src/classroom/phones/messages.ts'
import type { Cast, PhoneMessage } from '../../src/classroom/phones/messages.ts'
import { spacing } from '../../src/classroom/phones/poll.ts'
import { impurities } from '../structure/purity.ts'
import { sourcesIn } from '../structure/sources.ts'
import { ballotOf } from './room.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const room = 'ABC234'
const topics = topicsOf(room)
const call = 'abcdefgh.1'

const mark = fc.string({
  unit: fc.constantFrom(...Array.from(nameAlphabet)),
  minLength: 12,
  maxLength: 12,
})
const cast: fc.Arbitrary<Cast> = fc.record({
  option: fc.integer({ min: 0, max: letters.length - 1 }),
  change: fc.integer({ min: 1, max: 1295 }),
})
const votes = fc
  .array(fc.tuple(mark, cast), { maxLength: 60 })
  .map((list): ReadonlyMap<string, Cast> => new Map(list))

it('the messages, both reducers and the addresses are pure', () => {
  const cores = /\/(?:messages|count-votes|cast-vote|join)\.ts$/
  const sources = sourcesIn('src/classroom/phones').filter(({ path }) => cores.test(path))
  expect(sources).toHaveLength(4)
  expect(sources.flatMap(impurities)).toEqual([])
})

describe('messages', () => {
  it('arrive as they were written', () => {
    const ballot = ballotOf(12, 'released', { said: '“嗯。”\n<b>', counts: [0, 250, 50] })
    for (const message of [
      { call, ballot, over: false },
      { call, ballot: null, over: true },
    ])
      expect(readState(bytes(writeState(message)))).toEqual(message)
    const phone: readonly PhoneMessage[] = [
      { kind: 'here' },
      { kind: 'gone' },
      { kind: 'vote', round: 12, option: 3, change: 1295 },
    ]
    for (const message of phone) expect(readPhoneMessage(bytes(writePhoneMessage(message)))).toEqual(message)
  })

  it('of acknowledgement hold every vote in fifteen characters, found for all and for one', () => {
    fc.assert(
      fc.property(votes, mark, (map, other) => {
        const word = packed(map)
        expect(word).toHaveLength(15 * map.size)
        expect(readAcks(bytes(writeAcks({ call, round: 1, votes: word })))?.votes).toBe(word)
        expect(unpacked(word)).toEqual(map)
        for (const [one, vote] of map) expect(castOf(word, one)).toEqual(vote)
        expect(castOf(word, other)).toEqual(map.get(other) ?? null)
      }),
    )
  })

  it('of acknowledgement do not take the seam of two votes for a phone', () => {
    const map = new Map([
      ['aaaaaaaaaaaa', { option: 0, change: parseInt('ab', 36) }],
      ['cdefghijklmn', { option: 1, change: 1 }],
    ])
    expect(castOf(packed(map), 'abcdefghijkl')).toBeNull()
    map.set('abcdefghijkl', { option: 2, change: 7 })
    expect(castOf(packed(map), 'abcdefghijkl')).toEqual({ option: 2, change: 7 })
  })

  it('stay well below 64 KB, however full the room', () => {
    const full = new Map(
      Array.from({ length: mostPhones }, (_, index) => [
        index.toString(2).replaceAll('0', 'a').replaceAll('1', 'b').padStart(12, 'a'),
        { option: 3, change: 1295 },
      ]),
    )
    expect(packed(full).length).toBeLessThan(32_000)
    const widest = '\u{1F4B0}'.repeat(5000)
    const long = ballotOf(1, 'open', { said: widest, options: [widest, widest, widest, widest] })
    const text = writeState({ call, ballot: long, over: false })
    expect(bytes(text).length).toBeLessThan(32_000)
    expect(readState(bytes(text))?.ballot?.options).toHaveLength(4)
  })

  it('that are anything else are nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json().map(bytes), fc.uint8Array({ maxLength: 300 })), (payload) => {
        expect(readState(payload)).toBeNull()
        expect(readAcks(payload)).toBeNull()
        expect(readPhoneMessage(payload)).toBeNull()
      }),
    )
  })
})

describe('names', () => {
  it('are drawn as they are checked, and not twice', () => {
    const names = Array.from({ length: 500 }, freshPhone)
    expect(names.every(isPhone)).toBe(true)
    expect(new Set(names).size).toBe(500)
    expect(freshWindow()).toMatch(/^[a-z2-7]{8}$/)
    expect(Array.from({ length: 500 }, freshRoom).every(isRoom)).toBe(true)
  })
})

describe('the mark of a phone', () => {
  const phone = 'abcdefghijklmnop'

  it('is its own in this room, another in every other, and does not hold its name', () => {
    const marks = Array.from({ length: 500 }, () => markOf(room, freshPhone()))
    expect(marks.every(isMark)).toBe(true)
    expect(new Set(marks).size).toBe(500)
    expect(markOf(room, phone)).toBe(markOf(room, phone))
    expect(markOf('OTHERS', phone)).not.toBe(markOf(room, phone))
    expect(phone).not.toContain(markOf(room, phone))
  })

  it('is read off the topic of its votes, and off no other', () => {
    expect(markIn(room, topics.votesOf(phone))).toBe(markOf(room, phone))
    for (const topic of [
      topics.state,
      topicsOf('OTHERS').votesOf(phone),
      // What everybody can read in the acknowledgements opens no topic.
      topics.votesOf(markOf(room, phone)),
      topics.votesOf('__proto__'),
    ])
      expect(markIn(room, topic)).toBeNull()
  })
})

describe('the address of a room', () => {
  const join = { room, broker: 'wss://broker.example:8084/mqtt' }

  it.each([
    ['https://site.example/', 'https://site.example/vote.html'],
    ['https://site.example/a/index.html?b#/stage/room', 'https://site.example/a/vote.html'],
    ['http://192.168.1.20:8080/a/#/teach/x/y', 'http://192.168.1.20:8080/a/vote.html'],
  ])('as seen from %s', (page, vote) => {
    const address = joinAddress(page, join)
    expect(address).toBe(`${vote}#ABC234/wss://broker.example:8084/mqtt`)
    expect(readJoin(new URL(address).hash)).toEqual(join)
  })

  it('is read however it was passed on, or not at all', () => {
    expect(readJoin('#ABC234%2Fwss%3A%2F%2Fbroker.example%3A8084%2Fmqtt')).toEqual(join)
    for (const wrong of [
      '',
      '#',
      '#ABC234',
      '#abc234/wss://a',
      '#ABC234/http://a',
      '#ABC234/wss://',
      '#%',
      '#ABC2345/wss://a',
    ])
      expect(readJoin(wrong)).toBeNull()
  })

  it('is offered where phones can follow it', () => {
    const connect = ['https://lrs.example/', 'ws://10.0.0.7:9001/', 'wss://broker.example/']
    expect(brokersOf(connect)).toEqual(connect.slice(1))
    expect(offerOf('https://site.example/', ['https://lrs.example/'])).toEqual({ kind: 'unconfigured' })
    expect(offerOf('file:///a/index.html', connect)).toEqual({ kind: 'unserved' })
    expect(offerOf('http://10.0.0.7/', connect)).toEqual({
      kind: 'offered',
      brokers: connect.slice(1),
      alone: false,
    })
    expect(offerOf('https://site.example/', connect)).toEqual({
      kind: 'offered',
      brokers: ['wss://broker.example/'],
      alone: false,
    })
    expect(offerOf('https://site.example/', ['ws://10.0.0.7:9001/'])).toEqual({
      kind: 'insecure',
      brokers: ['ws://10.0.0.7:9001/'],
    })
    for (const page of ['http://localhost:8080/', 'http://127.0.0.1/', 'http://[::1]:80/a'])
      expect(offerOf(page, connect)).toMatchObject({ alone: true })
    expect(offerOf('http://localhost.example/', connect)).toMatchObject({ alone: false })
    expect(reachOf('ws://10.0.0.7:9001/', connect, 'https:')).toBe('insecure')
    expect(reachOf('ws://10.0.0.7:9001/', connect, 'http:')).toBe('reached')
    expect(reachOf('wss://other.example/', connect, 'http:')).toBe('foreign')
  })
})

const shown = (tally: Tally, round: number, state: 'open' | 'closed' = 'open'): Tally =>
  countVotes(tally, { kind: 'shown', ballot: ballotOf(round, state) })
const heard = (tally: Tally, phone: string, message: PhoneMessage): Tally =>
  countVotes(tally, {
    kind: 'heard',
    topic: topics.votesOf(phone),
    payload: bytes(writePhoneMessage(message)),
    retained: false,
  })
const tally = newTally(room, 'windowaa', null)

describe('the trainer’s count', () => {
  it('does not depend on the order or the number of arrivals', () => {
    const arrival = fc.tuple(
      fc.constantFrom('aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'),
      fc.record({ option: fc.integer({ min: 0, max: 2 }), change: fc.integer({ min: 1, max: 6 }) }),
    )
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (list, numbers) => {
        // A phone numbers its votes: one number, one option.
        const meant = list.map(([phone, { change }]) => ({ phone, change, option: change % 3 }))
        const mixed = [...meant, ...meant]
          .map((each) => [numbers.next().value, each] as const)
          .sort(([a], [b]) => Number(a) - Number(b))
          .map(([, each]) => each)
        const counted = (all: typeof meant): Tally =>
          all.reduce(
            (sum, { phone, change, option }) => heard(sum, phone, { kind: 'vote', round: 1, option, change }),
            shown(tally, 1),
          )
        const sorted = (each: Tally) => [...each.votes].sort(([a], [b]) => (a < b ? -1 : 1))
        expect(sorted(counted(mixed))).toEqual(sorted(counted(meant)))
        expect(countsOf(counted(mixed)).reduce((sum, count) => sum + count, 0)).toBe(
          new Set(meant.map(({ phone }) => phone)).size,
        )
      }),
    )
  })

  it('takes no vote of another round, after the close, or for an option that is not there', () => {
    const vote = { kind: 'vote', round: 1, option: 1, change: 1 } as const
    expect(heard(tally, 'aaaaaaaaaaaaaaaa', vote).votes.size).toBe(0)
    expect(heard(shown(tally, 2), 'aaaaaaaaaaaaaaaa', vote).votes.size).toBe(0)
    expect(heard(shown(tally, 1, 'closed'), 'aaaaaaaaaaaaaaaa', vote).votes.size).toBe(0)
    expect(heard(shown(tally, 1), 'aaaaaaaaaaaaaaaa', { ...vote, option: 3 }).votes.size).toBe(0)
    expect(countsOf(heard(shown(tally, 1), 'aaaaaaaaaaaaaaaa', vote))).toEqual([0, 1, 0])
  })

  it('owes word to whoever sends again, and has a bound', () => {
    const vote = { kind: 'vote', round: 1, option: 1, change: 1 } as const
    const told = countVotes(heard(shown(tally, 1), 'aaaaaaaaaaaaaaaa', vote), { kind: 'acknowledged' })
    expect(told.owed).toBe(false)
    expect(heard(told, 'aaaaaaaaaaaaaaaa', vote)).toMatchObject({ owed: true, votes: told.votes })
    const full = new Map(
      Array.from({ length: mostPhones }, (_, index) => [`f${String(index)}`, { option: 0, change: 1 }]),
    )
    expect(heard({ ...told, votes: full }, 'aaaaaaaaaaaaaaaa', vote).votes.size).toBe(mostPhones)
  })

  it('goes on from what was saved, in the same room and round only', () => {
    const voted = heard(shown(tally, 4), 'aaaaaaaaaaaaaaaa', { kind: 'vote', round: 4, option: 2, change: 3 })
    const saved: unknown = JSON.parse(JSON.stringify(savedOf(voted)))
    const inherited = readSaved(saved, room)
    expect(shown(newTally(room, 'windowbb', inherited), 4).votes).toEqual(voted.votes)
    expect(shown(newTally(room, 'windowbb', inherited), 5).votes.size).toBe(0)
    expect(readSaved(saved, 'OTHERS')).toBeNull()
    for (const wrong of [
      null,
      {},
      { ...(saved as object), votes: [['aaaaaaaaaaaa', 1]] },
      { ...(saved as object), format: 1 },
    ])
      expect(readSaved(wrong, room)).toBeNull()
    expect(savedOf(tally)).toBeNull()
  })

  it('takes over what an earlier window acknowledged, and knows its own echo from a stranger', () => {
    const connected = countVotes(tally, { kind: 'connected' })
    const hear = (to: Tally, from: string, retained: boolean): Tally =>
      countVotes(to, {
        kind: 'heard',
        topic: topics.acks,
        payload: bytes(writeAcks({ call: from, round: 4, votes: `${markOf(room, 'aaaaaaaaaaaaaaaa')}C03` })),
        retained,
      })
    // Before and after the round is shown.
    const early = shown(hear(connected, call, true), 4)
    const late = hear(shown(connected, 4), call, true)
    for (const each of [early, late]) {
      expect(countsOf(each)).toEqual([0, 0, 1])
      expect(each).toMatchObject({ echoed: false, contested: false })
    }
    const open = shown(connected, 4)
    expect(hear(open, callOf(connected), true)).toBe(open)
    expect(hear(open, callOf(connected), false)).toMatchObject({ echoed: true, contested: false })
    const contested = hear(open, call, false)
    expect(contested).toMatchObject({ echoed: false, contested: true })
    expect(contested.votes.size).toBe(0)
  })
})

describe('a phone', () => {
  const state = (phone: Phone, round: number, is: 'open' | 'closed' = 'open'): Phone =>
    castVote(phone, {
      kind: 'heard',
      topic: topics.state,
      payload: bytes(writeState({ call, ballot: ballotOf(round, is), over: false })),
    })
  const acknowledged = (phone: Phone, round: number, votes: string): Phone =>
    castVote(phone, {
      kind: 'heard',
      topic: topics.acks,
      payload: bytes(writeAcks({ call, round, votes })),
    })
  const tapped = (phone: Phone, option: number): Phone => castVote(phone, { kind: 'tapped', option })
  const open = state(newPhone(room, 'aaaaaaaaaaaaaaaa', null), 1)

  it('sends what it tapped until that very change is acknowledged', () => {
    const first = tapped(open, 1)
    expect(unheard(first)).toEqual({ round: 1, option: 1, change: 1 })
    const second = tapped(acknowledged(first, 1, `${markOf(room, 'aaaaaaaaaaaaaaaa')}B01`), 2)
    expect(unheard(second)).toEqual({ round: 1, option: 2, change: 2 })
    expect(unheard(acknowledged(second, 1, `${markOf(room, 'aaaaaaaaaaaaaaaa')}B01`))).not.toBeNull()
    const there = acknowledged(second, 1, `${markOf(room, 'aaaaaaaaaaaaaaaa')}C02`)
    expect(unheard(there)).toBeNull()
    // The trainer has lost it.
    expect(unheard(acknowledged(there, 1, ''))).toEqual({ round: 1, option: 2, change: 2 })
    expect(unheard(state(second, 1, 'closed'))).toBeNull()
    expect(unheard(state(second, 2))).toBeNull()
  })

  it('cannot tap what is not asked, nor twice the same', () => {
    expect(tapped(newPhone(room, 'aaaaaaaaaaaaaaaa', null), 0).own).toBeNull()
    expect(tapped(open, 3).own).toBeNull()
    expect(tapped(state(open, 1, 'closed'), 0).own).toBeNull()
    const once = tapped(open, 0)
    expect(tapped(once, 0)).toBe(once)
  })

  it('that has forgotten its vote learns it from the trainer', () => {
    const told = acknowledged(open, 1, `${markOf(room, 'aaaaaaaaaaaaaaaa')}C05`)
    expect(standingOf(told)).toMatchObject({ kind: 'open', vote: { option: 2, arrived: true } })
    expect(unheard(tapped(told, 0))).toEqual({ round: 1, option: 0, change: 6 })
  })

  it('keeps only what it can read again', () => {
    const kept = { room, id: 'aaaaaaaaaaaaaaaa', own: { round: 1, option: 2, change: 3 } }
    expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    for (const wrong of [
      null,
      'a',
      { ...kept, id: 'A' },
      { ...kept, room: 'abc' },
      { ...kept, own: { round: 1 } },
    ])
      expect(readKept(wrong)).toBeNull()
  })
})

it('acknowledgements come as often as the wireless can bear', () => {
  expect(spacing(10, 30)).toBe(100)
  expect(spacing(300, 300)).toBeGreaterThan(200)
  expect(spacing(300, 300)).toBeLessThan(400)
})
