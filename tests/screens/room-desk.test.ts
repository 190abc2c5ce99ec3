// @vitest-environment jsdom
/** A room while it is worked with: what is saved, what phones are shown, what the clicker asks for. */
import { cleanup, render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ballot, PhonePoll, VotingWay } from '../../src/model/ballot.ts'
import type { RoomPhones } from '../../src/screens/stage/room-desk.svelte.ts'
import type { Room } from '../../src/classroom/room.ts'
import { newRoom } from '../../src/classroom/room.ts'
import { gradeMoves } from '../../src/review/grade-moves.ts'
import { attemptOf } from '../../src/classroom/room.ts'
import { solve } from '../../src/solve/solve.ts'
import { clickOf } from '../../src/screens/stage/clicker.ts'
import { room as zh } from '../../src/i18n/zh/room.ts'
import { completePage, emptyLibrary, emptyListing } from './page.ts'
import { smallPlay } from './small-play.ts'

vi.mock('virtual:listing', () => emptyListing)
vi.mock('virtual:library', () => emptyLibrary)

const playable = smallPlay()
const solved = solve(playable.game)
beforeEach(completePage)
afterEach(cleanup)

const room = (way: VotingWay): Room =>
  newRoom({
    id: 'r',
    scenario: 'T01',
    game: playable.game.hash,
    start: 0,
    seed: 20261124,
    bring: [],
    groups: ['甲组', '乙组'],
    way,
    startedAt: 1,
  })

/** Phones that are all here: what they were shown, and a way to vote. */
function fakePhones() {
  const shown: Ballot[] = []
  let listener: Parameters<PhonePoll['onCounts']>[0] | null = null
  const phones: RoomPhones = {
    join: { address: 'https://example.test/vote.html#1234/wss://example.test', room: '1234' },
    show: (ballot) => shown.push(ballot),
    onCounts: (listen) => {
      listener = listen
      return () => (listener = null)
    },
    close: () => Promise.resolve(),
  }
  return { phones, shown, vote: (round: number, counts: readonly number[]) => listener?.(round, counts, 9) }
}

async function deskOf(way: VotingWay, phones: RoomPhones | null = null, before: Room = room(way)) {
  const { RoomDesk } = await import('../../src/screens/stage/room-desk.svelte.ts')
  const saved: Room[] = []
  const desk = new RoomDesk(playable, before, { save: (each) => saved.push(each), now: () => 1000, phones })
  const grade = (): void => {
    const { picks } = desk.state
    const moves = gradeMoves(playable.game, attemptOf(desk.room, picks), new Map(), solved)
    if (moves.kind === 'graded') desk.grade(picks, moves)
  }
  if (desk.round.stage === 'briefing') desk.next()
  return { desk, saved, grade }
}

describe('a desk', () => {
  it('saves the log after everything that is done, and goes on from it', async () => {
    const { desk, saved } = await deskOf('hands')
    desk.next()
    desk.next()
    desk.act({ kind: 'counted', counts: [3, 1] })
    desk.act({ kind: 'counted', counts: [3, 2] })
    expect(saved.at(-1)).toEqual(desk.room)
    // The second count corrects the first.
    expect(desk.room.log.map(({ kind }) => kind)).toEqual(['moved', 'moved', 'moved', 'counted'])
    const { desk: again } = await deskOf('hands', null, saved.at(-1))
    expect(again.state).toEqual(desk.state)
    expect(again.view).toEqual(desk.view)
  })

  it('suggests by what was voted, and steps accordingly', async () => {
    const { desk, grade } = await deskOf('hands')
    grade()
    desk.next()
    desk.next()
    const best = desk.round.options.findIndex(
      (pick) => desk.options.find((each) => each.pick === pick)?.loss === 0,
    )
    const votes = (right: number) =>
      desk.round.options.map((_, index) => (index === best ? right : 10 - right))
    desk.act({ kind: 'counted', counts: votes(2) })
    expect(desk.suggestion).toBe('revote')
    desk.act({ kind: 'counted', counts: votes(5) })
    expect(desk.suggestion).toBe('discuss')
    desk.act({ kind: 'counted', counts: votes(9) })
    expect(desk.suggestion).toBe('explain')
    desk.next()
    desk.next()
    expect(desk.round.stage).toBe('first released')
    desk.next()
    expect(desk.state.picks).toHaveLength(1)
  })

  it('says why a step cannot be taken', async () => {
    const { desk } = await deskOf('hands')
    desk.next()
    desk.next()
    desk.next()
    expect(desk.hindrance).toBe('nobody voted')
    desk.act({ kind: 'counted', counts: [2, 2] })
    expect(desk.hindrance).toBeNull()
    desk.act({ kind: 'moved', to: 'second open' })
    desk.act({ kind: 'counted', counts: [2, 2] })
    desk.act({ kind: 'moved', to: 'second released' })
    desk.next()
    expect(desk.hindrance).toBe('tie')
  })

  it('refuses a log of another game', async () => {
    const { desk } = await deskOf('hands')
    desk.act({ kind: 'picked', pick: 0 })
    const foreign = { ...desk.room, log: [{ kind: 'picked', pick: 40, at: 1 }] } as const
    await expect(deskOf('hands', null, foreign)).rejects.toThrow(RangeError)
  })
})

