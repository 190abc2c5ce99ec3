/** Words of a page that a learning system has opened, in English. */
import type { launch as zh } from '../zh/launch.ts'

export const launch: typeof zh = {
  course: 'Back to the course',
  leave: 'Leave the course',
  leaveText: 'Your progress is with the learning platform. Open it there again to go on.',
  leftHeading: 'That is it for now',
  leftText: 'You can close this window.',
  leftTrouble:
    'Some of it has not been recorded yet. It is kept on this device and is sent the next time you open the course here.',
  recorded:
    'Your learning platform opened this course: it records which pages you read, what you chose at each step, scores and time. It never gets anything you type.',
  understood: 'Understood',
  leaving: 'End the contact',
  trouble: {
    absent:
      'No learning platform was found, so no result is recorded. You can go on all the same; your progress stays on this device. To have it recorded, open the course from your platform.',
    refused:
      'The learning platform did not take the last step. Carry on: it is kept on this device and is sent again.',
    session:
      'Your session on the learning platform has expired, so what comes now is not recorded yet. It is kept on this device; open the course from the platform again and it is sent.',
    offline:
      'The learning platform cannot be reached. Carry on: everything is kept on this device and is sent once it can.',
    unreadable:
      'The progress kept by the learning platform could not be read, so it starts afresh. Results already there stay.',
    'look-only': 'The platform opened this to look around: no result is recorded.',
    blocked:
      'This package is not allowed to reach the address where your platform keeps its records, so nothing is recorded. Tell whoever runs it: name that address with --connect when packing.',
    'no-answers': 'This platform does not keep single answers, only results and progress.',
  },
}
