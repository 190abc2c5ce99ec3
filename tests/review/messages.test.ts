import { describe, expect, it } from 'vitest'
import type { FollowUps, Message, Messages, Sender } from '../../src/model/messages.ts'
import { promiseOutcomes } from '../../src/model/messages.ts'
import { after, before, due, welcome, withValues } from '../../src/review/messages.ts'
import { readLibrary } from '../../tools/content.ts'
import { followUpsIn, messagesIn } from '../../tools/content-modules.ts'

const say = (sender: Sender, text: string, pitfall: string | null = null): Message<string> => ({
  sender,
  text,
  pitfall,
})

const messages: Messages = {
  welcome: [say('manager', 'welcome')],
  'before S03': [say('manager', 'own 1'), say('veteran', 'gold'), say('veteran', 'pit', 'M05')],
  'before phone': [say('manager', 'general 1'), say('finance', 'general 2')],
  'after full': [say('finance', 'a'), say('finance', 'b'), say('manager', 'c')],
}
const texts = (of: readonly Message<string>[]): readonly string[] => of.map(({ text }) => text)
const days = Array.from({ length: 28 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}`)

describe('what our own people write', () => {
  it('begins with the first day', () => {
    expect(welcome(messages)).toEqual([say('manager', 'welcome')])
    expect(welcome({})).toEqual([])
  })

  it('before a scenario is one message of each, from its own where they have one', () => {
    const [manager, finance, veteran] = before(messages, 'S03', 'phone', '2026-11-24')
    expect([manager?.text, finance?.text]).toEqual(['own 1', 'general 2'])
    expect(veteran?.sender).toBe('veteran')
  })

  it('falls back on the channel, and on silence', () => {
    expect(texts(before(messages, 'mine', 'phone', '2026-11-24'))).toEqual(['general 1', 'general 2'])
    expect(before(messages, 'mine', 'visit', '2026-11-24')).toEqual([])
  })

  it('is the same all day and changes over the days, pitfalls told apart', () => {
    const veterans = days.map((day) => before(messages, 'S03', 'phone', day)[2])
    expect(days.map((day) => before(messages, 'S03', 'phone', day)[2])).toEqual(veterans)
    expect(new Set(veterans.map((message) => message?.pitfall))).toEqual(new Set([null, 'M05']))
  })

  it('after an ending follows the seed of the attempt', () => {
    const heard = Array.from({ length: 30 }, (_, seed) => after(messages, 'full', seed))
    expect(heard).toEqual(Array.from({ length: 30 }, (_, seed) => after(messages, 'full', seed)))
    expect(heard.every((each) => each.length === 2 && each[0]?.sender === 'manager')).toBe(true)
    expect(new Set(heard.map((each) => each[1]?.text))).toEqual(new Set(['a', 'b']))
    expect(after(messages, 'gate', 1)).toEqual([])
  })
})

describe('a promise that has fallen due', () => {
  const { catalogue } = readLibrary()
  const followUps: FollowUps = followUpsIn(catalogue, 'zh')
  const seeds = Array.from({ length: 200 }, (_, seed) => seed)

  it.each(promiseOutcomes)('%s: varies in news, question and order, and keeps to the seed', (outcome) => {
    const told = seeds.map((seed) => due(followUps, outcome, seed))
    expect(told).toEqual(seeds.map((seed) => due(followUps, outcome, seed)))
    const day = followUps[outcome]
    expect(new Set(told.map((each) => each?.news))).toEqual(new Set(day?.news))
    expect(new Set(told.map((each) => each?.followUp.id))).toEqual(
      new Set(day?.followUps.map(({ id }) => id)),
    )
    const shownFirst = new Set(told.map((each) => each?.followUp.choices[0]?.ordinal))
    expect(shownFirst.size).toBeGreaterThanOrEqual(3)
  })

  it('names each choice by its place in the file', () => {
    for (const seed of seeds) {
      const followUp = due(followUps, 'broken', seed)?.followUp
      const authored = followUps.broken?.followUps.find(({ id }) => id === followUp?.id)
      for (const { ordinal, ...choice } of followUp?.choices ?? [])
        expect(authored?.choices[ordinal]).toEqual(choice)
    }
  })

  it('asks the same in both languages', () => {
    const english = followUpsIn(catalogue, 'en')
    for (const seed of seeds.slice(0, 20)) {
      const zh = due(followUps, 'part', seed)?.followUp
      const en = due(english, 'part', seed)?.followUp
      expect(en?.id).toBe(zh?.id)
      expect(en?.choices.map(({ ordinal }) => ordinal)).toEqual(zh?.choices.map(({ ordinal }) => ordinal))
    }
    expect(Object.keys(messagesIn(catalogue, 'en'))).toEqual(Object.keys(messagesIn(catalogue, 'zh')))
  })

  it('is silent where nothing is written', () => expect(due({}, 'paid', 1)).toBeNull())

  it('puts the values in', () => {
    const values = {
      promised: '七万八',
      received: '五万',
      short: '两万八',
      date: '11月26号',
      customer: '何总',
    }
    expect(
      withValues('说好{promised}，{customer}进来{received}，差{short}（{date}），$&{other}', values),
    ).toBe('说好七万八，何总进来五万，差两万八（11月26号），$&{other}')
    for (const { news, followUps: asked } of Object.values(followUps))
      for (const text of [...news, ...asked.map(({ question }) => question)])
        expect(withValues(text, values)).not.toMatch(/[{}]/)
  })
})
