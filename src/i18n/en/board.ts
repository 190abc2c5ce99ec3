/** Words of HR's board, in English. */
import type { board as zh } from '../zh/board.ts'

export const board: typeof zh = {
  heading: 'Who has completed what',
  intro:
    'Import the roster, match the results to people, and see who is done, who is overdue and whom to remind next.',
  notPay: 'For training only. Not to be used for pay, appraisal or grading.',
  working: 'Working it out…',
  ways: {
    people: {
      name: 'People',
      text: 'Find anyone by department, course or status, down to every single attempt.',
    },
    next: { name: 'Whom to remind', text: 'Overdue first, then everything due within fourteen days.' },
    roster: {
      name: 'Roster',
      text: 'Staff numbers, names, departments and required courses from Excel or a table.',
    },
    collect: {
      name: 'Collect results',
      text: 'Files, codes and exports of a learning platform all come in here.',
    },
    doubts: {
      name: 'Unclear matches',
      text: 'Number not on the roster, another name, no number at all: you decide.',
    },
  },
}
