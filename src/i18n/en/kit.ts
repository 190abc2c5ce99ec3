/** Words of the paper kit in English. */
import type { kit as zh } from '../zh/kit.ts'

const manners: (typeof zh)['manner'] = {
  P01: {
    talks:
      'Slow and low. Half a sigh first, then the outgoings counted off on the fingers. “To be honest” once a call at most. Calls you “Li”; his own are “the works” and “the lads”.',
    lies: 'Cannot make things up, only leaves things out: has seventy, says fifty.',
    yields: 'A figure first, then a day.',
    angry: 'Quieter still, and you become “Mr Li”.',
    leaves: 'The shop floor is calling; he will ring back tonight, and does.',
  },
  P02: {
    talks:
      'Even, tidy sentences with nobody in them, no small talk. “At our end”, “we appreciate your patience”. Her own are only “the director”, never by name.',
    lies: 'No person, no day, a new reason every time; never disputes a figure.',
    yields: 'All at once there is an hour, a payment run, a missing paper.',
    angry: 'More and more like a letter; first names are gone.',
    leaves: 'Has to go into a meeting.',
  },
  P03: {
    talks:
      'Like driving nails: a question back first, then a number. Always “pressure test” and “serial numbers”. His own are “my foreman” and “my line”.',
    lies: 'Very exact about the few that leak, “all the same” about the rest.',
    yields: 'Once the heat is off he fixes times and people.',
    angry: 'Loud, and you become “you salesmen”.',
    leaves: 'Time to change over the line; turns and walks.',
  },
  P04: {
    talks:
      'Warm and fast, one sentence on top of the next, no waiting for answers. Speaks of himself by name, loves “a ten-minute job”. His own is “my bookkeeper”.',
    lies: 'A day at once and in full, always Friday; never where the money comes from.',
    yields: 'Suddenly few words, head down over his phone.',
    angry: 'Hurt and loud; calls the neighbours to witness.',
    leaves: 'Customers have come in; you go and have lunch on him.',
  },
  P05: {
    talks:
      'Unhurried, laughs before he speaks, goes back over old times, three laps and no landing. Calls you “Li”; his own is “your sister-in-law”.',
    lies: 'Says nothing false, just no day; jokes about the interest.',
    yields: 'A grumble first, then a day.',
    angry: 'Cools; the laugh is gone and you become “Mr Li”.',
    leaves: '“Come round for fish some time.”',
  },
  P06: {
    talks:
      'Steady, every word weighed, nobody in the sentence. “In principle”, “as things stand”. His own are only “the leadership” and “the service centre”, never by name.',
    lies: 'Has you hand in again what you have handed in.',
    yields: 'Lowers his voice, gives you the list and the date of the meeting.',
    angry: 'Never loud, only more formal.',
    leaves: 'Looks at his watch; the car is waiting.',
  },
  P07: {
    talks:
      'Brisk, does the sums aloud, hears you out, waits a beat, answers. “Let me work it out for you.” Hard about figures, never shrill.',
    lies: 'Says she is not short of stock, then asks when the lorry leaves.',
    yields: 'Wants it written on the spot, and stamps it.',
    angry: 'Lowers her voice and turns polite.',
    leaves: '“Show them out, would you?”',
  },
  P08: {
    talks:
      'Butts in from the first word, short, and within three sentences is back at the old grievance. After shouting he gets his breath: that is the gap. His own is “my site”.',
    lies: 'What he shouts is false; what he mutters about is true.',
    yields: 'Half the volume; first fairness, then the money, and only then “Li”.',
    angry: 'Really angry, he stops shouting.',
    leaves: 'Says goodbye and does not hang up; writes at night.',
  },
  P09: {
    talks:
      'Quick and light, typing as she speaks. “Let me just look.” Her own are “my supervisor” and “the purchasing side”.',
    lies: 'Does not; at most she passes it to purchasing.',
    yields: 'Brightens at a step she can carry out, and gives a time straight away.',
    angry: 'Not loud: the little words vanish, and it sounds like a notice.',
    leaves: 'The supervisor comes over; she rings off in a whisper.',
  },
  P10: {
    talks:
      'Hot first, then hazy; always on the road, voice messages only. “Any minute”, “next thing”. Flatters; his own is “my accountant is on long leave”.',
    lies: 'The future in detail, the present in fog, and round the address.',
    yields: 'A long silence, then one solid thing.',
    angry: 'First “then we all lose”, then cold.',
    leaves: 'The signal drops.',
  },
}

