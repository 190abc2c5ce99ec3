/** The personal-information notice, in English. */
import type { privacy as zh } from '../zh/privacy.ts'

export const privacy: typeof zh = {
  heading: 'Privacy notice',
  intro:
    'What is kept, where, who sees it and how it goes. This is no legal advice; what your company does with it is for your company to say.',
  first: 'Practice stays on the learner’s own device.',
  firstText:
    'What somebody practises is neither uploaded nor summed up; no trainer and nobody in HR can see it. Only what learners hand in themselves, from exams and assignments, leaves their device.',
  table: {
    caption: 'What is kept',
    what: 'What',
    where: 'Where',
    why: 'Why',
    who: 'Who sees it',
    gone: 'How it goes',
  },
  rows: {
    practice: {
      what: 'Practice: the moves made and how long they took',
      where: 'The learner’s own browser',
      why: 'Reviews, going on where one left off',
      who: 'Whoever uses that device',
      gone: 'In the settings, or with the browser’s data',
    },
    handedIn: {
      what: 'What was handed in: number and name as typed, every move of exams and assignments',
      where: 'The browser in which results are collected',
      why: 'To replay it and confirm completion',
      who: 'Trainers and HR at that computer',
      gone: 'On the board: one person, everything old, or all of it',
    },
    roster: {
      what: 'The roster: number, name, department, post, required courses, dates',
      where: 'The browser of the board',
      why: 'To match results to people and see who is missing',
      who: 'HR at that computer',
      gone: 'On the board',
    },
    forms: {
      what: 'Feedback (no names) and field sheets (salesperson, manager, customers by code)',
      where: 'The browser of the board',
      why: 'To see whether training reaches the job',
      who: 'HR at that computer',
      gone: 'On that screen; the sheets of a person go with the person',
    },
    key: {
      what: 'The certificate key: a random number and versions of courses, nothing about people',
      where: 'The browser that issues certificates',
      why: 'To check certificates',
      who: 'HR at that computer',
      gone: 'With the browser’s data; earlier certificates can then no longer be checked',
    },
    lms: {
      what: 'What a learning platform receives: choices, scores, time',
      where: 'Your company’s platform or LRS, if courses were installed there',
      why: 'The company’s training records',
      who: 'Its administrators',
      gone: 'Ask its administrators',
    },
  },
  not: {
    heading: 'What is not done',
    server:
      'There is no server of ours. Nothing is collected, counted or sent, and there are no cookies. Only a learning platform, LRS or broker that your company sets up is ever contacted.',
    pay: 'Scores are for choosing what to practise: not for pay, appraisal or grading, and nobody is ranked.',
    sensitive:
      'No identity numbers, telephone numbers or photographs are needed. Take them out before importing.',
    real: 'Keep real customers’ names, numbers and debts out of your own scenarios and field sheets.',
  },
  duty: {
    heading: 'What the company has to do (PIPL, China)',
    list: {
      tell: 'Tell people first: who processes what, why, for how long, and how to use their rights. This page may be handed out under the company’s name.',
      basis:
        'Have a ground: what human-resources management needs under lawfully adopted rules or a collective contract, or consent. Another purpose needs its own.',
      least: 'Take only what is needed: import the columns that are used, and no more.',
      keep: 'Do not keep it for ever: a year after the refresher is due is a sensible limit. Delete what is older on the board.',
      safe: 'Look after computer and files: lock the one, and keep exports out of shared drives and large chats.',
      share:
        'Before anything goes to outsiders such as trainers or vendors, use the export without names, and tell people.',
    },
  },
  rights: {
    heading: 'What employees may ask for',
    text: 'To see and copy their records, to have name and number corrected, to have them deleted, and to be told how a score came about. Every attempt opens into a move-by-move review; the score is no black box. Nothing is decided by the program alone: a person confirms who has passed.',
    how: 'How: open the person on the board and go through the attempts together; export those rows; delete them on that page.',
  },
  print: 'Print this page',
  law: 'Follows the general requirements of the Personal Information Protection Law of the People’s Republic of China (in force since 1 November 2021). No legal advice.',
}
