import { describe, expect, it } from 'vitest'
import { zh } from '../../src/i18n/zh.ts'
import type { Decision } from '../../src/model/review.ts'
import { reportText } from '../../src/exports/report-text.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { replay } from '../../src/play/replay.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { reportCardOf } from '../../src/review/report-card.ts'
import { reviewAttempt } from '../../src/review/review.ts'
import { bestLineOf } from '../../src/screens/review/best-line.ts'
import { curveOf, floorOf, leastColumn, valuesOf } from '../../src/screens/review/curve.ts'
import { gistsOf } from '../../src/screens/review/gist.ts'
import { moneyOf } from '../../src/screens/review/money.ts'
import { keyMoves, reportOf } from '../../src/screens/review/report.ts'
import { whyNot } from '../../src/screens/review/verdict.ts'
import { wrapLines } from '../../src/screens/review/wrap-lines.ts'
import type { Pick } from '../../src/model/play.ts'
import { chineseNames } from './names.ts'
import { smallPlay } from './small-play.ts'

const playable = smallPlay()
const { game, texts } = playable
const rules = rulesOf(game)

function played(picks: readonly Pick[], seed = 7) {
  const attempt = newAttempt(game, { id: 'a', seed, bring: [], picks, startedAt: 1, finishedAt: 2 })
  const reviewed = reviewAttempt(game, attempt, new Map())
  const again = replay(rules, attempt)
  if (reviewed.kind !== 'reviewed' || again.kind !== 'replayed') throw new Error('not to the end')
  const final = again.replay.states.at(-1)
  if (final === undefined) throw new Error('no state')
  return { attempt, final, review: reviewed.review }
}

describe('the money', () => {
  it('is what came in, what was promised and what is still owed', () => {
    const { final } = played([0, 0])
    const money = moneyOf(rules, final, 7, false)
    expect(money).toEqual({
      received: 0,
      promise: { yuan: 56_000, day: '2026-11-26' },
      void: false,
      came: null,
      age: 41,
      stake: 56_000,
      open: 56_000,
      commission: 0,
      more: 336,
    })
  })

  it('depends on the seed only once finance has told', () => {
    const { final } = played([0, 0])
    const seeds = Array.from({ length: 40 }, (_, seed) => seed)
    const before = new Set(seeds.map((seed) => JSON.stringify(moneyOf(rules, final, seed, false))))
    const after = seeds.map((seed) => moneyOf(rules, final, seed, true))
    expect(before.size).toBe(1)
    expect(new Set(after.map(({ came }) => came)).size).toBeGreaterThan(1)
    for (const { received, came, open, more } of after) {
      expect(received).toBe(came)
      expect(open).toBe(56_000 - received)
      expect(more).toBe(0)
    }
  })

  it('is void after a red line', () => {
    const { final } = played([0, 0])
    const money = moneyOf(rules, { ...final, foul: true }, 7, false)
    expect(money).toMatchObject({ promise: null, void: true, received: 0, more: 0 })
  })
})

describe('the curve', () => {
  const { review } = played([0, 1])

  it('has a column for the start and one a step, no narrower than a finger finds', () => {
    const curve = curveOf(review.decisions, 100)
    expect(curve.column).toBe(leastColumn)
    expect(curve.steps.map(({ turn }) => turn)).toEqual([0, 1])
    expect(curve.width).toBeGreaterThan(leastColumn * 3)
    for (const lane of curve.lanes) expect(lane.bars).toHaveLength(3)
  })

  it('falls where something was lost, marks it and calls a large fall a turning point', () => {
    const [, second] = curveOf(review.decisions, 600).steps
    if (second === undefined) throw new Error('two steps')
    expect(second.to).toBeGreaterThan(second.from)
    expect(second.own).toBeGreaterThan(second.from)
    expect(second).toMatchObject({ lost: true, turning: true })
  })

  it('begins its scale where the values are', () => {
    expect(floorOf([92, 95, 88])).toBe(75)
    expect(floorOf([92, 66])).toBe(50)
    expect(floorOf([92, 4])).toBe(0)
    expect(floorOf([])).toBe(75)
    expect(valuesOf(review.decisions)).toHaveLength(3)
  })
})

