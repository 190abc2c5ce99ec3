/** Laws of play, over random games: what was played is replayed, what is seen decides what is offered. */
import fc from 'fast-check'
import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { Game } from '../../src/model/game.ts'
import type { Attempt, Pick, State } from '../../src/model/play.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { replay, variantOf } from '../../src/play/replay.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { pickOne, randomOf } from '../../src/play/seeds.ts'
import { openSession, sessionMachine } from '../../src/play/session.ts'
import { randomGame } from '../solve/random-game.ts'

const runs = { seed: 20261124, numRuns: 300 }

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

/** One play by chance, from the rules alone: what a screen would have recorded, and the states it saw. */
function playLive(game: Game, seed: number, start: number): { attempt: Attempt; states: readonly State[] } {
  const rules = rulesOf(game)
  const random = randomOf(seed + 1)
  const bring = pickOne(rules.bringLists, random)
  let state = rules.begin(start, variantOf(game, seed), bring)
  const states = [state]
  const picks: Pick[] = []
  while (!rules.ended(state)) {
    const offered = rules.offered(state)
    const pick = offered.length === 0 || random() < 0.05 ? 'leave' : pickOne(offered, random)
    state = rules.step(state, pick).state
    picks.push(pick)
    states.push(state)
  }
  const attempt = newAttempt(game, { id: 'a', start, seed, bring, picks })
  return { attempt, states }
}

describe('a play', () => {
  it('replays to the very states it passed through', () => {
    fc.assert(
      fc.property(randomGame({ patience: 8 }), seeds, (game, seed) => {
        const { attempt, states } = playLive(game, seed, seed % game.starts.length)
        const again = replay(rulesOf(game), JSON.parse(JSON.stringify(attempt)) as Attempt)
        expect(again.kind === 'replayed' && again.replay.states).toEqual(states)
      }),
      runs,
    )
  })

  it('is the same when a running actor answers for the customer', () => {
    fc.assert(
      fc.property(randomGame({ patience: 8 }), seeds, (game, seed) => {
        const { attempt, states } = playLive(game, seed, seed % game.starts.length)
        const actor = createActor(sessionMachine({ game, attempt }, null)).start()
        const session = openSession(actor, null)
        session.setOut(attempt.bring ?? [])
        for (const pick of attempt.picks) session.pick(pick)
        const { context, value } = actor.getSnapshot()
        actor.stop()
        expect(context.states).toEqual(states)
        expect(context.attempt).toEqual(attempt)
        expect(value).toBe('review')
      }),
      runs,
    )
  })

  it('is refused from the first pick that could not have been made', () => {
    fc.assert(
      fc.property(randomGame(), seeds, (game, seed) => {
        const { attempt } = playLive(game, seed, 0)
        const turn = seed % (attempt.picks.length + 1)
        const forged = [...attempt.picks.slice(0, turn), 99, ...attempt.picks.slice(turn)]
        expect(replay(rulesOf(game), { ...attempt, picks: forged })).toEqual({ kind: 'impossible', turn })
        expect(replay(rulesOf(game), { ...attempt, bring: [7] })).toEqual({ kind: 'impossible', turn: 0 })
        expect(replay(rulesOf(game), { ...attempt, start: 9 })).toEqual({ kind: 'impossible', turn: 0 })
      }),
      runs,
    )
  })

  it('never gains patience, never forgets, and ends within its patience and the interrupts', () => {
    fc.assert(
      fc.property(randomGame({ patience: 8 }), seeds, (game, seed) => {
        const start = seed % game.starts.length
        const { states } = playLive(game, seed, start)
        for (const [index, state] of states.entries()) {
          const before = states[index - 1] ?? state
          expect(state.patience).toBeLessThanOrEqual(before.patience)
          expect(state.known & before.known).toBe(before.known)
          expect(state.foul || !before.foul).toBe(true)
        }
        const patience = game.starts[start]?.patience ?? 0
        expect(states.length - 1).toBeLessThanOrEqual(patience + game.interrupts.length + 1)
      }),
      runs,
    )
  })
})

describe('what is seen', () => {
  /** Every state that plays of the game can reach. */
  function reachable(game: Game): readonly State[] {
    const rules = rulesOf(game)
    const seen = new Map<string, State>()
    const queue: State[] = []
    const visit = (state: State): void => {
      const key = JSON.stringify(state)
      if (seen.has(key)) return
      seen.set(key, state)
      queue.push(state)
    }
    for (const start of game.starts.keys())
      for (const variant of game.variants.keys())
        for (const bring of rules.bringLists) visit(rules.begin(start, variant, bring))
    for (let state = queue.pop(); state !== undefined; state = queue.pop())
      for (const pick of rules.offered(state)) visit(rules.step(state, pick).state)
    return [...seen.values()]
  }

  it('decides what is offered: equal projections, equal choices, whatever is hidden', () => {
    fc.assert(
      fc.property(randomGame({ patience: 3 }), (game) => {
        const rules = rulesOf(game)
        const offered = new Map<string, string>()
        for (const state of reachable(game)) {
          const { choices, ...rest } = rules.project(state)
          const face = JSON.stringify(rest)
          const list = choices.join()
          expect(list).toBe(rules.offered(state).join())
          expect(offered.get(face) ?? list).toBe(list)
          offered.set(face, list)
        }
      }),
      { ...runs, numRuns: 60 },
    )
  })

  it('names neither the cause nor a number of the customer', () => {
    fc.assert(
      fc.property(randomGame(), seeds, (game, seed) => {
        const rules = rulesOf(game)
        for (const state of playLive(game, seed, 0).states)
          expect(Object.keys(rules.project(state)).sort()).toEqual([
            'at',
            'choices',
            'deal',
            'known',
            'line',
            'mood',
            'stance',
            'thin',
          ])
      }),
      { ...runs, numRuns: 50 },
    )
  })
})
