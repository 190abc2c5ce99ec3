/** Words of the home screen, and of the way to every other, in English. */
import type { home as zhHome } from '../zh/home.ts'

export const home: typeof zhHome = {
  nav: {
    label: 'Main',
    home: 'Today',
    library: 'Scenarios',
    handbook: 'Handbook',
    progress: 'Progress',
    settings: 'Settings',
  },
  sender: { manager: 'Chen, sales manager', finance: 'Wang, accounts', veteran: 'Guo, the old hand' },
  first: {
    desk: 'Your desk',
    heading: 'Your first call',
    owes: 'Overdue',
    oldest: (days) => `the oldest invoice by ${days} days`,
    dial: 'Make the call',
    dialling: 'Dialling …',
    failed: "The call didn't go out. Dial again.",
    minute: 'One minute, three lines.',
    library: 'See the scenarios first',
  },
  heading: 'Three things today',
  headingFew: 'Today',
  waiting: 'Wang is checking the account …',
  done: "That's everything for today. If you want more, pick one from the scenarios.",
  goOn: 'Carry on',
  goOnText: (turns) =>
    turns === 0
      ? "You've set out, and that's as far as it got."
      : `It stopped after ${turns === 1 ? 'one step' : `${turns} steps`}. They're still waiting.`,
  goOnFirst: 'That call had barely started. Carry on and get a day out of her.',
  goOnExam: "An exam, half done. Carry on; it's the same one.",
  prepare: 'Get ready',
  nextText: 'This one next. How much, what day, who signs: get all three.',
  redo: 'Have another go',
  redoText: (score) => `${score} last time. Find another way to say the line that cost you most.`,
  due: 'Go and see',
  dueText: (customer, sum) => `${sum} from ${customer} is due today. Come and see whether it's in.`,
  awaitedHeading: 'Money to come',
  awaitedText: "Not due yet, so there's nothing for me to look up. Come in tomorrow and I'll tell you.",
  awaitedDay: (day) => `due ${day}`,
  fastForward: 'Skip to the day',
  standing: 'So far',
  received: 'Paid in',
  commission: 'Commission',
  rule: 'How commission works',
  ruleText:
    'On money received only, and less the longer it was overdue. The rule is our invented company’s and has nothing to do with the score.',
  title: 'Title',
  titles: ['Trainee', 'Finding your feet', 'On the job', 'Able hand', 'Mainstay', 'Old hand'],
  streakLabel: 'Practice',
  streak: (days) =>
    days === 0 ? 'Begun at a weekend' : days === 1 ? '1 working day' : `${days} working days`,
  paused: 'Resting. It goes on when you do.',
  private: 'Practice stays on this device. Nobody is watching.',
  reactions: 'What they say about that one',
  pitfall: (text, name) => `Before it, Guo told you “${text}” That was a trap: ${name}.`,
  backup: 'Your records have not been exported for a while. If the browser is cleared, they are gone.',
  backupGo: 'Export them',
}
