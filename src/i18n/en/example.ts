/** Words of the worked examples in English. */
import type { example as zh } from '../zh/example.ts'

export const example: typeof zh = {
  heading: 'Worked example',
  none: (id) => `There is no worked example “${id}”.`,
  model: { bad: 'How not to', good: 'How to' },
  moves: { bad: 'How not to, step by step', good: 'How to, step by step' },
  turnTo: { bad: 'Back to how not to', good: 'Now see how to' },
  choose: 'Which of the two',
  cause: (name) => `The real cause, the same in both: ${name}`,
  brings: (names) => `At hand: ${names}`,
  bringsNothing: 'Nothing at hand',
  note: 'Note',
  end: 'How it ended',
  score: (points) => `${points} ${points === 1 ? 'point' : 'points'}`,
  difference: 'What made the difference',
  play: 'Now make the call yourself',
}
