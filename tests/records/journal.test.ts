import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { leftOver, noteDown, strikeOut, tearOut } from '../../src/records/journal.ts'
import type { Slate } from '../../src/records/slate.ts'
import { smallPlay } from '../screens/small-play.ts'

const { game } = smallPlay()
const begun = newAttempt(game, { id: 'a1', scenario: 'T01', seed: 7, bring: [], startedAt: 1 })
const after = (...picks: Attempt['picks']): Attempt => ({ ...begun, picks, times: picks.map(() => 900) })

const slateOf = (lines: Map<string, string>): Slate => ({
  getItem: (key) => lines.get(key) ?? null,
  setItem: (key, value) => void lines.set(key, value),
  removeItem: (key) => void lines.delete(key),
})

describe('the journal', () => {
  it('holds what was noted down last until it is struck out', () => {
    const slate = slateOf(new Map())
    expect(leftOver(slate)).toBeNull()
    noteDown(slate, after(1))
    noteDown(slate, after(1, 0))
    expect(leftOver(slate)).toEqual(after(1, 0))
    strikeOut(slate, after(1))
    expect(leftOver(slate)).toEqual(after(1, 0))
    strikeOut(slate, after(1, 0))
    expect(leftOver(slate)).toBeNull()
  })

  it('holds nothing once it is torn out', () => {
    const slate = slateOf(new Map())
    noteDown(slate, after(1))
    tearOut(slate)
    expect(leftOver(slate)).toBeNull()
  })

  it('has nothing to say where it cannot be read', () => {
    const lines = new Map<string, string>()
    noteDown(slateOf(lines), after(1))
    for (const key of lines.keys()) {
      for (const torn of ['', '{', 'null', '{"format":9}', lines.get(key)?.slice(0, -2) ?? '']) {
        lines.set(key, torn)
        expect(leftOver(slateOf(lines))).toBeNull()
      }
    }
  })

  it('costs nothing where storage is refused or full', () => {
    noteDown(null, after(1))
    expect(leftOver(null)).toBeNull()
    const full: Slate = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
      removeItem: () => undefined,
    }
    expect(() => noteDown(full, after(1))).not.toThrow()
  })
})
