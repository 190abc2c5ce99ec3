/** Words of the worked examples in English. */
import type { example as zh } from '../zh/example.ts'

export const example: typeof zh = {
  heading: 'Worked example',
  none: (id) => `There is no worked example “${id}”.`,
  model: { bad: 'Bad model', good: 'Good model' },
  moves: { bad: 'Bad model, step by step', good: 'Good model, step by step' },
  turnTo: { bad: 'Back to the bad model', good: 'On to the good model' },
  choose: 'Which of the two',
  cause: (name) => `The real cause, the same in both: ${name}`,
  brings: {
    phone: (names) => `At hand: ${names}`,
    visit: (names) => `Brought along: ${names}`,
    desk: (names) => `At hand: ${names}`,
  },
  bringsNothing: { phone: 'Nothing at hand', visit: 'Brought nothing', desk: 'Nothing at hand' },
  note: 'Note',
  end: 'How it ended',
  score: (points) => `${points} ${points === 1 ? 'point' : 'points'}`,
  difference: 'What made the difference',
  play: {
    phone: 'Now make the call yourself',
    visit: 'Now go there yourself',
    desk: 'Now try it yourself',
  },
  door: (title) => `Worked example: ${title}`,
  before: {
    phone: (title) => `See it done before you ring: ${title}`,
    visit: (title) => `See it done before you go: ${title}`,
    desk: (title) => `See it done before you start: ${title}`,
  },
}
