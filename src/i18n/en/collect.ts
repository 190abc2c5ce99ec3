/** Words of the screen where results come in. */
import type { Remark, UnreadKind, VerdictName } from '../../model/collected.ts'
import type { collect as zh } from '../zh/collect.ts'

const unread: Readonly<Record<UnreadKind, { readonly said: string; readonly todo: string }>> = {
  'too big': {
    said: 'too big for a result file',
    todo: 'Ask for what was assigned only, not for a backup of the device.',
  },
  unreadable: {
    said: 'cannot be opened as text',
    todo: 'A .duecourse.json file, a code or a picture of its QR code is wanted.',
  },
  'not json': {
    said: 'not a result file',
    todo: 'A .duecourse.json file, a code or a picture of its QR code is wanted.',
  },
  'no picture': {
    said: 'a picture that cannot be opened here',
    todo: 'Ask for a screenshot, or for a JPG or PNG.',
  },
  'no code': {
    said: 'no QR code could be read in the picture',
    todo: 'Ask for the whole code, straight and in the original size, or for the file or the code instead.',
  },
  'cut off': {
    said: 'the end is missing',
    todo: 'It was probably not sent or copied in full. Ask for it again.',
  },
  changed: {
    said: 'letters of the code have changed',
    todo: 'A chat program may have done it, or somebody. Ask for the file.',
  },
  'from later': {
    said: 'written by a later release',
    todo: 'Update this site, then collect it again.',
  },
  backup: {
    said: 'a backup of a device, not a result',
    todo: 'Ask for the result from the review or the assignment. A backup holds private practice: do not keep it.',
  },
  other: {
    said: 'not a result file',
    todo: 'A .duecourse.json file, a code or a picture of its QR code is wanted.',
  },
  malformed: {
    said: 'something in it is wrong',
    todo: 'The program never writes this, so it was probably edited. Ask for it again.',
  },
  'no questions': {
    said: 'a platform’s report without the questions',
    todo: 'In Moodle’s interactions report tick question and response, save the settings and download it as text.',
  },
  'other course': {
    said: 'an export of a learning platform with none of our courses in it',
    todo: 'Check that it is of the package that was made here.',
  },
  'bad row': {
    said: 'a row that makes no sense',
    todo: 'Export it again and leave it as it is: a spreadsheet may have changed it.',
  },
  incomplete: {
    said: 'not all moves are there, so it cannot be replayed; what the platform says of it is kept',
    todo: 'Export all of the time and all of the content. What the platform never kept cannot be had.',
  },
}

const verdict: Readonly<Record<VerdictName, { readonly said: string; readonly todo: string }>> = {
  replayed: { said: 'replayed, counts', todo: 'Nothing to do.' },
  unfinished: { said: 'not finished', todo: 'Wait for the finished one.' },
  cut: {
    said: 'says it is finished, but the moves stop half way',
    todo: 'It was edited or not copied in full. Ask for it again.',
  },
  impossible: {
    said: 'holds a move that could not be made',
    todo: 'The moves were edited. Have it played again in the room.',
  },
  'unknown game': {
    said: 'played on a version that is no longer here: it cannot be replayed',
    todo: 'Not the learner’s fault. Have it played on the present version, or ask whoever runs the site to add the old one.',
  },
  failed: { said: 'could not be worked out', todo: 'Press “Go on” to try again.' },
  foreign: {
    said: 'a scenario that is not known here',
    todo: 'If a colleague wrote it, import the same file in the library first, then collect again.',
  },
  'not yet': { said: 'dated after it was received', todo: 'See whether the clock of the device is right.' },
  backwards: {
    said: 'ends before it begins',
    todo: 'The clock or the file was changed. Ask about it.',
  },
  'too early': {
    said: 'dated before there was anything to play',
    todo: 'The clock of the device is wrong. Set it, then play again.',
  },
  again: { said: 'handed in twice', todo: 'Counts once; nothing to do.' },
  overtaken: { said: 'was gone on with later', todo: 'The longer one counts; nothing to do.' },
  altered: {
    said: 'one play, handed in with two contents',
    todo: 'At least one was edited. Ask for an explanation.',
  },
  copied: {
    said: 'the same as another, down to the seconds of each move',
    todo: 'Copied, or handed in again under another name. Ask both.',
  },
}

const remark: Readonly<Record<Remark, string>> = {
  late: 'finished after it was due',
  'other seed': 'not drawn with the exam code',
  'not asked': 'not part of the assignment',
  'other mode': 'not in the mode that was asked for',
  'below mark': 'below the mark of the assignment',
  'unknown course': 'its course is not known here',
  contested: 'another one contradicts it',
  hurried: 'less than a second a move',
  times: 'its moves took longer than the whole',
  branch: 'taken up half way through another play',
  left: 'the exam was left in between',
}

