/**
 * What a trainer has prepared or is in the middle of, kept in the browser's synchronous storage: written at
 * once, so that closing a window in that moment loses nothing. What cannot be read counts as nothing there.
 */
import * as v from 'valibot'
import { openSlate, read, write } from '../../records/slate.ts'

const slate = openSlate(window)

/** A place for one value. */
export interface Kept<T> {
  /** What lies there, or null. */
  readonly read: () => T | null
  readonly write: (value: T) => void
}

/** @param name of the place; @param schema what may lie there */
export const kept = <T>(name: string, schema: v.GenericSchema<unknown, T>): Kept<T> => ({
  read() {
    try {
      const result = v.safeParse(schema, JSON.parse(read(slate, name) ?? 'null'))
      return result.success ? result.output : null
    } catch {
      return null
    }
  },
  write: (value) => write(slate, name, JSON.stringify(value)),
})