export const kit: typeof zh = {
  heading: 'Print the paper kit',
  intro:
    'Choose your sheets and print one copy of each with one button: A4, one sheet to a side. How many copies you need is worked out below. Role cards and the trainer’s sheet belong to a scenario; the others serve any session.',
  choose: 'Choose a scenario',
  general: 'No scenario yet, only the sheets for any session',
  own: 'Your own scenarios',
  another: 'Another scenario',
  none: (key) => `There is no scenario ${key}.`,
  which: 'Which sheets',
  cause: 'Hidden cause on the customer’s card',
  everyCause: 'All of them, a card each',
  start: 'Where it begins',
  secret:
    'The customer’s card and the trainer’s sheet give the secret away. Keep them from whoever plays the salesperson.',
  details: 'This session',
  detailsHint:
    'What you fill in is printed; what you leave empty becomes a line to write on. It stays on this page and is not saved.',
  course: 'Course',
  date: 'Date',
  hours: 'Hours',
  trainer: 'Trainer',
  people: 'Participants',
  peopleHint:
    'One a line, or pasted from a spreadsheet. They fill the sign-in list and get a certificate each.',
  copies: {
    heading: 'How many copies',
    heads: 'People in the room',
    threes: (heads, groups, over) =>
      heads < 3
        ? 'Too few for a group of three; counted as one group.'
        : `${heads} people in threes make ${groups} ${groups === 1 ? 'group' : 'groups'}${
            over === 0 ? '' : over === 1 ? '; the one left over observes' : `; the ${over} left over observe`
          }.`,
    sheet: 'Sheet',
    pages: 'Pages each',
    copies: 'Copies',
    paper: 'Paper',
    about: (pages) => `about ${pages}`,
    total: 'Paper in all',
  },
  print: (sheets) => (sheets === 1 ? 'Print 1 sheet' : `Print ${sheets} sheets`),
  printHint:
    'That is one copy of each. For more, tick that sheet alone and set the copies in the print window. Print at actual size on A4, with the browser’s headers and footers off.',
  empty: 'No sheet is chosen.',
  solving: 'The trainer’s sheet is being worked out. A few seconds.',
  unsolved: 'The trainer’s sheet could not be worked out.',
  preview: 'Preview',
  line: 'Group ______    Name __________________    Date ______________',

  sheet: {
    customer: 'Customer’s card',
    sales: 'Salesperson’s card',
    trainer: 'Trainer’s sheet',
    observer: 'Observer sheet',
    debrief: 'Debrief questions',
    votes: 'Vote cards',
    'sign-in': 'Sign-in list',
    certificate: 'Certificate of attendance',
    reaction: 'Feedback form',
    field: 'Manager’s sheet for real calls',
  },

  customer: {
    only: 'For whoever plays the customer, nobody else. Hand it back afterwards.',
    youAre: 'You are',
    owes: 'You owe Hengyi',
    truth: 'The real cause: keep it to yourself',
    opening: 'Your first words',
    calls: 'What you call the salesperson',
    calling: { usual: 'Usually', eased: 'At ease', angry: 'Angry' },
    called: (address) => `They call you “${address}”.`,
    manner: 'How you talk',
    talks: 'Usually',
    lies: 'Lying',
    yields: 'Giving way',
    angry: 'Angry',
    leaves: 'Wanting out',
    voice: 'In this voice',
    tells: 'Asked well, you let it slip',
    asked: 'Asked: ',
    unasked: 'At this point: ',
    warms: 'What brings you round',
    hurts: 'What shuts the door',
    settles: 'Unless this has been found out or settled, you promise and still cannot pay:',
    rule: 'Play the cause you have; invent no new troubles. Give what is asked for well, and only that. No abuse, no families. “Stop” means stop.',
    derole: (name) => `Afterwards say aloud: “I am no longer ${name}.”`,
  },

  sales: {
    only: 'For whoever plays the salesperson.',
    objective: 'Aim',
    customer: 'Across the line',
    today: 'Today',
    briefing: 'Briefing',
    start: 'What went before',
    stake: 'Overdue',
    age: (days) => `${days} days overdue on average`,
    disputed: 'of it disputed',
    setOff: 'of it set off',
    bring: (limit) => `Bring ${limit} at most`,
    authority: 'What you may decide',
    may: 'What briefing and file say you may give: as written, and only in exchange for something.',
    ask: (names) => `In doubt, call time and ask ${names}; the trainer answers.`,
    askNobody: 'In doubt, call time and ask your manager, Mr Chen; the trainer answers.',
    mayNot:
      'Nothing else is yours to give: reductions, extensions, stopping supply and credit notes are asked for first.',
    never: 'Private accounts, private favours, threats, blocking someone’s way, calling on family: never.',
    notes: 'Note down: how much, which day, how paid, who signs',
  },

  solved: {
    only: 'For the trainer only.',
    intro:
      'The best line against each hidden cause. On the right, what else could be said: the points it costs, and which mistake it is, or which good move at the wrong moment.',
    bring: 'Bring',
    bringNothing: 'nothing',
    shared: (cause, last) =>
      last === 1
        ? `Step 1 is the same as for “${cause}”; nothing tells them apart yet. From step 2:`
        : `Steps 1–${last} are the same as for “${cause}”; nothing tells them apart yet. From step ${last + 1}:`,
    step: (number) => `Step ${number}`,
    leave: 'Enough: end the contact here',
    costs: (points) => `−${points}`,
    moment: 'good move, wrong moment',
    misconception: 'misconception',
    redLine: 'red line',
    fine: 'The others cost next to nothing.',
    ending: 'Reached',
    foot: 'Points are lost against a competent but fallible way of going on, as in the review.',
  },

  observer: {
    intro:
      'Write down what you see and hear. Tick what was done and quote the words; no verdicts. One observer, one task.',
    item: 'Watch for',
    seen: 'Tick',
    quote: 'Exact words',
    groups: { questions: 'Questions', commitments: 'Commitments', law: 'Limits', emotion: 'Emotion' },
    items: {
      questions: {
        purpose: 'Said what the call is about within 15 seconds',
        invoices: 'Named the sum and the invoices',
        open: 'Asked two open questions',
        cause: 'Tested the cause instead of taking it as told',
      },
      commitments: {
        full: 'Asked for the full sum first',
        exchange: 'Conceded only for something',
        promise: 'Got amount, date, method and person',
        recap: 'Announced a written recap',
      },
      law: {
        lawful: 'Nothing unlawful, nothing beyond authority',
        approved: 'Asked first where unsure, promised nothing unapproved',
      },
      emotion: {
        silence: 'Asked, then kept silent',
        handled: 'Took the customer’s anger without hitting back or pleading',
        shifted: 'What shifted the customer (exact words just before)',
      },
    },
    best: 'The line I would most like to keep',
    differ: 'The line I would have said differently, and how',
  },

  debrief: {
    intro:
      'Out of the roles first, then the debrief. All four steps, none skipped. Players speak first, then observers, the trainer last.',
    steps: {
      reactions: {
        name: '1  Reactions',
        ask: {
          first: 'Which line of this call would you most like to take back?',
          feel: 'How do you feel now? One word.',
          role: 'Customer: which line made you want to hang up? Which one made you want to tell the truth?',
        },
      },
      description: {
        name: '2  Description',
        ask: {
          happened: 'Tell it from the beginning. What happened, not what was right.',
          when: 'When did the customer change? What had just been said?',
          known: 'What did you know by then, and what did you not know?',
        },
      },
      analysis: {
        name: '3  Analysis',
        ask: {
          plus: 'One thing done well: why did it work?',
          delta: 'One thing to change: which line instead? Say it now.',
          cause: 'What was the real cause? Which line had given it away?',
          wrong: 'When would this very move do harm?',
          law: 'What came closest to a red line?',
        },
      },
      summary: {
        name: '4  Summary',
        ask: {
          rule: 'Write one rule of your own, in one sentence.',
          next: 'Which customer will you use it with this week? Which day?',
        },
      },
    },
    derole:
      'De-role: everyone who played a customer says aloud “I am no longer ____” and takes another seat.',
    rule: 'My rule:',
  },

  votes: {
    card: (letter) => `Vote card ${letter}`,
    cut: 'Cut along the dashed lines; a set for each.',
    upTo: 'Vote cards up to',
    letters: (most) => (most <= 4 ? 'A to D, usually enough' : 'A to H, for visits'),
  },

  signIn: {
    number: 'No.',
    name: 'Name',
    department: 'Department',
    in: 'In',
    out: 'Out',
    page: (page, pages) => `Page ${page} of ${pages}`,
  },

  certificate: {
    heading: 'Certificate of Attendance',
    says: 'has attended the following training.',
    course: 'Course',
    date: 'Date',
    hours: 'Hours',
    trainer: 'Trainer',
    seal: 'Organisation (stamp)',
    claim:
      'This certificate confirms attendance only. It is no statement of results or of any qualification.',
  },

  reaction: {
    intro: 'No names. Circle one number each: 1 not at all, 5 entirely.',
    statement: 'Statement',
    items: {
      relevant: 'What we practised is what I meet in my work.',
      real: 'The customers felt real and talked like people.',
      safe: 'I could get it wrong without losing face.',
      clear: 'I now see which lines work and why.',
      use: 'I will use at least one of them this week.',
      pace: 'The time was well spent, more of it on practice than on listening.',
      trainer: 'The trainer helped me to see it for myself instead of telling me.',
      recommend: 'I would send a colleague.',
    },
    open: {
      most: 'The most useful thing',
      change: 'The one thing to change',
      first: 'The first thing I will do, with which customer, on which day',
    },
  },

  field: {
    intro:
      'The manager listens in on five real calls and talks each over the same day, five minutes. Codes instead of customers’ names. Tick what was done, leave empty what was not, “n/a” where it did not come up.',
    person: 'Salesperson',
    manager: 'Manager',
    item: 'Watch for',
    call: (number) => `Call ${number}`,
    about: { date: 'Date', customer: 'Customer (code)', overdue: 'Days overdue' },
    recap: 'Written recap sent the same day',
    followed: 'Broken promise followed up within a day',
    result: 'Agreed (sum / date)',
    keep: 'One thing to keep',
    change: 'One thing to change, to look at next time',
    foot: 'For helping people, not for ranking them, and not a direct part of anyone’s appraisal.',
  },

  tone: { soft: 'gently', even: 'plainly', firm: 'firmly' },
  inTones: (tones) => tones,
  hearing: {
    ask: 'asking straight for the money, figures named',
    probe: 'asking where it is stuck, and why',
    listen: 'hearing you out and taking it up',
    rapport: 'old times and small talk',
    stakes: 'what is at stake for you',
    plan: 'working out a plan together',
    pin: 'pinning down day, sum and signature',
    formal: 'clauses, letters, formal steps',
    plea: 'begging and tales of woe',
    yield: 'finding excuses for you, letting you off, just waiting',
    accuse: 'blame, and raking up the past',
    threat: 'threats, or going over your head',
  },
  manner: manners,
}
