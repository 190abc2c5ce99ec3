/** What the room may see holds nothing that it may not. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Game } from '../../src/model/game.ts'
import { rulesOf } from '../../src/play/rules.ts'
import { gradeMoves } from '../../src/review/grade-moves.ts'
import { solve } from '../../src/solve/solve.ts'
import { reduce, roundAt } from '../../src/classroom/reduce.ts'
import type { RoomState } from '../../src/classroom/reduce.ts'
import { after, attemptOf, newRoom, stages, voteAt } from '../../src/classroom/room.ts'
import type { Room, RoomAct } from '../../src/classroom/room.ts'
import { reviewPages, viewOf } from '../../src/classroom/room-view.ts'
import type { RoomView, Staging } from '../../src/classroom/room-view.ts'
import { roomReview } from '../../src/classroom/scores.ts'
import { readMessage } from '../../src/classroom/view-message.ts'
import { smallPlay } from '../screens/small-play.ts'
import type { SmallPlay } from '../screens/small-play.ts'

let play: SmallPlay
beforeAll(() => {
  play = smallPlay()
})

const roomOf = (game: Game): Room =>
  newRoom({
    id: 'r',
    scenario: 'T01',
    game: game.hash,
    start: 0,
    seed: 7,
    bring: [],
    groups: ['甲组', '乙组'],
    way: 'groups',
    startedAt: 0,
  })

const did = (room: Room, acts: readonly RoomAct[]): Room =>
  acts.reduce((now, act, at) => after(now, act, at), room)

function staged(room: Room, game: Game = play.game): Staging & { readonly state: RoomState } {
  const rules = rulesOf(game)
  const reduced = reduce(rules, room)
  if (reduced.kind !== 'stands') throw new Error(`event ${reduced.event}`)
  const { state } = reduced
  const graded = gradeMoves(game, attemptOf(room, state.picks), new Map(), solve(game))
  if (graded.kind !== 'graded') throw new Error(graded.kind)
  return {
    room,
    state,
    rules,
    text: play.texts.zh,
    persona: play.persona,
    join: null,
    review: roomReview(game, room.groups, state, graded),
    misconceptions: { M01: { name: '先等等' } },
  }
}
const viewAfter = (acts: readonly RoomAct[], game?: Game): RoomView =>
  viewOf(staged(did(roomOf(play.game), acts), game))

/** A vote for each group, whatever it is. */
const votes = (one: number, other: number): readonly RoomAct[] => [
  { kind: 'voted', group: 0, option: one },
  { kind: 'voted', group: 1, option: other },
]

describe('the view of a room', () => {
  it('fits its message, and nothing more does', () => {
    const view = viewAfter([{ kind: 'moved', to: 'first open' }, ...votes(0, 1)])
    expect(readMessage(JSON.parse(JSON.stringify({ room: 'r', kind: 'view', view })))).toEqual({
      room: 'r',
      kind: 'view',
      view,
    })
    expect(readMessage({ room: 'r', kind: 'view', view: { ...view, cause: 'free-credit' } })).toBeNull()
    expect(
      readMessage({ room: 'r', kind: 'view', view: { ...view, show: { ...view.show, trust: 'low' } } }),
    ).toBeNull()
    expect(readMessage({ room: 'r', kind: 'view', view: { ...view, format: 2 } })).toBeNull()
  })

  it.each(stages)('does not depend on how votes fell before they are released (%s)', (stage) => {
    const vote = voteAt(stage)
    if (vote === null) return
    const acts = (one: number, other: number): readonly RoomAct[] => [
      { kind: 'moved', to: 'first open' },
      ...votes(one, other),
      ...(vote === 'second' ? [{ kind: 'moved', to: 'second open' } as const, ...votes(one, other)] : []),
      { kind: 'moved', to: stage },
    ]
    const [view, differently] = [viewAfter(acts(0, 1)), viewAfter(acts(1, 1))]
    if (stage.endsWith('released')) expect(view).not.toEqual(differently)
    else expect(view).toEqual(differently)
  })

  it('shows no option before they are shown, and nothing at all in the dark', () => {
    expect(viewAfter([]).show).toMatchObject({ kind: 'briefing', brought: [] })
    expect(viewAfter([{ kind: 'moved', to: 'said' }]).show).toMatchObject({ kind: 'turn', options: [] })
    expect(viewAfter([{ kind: 'moved', to: 'options' }]).show).toMatchObject({
      options: expect.arrayContaining([play.texts.zh.scenes[0]?.choices[0]?.text]) as unknown,
    })
    expect(viewAfter([{ kind: 'blanked', on: true }]).show).toEqual({ kind: 'dark' })
  })

  it('does not depend on the hidden cause as long as he has not let it show', () => {
    const certain = (index: number): Game => ({
      ...play.game,
      variants: play.game.variants.map((variant, at) => ({ ...variant, probability: at === index ? 1 : 0 })),
    })
    const [one, other] = [0, 1].map((index) => viewAfter([{ kind: 'moved', to: 'options' }], certain(index)))
    expect(one).toEqual(other)
  })

  it('shows both votes side by side at the end', () => {
    const acts: readonly RoomAct[] = [
      { kind: 'moved', to: 'first open' },
      ...votes(0, 1),
      { kind: 'moved', to: 'second open' },
      ...votes(1, 1),
      { kind: 'moved', to: 'second released' },
    ]
    expect(viewAfter(acts).show).toMatchObject({
      counts: { first: [1, 1], second: [0, 2] },
      groups: [
        { name: '甲组', votes: { first: 0, second: 1 } },
        { name: '乙组', votes: { first: 1, second: 1 } },
      ],
    })
  })

  it('tells cause, split and misconception only after the play', () => {
    const room = did(roomOf(play.game), [{ kind: 'moved', to: 'first open' }, ...votes(0, 1)])
    expect(reviewPages(staged(room))).toEqual([])
    const { options } = roundAt(staged(room).state)
    const wait = options.indexOf(1)
    const ended = did(roomOf(play.game), [
      { kind: 'moved', to: 'first open' },
      ...votes(wait, 1 - wait),
      { kind: 'picked', pick: 0 },
      { kind: 'picked', pick: 'leave' },
    ])
    const pages = reviewPages(staged(ended))
    expect(pages.map(({ kind }) => kind)).toEqual(['outcome', 'truth', 'split', 'misconception', 'groups'])
    expect(pages[3]).toEqual({ kind: 'misconception', name: '先等等', votes: 1, of: 2 })
    for (const page of pages.keys()) {
      const view = viewOf(staged(after(ended, { kind: 'reviewed', page }, 9)))
      expect(view.show).toMatchObject({ kind: 'review', number: page + 1, pages: 5 })
      expect(readMessage(JSON.parse(JSON.stringify({ room: 'r', kind: 'view', view })))).not.toBeNull()
    }
  })
})
