/** Codes and staff numbers as people type them, made alike: what differs only in typing is the same. Pure. */

/** Full width, small letters, blanks, dashes and dots make no difference; zeros do. */
export const plainTyped = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.·]/gu, '')
