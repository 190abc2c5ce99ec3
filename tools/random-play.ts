/** Plays that are legal and otherwise left to chance: for tests and for the speed of a large intake. Pure. */
import type { Attempt, Pick as Made, State } from '../src/model/play.ts'
import { newAttempt } from '../src/play/attempt.ts'
import type { Beginning } from '../src/play/attempt.ts'
import { variantOf } from '../src/play/replay.ts'
import type { Rules } from '../src/play/rules.ts'

const oneOf = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)]

/**
 * A pick that is offered. Most that would end the contact are drawn a second time, since people talk on
 * for longer than chance does.
 */
function somePick(rules: Rules, state: State, random: () => number): Made {
  const draw = (): Made => oneOf(rules.offered(state), random) ?? 'leave'
  const pick = random() < 0.01 ? 'leave' : draw()
  return rules.ended(rules.step(state, pick).state) && random() < 0.8 ? draw() : pick
}

/**
 * @param random uniform in [0, 1); the same numbers give the same play
 * @param beginning what is not left to chance: id, whose, when
 */
export function randomPlay(
  rules: Rules,
  random: () => number,
  beginning: Pick<Beginning, 'id'> & Partial<Beginning>,
): Attempt {
  const { game } = rules
  const start = beginning.start ?? Math.floor(random() * game.starts.length)
  const seed = beginning.seed ?? Math.floor(random() * 2 ** 32)
  const bring = oneOf(rules.bringLists, random) ?? []
  const picks: Made[] = []
  const times: number[] = []
  let state = rules.begin(start, variantOf(game, seed), bring)
  while (!rules.ended(state)) {
    const pick = somePick(rules, state, random)
    picks.push(pick)
    times.push(2000 + Math.floor(random() * 18_000))
    state = rules.step(state, pick).state
  }
  return newAttempt(game, { ...beginning, start, seed, bring, picks, times })
}
