/** Words of the run-sheet of a session, in English. */
import type { lesson as zh } from '../zh/lesson.ts'

export const lesson: typeof zh = {
  heading: 'Hold a session',
  intro:
    'Go down the list: each step opens its screen, and leaving that screen brings you back here. The clock keeps itself, through a reload too.',
  length: (minutes: number) => `${minutes} minutes`,
  lengthHint: {
    45: 'votes, a fishbowl, a debrief; one screen will do',
    90: 'an example, votes, threes, a fishbowl, a debrief; 12 to 24 people',
  },
  start: 'Start now',
  plan: 'Plan',
  spent: 'Actual',
  minutes: (minutes: number) => `${minutes} min`,
  from: (from: number, to: number) => `${from}–${to} min`,
  now: 'This step now',
  done: 'Done',
  here: 'Go to this step',
  next: 'Next step',
  end: 'End of session',
  ended: 'The session is over',
  elapsed: 'Under way for',
  late: (minutes: number) => `${minutes} min late`,
  early: (minutes: number) => `${minutes} min early`,
  onTime: 'on time',
  endAt: (time: string) => `At this pace it ends at ${time}`,
  again: 'Begin another session',
  againAsk: 'The times of this one will be cleared.',
  others: 'At any time',
  lecture: 'Explain it',
  guide: 'The trainer’s guide',
  step: {
    contract: {
      name: 'House rules',
      say: 'Read out all five, leave none out. Then say what is practised today.',
    },
    model: {
      name: 'Worked example',
      say: 'The bad call first: “Which line started it?” Then the good one: “What is different?”',
    },
    briefing: {
      name: 'Briefing',
      say: '“What do we want today? A sum and a day.” Tick what the class takes along.',
    },
    vote: {
      name: 'Vote on three turns',
      say: 'Vote, talk for two minutes, vote again. Then ask the minority first: “Which words did you hear?”',
    },
    roles: {
      name: 'Role cards',
      say: '“Three minutes to read, no swapping.” Everyone reads the cause to themselves.',
    },
    threes: {
      name: 'In threes',
      say: 'Two rounds of seven minutes. Say nothing while they play; three minutes between to change roles and cards.',
    },
    fishbowl: {
      name: 'Fishbowl',
      say: 'One group plays in the middle, the others watch in four parties, one task each. Anyone may call a halt.',
    },
    debrief: {
      name: 'Out of role, then the debrief',
      say: '“I am no longer Mr Qian.” The players speak first, then the observers, you last.',
    },
    rule: {
      name: 'One rule each',
      say: '“Write one rule. Who will you use it on this week, and on which day?”',
    },
  },
  place: {
    rules: 'Show the house rules',
    lecture: 'Explain something',
    example: 'Open the example',
    vote: 'Run the vote',
    kit: 'Print role cards',
    threes: 'Open threes',
    fishbowl: 'Open the fishbowl',
    debrief: 'Show the four steps',
    discussion: 'Open a discussion',
    assign: 'Set work',
  },
}
