/**
 * What was handed in, kept in this browser as it came, until it is deleted. Enters: a store of its own
 * and texts. Leaves: the texts. Nothing that was worked out of them is kept: they are judged again when
 * they are looked at again. Many small files lie in one bundle, since a store is slow by the piece.
 */
import * as v from 'valibot'
import type { Store } from '../records/store.ts'

/** Characters of a text at most: what a learning system exports of a company's year. */
export const longestText = 64 * 1024 * 1024

/** A file or a paste, as it came in. */
export interface Shelved {
  /** Name of the file; empty for what was pasted. */
  readonly source: string
  /** Milliseconds since 1970. */
  readonly receivedAt: number
  readonly text: string
}

/** The store of a browser, beside the records of the learners of this device. */
export const shelfName = 'duecourse-collected'

const bundle = v.strictObject({
  format: v.literal(1),
  shelved: v.array(
    v.strictObject({
      source: v.pipe(v.string(), v.maxLength(300)),
      receivedAt: v.pipe(v.number(), v.finite()),
      text: v.pipe(v.string(), v.maxLength(longestText)),
    }),
  ),
})

const area = 'bundle/'

export interface Shelf {
  /** Names of the bundles, oldest first. */
  bundles(): Promise<readonly string[]>
  /** What lies in a bundle; nothing where it cannot be read. */
  take(name: string): Promise<readonly Shelved[]>
  /**
   * @param id unlike any other, later ones sorting after earlier ones
   * @returns whether it lies there now
   */
  put(id: string, shelved: readonly Shelved[]): Promise<boolean>
  /**
   * What lies in a bundle from now on; nothing removes it.
   * @returns whether it is so
   */
  replace(name: string, shelved: readonly Shelved[]): Promise<boolean>
  /** Removes everything; resolves to whether it is gone. */
  clear(): Promise<boolean>
}

export function shelfOf(store: Store): Shelf {
  const names = async (): Promise<readonly string[]> =>
    (await store.keys()).filter((key) => key.startsWith(area)).sort()
  return {
    bundles: names,
    async take(name) {
      const read = v.safeParse(bundle, await store.get(name))
      return read.success ? read.output.shelved : []
    },
    put: (id, shelved) =>
      store.set(area + id, { format: 1, shelved }).then(
        () => true,
        () => false,
      ),
    replace: (name, shelved) =>
      (shelved.length === 0 ? store.remove(name) : store.set(name, { format: 1, shelved })).then(
        () => true,
        () => false,
      ),
    async clear() {
      try {
        for (const name of await names()) await store.remove(name)
        return true
      } catch {
        return false
      }
    },
  }
}
