/**
 * Where rooms lie on this device. What was just done is noted at once in the synchronous storage, so that
 * closing a window in that very moment loses nothing; the records follow, and the note goes once they have
 * it. Every room has a note of its own: two windows may run two rooms.
 */
import { readRoom } from '../../classroom/room-schema.ts'
import { lastDone } from '../../classroom/room.ts'
import type { Room } from '../../classroom/room.ts'
import { erase, namesUnder, openSlate, read, write } from '../../records/slate.ts'
import { device } from '../device.svelte.ts'

const slate = openSlate(window)
const notes = 'room/'

/** A room as it was noted and is not known to be saved; null if there is no such note. */
function noted(id: string): Room | null {
  try {
    return readRoom(JSON.parse(read(slate, notes + id) ?? 'null'))
  } catch {
    return null
  }
}

/** The later of two ways in which a room is known here. */
const later = (stored: Room | null, note: Room | null): Room | null =>
  stored === null || (note !== null && lastDone(note) >= lastDone(stored)) ? (note ?? stored) : stored

/** The room of that id as it stands, or null if there is none. */
export async function openRoom(id: string): Promise<Room | null> {
  const stored = readRoom(await (await device.records).room(id).catch(() => null))
  return later(stored, noted(id))
}

/** Every room on this device, also one that could not be saved; newest first. */
export async function allRooms(): Promise<readonly Room[]> {
  const stored = await (await device.records).rooms().catch(() => [])
  const rooms = new Map(stored.flatMap((record) => readRoom(record) ?? []).map((room) => [room.id, room]))
  for (const id of namesUnder(slate, notes)) {
    const room = later(rooms.get(id) ?? null, noted(id))
    if (room !== null) rooms.set(id, room)
  }
  return [...rooms.values()].sort((a, b) => b.startedAt - a.startedAt)
}

let saving: Promise<unknown> = Promise.resolve()

/** Saves a room after what was saved before; what could not be saved is told, and stays noted. */
export async function saveRoom(room: Room): Promise<boolean> {
  const name = notes + room.id
  const note = JSON.stringify(room)
  write(slate, name, note)
  const saved = saving.then(async () => (await device.records).saveRoom(room))
  saving = saved
  const done = await saved
  if (!done) device.trouble = 'unsaved'
  // Where nothing lasts longer than the page, the note is all that does.
  else if (device.lasting && read(slate, name) === note) erase(slate, name)
  return done
}

export async function removeRoom(id: string): Promise<boolean> {
  erase(slate, notes + id)
  return (await device.records).removeRoom(id)
}
