/** Whose a result is, as far as a typed staff number can say. Pure. */

export interface Typed {
  readonly staff: string
  readonly name: string
}

const plain = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase()

/**
 * Two files with one key are taken to be one person's: the staff number, whatever its width and case,
 * zeros and all; else the name.
 */
export const learnerKey = ({ staff, name }: Typed): string =>
  plain(staff) !== '' ? `#${plain(staff)}` : `@${plain(name)}`
