/** The laws once more on what is shipped: the real customers, and games that are not small. */
import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { Pick } from '../../src/model/play.ts'
import { personas } from '../../src/persona/index.ts'
import { newAttempt } from '../../src/play/attempt.ts'
import { replay, variantOf } from '../../src/play/replay.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { pickOne, pickWeighted, randomOf } from '../../src/play/seeds.ts'
import { openSession, sessionMachine } from '../../src/play/session.ts'
import { randomPlay } from '../../src/proofs/bots.ts'
import { skilled } from '../../src/proofs/learners.ts'
import { bestClasses, playOut } from '../../src/solve/outcome.ts'
import { solve } from '../../src/solve/solve.ts'
import { readLibrary } from '../../tools/content.ts'

const { contents } = readLibrary()

describe.each(contents.map(({ id, game }) => ({ id, game })))('$id', ({ game }) => {
  it('scores what was reached, on average, whoever plays', () => {
    const solution = solve(game)
    const classes = bestClasses(solution)
    const probabilities = game.variants.map(({ probability }) => probability)
    for (const [seed, { prepare, policy }] of [randomPlay, skilled(20), skilled(2)].entries()) {
      const random = randomOf(seed)
      const plays = 3000
      let [sum, squares] = [0, 0]
      for (let play = 0; play < plays; play++) {
        const variant = pickWeighted(probabilities, random)
        const { unclipped, points, score } = playOut(solution, classes, variant, prepare, policy, random)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        const difference = unclipped - (100 * points) / solution.best
        sum += difference
        squares += difference ** 2
      }
      const mean = sum / plays
      const error = Math.sqrt((squares / plays - mean ** 2) / plays)
      expect(Math.abs(mean)).toBeLessThan(4 * error)
    }
  })

  it('never values a fallible player above the best, nor anything outside 0–100', () => {
    const { size, bestAt, fallibleAt } = solve(game)
    let [worst, low, high] = [-Infinity, Infinity, -Infinity]
    for (let node = 0; node < size; node++) {
      const [best, fallible] = [bestAt[node] ?? NaN, fallibleAt[node] ?? NaN]
      worst = Math.max(worst, fallible - best)
      low = Math.min(low, fallible)
      high = Math.max(high, best)
    }
    expect(worst).toBeLessThanOrEqual(1e-9)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeCloseTo(100, 9)
  })

  it('plays the same through the running customer as on the tables, and replays to the same', () => {
    const rules = rulesOf(game)
    const persona = personas.get(game.persona)
    if (persona === undefined) throw new Error(`no persona ${game.persona}`)
    for (let seed = 0; seed < 60; seed++) {
      const random = randomOf(seed)
      const start = seed % game.starts.length
      const bring = pickOne(rules.bringLists, random)
      const attempt = newAttempt(game, { id: 'a', start, seed, bring })
      const actor = createActor(sessionMachine({ game, attempt }, persona)).start()
      const session = openSession(actor, persona)
      session.setOut(bring)
      let state = rules.begin(start, variantOf(game, seed), bring)
      const picks: Pick[] = []
      while (!rules.ended(state)) {
        const offered = rules.offered(state)
        const pick: Pick = offered.length === 0 || random() < 0.03 ? 'leave' : pickOne(offered, random)
        session.pick(pick)
        state = rules.step(state, pick).state
        picks.push(pick)
        expect(actor.getSnapshot().context.states.at(-1)).toEqual(state)
      }
      const { states } = actor.getSnapshot().context
      const again = replay(rules, { ...attempt, picks })
      expect(again.kind === 'replayed' && again.replay.states).toEqual(states)
      actor.stop()
    }
  })
})
