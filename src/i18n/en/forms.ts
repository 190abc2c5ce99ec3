/** Words of the two paper forms, in English. */
import type { forms as zh } from '../zh/forms.ts'

export const forms: typeof zh = {
  heading: 'Feedback and field sheets',
  intro: 'Type the paper forms into the template and bring them in, one row a form. Excel or CSV.',
  print: 'Blank forms are printed from the paper kit.',
  toKit: 'Print them',
  kind: 'Which form',
  kinds: { reaction: 'Feedback form', field: 'Manager’s sheet for real calls' },
  how: {
    reaction:
      'A number from 1 to 5 for each statement, empty where none was circled. No names: the form has none.',
    field:
      'For each point, in how many calls it was done, such as 4. If it came up in 4 calls and was done in 3, write 3(4); “n/a” if it never came up. Not 3/4: Excel turns that into a date. Customers by code.',
  },
  column: {
    date: 'Date',
    session: 'Course or session',
    person: 'Salesperson (number or name)',
    manager: 'Manager',
    calls: 'Calls listened to',
  },
  template: { xlsx: 'Excel template', csv: 'CSV template', file: (kind) => `${kind} template` },
  pick: 'Bring in what was typed',
  again: 'A file of the same name replaces what it brought before; nothing counts twice.',
  trouble: {
    'too big': 'The file is too big for this.',
    'not text': 'It cannot be opened: .xlsx or .csv is needed.',
    workbook: 'This workbook cannot be opened: it has a password, or is an old .xls. Save it as .xlsx.',
    empty: 'The table is empty.',
  },
  noHead: (missing) => `The first row lacks these columns: ${missing}. Use the template and keep its head.`,
  tooMany: (rows) => `${rows} rows are too many. Split the file.`,
  taken: (forms) => `${forms} taken in.`,
  errors: (errors) => `${errors} left out; mend them and bring in the same file again:`,
  error: {
    mark: (row, column, cell) => `Row ${row}, “${column}”: cannot read “${cell}”`,
    date: (row, column, cell) => `Row ${row}, “${column}”: “${cell}” is no date`,
    calls: (row, column, cell) =>
      `Row ${row}, “${column}”: “${cell}” is no number from 1 to 50; the row is left out`,
    empty: (row) => `Row ${row}: nothing filled in; left out`,
    'no person': (row) => `Row ${row}: no salesperson; the row is left out`,
  },
  more: (more) => `And ${more} more.`,
  unsaved: 'The browser did not save it: once this page is closed it is gone.',
  none: 'Nothing brought in yet.',
  session: 'Which session',
  everySession: 'All sessions',
  unnamed: 'No session given',
  counts: {
    reaction: (forms) => `${forms} feedback forms`,
    field: (forms, people, calls) => `${forms} sheets, ${people} people, ${calls} calls`,
  },
  few: 'Fewer than five: do not rely on the means.',
  item: 'Statement',
  mean: 'Mean',
  spread: 'How many 1–5',
  spreadSaid: (counts) => `From 1 to 5: ${counts}`,
  comments: 'In their words',
  seen: 'Point',
  share: 'Share done',
  of: (done, of) => `${done} of ${of} calls`,
  short: (people) => `Fewer than five calls so far: ${people}`,
  recap: {
    heading: 'In writing',
    text: (percent) => `${percent}% of calls were followed by a written recap the same day.`,
    none: 'Nothing recorded about written recaps yet.',
  },
  caution:
    'Liking a course is not learning it; managers and customers differ, so sheets cannot be compared between people. Use them to choose what to practise next.',
  remove: 'Delete all',
  removeHeading: 'Delete what was typed in?',
  removeText: 'Only what is in this browser; paper and files stay.',
  removeYes: 'Delete',
  removeNo: 'Keep',
}
