/** Words of the play in English. */
import type { Dict } from '../language.svelte.ts'

export const play: Dict['play'] = {
  heading: (name) => `Talking to ${name}`,
  you: 'You',
  saidBy: (name, mood) => `${name} (${mood}): `,
  face: (name, mood, stance) => `${name}, looking ${mood}, ${stance}`,
  faceOnPhone: (name, mood, stance) => `${name} at the other end of the line, sounding ${mood}, ${stance}`,
  onPhone: 'On the line',
  onVisit: 'Face to face',
  atDesk: 'At your desk',
  over: 'Over',
  afterwards: 'After the call, at your desk',
  afterwardsVisit: 'After the visit, at your desk',
  thin: 'Patience is wearing thin',
  yourTurn: 'What do you say?',
  yourMove: 'What do you do?',
  lookAround: 'Take a look',
  goTo: 'Walk over',
  keys: 'Number keys choose, arrow keys move, Enter confirms.',
  leavePhone: 'Hang up',
  leaveVisit: 'Take your leave',
  leaveDesk: 'Call it a day',
  leaveAsk: 'Leave it there? What has been agreed stands; what has not will have to wait.',
  leaveYes: 'Leave it there',
  leaveNo: 'Keep talking',
  file: 'The file',
  notes: 'Notes',
  transcript: 'Transcript',
  transcriptNone: 'Nothing has been said yet.',
  learned: (names) => `Learned: ${names}`,
  agreed: (names) => `Agreed: ${names}`,
  asks: (who) => `ask ${who}`,
  writes: 'message or letter',
  finished: 'That was it',
  toReview: 'See the review',
  again: 'Once more',
  moved:
    'The wording of this scenario has changed since; this attempt goes on with the version it began with.',
  calling: (name: string) => `Calling ${name}…`,
  ringing: 'Ringing…',
  incoming: (name: string) => `${name} is calling`,
  answer: 'Answer',
  skipRing: 'Connect now',
  talkingTime: (time: string) => `On the call ${time}`,
  hungUp: (time: string) => `Call ended ${time}`,
  speaking: 'Speaking…',
  skipSpeech: 'Hear the rest at once',
  listen: 'Tap to skip',
  locked: 'Not open yet',
  lookAt: (what: string) => `In the picture: ${what}`,
  place: (name: string, clock: string | null) =>
    clock === null ? name : `${name}. The clock on the wall says ${clock}`,
  elsewhere: 'This play has gone on in another window, so it stops here. Both records are kept.',
  takeBack: 'Go on here instead',
  left: (count: number) =>
    count === 1
      ? 'The exam was left once. That is on record.'
      : `The exam was left ${count} times. That is on record.`,
}

/** What a locked choice still needs. */
export const needs: Dict['needs'] = {
  or: ', or ',
  because: (what: string) => `First ${what}`,
  unknown: 'Not yet',
  not: (what: string) => `not “${what}”`,
  fact: (name: string) => `find out “${name}”`,
  brought: (name: string) => `bring “${name}”`,
  mood: (moods: string) => `wait until they are ${moods}`,
  stance: (stances: string) => `wait until they are ${stances}`,
  patience: 'wait until their patience runs thin',
  deal: (part: string) => `agree on “${part}”`,
}

export const modes: Dict['modes'] = {
  heading: 'How to play it',
  name: { guided: 'Guided', practice: 'Practice', exam: 'Exam' },
  means: {
    guided: 'Someone at your side drops a hint, and a slip can be taken back.',
    practice: 'No hints. The review comes at the end.',
    exam: 'No hints, nothing taken back, leaving is noted. If you are cut off, you sit the same one.',
  },
  resumeExam: 'This exam is half done: go on with it',
}

export const coach: Dict['coach'] = {
  name: 'Guo, the old hand',
  hint: 'A hint',
  hintTechnique: (technique: string) => `Think of “${technique}” here.`,
  hintNone: 'Much of a muchness here. Say what comes naturally.',
  thinking: 'Let me think…',
  slipped: (points: number) =>
    points === 1 ? 'That line cost 1 point.' : `That line cost ${points} points.`,
  redLine: 'That line crosses a red line. Never on a real call.',
  back: 'Take it back',
  goOn: 'Leave it',
  first: {
    heading: 'This is the line that cost you',
    none: 'Three lines, not one wasted',
    cost: (points: number) => (points === 1 ? '1 point lost' : `${points} points lost`),
    better: 'Say this instead',
    again: 'Again from this line',
    goOn: 'Finish the call',
    tomorrow: "Whatever day you get, I'll tell you whether the money came in. Look in tomorrow.",
    finance: 'Wang, accounts',
  },
}
