/** Words of the settings in English. */
import type { settings as zh } from '../zh/settings.ts'

const records = (count: number): string => (count === 1 ? '1 record' : `${count} records`)

export const settings: typeof zh = {
  heading: 'Settings',
  call: 'Calls',
  sound: 'Sound of ringing and hanging up',
  voice: 'Have the browser read the customer aloud',
  voiceNone: 'This browser has no voice to read with.',
  rhythm: 'Let them speak line by line (you can always skip)',
  look: 'Appearance',
  learners: 'Who learns on this device',
  learnersIntro:
    'Several people can share a device, each with a record of their own. Name and staff number can wait until something is handed in.',
  unnamed: 'Me',
  current: 'Now',
  switchTo: 'Switch',
  name: 'Name',
  staff: 'Staff number',
  save: 'Save',
  add: 'Add someone',
  remove: 'Remove',
  removeAsk: (name: string) =>
    `Delete “${name}” and every play of theirs from this device? There is no way back.`,
  removeYes: 'Delete',
  data: 'Records',
  dataIntro:
    'Your plays lie in this browser on this device and nowhere else. Export them before you clear the browser or change devices.',
  persisted: 'The browser has agreed to keep these records.',
  notPersisted:
    'The browser has not agreed to keep these records: left alone for long, it may clear them. Export them now and then.',
  askPersist: 'Ask it to keep them',
  exported: (when: string) => `Last exported: ${when}`,
  neverExported: 'Never exported.',
  exportAll: 'Export everything',
  exportText: 'No download here? Take it as text',
  exportTextHint: 'Select all, copy, and keep it in a note or send it to yourself.',
  savedAsk: 'Has the file been saved? Inside another app it probably has not.',
  savedYes: 'Yes, I have it',
  savedNo: 'No, give me the text',
  copiedYes: 'Copied',
  importAll: 'Import a backup',
  importText: 'Import from text',
  importTextHint: 'Paste the text that was exported, all of it.',
  importing: 'Importing …',
  imported: (added: number, both: number, present: number) =>
    `${records(added)} added, ${both === 0 ? '' : `${records(both)} kept in both versions, `}${records(present)} here already.`,
  importAside: (count: number) => `${records(count)} could not be read and lie aside as they were.`,
  importIncomplete:
    'The storage is full and not everything was written. Make room and import again; nothing here was lost.',
  importBad: 'This is no Duecourse backup, or a part of it is missing. Nothing was touched.',
  deleteAll: 'Delete everything',
  deleteAsk:
    'Delete every play, imported scenario, learner, collected result, roster and certificate key on this device? There is no way back.',
  deleteYes: 'Delete everything',
  deleted: 'Everything is deleted.',
  deleteFailed: 'The browser did not let it be deleted. Try again later, or clear the browser’s data.',
  about: 'About',
  release: (version: string) => `Duecourse ${version}`,
  aboutText: 'A folder of static pages: nothing is uploaded, nobody is counted, no account is needed.',
}
