/**
 * The browser's synchronous storage: little, at once, and not to be relied on. Whatever goes wrong with
 * it costs no more than what lay there.
 */

/** The part of the browser's storage that is needed; null where it is refused. */
export type Slate = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null

const keyOf = (name: string): string => `duecourse/${name}`

/** The browser's own, or null where even asking throws. */
export function openSlate(from: { readonly localStorage: Storage }): Slate {
  try {
    return from.localStorage
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