describe('the best line', () => {
  const lineFrom = (picks: readonly Pick[], turn: number) => {
    const { attempt, review } = played(picks)
    return bestLineOf({
      playable,
      text: texts.zh,
      rules,
      attempt,
      decisions: review.decisions,
      turn,
      picks: review.bestLines[turn] ?? [],
      bring: [],
    })
  }

  it('goes on from the moves before it, with what he said last', () => {
    const line = lineFrom([0, 1], 1)
    expect(line?.lead.map((entry) => 'text' in entry && entry.text).join()).toContain('单子在走流程')
    expect(line?.steps.map(({ pick, yours, instead }) => ({ pick, yours, instead }))[0]).toEqual({
      pick: 0,
      yours: 'other',
      instead: 1,
    })
    expect(line?.deal.amount).toBe(56_000)
  })

  it('says that the learner did the same', () => {
    expect(lineFrom([0, 0], 1)?.steps[0]).toMatchObject({ yours: 'same', instead: null })
  })

  it('is null where the picks do not fit or do not end it', () => {
    const { attempt, review } = played([0, 0])
    const about = {
      playable,
      text: texts.zh,
      rules,
      attempt,
      decisions: review.decisions,
      turn: 0,
      bring: [],
    }
    expect(bestLineOf({ ...about, picks: [0] })).toBeNull()
    expect(bestLineOf({ ...about, picks: [9] })).toBeNull()
  })
})

describe('the report', () => {
  it('words everything in the language it is asked for', () => {
    const { attempt, final, review } = played([0, 1])
    const report = reportOf({
      review,
      attempt,
      playable,
      text: texts.zh,
      money: moneyOf(rules, final, attempt.seed, false),
      card: reportCardOf(review, game, new Map()),
      catalogue: chineseNames,
      learner: { name: '小李', staff: '0042' },
      t: zh,
      language: 'zh',
    })
    const text = reportText(report)
    expect(text).toContain('学员：小李、0042')
    expect(text).toContain('最亏的一句：这周不付，我就不走了。')
    expect(text).toContain('约定：没有约定')
    expect(text).not.toMatch(/undefined|NaN|null/)
  })

  it('names the techniques that were well used, used at the wrong moment and missed', () => {
    const { attempt, final, review } = played([0, 1])
    const techniques = [
      { technique: 'straight-to-point', hits: 2, misuses: 0, misses: 1 },
      { technique: 'unheard-of', hits: 0, misuses: 1, misses: 0 },
    ]
    const report = reportOf({
      review: { ...review, techniques },
      attempt,
      playable,
      text: texts.zh,
      money: moneyOf(rules, final, attempt.seed, false),
      card: reportCardOf(review, game, new Map()),
      catalogue: chineseNames,
      learner: { name: '', staff: '' },
      t: zh,
      language: 'zh',
    })
    expect(report.techniques.rows).toEqual([
      { label: '该用没用', value: '直截了当' },
      { label: '用错时机', value: 'unheard-of' },
      { label: '用对', value: '直截了当 2 次' },
    ])
  })

  it('keeps the steps that mattered, in their order', () => {
    const { review } = played([0, 1])
    const [base] = review.decisions
    if (base === undefined) throw new Error('a decision')
    const decision = (turn: number, loss: number, grade: Decision['grade']): Decision => ({
      ...base,
      turn,
      loss,
      grade,
      forced: false,
      valueBefore: 50,
      valueAfter: 50,
    })
    const many = [9, 1, 3, 22, 0, 5, 4].map((loss, turn) => decision(turn, loss, 'mistake'))
    const kept = keyMoves([...many, decision(7, 0, 'red-line')], 4)
    expect(kept.map(({ turn }) => turn)).toEqual([0, 3, 5, 7])
  })

  it('says why it was not passed', () => {
    const about = { mark: 70, acceptable: 'solid' } as const
    const result = { passed: false, endingClass: 'soft', score: 69.8 } as const
    expect(whyNot({ ...result, passed: true }, about, zh)).toBeNull()
    expect(whyNot(result, about, zh)).toBe('离及格差 1 分。')
    expect(whyNot({ ...result, score: 90 }, about, zh)).toContain('稳妥')
    expect(whyNot({ ...result, endingClass: 'gate' }, about, zh)).toContain('红线')
  })

  it('has a card even where nothing was won or lost', () => {
    const { review } = played([0, 0])
    const gists = gistsOf({ ...review, decisions: [] }, texts.zh, zh)
    expect(gists.map(({ line }) => line)).toEqual([null, null, null])
    expect(gists.every(({ note }) => note !== '')).toBe(true)
  })
})

describe('lines that wrap', () => {
  const shorter = (most: number) => (line: string) => [...line].length <= most

  it('break between Chinese characters, never before a full stop or after an opening bracket', () => {
    const lines = wrapLines('他说“走流程”，可单子没动。', shorter(4))
    expect(lines.join('')).toBe('他说“走流程”，可单子没动。')
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。”）]/u)
      expect(line).not.toMatch(/[“（]$/u)
    }
  })

  it('break between English words only', () => {
    expect(wrapLines('Could it go out this Thursday?', shorter(12))).toEqual([
      'Could it go',
      'out this',
      'Thursday?',
    ])
    expect(wrapLines('unbreakable', shorter(3))).toEqual(['unbreakable'])
    expect(wrapLines('', shorter(3))).toEqual([])
  })
})
