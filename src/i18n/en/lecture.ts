/** Words of a lecture in English: what is picked for it, and its slides. */
import type { lecture as zh } from '../zh/lecture.ts'

export const lecture: typeof zh = {
  heading: 'Explain it',
  intro:
    'Pick a few things from the handbook, put them in order, show them one idea a screen. The list stays on this computer for next time.',
  tabs: {
    pages: 'Handbook',
    cases: 'Cases',
    drawings: 'Drawings and sums',
    techniques: 'Techniques',
    sayings: 'What customers say',
  },
  pick: 'Pick what to show',
  search: 'Find',
  searchHint: 'for example: statement, promise, new year',
  nothing: 'Nothing found. Try another word.',
  list: 'In this lecture',
  empty: 'Nothing yet. Whatever you press is added here.',
  add: (title: string) => `Add “${title}”`,
  added: (title: string) => `Take out “${title}”`,
  up: (title: string) => `Move “${title}” up`,
  down: (title: string) => `Move “${title}” down`,
  remove: (title: string) => `Take out “${title}”`,
  only: (title: string) => `Show only “${title}”`,
  clear: 'Take everything out',
  count: (topics: number, slides: number) =>
    `${topics} ${topics === 1 ? 'topic' : 'topics'}, ${slides} ${slides === 1 ? 'screen' : 'screens'}`,
  full: 'That is enough for a whole day. Take something out before adding more.',
  gone: 'No longer in the handbook',
  start: 'Start the show',
  goOn: 'Clicker, arrow keys or space turn the page; B makes the screen dark; Home and End go to the ends; Esc leaves. F11 fills the screen.',
  drawing: (title: string) => `Drawing: ${title}`,
  slides: {
    heading: 'Slides',
    empty: 'Nothing has been picked yet. Pick a few things under “Explain it” first.',
    none: (word: string) => `The handbook has no “${word}”.`,
    leave: 'Leave the show',
    light: 'Light',
    place: (slide: number, slides: number) => `Screen ${slide} of ${slides}`,
    previous: 'Previous screen',
    next: 'Next screen',
    keys: 'Clicker or arrow keys turn the page, B for dark, Esc to leave',
  },
  rules: {
    label: 'House rules',
    title: 'Five things we agree on',
    gist: 'Losing a customer in here does not cost the company a penny.',
    list: [
      'You need not act. Watching counts as taking part, and no reason is asked.',
      'No real customers, no real sums. Say “a customer of ours”.',
      'Mistakes are welcome: they are cheapest in this room.',
      'Anyone can raise a hand for “stop”. We stop at once and ask no questions.',
      'Nobody is ranked. Compare yourselves with yourselves, before and after the talk.',
    ],
  },
}
