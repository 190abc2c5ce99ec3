/** Words of the page that votes, on the phone of whoever sits in the room, in English. */
import type { vote as zhVote } from '../zh/vote.ts'

export const vote: typeof zhVote = {
  title: 'Classroom vote',
  room: (code) => `Room ${code}`,
  connection: {
    calling: 'Joining the room…',
    lost: 'No connection; trying again. Your vote is safe and goes in as soon as you are back.',
    refused: 'The message server turns this phone away; please tell your trainer. Still trying.',
  },
  waiting: 'You are in. Wait for the first question.',
  over: 'Voting is over for this session. You may close this page.',
  said: 'The customer says',
  which: {
    first: 'What would you answer?',
    second: 'Now that you have talked it over: what would you answer?',
  },
  tap: 'Tap one. You can change it until voting is closed.',
  sending: (letter) => `You chose ${letter}; sending…`,
  arrived: (letter) => `${letter} has been received. You can still change it.`,
  closed: 'Voting is closed.',
  released: 'How the room voted',
  counted: (letter) => `You voted ${letter}.`,
  late: (letter) => `${letter} came too late to be counted.`,
  lateChange: (late, counted) => `The change to ${late} came too late; ${counted} was counted.`,
  none: 'You did not vote in this round.',
  share: (count, percent) => `${count} ${count === 1 ? 'vote' : 'votes'}, ${percent}%`,
  yours: 'your vote',
  noRoom: {
    heading: 'No room found',
    text: 'Please scan the code on the screen again; the address has to be complete.',
  },
  foreign: {
    heading: 'This page cannot reach that server',
    text: (broker) => `The site was built without leave to talk to ${broker}. Please tell your trainer.`,
  },
  insecure: {
    heading: 'The browser does not allow it',
    text: (broker) =>
      `This page was opened by https and may only reach addresses that begin with wss, not ${broker}. Please tell your trainer: either give the message server a certificate, or open the site by http.`,
  },
  elsewhere: {
    heading: 'You are voting in another window',
    text: 'One phone, one vote. To vote in this window instead, tap below.',
    here: 'Vote here',
  },
}
