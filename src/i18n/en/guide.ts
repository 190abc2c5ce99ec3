/** Words around the guides, in English. */
import type { guide as zh } from '../zh/guide.ts'

export const guide: typeof zh = {
  heading: 'Guides',
  guides: {
    trainer: 'For trainers',
    hr: 'For HR',
    lms: 'Learning platforms',
    hosting: 'Hosting',
    broker: 'A server for phone votes',
  },
  contents: 'Contents',
  print: 'Print this guide',
  none: (name: string) => `There is no guide called “${name}”.`,
}
