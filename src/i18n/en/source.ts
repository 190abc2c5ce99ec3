/** Words of taking one's own scenario along as Markdown. */
import type { source as zh } from '../zh/source.ts'

export const source: typeof zh = {
  take: 'Get the Markdown',
  heading: (title) => `${title} · Markdown`,
  text: 'The file as it was written. Change it and import it again.',
  download: 'Download',
  show: 'No download? Open to copy',
  link: {
    heading: 'Get your own scenarios out of an assignment link',
    text: 'On another computer, or when the file is lost: paste the link that you gave out, and the scenarios in it come back as they were.',
    label: 'Link of the assignment; the words around it may stay',
    none: 'There is no assignment link in this text.',
    empty: 'This assignment uses built-in scenarios only.',
    found: (title) => `Scenarios in “${title}”:`,
  },
}
