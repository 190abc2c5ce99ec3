/** Every word of the screens in English; loaded only when asked for. */
import type { Dict } from './language.svelte.ts'
import { followUp } from './en/follow-up.ts'
import { home } from './en/home.ts'
import { course } from './en/course.ts'
import { drills } from './en/drills.ts'
import { example } from './en/example.ts'
import { exercise } from './en/exercise.ts'
import { handbook, phrases } from './en/handbook.ts'
import { progress } from './en/progress.ts'
import { settings } from './en/settings.ts'
import { coach, modes, needs, play } from './en/play.ts'
import { afterContact } from './en/after-contact.ts'
import { offline } from './en/offline.ts'
import { review } from './en/review.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const en: Dict = {
  brand: 'Duecourse',
  tagline: 'Getting paid, in practice',
  title: (page) => (page === '' ? 'Duecourse · getting paid, in practice' : `${page} · Duecourse`),
  skip: 'Skip to the content',
  labelled: (label, text) => `${label}: ${text}`,
  loading: 'Opening …',
  retry: 'Try again',
  close: 'Close',
  selectAll: 'Select all',
  back: 'Back',
  home: 'Back to today',
  cancel: 'Cancel',
  mood: { calm: 'calm', eased: 'at ease', low: 'low', wary: 'wary', annoyed: 'annoyed', cold: 'cold' },
  stance: {
    deflecting: 'deflecting',
    bargaining: 'bargaining',
    promising: 'promising',
    committed: 'committed',
    refusing: 'refusing',
    gone: 'gone',
  },
  candour: { masked: 'masked', hinting: 'hinting', open: 'open' },
  level: { low: 'low', middle: 'middle', high: 'high' },
  ending: {
    full: 'In full',
    solid: 'Solid',
    soft: 'Word of mouth',
    none: 'Nothing yet',
    damaged: 'Damaged',
    gate: 'Red line',
  },
  endingMeans: {
    full: 'Everything undisputed is paid, or firmly promised within fourteen days.',
    solid: 'Not all the money, but something you can rely on.',
    soft: 'You have a spoken word, and little behind it.',
    none: 'No deal; the door is still open.',
    damaged: 'No deal, and trust has been lost.',
    gate: 'A red line was crossed; this attempt fails.',
  },
  channel: { phone: 'Phone', visit: 'Visit', desk: 'Desk' },
  means: {
    wire: 'bank transfer',
    'bank-acceptance': 'bank acceptance',
    voucher: 'supply-chain voucher',
    'commercial-acceptance': 'commercial acceptance',
  },
  colleague: { finance: 'finance', legal: 'legal', technical: 'technical', manager: 'your manager' },
  manner: { say: 'say', act: 'do', write: 'write', look: 'look', go: 'go' },
  grade: {
    best: 'Best',
    good: 'Good',
    inaccuracy: 'Inaccuracy',
    mistake: 'Mistake',
    blunder: 'Blunder',
    'red-line': 'Red line',
  },
  difficulty: { 1: 'Starter', 2: 'Intermediate', 3: 'Hard' },
  language: { label: 'Language', zh: '中文', en: 'English' },
  theme: { label: 'Light or dark', auto: 'As the system', light: 'Light', dark: 'Dark' },
  failure: {
    heading: 'This page did not open',
    load: 'The content could not be fetched. Please reload; if that does not help, try another browser.',
    notFoundHeading: 'There is no such page',
    notFound: (address) =>
      `Nothing here answers to “${address}”. The address may be incomplete, or its content may have been renamed.`,
    noScenario: (id) =>
      `The library has no “${id}”. It may have been renamed, or imported on another device.`,
    noAttempt:
      'This device has no record of that attempt. Attempts live only in the browser they were played in.',
    noTechnique: (id) => `There is no technique “${id}”.`,
    textGone:
      'The scenario of this attempt has changed since and its text was not kept, so it cannot be played back. The record itself is still here.',
    foreign:
      'The record of this attempt does not fit its scenario, so it cannot be played back. It is kept as it is.',
  },
  storage: {
    memory:
      'This browser will not let the page store anything. You can practise as usual, but closing the page loses it.',
    unsaved:
      'That last step could not be saved (storage may be full). Please keep the page open; it will be saved once there is room.',
    aside: (count) =>
      `${plural(count, 'old record', 'old records')} could not be read and ${count === 1 ? 'has' : 'have'} been put aside unchanged. Nothing was deleted, and the rest is unaffected.`,
    forked:
      'This attempt has also gone on in another window. What you have here was saved as a separate attempt; both are kept.',
    asideShow: 'Show what it is',
    asideHeading: 'Records that could not be read',
    asideText: 'This is exactly what was stored; you can copy it for your administrator.',
    understood: 'Understood',
  },
  library: {
    heading: 'Who owes you money today?',
    intro:
      'Pick a customer, then ring or visit. Every line is your call; afterwards you see which one earned the money and which one cost it.',
    shipped: 'Scenarios',
    own: 'My scenarios',
    unfinished: 'Unfinished',
    resume: 'Carry on',
    recent: 'Recent attempts',
    recentNone: 'No attempts yet. Pick a scenario to start.',
    score: (score) => plural(score, 'point', 'points'),
    seeReview: 'Review',
    drop: {
      heading: 'Import a scenario of your own',
      text: 'Drop a Markdown file here, or choose one. It stays on this device.',
      button: 'Choose a file',
      over: 'Let go to import',
      working: 'Checking …',
      tooBig: (name) => `“${name}” is larger than 1 MB, which no scenario is. It was not read.`,
      notText: (name) => `“${name}” is not a text file. It was not read.`,
      failed: 'The check did not finish. Nothing was changed; please try again.',
      good: (name) => `“${name}” is fine and ready to play.`,
      warnings: (name, count) => `“${name}” is ready to play, with ${plural(count, 'warning', 'warnings')}.`,
      bad: (name, count) =>
        `“${name}” has ${plural(count, 'thing', 'things')} to mend. Mend it and import it again.`,
      keptOld: 'The previous version is still here and still plays.',
      keptDraft: 'The file has been kept; nothing is lost.',
    },
    play: 'Play',
    draft: 'To mend',
    seeProblems: 'See what to mend',
    remove: 'Remove',
    removeAsk: (title) => `Remove “${title}” from this device? Attempts you have played are not affected.`,
    removeYes: 'Remove',
    empty: 'No scenarios are built in yet. You can import one.',
    onlyOther: 'in Chinese only',
  },
  diagnostics: {
    error: 'error',
    warning: 'warning',
    place: (line, column) => `line ${line}, column ${column}`,
    related: (text) => `see also: ${text}`,
    summary: (errors, warnings) =>
      [
        errors > 0 ? plural(errors, 'error', 'errors') : '',
        warnings > 0 ? plural(warnings, 'warning', 'warnings') : '',
      ]
        .filter(Boolean)
        .join(', '),
  },
  briefing: {
    heading: 'The situation',
    objective: 'Objective',
    account: 'The account',
    stake: 'Overdue',
    disputed: 'of which disputed',
    age: (days) => `${plural(days, 'day', 'days')} overdue on average`,
    today: 'Today',
    start: 'Where to begin',
    follows: (title: string) => `Goes on from your last play of “${title}”`,
    bring: (limit) => `What will you take? ${limit} at most.`,
    bringPhone: (limit) => `What will you have at hand? ${limit} at most.`,
    bringCount: (count, limit) => `${count} of ${limit} chosen`,
    bringFull: 'That is all you can carry. Put one down to swap.',
    nothing: 'Nothing to bring.',
    dial: 'Make the call',
    visit: 'Set out',
    desk: 'Begin',
    pass: (mark, acceptable) =>
      `To pass: ${mark} points or more, ending “${acceptable}” or better, and no red line.`,
    resumeText: (turns) => `You stopped after ${plural(turns, 'step', 'steps')} last time.`,
    resume: 'Carry on where you left off',
    anew: 'You can also start afresh below; the other attempt is kept.',
    stranger: 'someone unknown',
  },
  account: {
    heading: 'The file',
    invoices: 'Invoices',
    number: 'Invoice',
    amount: 'Amount',
    due: 'Due',
    late: (days) => `${plural(days, 'day', 'days')} overdue`,
    notDue: 'not yet due',
    milestones: 'Contract milestones',
    milestone: 'Milestone',
    share: 'Share',
    ledger: 'Ledger',
    date: 'Date',
    what: 'Entry',
    promises: 'Promises so far',
    said: 'What was said',
    kept: 'Kept?',
    yes: 'kept',
    no: 'broken',
    terms: 'Notes',
    facts: 'What you know',
    factsNone: 'You have not learned anything yet.',
    brought: 'At hand',
    deal: 'The deal so far',
    dealNone: 'Nothing has been agreed yet.',
    hint: 'Look as often as you like; it costs no patience.',
  },
  deal: {
    cash: 'Cash received',
    amount: 'Promised',
    date: 'Date',
    means: 'Means',
    person: 'Who pays or signs',
    invoices: 'Which invoices',
    source: 'Where the money comes from',
    written: 'In writing',
    security: 'Security',
    goods: 'Goods returned',
    confirmed: 'Debt acknowledged',
    terms: 'Terms signed',
    concession: 'Conceded by us',
    yes: 'settled',
  },
  today: home,
  followUp,
  course,
  exercise,
  drills,
  example,
  handbook,
  phrases,
  progress,
  settings,
  play,
  needs,
  modes,
  coach,
  endingNothing: 'Nothing was agreed.',
  afterContact,
  offline,
  review,
  technique: {
    back: 'Back',
    family: 'Technique',
    flag: {
      sound: 'sound',
      limits: 'within limits',
      'counter-example': 'counter-example: know it, never use it',
    },
    kind: { play: 'in a talk', prep: 'preparation', control: 'company rule' },
  },
}
