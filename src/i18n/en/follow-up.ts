/** Words of the day on which a promise falls due, in English. */
import type { followUp as zhFollowUp } from '../zh/follow-up.ts'

export const followUp: typeof zhFollowUp = {
  heading: 'Payment day',
  outcome: { paid: 'All of it is in', part: 'Part of it is in', broken: 'Not in' },
  promised: 'Promised',
  arrived: 'Paid in',
  short: 'Short by',
  commission: 'Commission on it',
  question: 'Half a minute. What do you do now?',
  keys: 'Number keys choose.',
  right: 'Right',
  wrong: 'Not that',
  yours: 'your pick',
  better: 'Do this',
  sum: (received, commission) => `So far: ${received} paid in, ${commission} commission.`,
  score: 'The score of that attempt stays as it was: it went by what could be known then.',
  none: 'No day for payment came out of that attempt, so there is nothing to wait for.',
  early: (day) =>
    `They said ${day}. It's not due, so there's nothing for me to look up. Come in tomorrow, or skip ahead.`,
  forward: 'Skip to the day',
}
