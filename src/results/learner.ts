/** Whose a result is, as far as a typed staff number can say. Pure. */
import { plainTyped } from '../assignments/typed.ts'

export interface Typed {
  readonly staff: string
  readonly name: string
}

/** Blanks within a name tell people apart, how many there are does not. */
const plainName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase()

/**
 * Two files with one key are taken to be one person's: the staff number, zeros and all, as exams draw by it;
 * else the name.
 */
export function learnerKey({ staff, name }: Typed): string {
  const number = plainTyped(staff)
  return number !== '' ? `#${number}` : `@${plainName(name)}`
}
