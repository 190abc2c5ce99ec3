/** Words of making packages for learning systems, in English. */
import type { packing as zh } from '../zh/package.ts'

export const packing: typeof zh = {
  heading: 'Make a course package',
  intro:
    'One course, one ZIP, ready to upload to your learning platform. It records every line the learner chose, scores, time and progress; whoever is cut off goes on where they were, on any device.',
  course: 'Which course',
  system: 'Which kind of platform',
  systems: {
    scorm12: { name: 'SCORM 1.2', text: 'The most common. If in doubt, take this.' },
    scorm2004: { name: 'SCORM 2004 (3rd Edition)', text: 'Every answer comes with what had been said.' },
    cmi5: { name: 'cmi5', text: 'For platforms with an xAPI record store. The most detailed.' },
  },
  language: 'Language of the title, and to begin in',
  languageText: 'Learners can switch at any time.',
  exam: 'With the exam',
  examText: 'The exam then decides who passes. Without it, the scenarios of the lessons do.',
  connect: 'Address of the xAPI record store',
  connectText: 'Leave it empty if it is the address of the platform itself.',
  connectWrong: 'A whole address, such as https://lrs.example/xapi/',
  make: 'Make the package',
  making: 'Packing …',
  made: (name, kilobytes) =>
    `${name} is made (${kilobytes} KB). If no download appears, try a browser on a computer.`,
  again: 'Try again',
  noFile:
    'This copy of the site does not hold the one file that packages are made from. On a computer with the sources, run:',
  failed: 'That did not work: the network is down, or the site has just been updated. Reload and try again.',
  check:
    'Once it is uploaded, take a test account, play two steps, close it and open it again: if it goes on there and the platform shows what was chosen, all is well.',
}
