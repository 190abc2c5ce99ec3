/** Words of the handbook in English. */
import type { handbook as zh } from '../zh/handbook.ts'

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

export const handbook: typeof zh = {
  heading: 'Handbook',
  intro:
    'Leaf through it before a call, check yourself after. Every page says when a move works and when it backfires.',
  search: 'Find a move',
  searchHint: 'Such as: excuse, statement, supply',
  found: (count: number) => (count === 1 ? '1 page found' : `${count} pages found`),
  nothing: (query: string) => `Nothing on “${query}”. Try another word, or look through the list below.`,
  family: {
    F1: 'Stance',
    F2: 'Prepare and diagnose',
    F3: 'Prevent',
    F4: 'Timing and rhythm',
    F5: 'Open and steer',
    F6: 'Relationship',
    F7: 'Persuade',
    F8: 'Negotiate and structure',
    F9: 'Commit and track',
    F10: 'Persist and press',
    F11: 'Write and escalate',
    F12: 'System and review',
  },
  techniques: 'Techniques',
  misconceptions: 'Misconceptions',
  redLines: 'Red lines',
  lawCards: 'Law cards',
  trainedIn: 'Where to practise it',
  trainedNowhere: 'No scenario here trains this one yet.',
  evidence: 'Your own record',
  evidenceNone: 'Not used in a play yet.',
  evidenceText: (hits: number, misuses: number, misses: number) =>
    `Used well ${times(hits)}, at the wrong moment ${times(misuses)}, missed ${times(misses)}`,
}
