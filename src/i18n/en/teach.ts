/** Words of what trainers and HR find in one place, in English. */
import type { teach as zh } from '../zh/teach.ts'

export const teach: typeof zh = {
  heading: 'Teaching and records',
  intro:
    'Prepare, run a session, set work, collect it, see the results. All on this computer: nothing to install, no IT department to ask.',
  enter: 'For trainers and HR',
  privacy: 'Privacy notice',
  ways: {
    lesson: {
      name: 'Hold a session of 45 or 90 minutes',
      text: 'A run-sheet whose steps open their screens, with the plan and the clock side by side. One trainer is enough.',
    },
    room: {
      name: 'Run a session',
      text: 'Pick a scenario, set the teams, vote, discuss, vote again. One computer and one screen will do.',
    },
    lecture: {
      name: 'Explain a page, discuss a question',
      text: 'Pages, charts and cases from the handbook, one idea a screen; group discussion with a timer and a board.',
    },
    kit: {
      name: 'Print the paper kit',
      text: "Role cards, observer sheets, vote cards, the trainer's sheet with answers, a sign-in list. A room without computers can practise too.",
    },
    assign: {
      name: 'Set work',
      text: 'Choose a course or scenarios, a deadline and a pass mark; send one link or QR code.',
    },
    collect: {
      name: 'Collect it',
      text: 'Drop in the files, paste in the codes: every attempt is replayed and checked.',
    },
    board: {
      name: 'See who has completed what',
      text: 'Roster, completion, skills, and exports for the systems you have.',
    },
    package: {
      name: 'Make a course package',
      text: 'For the learning platform of your company: SCORM 1.2, SCORM 2004, cmi5.',
    },
    guide: { name: 'Guides', text: 'How to set up a room, run a session, connect a learning platform.' },
  },
}
