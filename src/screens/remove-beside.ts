/**
 * Removes what this browser keeps of the site beside the records of its learners: what was collected, what
 * belongs to a room, a vote or a learning system. How the page looks and speaks stays. Effects: storage.
 */
import { boardName } from '../board/kept.ts'
import { formStore } from '../board/kept-forms.ts'
import { sealStore } from '../board/seal.ts'
import { eraseBut } from '../records/slate.ts'
import { kept } from '../records/settings.ts'
import { openStore } from '../records/store.ts'
import { shelfName } from '../results/shelf.ts'

/** Told to the window once all is removed: what still holds some of it in memory lets go. */
export const removedEvent = 'duecourse-removed'

const known = [shelfName, boardName, formStore, sealStore]

/** Names of the stores beside the records: those known here, and any other of ours that the browser names. */
async function storesBeside(): Promise<readonly string[]> {
  try {
    const databases = await window.indexedDB.databases()
    const found = databases.flatMap(({ name }) => (name?.startsWith('duecourse-') === true ? [name] : []))
    return [...new Set([...known, ...found])]
  } catch {
    // Old browsers name none, some have none.
    return known
  }
}

async function emptied(name: string): Promise<boolean> {
  try {
    const store = await openStore(name)
    for (const key of await store.keys()) await store.remove(key)
    return true
  } catch {
    return false
  }
}

/** Resolves to whether all of it is gone. */
export async function removeBeside(): Promise<boolean> {
  let gone = true
  for (const name of await storesBeside()) gone = (await emptied(name)) && gone
  for (const from of ['localStorage', 'sessionStorage'] as const) {
    try {
      eraseBut(window[from], kept)
    } catch {
      // Where the storage is refused, nothing lies in it.
    }
  }
  window.dispatchEvent(new Event(removedEvent))
  return gone
}
