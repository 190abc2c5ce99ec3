/**
 * Random sessions on random games for property tests. Enters: fast-check's randomness. Leaves: a room in
 * which everything that was done could be done, and a list of acts to go on with.
 */
import fc from 'fast-check'
import type { Game } from '../../src/model/game.ts'
import { rulesOf } from '../../src/play/rules.ts'
import type { Rules } from '../../src/play/rules.ts'
import { apply, begun, roundAt, stateNow } from '../../src/classroom/reduce.ts'
import type { RoomState } from '../../src/classroom/reduce.ts'
import { votingWays } from '../../src/model/ballot.ts'
import { after, newRoom, stages } from '../../src/classroom/room.ts'
import type { Room, RoomAct } from '../../src/classroom/room.ts'
import { randomGame } from '../solve/random-game.ts'

/** Something that somebody might want to do, before it is known whether there is anything to do it to. */
type Wish = (rules: Rules, state: RoomState) => RoomAct

const pickOf = (rules: Rules, state: RoomState, at: number): RoomAct => {
  const offered = rules.offered(stateNow(state))
  return { kind: 'picked', pick: offered[at % (offered.length + 1)] ?? 'leave' }
}

const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...stages).map((to): Wish => () => ({ kind: 'moved', to })) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.nat({ max: 30 }), { minLength: 8, maxLength: 8 })
      .map((votes): Wish => (_, state) => ({
        kind: 'counted',
        counts: votes.slice(0, roundAt(state).options.length),
      })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat({ max: 2 }), fc.option(fc.nat({ max: 3 })))
      .map(([group, option]): Wish => () => ({ kind: 'voted', group, option })),
  },
  {
    weight: 5,
    arbitrary: fc.nat({ max: 8 }).map(
      (at): Wish =>
        (rules, state) =>
          pickOf(rules, state, at),
    ),
  },
  { weight: 2, arbitrary: fc.nat({ max: 6 }).map((turn): Wish => () => ({ kind: 'rewound', turn })) },
  { weight: 1, arbitrary: fc.nat({ max: 2 }).map((branch): Wish => () => ({ kind: 'taken up', branch })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<RoomAct>(
        { kind: 'cleared' },
        { kind: 'noted', text: 'why?' },
        { kind: 'timed', seconds: 90 },
        { kind: 'blanked', on: true },
        { kind: 'blanked', on: false },
        { kind: 'reviewed', page: 0 },
        ...votingWays.map((way): RoomAct => ({ kind: 'way', way })),
      )
      .map(
        (act): Wish =>
          () =>
            act,
      ),
  },
)

export interface RandomRoom {
  readonly game: Game
  readonly rules: Rules
  readonly room: Room
  /** At the beginning, then after each event. */
  readonly states: readonly RoomState[]
}

const roomOf = (game: Game, start: number, seed: number): Room =>
  newRoom({
    id: 'room',
    scenario: game.scenario,
    game: game.hash,
    start: start % game.starts.length,
    seed,
    bring: [],
    groups: ['one', 'two', 'three'],
    way: 'groups',
    startedAt: 0,
  })

/** A room in which what could be done of the wishes was done. */
export const randomRoom: fc.Arbitrary<RandomRoom> = fc
  .tuple(
    randomGame({ patience: 4 }),
    fc.nat({ max: 1 }),
    fc.nat({ max: 99 }),
    fc.array(wish, { minLength: 5, maxLength: 60 }),
  )
  .map(([game, start, seed, wishes]) => {
    const rules = rulesOf(game)
    let room = roomOf(game, start, seed)
    let state = begun(rules, room)
    if (state === null) throw new Error('no beginning')
    const states = [state]
    for (const each of wishes) {
      const at = room.log.length * 1000
      const act = each(rules, state)
      const next = apply(rules, room, state, { ...act, at })
      if (next === null) continue
      const longer = after(room, act, at)
      // A correction takes the place of what it corrects.
      if (longer.log.length === room.log.length) states.pop()
      room = longer
      state = next
      states.push(state)
    }
    return { game, rules, room, states }
  })
