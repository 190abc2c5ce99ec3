import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import {
  choiceFor,
  deskOf,
  blanks,
  lacking,
  messageParts,
  messageText,
} from '../../src/screens/play/compose.ts'
import type { MessagePart } from '../../src/screens/play/compose.ts'
import { agreedOf } from '../../src/screens/play/record-parts.ts'
import type { Agreed } from '../../src/screens/play/record-parts.ts'
import { smallDesk } from './small-desk.ts'

const { text, picks, moments, offers, address } = smallDesk({ withRecord: true })
const desk = deskOf(offers)
const some = agreedOf(text, picks, moments, offers)
const all: Agreed = { ...some, person: '财务总监', invoices: ['0917', '0924'], steps: [] }
const nothing: Agreed = {
  ...all,
  deal: { ...all.deal, amount: 0, date: null, means: null },
  person: null,
  invoices: [],
}
const set = (...parts: readonly MessagePart[]): ReadonlySet<MessagePart> => new Set(parts)
const taken = (agreed: Agreed, ...parts: readonly MessagePart[]) =>
  choiceFor(desk, set(...parts), agreed)?.ordinal
const says = (agreed: Agreed, ...parts: readonly MessagePart[]): string =>
  messageText(set(...parts), agreed, address, zh, 'zh')
    .map(({ text: words, blank }) => (blank ? '[ ]' : words))
    .join('')

describe('what lies on the desk', () => {
  it('is one message, the most demanding first, and all that is chosen as ever', () => {
    expect(desk.messages.map(({ ordinal }) => ordinal)).toEqual([0, 1])
    expect(desk.fallback?.ordinal).toBe(2)
    expect(desk.record?.ordinal).toBe(4)
    expect(desk.others.map(({ ordinal }) => ordinal)).toEqual([3, 4])
  })

  it('leaves written lines alone where nothing is put together', () => {
    const plain = deskOf(smallDesk({ withMessage: false }).offers)
    expect(plain).toMatchObject({ messages: [], fallback: null, record: null })
    expect(plain.others.map(({ ordinal }) => ordinal)).toEqual([0, 1])
  })

  it('keeps every choice within reach', () => {
    const reached = new Set(desk.others.map(({ ordinal }) => ordinal))
    for (const parts of [set(), set('amount'), set('amount', 'date', 'means', 'next', 'confirmation')])
      reached.add(choiceFor(desk, parts, some)?.ordinal ?? -1)
    expect([...reached].sort()).toEqual(offers.map(({ ordinal }) => ordinal).sort())
  })
})

describe('the choice that a message takes', () => {
  it('is the most demanding one whose parts are all stated', () => {
    const whole = ['amount', 'date', 'means', 'person', 'invoices', 'next', 'confirmation'] as const
    expect(taken(all, ...whole)).toBe(0)
    expect(taken(all, ...whole, 'greeting', 'thanks')).toBe(0)
    for (const left of whole)
      expect(taken(all, ...whole.filter((part) => part !== left))).toBe(left === 'amount' ? 2 : 1)
    expect(taken(all, 'thanks', 'toil')).toBe(2)
  })

  it('demands only what was agreed', () => {
    expect(taken(some, 'amount', 'date', 'means', 'next', 'confirmation')).toBe(0)
    expect(taken(some, 'amount', 'date', 'means', 'next')).toBe(1)
    expect(taken(nothing, 'confirmation')).toBe(0)
  })

  it('is none where an incomplete message has none, and says what it lacks', () => {
    const strict = deskOf(smallDesk({ withPlain: false }).offers)
    expect(choiceFor(strict, set('date'), all)).toBeNull()
    expect(lacking(strict, set('date'), all)).toEqual(['amount'])
    expect(lacking(desk, set('date'), all)).toEqual([])
  })
})

describe('the words of a message', () => {
  it('are those that a salesperson would send', () => {
    expect(
      says(all, 'greeting', 'amount', 'date', 'means', 'person', 'invoices', 'next', 'confirmation'),
    ).toBe(
      '林经理，跟您核一下：11月26日周四，电汇56,000元，发票0917、0924，财务总监签字。当天我请财务查账，没到我给您打电话。没错请回“确认”。',
    )
    expect(says({ ...all, person: address }, 'person')).toBe('跟您核一下：您安排。')
    expect(says(some, 'next')).toBe('每周四下午四点封批。')
    expect(says(all, 'next')).toBe('11月26日周四我请财务查账，没到我给您打电话。')
    expect(says(all, 'toil', 'thanks')).toBe('辛苦了！感谢支持🌹')
    expect(says(all)).toBe('')
    const english = messageText(
      set('greeting', 'amount', 'date', 'means', 'invoices', 'confirmation'),
      all,
      'Ms Lin',
      en,
      'en',
    )
    expect(english.map((each) => each.text).join('')).toBe(
      "Hello, Ms Lin. Just to confirm: ¥56,000 by bank transfer, on Thu 26 November, invoice nos. 0917, 0924. If that's right, please reply “confirmed”.",
    )
  })

  it('tell money in hand from money to come', () => {
    const paid = { ...all, deal: { ...all.deal, cash: 20_000, amount: 36_000 } }
    expect(says(paid, 'amount', 'means')).toBe('跟您核一下：20,000元已到账，余下电汇36,000元。')
    expect(says({ ...all, deal: { ...all.deal, cash: 56_000, amount: 0 } }, 'amount')).toBe(
      '跟您核一下：56,000元已到账。',
    )
    expect(says(all, 'means')).toBe('跟您核一下：电汇。')
  })

  it('leave blank what nobody agreed, and never a figure', () => {
    const parts = ['amount', 'date', 'means', 'person', 'invoices', 'next', 'confirmation'] as const
    expect(says(nothing, ...parts)).toBe(
      '跟您核一下：日期[ ]，金额[ ]，方式[ ]，发票[ ]，签字的是[ ]。下一步[ ]。没错请回“确认”。',
    )
    expect(blanks(set(...parts), nothing)).toEqual(parts.filter((part) => part !== 'confirmation'))
    expect(blanks(set('thanks', 'amount'), all)).toEqual([])
  })
})

describe('the chips', () => {
  it('are all there, in the order of the seed', () => {
    expect(messageParts(7, zh)).toEqual(messageParts(7, en))
    expect(messageParts(7, zh)).not.toEqual(messageParts(8, zh))
    expect([...messageParts(7, zh)].sort()).toEqual(Object.keys(zh.afterContact.message.part).sort())
  })
})
