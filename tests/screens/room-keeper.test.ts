// @vitest-environment jsdom
/** Rooms on this device: what could not be saved is still there, also beside another that could not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { after, newRoom } from '../../src/classroom/room.ts'
import type { Room } from '../../src/classroom/room.ts'
import { completePage } from './page.ts'

const saved = new Map<string, unknown>()
let refuses = false
const device = {
  lasting: true,
  trouble: null as string | null,
  records: Promise.resolve({
    rooms: () => Promise.resolve([...saved.values()]),
    room: (id: string) => Promise.resolve(saved.get(id) ?? null),
    saveRoom: (room: Room) => {
      if (!refuses) saved.set(room.id, room)
      return Promise.resolve(!refuses)
    },
    removeRoom: (id: string) => Promise.resolve(saved.delete(id)),
  }),
}
vi.mock('../../src/screens/device.svelte.ts', () => ({ device }))

const room = (id: string, startedAt: number): Room =>
  newRoom({
    id,
    scenario: 'T01',
    game: 'g',
    start: 0,
    seed: 1,
    bring: [],
    groups: [],
    way: 'hands',
    startedAt,
  })
const keeper = () => import('../../src/screens/stage/room-keeper.ts')
const notes = (): readonly string[] => Object.keys(localStorage).filter((key) => key.includes('room/'))

beforeEach(completePage)
afterEach(() => {
  saved.clear()
  localStorage.clear()
  refuses = false
})

describe('rooms on this device', () => {
  it('that could not be saved are listed and opened as they stood, each for itself', async () => {
    const { allRooms, openRoom, saveRoom } = await keeper()
    refuses = true
    const [one, other] = [after(room('one', 1), { kind: 'cleared' }, 5), room('other', 2)]
    expect(await saveRoom(one)).toBe(false)
    expect(await saveRoom(other)).toBe(false)
    expect(device.trouble).toBe('unsaved')
    expect(await allRooms()).toEqual([other, one])
    expect(await openRoom('one')).toEqual(one)
    expect(await openRoom('other')).toEqual(other)
  })

  it('that are saved leave no note, and what came after the last saving is not lost', async () => {
    const { allRooms, openRoom, saveRoom } = await keeper()
    const before = room('one', 1)
    expect(await saveRoom(before)).toBe(true)
    expect(notes()).toEqual([])
    refuses = true
    const now = after(before, { kind: 'moved', to: 'said' }, 9)
    await saveRoom(now)
    expect(saved.get('one')).toEqual(before)
    expect(await openRoom('one')).toEqual(now)
    expect(await allRooms()).toEqual([now])
  })

  it('are gone once they are removed', async () => {
    const { allRooms, removeRoom, saveRoom } = await keeper()
    refuses = true
    await saveRoom(room('one', 1))
    await removeRoom('one')
    expect(await allRooms()).toEqual([])
  })
})
