/**
 * Red lines that one line may cross both of. Enters: the id of a red line. Leaves: those that must not be
 * offered beside it as wrong. No solution can tell, the tag names one of them: so they are listed. Pure.
 */

/** Pairs of ids of `red-lines`; the order within a pair means nothing. */
export const nearPairs: readonly (readonly [string, string])[] = [
  // Said before people whom it is no business of.
  ['public-shaming', 'third-party-disclosure'],
  ['false-threat', 'public-shaming'],
  ['false-threat', 'third-party-disclosure'],
  ['contacting-family', 'third-party-disclosure'],
  ['contacting-family', 'public-shaming'],
  // Being where one is not wanted.
  ['following', 'contacting-family'],
  ['following', 'refusing-to-leave'],
  ['following', 'public-shaming'],
  ['refusing-to-leave', 'detaining'],
  ['refusing-to-leave', 'public-shaming'],
  ['contacting-family', 'refusing-to-leave'],
  ['detaining', 'taking-goods'],
  // In a name that is not one's own.
  ['false-threat', 'impersonation'],
  ['forging', 'impersonation'],
  // Money to a person.
  ['gifts', 'private-account'],
  ['gifts', 'contacting-family'],
  // What collectors for hire do.
  ['hired-collectors', 'following'],
  ['hired-collectors', 'detaining'],
  ['hired-collectors', 'contacting-family'],
  ['hired-collectors', 'public-shaming'],
]

/** Those that the line of this red line might be taken for as well. */
export const nearTo = (redLine: string): ReadonlySet<string> =>
  new Set(nearPairs.flatMap(([one, other]) => (one === redLine ? [other] : other === redLine ? [one] : [])))