export const collect: typeof zh = {
  heading: 'Collect results',
  intro:
    'Drop files and pictures of QR codes, paste codes. Every attempt is played again from its moves and scored again; no score that a file may state is believed.',
  trust:
    'This shows that these moves do lead to this result. It does not show who sat at the screen: the staff number is what somebody typed.',
  drop: {
    heading: 'Drop files or QR pictures here',
    over: 'Let go to collect them',
    text: '.duecourse.json, a .txt saved from a chat, or screenshots and photos of QR codes: as many as you like, several codes in one picture too. A screenshot can also be pasted on this page. Moodle’s interactions report and xAPI statements go here as well.',
    button: 'Choose files',
  },
  paste: {
    label: 'Paste codes',
    text: 'Paste the whole chat; names and times may stay in.',
    button: 'Collect',
    empty: 'Nothing has been pasted yet.',
  },
  working: {
    reading: (done, of) => `Reading files: ${done} of ${of}`,
    judging: (done, of) => `Replaying: ${done} of ${of}`,
    hint: 'Each scenario is solved first, then every attempt is replayed. You can do something else meanwhile.',
    stop: 'Stop',
    stopped: 'Stopped. What was worked out stays.',
    resume: 'Go on',
  },
  trouble: {
    unsaved: 'The browser could not keep it: it is gone when this page is closed. Export it first.',
    'too many': 'Too much; the rest was left out. Collect in batches, or export and delete first.',
    failed: 'Something went wrong, and not all of it was taken in. Drop it again; nothing is counted twice.',
  },
  forgets: 'This browser keeps nothing: what you collect is gone when this page is closed.',
  none: 'Nothing has come in yet.',
  counts: (attempts, learners) =>
    `${learners} ${learners === 1 ? 'person' : 'people'}, ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
  unreadHeading: (count) => `${count} could not be read`,
  pasted: 'pasted',
  code: (ordinal) => `code ${ordinal}`,
  place: (where) => `at ${where}`,
  row: (row) => `row ${row}`,
  exported: {
    heading: 'From learning platforms',
    system: { moodle: 'Moodle report', xapi: 'xAPI statements' },
    counts: (attempts, learners) =>
      `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'} by ${learners} ${learners === 1 ? 'learner' : 'learners'}`,
    repeated: (count) => `${count} repeated, counted once`,
    voided: (count) => `${count} voided, not counted`,
    foreign: (count) => `${count} about something else, left out`,
    reported: (count) =>
      `${count} cannot be replayed: only what the platform says is known, so the table leaves them out.`,
    trust: 'Staff numbers are those of the platform’s accounts; the moves are replayed all the same.',
  },
  dismiss: 'Understood, hide these',
  /** Something with what belongs to it. */
  aside: (said, more) => `${said} (${more})`,
  also: (one, other) => `${one}; ${other}`,
  unread,
  verdict,
  remark,
  turn: (turn) => `from move ${turn} on`,
  filter: {
    label: 'Show',
    all: 'all',
    doubtful: 'those to look at',
    passed: 'passed',
    failed: 'not passed',
  },
  search: 'Staff number, name, scenario',
  table: 'By person and scenario',
  columns: {
    learner: 'Staff number, name',
    scenario: 'Scenario',
    best: 'Best',
    last: 'Latest',
    passed: 'Passed',
    claimed: 'Claimed',
    times: 'Attempts',
    when: 'Latest on',
    notes: 'Notes',
  },
  noStaff: 'no staff number',
  noName: 'no name',
  twoNames: 'one staff number, two names',
  pass: 'passed',
  fail: 'not passed',
  open: 'Each attempt',
  close: 'Close',
  attempt: {
    review: 'See its review',
    recomputed: 'Recomputed',
    claimed: 'Claimed',
    noClaim: 'no score was claimed',
    score: 'Score',
    ending: 'Ending',
    mode: 'Mode',
    took: 'Took',
    minutes: (minutes) => `${minutes} min`,
    source: 'From',
    of: (source) => `the other is from ${source}`,
    todo: 'What to do',
  },
  page: (from, to, of) => `Rows ${from}–${to} of ${of}`,
  earlier: 'Previous page',
  later: 'Next page',
  nothing: 'None match.',
  examCode: (title) => `Exam code of “${title}”`,
  examCodeText: 'Needed to check the draws.',
  examCodeWrong: 'Not the code of this assignment.',
  examCodeCheck: 'Check',
  exports: {
    csv: 'Export CSV',
    json: 'Export JSON',
    file: 'collected',
  },
  remove: 'Delete all',
  removeHeading: 'Delete what was collected?',
  removeText: 'Only what lies on this computer is deleted; learners keep theirs. It cannot be brought back.',
  removeYes: 'Delete',
  removeNo: 'Keep',
  removed: 'Deleted.',
  notRemoved: 'The browser did not let it be deleted; clear the site’s data in its settings.',
  kept: 'What is collected stays in this browser, is sent nowhere, and is kept until you delete it.',
  review: {
    heading: (learner) => `${learner}: this attempt`,
    back: 'Back to the results',
    readOnly: 'Read only: this was not played on your device, and nothing of it enters your records.',
    gone: 'This is no longer among what was collected.',
    cannot: 'This one cannot be replayed, so there is no review.',
    working: 'Replaying …',
  },
  csv: {
    staff: 'staff number',
    name: 'name',
    scenario: 'scenario',
    title: 'title',
    mode: 'mode',
    course: 'course',
    courseVersion: 'course version',
    verdict: 'verdict',
    counted: 'counts',
    score: 'score',
    passed: 'passed',
    ending: 'ending',
    claimedScore: 'claimed score',
    claimedPassed: 'claimed pass',
    seconds: 'seconds',
    moves: 'moves',
    startedAt: 'started',
    finishedAt: 'finished',
    remarks: 'notes',
    source: 'from',
    id: 'attempt',
    logic: 'version of the scenario',
  },
}
