/** The closed vocabulary of rosters, of matching results to people, and of reminding them. */

/** What a column of a roster may be. */
export const fields = ['staff', 'name', 'department', 'post', 'courses', 'due', 'exempt'] as const
export type Field = (typeof fields)[number]

/** How a text file may be written. */
export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof encodings)[number]

/** What may be wrong with a row of a roster; the first six leave it out. */
export const flaws = [
  'no number',
  'scientific',
  'rounded',
  'two names',
  'too long',
  'too many',
  'number',
  'long',
  'identity card',
  'no name',
  'two departments',
  'again',
  'unknown course',
  'date',
  'two dates',
  'exempt',
] as const
export type Flaw = (typeof flaws)[number]

/**
 * Why it is doubtful whose a result is: the number is somebody's of another name · it differs from a listed
 * one by zeros only · there is no number, and the name fits · the number is not on the roster · neither
 * number nor name was typed
 */
export const doubtKinds = ['other name', 'alike', 'name only', 'unlisted', 'nobody'] as const
export type DoubtKind = (typeof doubtKinds)[number]

/** Why somebody is to be reminded: overdue · due soon · a completion that runs out soon */
export type Need = 'overdue' | 'due' | 'refresh'
