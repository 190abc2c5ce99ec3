/**
 * Where rooms lie on this device. What was just done is noted at once in the synchronous storage, so that
 * closing a window in that very moment loses nothing; the records follow.
 */
import { readRoom } from '../../classroom/room-schema.ts'
import { lastDone } from '../../classroom/room.ts'
import type { Room } from '../../classroom/room.ts'
import { erase, openSlate, read, write } from '../../records/slate.ts'
import { device } from '../device.svelte.ts'

const slate = openSlate(window)
const note = 'room'

/** The room that was worked on last, as it stood. */
function noted(): Room | null {
  try {
    return readRoom(JSON.parse(read(slate, note) ?? 'null'))
  } catch {
    return null
  }
}

/** The room of that id as it stands, or null if there is none. */
export async function openRoom(id: string): Promise<Room | null> {
  const stored = readRoom(await (await device.records).room(id).catch(() => null))
  const last = noted()
  if (last?.id !== id) return stored
  return stored === null || lastDone(last) >= lastDone(stored) ? last : stored
}

/** Every room on this device, newest first. */
export async function allRooms(): Promise<readonly Room[]> {
  const stored = await (await device.records).rooms().catch(() => [])
  const rooms = stored.flatMap((record) => readRoom(record) ?? [])
  const last = noted()
  return rooms.map((room) => (last?.id === room.id && lastDone(last) > lastDone(room) ? last : room))
}

let saving: Promise<unknown> = Promise.resolve()

/** Saves a room after what was saved before; what could not be saved is told, and stays noted. */
export async function saveRoom(room: Room): Promise<boolean> {
  write(slate, note, JSON.stringify(room))
  const saved = saving.then(async () => (await device.records).saveRoom(room))
  saving = saved
  const done = await saved
  if (!done) device.trouble = 'unsaved'
  return done
}

export async function removeRoom(id: string): Promise<boolean> {
  if (noted()?.id === id) erase(slate, note)
  return (await device.records).removeRoom(id)
}