describe('phones', () => {
  it('that answer every ballot with their counts, as the poll does, are shown each once', async () => {
    const { phones, shown, vote } = fakePhones()
    const answering: RoomPhones = {
      ...phones,
      show: (ballot) => {
        phones.show(ballot)
        vote(ballot.round, shown.length === 1 ? [0, 0] : [1, 2])
      },
    }
    const { desk } = await deskOf('phones', answering)
    desk.listen()
    desk.next()
    desk.next()
    vote(1, [1, 2])
    expect(desk.counts).toEqual([1, 2])
    desk.next()
    expect(shown.map(({ round, state }) => [round, state])).toEqual([
      [1, 'open'],
      [1, 'closed'],
    ])
  })

  it('are shown each ballot, and no votes before they are released', async () => {
    const { phones, shown, vote } = fakePhones()
    const { desk } = await deskOf('phones', phones)
    const deaf = desk.listen()
    desk.next()
    desk.next()
    expect(shown.at(-1)).toMatchObject({ round: 1, vote: 'first', state: 'open', counts: null })
    expect(shown.at(-1)?.options).toHaveLength(2)
    vote(1, [4, 5])
    vote(7, [9, 9])
    expect(desk.counts).toEqual([4, 5])
    desk.next()
    expect(shown.at(-1)).toMatchObject({ round: 1, state: 'closed', counts: null })
    // What arrives after the end of the vote is too late.
    vote(1, [9, 9])
    expect(desk.counts).toEqual([4, 5])
    desk.act({ kind: 'moved', to: 'first released' })
    expect(shown.at(-1)).toMatchObject({ round: 1, state: 'released', counts: [4, 5] })
    desk.next()
    expect(shown.at(-1)).toMatchObject({ round: 2, vote: 'second', state: 'open', counts: null })
    deaf()
    vote(2, [1, 1])
    expect(desk.counts).toEqual([0, 0])
  })
})

describe('the windows', () => {
  it('the room’s screen shows the options large, the trainer’s what they are worth', async () => {
    const { default: PublicScreen } = await import('../../src/screens/stage/public-screen.svelte')
    const { default: TrainerWindow } = await import('../../src/screens/stage/trainer-window.svelte')
    const { desk, grade } = await deskOf('groups')
    grade()
    desk.next()
    render(PublicScreen, { view: desk.view, now: 0 })
    const [comment] = playable.texts.zh.scenes[0]?.choices.map((choice) => choice.comment) ?? []
    expect(document.body.textContent).toContain('林美琪')
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(document.body.textContent).not.toContain(comment)
    cleanup()
    render(TrainerWindow, { desk, now: 0 })
    expect(document.body.textContent).toContain(comment)
    expect(document.body.textContent).toContain(zh.trainer.worth)
  })
})

describe('the clicker', () => {
  const press = (key: string, target: HTMLElement = document.body): ReturnType<typeof clickOf> => {
    let click: ReturnType<typeof clickOf> = null
    const listen = (event: KeyboardEvent): void => void (click = clickOf(event))
    addEventListener('keydown', listen, { once: true })
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    return click
  }

  it('steps, makes dark and times; where text is typed it only steps', () => {
    expect(['PageDown', 'PageUp', 'b', 'B', '.', 't', 'x'].map((key) => press(key))).toEqual([
      'next',
      'previous',
      'dark',
      'dark',
      'dark',
      'timer',
      null,
    ])
    const field = document.body.appendChild(document.createElement('input'))
    expect(press('b', field)).toBeNull()
    expect(press('PageDown', field)).toBe('next')
    field.remove()
  })
})
