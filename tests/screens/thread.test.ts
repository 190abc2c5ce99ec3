import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/play/transcript.ts'
import { exchangesOf } from '../../src/play/exchanges.ts'
import { newestStep, threadOf } from '../../src/screens/play/thread.ts'
import { nothing } from '../play/nothing-agreed.ts'

const said = (turn: number, text: string): Entry => ({
  kind: 'said',
  turn,
  speaker: null,
  text,
  mood: 'calm',
})
const chosen = (turn: number, text: string): Entry => ({ kind: 'chosen', turn, manner: 'say', text })

const entries: readonly Entry[] = [
  said(0, 'hello'),
  chosen(0, 'when?'),
  said(0, 'Thursday'),
  said(1, 'anything else?'),
  chosen(1, 'how much?'),
  said(2, 'all of it'),
  { kind: 'left', turn: 2 },
  said(2, 'goodbye'),
]
const promised = { ...nothing, amount: 100, date: '2026-11-26' }

describe('the thread', () => {
  it('tells after each step what came of it', () => {
    const items = threadOf(
      entries,
      [
        { known: 0b100, deal: nothing },
        { known: 0b110, deal: nothing },
        { known: 0b110, deal: promised },
        { known: 0b110, deal: promised },
      ],
      2,
    )
    expect(
      items.map((item) =>
        item.kind === 'came of it' ? { facts: item.facts, amount: item.after.amount } : item.kind,
      ),
    ).toEqual([
      'said',
      'chosen',
      'said',
      'said',
      { facts: [1], amount: 0 },
      'chosen',
      'said',
      { facts: [], amount: 100 },
      'left',
      'said',
    ])
  })

  it('says nothing of documents: they were brought, not learned', () => {
    const items = threadOf(
      entries.slice(0, 3),
      [
        { known: 0, deal: nothing },
        { known: 0b100, deal: nothing },
      ],
      2,
    )
    expect(items).toEqual(entries.slice(0, 3))
  })

  it('knows where the newest step begins', () => {
    expect(newestStep([])).toBe(0)
    expect(newestStep(entries.slice(0, 1))).toBe(0)
    expect(newestStep(entries)).toBe(6)
  })
})

describe('exchanges', () => {
  it('cut the transcript at the moves of the learner', () => {
    const { opening, answers } = exchangesOf(entries)
    expect(opening).toEqual([said(0, 'hello')])
    expect(answers).toEqual([
      [said(0, 'Thursday'), said(1, 'anything else?')],
      [said(2, 'all of it')],
      [said(2, 'goodbye')],
    ])
  })

  it('of nothing are nothing', () => {
    expect(exchangesOf([])).toEqual({ opening: [], answers: [] })
  })
})
