/**
 * The browser's synchronous storage: little, at once, and not to be relied on. Whatever goes wrong with
 * it costs no more than what lay there.
 */

/** The part of the browser's storage that is needed; null where it is refused. */
export type Slate = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null

/** One that can also be looked through. */
export type WholeSlate = Storage | null

const keyOf = (name: string): string => `duecourse/${name}`

/** The browser's own, or null where even asking throws. */
export function openSlate(from: { readonly localStorage: Storage }): WholeSlate {
  try {
    return from.localStorage
  } catch {
    return null
  }
}

/** One that lasts as long as the tab does. */
export function openTabSlate(from: { readonly sessionStorage: Storage }): Slate {
  try {
    return from.sessionStorage
  } catch {
    return null
  }
}

export const read = (slate: Slate, name: string): string | null => {
  try {
    return slate?.getItem(keyOf(name)) ?? null
  } catch {
    return null
  }
}

export const write = (slate: Slate, name: string, value: string): void => {
  try {
    slate?.setItem(keyOf(name), value)
  } catch {
    // A full or refused storage: next time it is as if nothing had been written.
  }
}

export const erase = (slate: Slate, name: string): void => {
  try {
    slate?.removeItem(keyOf(name))
  } catch {
    // Where nothing can be removed, nothing could be written.
  }
}

/** What is written under names that begin so, without that beginning; in no order. */
export function namesUnder(slate: WholeSlate, beginning: string): readonly string[] {
  const from = keyOf(beginning)
  try {
    const keys = Array.from({ length: slate?.length ?? 0 }, (_, index) => slate?.key(index) ?? '')
    return keys.filter((key) => key.startsWith(from)).map((key) => key.slice(from.length))
  } catch {
    return []
  }
}

/** Erases everything of ours but the names that are kept. Throws where the storage does. */
export function eraseBut(storage: Storage, kept: readonly string[]): void {
  const ours = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  for (const key of ours)
    if (key.startsWith(keyOf('')) && !kept.some((name) => key === keyOf(name))) storage.removeItem(key)
}
