/** Words of the one-minute exercises in English. */
import type { drills as zh } from '../zh/drills.ts'

export const drills: typeof zh = {
  heading: "Today's ten",
  intro: 'Three minutes. What you miss comes back another day.',
  due: (count: number) => (count === 1 ? 'One comes back today.' : `${count} come back today.`),
  progress: 'How far you are',
  count: (done: number, all: number) => `${done} / ${all}`,
  kinds: {
    cause: 'What is he hiding?',
    reply: 'What do you say now?',
    name: 'Name the move',
    lawful: 'May you do this?',
    promise: 'What does the promise lack?',
    order: 'Put in order',
    price: 'Do the sum',
    desk: 'At the desk: one off the sheet',
  },
  question: {
    cause: 'Going by what he says, which is it most likely?',
    reply: 'Which line do you take?',
    name: 'Which technique is this, or which wrong idea?',
    lawful: 'May it be done?',
    promise: 'So far so good. What is missing?',
  },
  order: (title: string) => `${title}: what comes first?`,
  tapInOrder: 'Tap them in order. Tap one again to take it back.',
  interest: (sum: string, days: number, rate: number) =>
    `${sum} comes in ${days} days late. Money costs ${rate}% a year. How much is the interest?`,
  recovery: (sum: string, from: number, to: number) =>
    `${sum}, left from ${from} to ${to} days overdue. On the curve we practise with, how much less comes in?`,
  replacement: (sum: string, margin: number) =>
    `${sum} is lost. At a gross margin of ${margin}%, how much must be sold to make up for it?`,
  priced: {
    interest:
      'Sum × yearly rate × days ÷ 360. Interest is the small part; what never comes in is the large one.',
    recovery:
      'By the curve this course practises with. It is a model and was not measured; for the published figures see the handbook.',
    replacement: 'The sum lost ÷ the margin: so much must be sold to earn it back.',
  },
  lacks: (part: string) =>
    `Everything else was said; only “${part}” is missing. Each gap makes the promise weaker.`,
  right: 'Right.',
  wrong: 'Not this one.',
  next: 'Next',
  read: 'In the handbook:',
  over: 'That was today',
  result: (right: number, all: number) => `${right} of ${all} right at the first go.`,
  tomorrow: 'What you missed comes back in a day or two, the rest later.',
}
