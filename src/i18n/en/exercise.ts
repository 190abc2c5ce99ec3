/** Words of the exercises at the desk in English. */
import type { exercise as zh } from '../zh/exercise.ts'

export const exercise: typeof zh = {
  heading: 'At the desk',
  intro: 'No customer on the line: a sheet, a few decisions, and you see at once.',
  none: (id: string) => `There is no exercise “${id}”.`,
  figures: 'The figures',
  chart: 'Ageing, a bar for each customer; the darker, the older',
  place: (at: number, all: number) => `Question ${at} of ${all}`,
  progress: 'How far you are',
  keys: 'Number keys choose, Enter goes on.',
  next: 'Next question',
  finish: 'See the result',
  over: "That's the sheet done",
  result: (right: number, all: number) => `${right} of ${all} right.`,
  solved: 'Every question has been answered right.',
  read: 'Read up on',
  trained: 'Techniques in it',
  again: 'Do it again',
  other: 'Next sheet',
  questions: (count: number) => `${count} questions`,
  score: (right: number, all: number) => `${right} / ${all} right so far`,
}
