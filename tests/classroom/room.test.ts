/** A room is its log: what holds of every session, whatever is done in it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../src/play/replay.ts'
import { gradeMoves } from '../../src/review/grade-moves.ts'
import { solve } from '../../src/solve/solve.ts'
import { scoreOf } from '../../src/solve/outcome.ts'
import { apply, countsOf, reduce, roundAt, stateNow } from '../../src/classroom/reduce.ts'
import type { RoomState } from '../../src/classroom/reduce.ts'
import { readRoom } from '../../src/classroom/room-schema.ts'
import { after, attemptOf, bounds, isFull } from '../../src/classroom/room.ts'
import { roomReview } from '../../src/classroom/scores.ts'
import { readSession, writeSession } from '../../src/classroom/session-file.ts'
import { back, forward } from '../../src/classroom/step-through.ts'
import { impurities } from '../structure/purity.ts'
import { sourcesIn } from '../structure/sources.ts'
import { randomRoom } from './random-room.ts'
import type { RandomRoom } from './random-room.ts'

const holds = (property: (room: RandomRoom) => void, runs = 150): void =>
  fc.assert(fc.property(randomRoom, property), { seed: 20261126, numRuns: runs })

const last = ({ states }: RandomRoom): RoomState => {
  const state = states.at(-1)
  if (state === undefined) throw new Error('no state')
  return state
}

describe('a room', () => {
  it('is what its log amounts to', () =>
    holds((random) => {
      expect(reduce(random.rules, random.room)).toEqual({ kind: 'stands', state: last(random) })
    }))

  it('plays what the attempt of its picks replays', () =>
    holds(({ rules, room, states }) => {
      for (const { picks, states: passed, steps, variant } of states)
        expect(replay(rules, attemptOf(room, picks))).toEqual({
          kind: 'replayed',
          replay: { variant, states: passed, steps },
        })
    }))

  it('comes back from storage and from a file as it was, and is refused with anything more in it', () =>
    holds(({ room }) => {
      expect(readRoom(JSON.parse(JSON.stringify(room)))).toEqual(room)
      expect(readSession(writeSession(room, '0.1.0', 1))).toEqual({ kind: 'read', room })
      expect(readRoom({ ...room, score: 100 })).toBeNull()
      expect(readRoom({ ...room, startedAt: 0.5 })).toBeNull()
      expect(readRoom({ ...room, id: 'x'.repeat(81) })).toBeNull()
    }))

  it('takes no act more than can be read again, but corrections of the last', () =>
    holds(({ room }) => {
      const event = { kind: 'cleared', at: 1 } as const
      const full = { ...room, log: Array.from({ length: bounds.events }, () => event) }
      expect(isFull(room, event)).toBe(false)
      expect(isFull(full, event)).toBe(true)
      const noted = after({ ...full, log: full.log.slice(1) }, { kind: 'noted', text: 'a' }, 2)
      expect(isFull(noted, { kind: 'noted', text: 'b' })).toBe(false)
      expect(readRoom(after(noted, { kind: 'noted', text: 'b' }, 3))).not.toBeNull()
    }, 3))

  it('is the same after going back and doing the same again', () =>
    holds((random) => {
      const { rules, room } = random
      const picked = random.states.filter((state, index) => room.log[index - 1]?.kind === 'picked')
      const state = picked.at(-1)
      if (state === undefined) return
      for (let turn = 0; turn < state.picks.length; turn++) {
        let now = apply(rules, room, state, { kind: 'rewound', turn, at: 0 })
        // A way that goes on where this one ends holds it already.
        expect(now?.branches.some((way) => state.picks.every((pick, at) => way[at] === pick))).toBe(true)
        expect(now?.picks).toEqual(state.picks.slice(0, turn))
        for (const pick of state.picks.slice(turn))
          now = now === null ? null : apply(rules, room, now, { kind: 'picked', pick, at: 0 })
        // The latest branch may have moved to another place among those that were left.
        const sorted = (of: RoomState | null) => of && { ...of, branches: [...of.branches].sort() }
        expect(sorted(now)).toEqual(sorted(state))
      }
    }))

  it('keeps every way that was left, and finds the votes there again', () =>
    holds(({ rules, room, states }) => {
      for (const [index, state] of states.entries()) {
        const before = states[index - 1]
        if (before === undefined) continue
        const kept = [state.picks, ...state.branches].some((way) =>
          before.picks.every((pick, at) => way[at] === pick),
        )
        expect(kept).toBe(true)
        for (const [place, round] of before.rounds)
          if (place !== before.picks.join()) expect(state.rounds.get(place)).toEqual(round)
        for (const [branch, way] of state.branches.entries())
          expect(apply(rules, room, state, { kind: 'taken up', branch, at: 0 })?.picks).toEqual(way)
      }
    }))

  it('numbers its ballots upwards, each once', () =>
    holds((random) => {
      const opened = random.states.flatMap((state) => {
        const { polls } = roundAt(state)
        return [polls.first, polls.second].flatMap((poll) => poll?.round ?? [])
      })
      expect(Math.max(0, ...opened)).toBe(last(random).ballots)
    }))

  it('says where a log stops fitting', () =>
    holds(({ rules, room }) => {
      const foreign = after(room, { kind: 'picked', pick: 999 }, 0)
      expect(reduce(rules, foreign)).toEqual({ kind: 'impossible', event: room.log.length })
      expect(reduce(rules, { ...room, start: 9 })).toEqual({ kind: 'impossible', event: -1 })
    }, 20))
})

describe('the clicker', () => {
  it('can always take the step it offers, and takes it back again', () =>
    holds(({ rules, room, states }) => {
      for (const state of states)
        for (const suggestion of [null, 'revote', 'discuss', 'explain'] as const) {
          const step = forward(rules, state, suggestion, 2)
          if (step.kind !== 'act') continue
          const next = apply(rules, room, state, { ...step.act, at: 0 })
          expect(next).not.toBeNull()
          if (next === null || state.blank) continue
          const undo = back(next)
          if (undo === null || step.act.kind !== 'moved') continue
          // Votes are never lost by stepping back.
          const returned = apply(rules, room, next, { ...undo, at: 0 })
          expect(returned === null ? null : roundAt(returned).polls).toEqual(roundAt(next).polls)
        }
    }))

  it('leads from the first line to the end, whatever is voted', () =>
    holds(({ rules, room, states: [beginning] }) => {
      let state = beginning
      for (let step = 0; state !== undefined && step < 200; step++) {
        const next = forward(rules, state, 'discuss', 0)
        if (next.kind === 'done') break
        const options = roundAt(state).options.length
        const act =
          next.kind === 'act'
            ? next.act
            : next.kind === 'nobody voted'
              ? ({ kind: 'voted', group: 0, option: step % options } as const)
              : ({ kind: 'picked', pick: roundAt(state).options[0] ?? 'leave' } as const)
        state = apply(rules, room, state, { ...act, at: 0 }) ?? undefined
      }
      expect(state === undefined ? null : rules.ended(stateNow(state))).toBe(true)
    }, 60))
})

describe('the scores of groups', () => {
  it('stay between 0 and 100, are the score of an attempt for a group that voted as the room went', () =>
    holds((random) => {
      const { game, rules, room } = random
      const state = last(random)
      const graded = gradeMoves(game, attemptOf(room, state.picks), new Map(), solve(game, room.start))
      if (graded.kind !== 'graded') throw new Error(graded.kind)
      const review = roomReview(game, room.groups, state, graded)
      for (const { first, last: final, voted, turns } of review.groups) {
        expect(voted).toBeLessThanOrEqual(turns)
        for (const score of [first, final]) {
          if (score === null) expect(voted).toBe(0)
          else expect(score).toBeGreaterThanOrEqual(0)
          expect(score ?? 0).toBeLessThanOrEqual(100)
        }
      }
      for (const { split, cost, options, right } of review.turns) {
        expect(split).toBeGreaterThanOrEqual(0)
        expect(split).toBeLessThanOrEqual(1 + 1e-9)
        expect(cost).toBeLessThanOrEqual(Math.max(...options.map(({ regret }) => regret)) + 1e-9)
        for (const share of [right.first, right.second]) expect(share ?? 0).toBeLessThanOrEqual(1)
      }

      // One group votes as the room goes, another always for what gives nothing away.
      let again = random.states[0]
      for (const [turn, pick] of state.picks.entries()) {
        if (again === undefined) break
        const options = graded.decisions[turn]?.options ?? []
        const offered = roundAt(again).options
        const went = offered.findIndex((each) => each === pick)
        const most = Math.max(...options.map((option) => option.best))
        const best = offered.findIndex((each) =>
          options.some((option) => option.pick === each && option.best > most - 1e-9),
        )
        for (const act of [
          { kind: 'moved', to: 'first open' } as const,
          { kind: 'voted', group: 0, option: went < 0 ? null : went } as const,
          { kind: 'voted', group: 1, option: best < 0 ? null : best } as const,
          { kind: 'picked', pick } as const,
        ])
          again = apply(rules, room, again, { ...act, at: 0 }) ?? again
      }
      if (again === undefined) return
      const [follower, perfect] = roomReview(game, room.groups, again, graded).groups
      const start = { best: graded.decisions[0]?.valueBefore ?? 0 }
      const followed = graded.decisions.filter(
        ({ turn, pick }) => pick !== 'leave' && roundAt(again, turn).polls.first !== null,
      )
      const lost = followed.reduce((sum, { regret }) => sum + regret, 0)
      if (followed.length > 0) {
        expect(follower?.first).toBeCloseTo(scoreOf(start, lost), 6)
        expect(follower?.last).toBe(follower?.first)
      }
      if (perfect?.last != null && start.best > 0) expect(perfect.last).toBeCloseTo(100, 6)
    }, 60))
})

it('counts one vote a group', () =>
  holds(({ states }) => {
    for (const state of states) {
      const { polls, options } = roundAt(state)
      for (const poll of [polls.first, polls.second])
        if (poll?.way === 'groups')
          expect(countsOf(poll, options.length).reduce((sum, count) => sum + count, 0)).toBe(
            poll.groups.filter((option) => option !== null).length,
          )
    }
  }))

it('knows no clock, chance, page or storage outside of the phones', () => {
  const core = sourcesIn('src/classroom').filter(({ path }) => !path.includes('/phones/'))
  expect(core.length).toBeGreaterThan(5)
  expect(core.flatMap(impurities)).toEqual([])
})
