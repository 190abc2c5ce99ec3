import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeParse } from 'valibot'
import { questionsOf } from '../../src/classroom/case-questions.ts'
import { clockText, extended, isOver, leftOf, setTo, toggled } from '../../src/classroom/countdown.ts'
import {
  addCard,
  ask,
  changeCard,
  discussionSchema,
  discussionText,
  limits,
  newDiscussion,
  rename,
} from '../../src/classroom/discussion.ts'
import { fishbowlSchema, halt, mark, newFishbowl, resume } from '../../src/classroom/fishbowl.ts'
import { castOf, neverSold, peopleIn, roles, threesOf } from '../../src/classroom/threes.ts'

const minute = 60_000
const people = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1}`)

describe('a timer', () => {
  it('runs, pauses, goes on and is given more', () => {
    const running = toggled(setTo(5), 0)
    const paused = toggled(running, 2 * minute)
    expect(leftOf(paused, 99 * minute)).toBe(3 * minute)
    const on = extended(toggled(paused, 10 * minute), 1, 11 * minute)
    expect(leftOf(on, 11 * minute)).toBe(3 * minute)
    expect(isOver(on, 13 * minute)).toBe(false)
    expect(isOver(on, 14 * minute)).toBe(true)
  })

  it('begins anew when it has run out, or goes on with the minute it is given', () => {
    const over = toggled(setTo(2), 0)
    expect(leftOf(toggled(over, 3 * minute), 3 * minute)).toBe(2 * minute)
    expect(leftOf(extended(over, 1, 3 * minute), 3 * minute)).toBe(minute)
  })

  it('that has not been started is set to more or less, but never to nothing', () => {
    const shorter = extended(extended(setTo(3), -1, 0), -1, 0)
    expect(shorter).toEqual(setTo(1))
    expect(extended(shorter, -1, 0)).toEqual(shorter)
    expect(leftOf(extended(toggled(setTo(3), 0), -5, minute), minute)).toBe(0)
  })

  it('is read as minutes and seconds', () => {
    expect([0, 1, 59_001, 7 * minute, 61 * minute].map(clockText)).toEqual([
      '00:00',
      '00:01',
      '01:00',
      '07:00',
      '61:00',
    ])
  })
})

describe('a discussion', () => {
  const begun = ask(newDiscussion(['1 组', '2 组'], 5), ' 谁该看出来？ ')

  it('keeps what groups answered when the next question is asked', () => {
    const answered = addCard(addCard(begun, 1, ' 验收那天 '), 1, '')
    const next = ask(changeCard(answered, 1, 0, '验收那天，当场看'), '还有呢？')
    expect(next.board.groups.map(({ cards }) => cards)).toEqual([[], []])
    expect(discussionText(next)).toBe('# 谁该看出来？\n\n## 2 组\n\n- 验收那天，当场看\n\n# 还有呢？')
  })

  it('takes a card away when its text is emptied', () => {
    const answered = addCard(addCard(begun, 0, '一'), 0, '二')
    expect(changeCard(answered, 0, 0, ' ').board.groups[0]?.cards).toEqual(['二'])
  })

  it('loses no group that has answered when there are to be fewer', () => {
    const answered = addCard(begun, 1, '答')
    expect(rename(answered, ['甲组']).board.groups).toEqual([
      { name: '甲组', cards: [] },
      { name: '2 组', cards: ['答'] },
    ])
    expect(rename(begun, []).board.groups).toHaveLength(1)
  })

  it('stays within what can be kept, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.string({ maxLength: 200 })), { maxLength: 60 }),
        fc.array(fc.string({ maxLength: 80 }), { maxLength: 20 }),
        (cards, names) => {
          let discussion = newDiscussion(['甲'], 5)
          for (const [group, text] of cards)
            discussion = addCard(ask(addCard(discussion, group, text), text), 0, text)
          discussion = rename(discussion, names)
          expect(safeParse(discussionSchema, discussion).success).toBe(true)
          expect(discussion.past.length).toBeLessThanOrEqual(limits.past)
        },
      ),
      { seed: 5 },
    )
  })

  it('takes its questions from the cases', () => {
    const markdown = '## 背景\n\n- 不是\n\n## 小组研讨\n\n- 一？\n- 二？\n\n## 讲评要点\n\n- 也不是'
    expect(questionsOf([{ kind: 'text', markdown }])).toEqual(['一？', '二？'])
  })
})

describe('threes', () => {
  it('seat everyone once, whatever is left over', () => {
    expect(
      [3, 4, 5, 7, 8, 12].map((count) => threesOf(people(count)).map((three) => three.flat().length)),
    ).toEqual([[3], [4], [5], [4, 3], [4, 4], [3, 3, 3, 3]])
    for (let count = 3; count <= 60; count++) expect(threesOf(people(count)).flat(2)).toEqual(people(count))
    expect(threesOf(people(2))).toEqual([])
  })

  it('give everyone every role in three rounds, and never two on a seat to more than one seat too many', () => {
    for (let count = 3; count <= 60; count++)
      for (const three of threesOf(people(count))) {
        const casts = [0, 1, 2].map((round) => castOf(three, round))
        for (const name of three.flat())
          for (const role of roles) expect(casts.filter((cast) => cast[role].includes(name))).toHaveLength(1)
        for (const cast of casts) for (const role of roles) expect([1, 2]).toContain(cast[role].length)
      }
  })

  it('tell who has not sold after two rounds', () => {
    const groups = threesOf(people(7))
    const sold = [0, 1].flatMap((round) => groups.flatMap((three) => castOf(three, round).salesperson))
    expect([...neverSold(groups, 2), ...sold].sort()).toEqual([...people(7)].sort())
    expect(neverSold(groups, 3)).toEqual([])
  })

  it('read names however they are separated, each once', () => {
    expect(peopleIn('张三、李四，王五\n李四\n  \n赵六')).toEqual(['张三', '李四', '王五', '赵六'])
  })
})

describe('a fishbowl', () => {
  it('stops the clock at a halt and goes on from there', () => {
    const playing = resume(newFishbowl(10), 0)
    const halted = halt(playing, 4 * minute)
    expect(leftOf(halted.countdown, 60 * minute)).toBe(6 * minute)
    expect(leftOf(resume(halted, 60 * minute).countdown, 61 * minute)).toBe(5 * minute)
  })

  it('forgets what was marked behind the line that is gone back to', () => {
    let bowl = resume(newFishbowl(10), 0)
    for (const [text, at] of [
      ['周五一定', 1],
      ['那就周五', 2],
      ['先发货', 3],
    ] as const)
      bowl = mark(bowl, text, at * minute)
    const again = mark({ ...bowl, pointer: 0 }, '几点能转？', 5 * minute)
    expect(again.marks).toEqual([
      { at: minute, text: '周五一定' },
      { at: 5 * minute, text: '几点能转？' },
    ])
    expect(again.pointer).toBeNull()
    expect(safeParse(fishbowlSchema, again).success).toBe(true)
  })
})
