/**
 * Opens the learning system that a package was made for. Enters: the note of the package. Leaves: what the
 * system knows and the port to it, or null where there is none; what is missing is told.
 */
import type { PackageNote } from '../../exports/package/note.ts'
import { words } from '../../i18n/language.svelte.ts'
import type { Opening, Trouble } from '../../progress/port.ts'
import { dialect12, dialect2004, findApi, openRunTime } from '../../progress/run-time.ts'
import { openScorm12 } from '../../progress/scorm12.ts'
import { openScorm2004 } from '../../progress/scorm2004.ts'

/** Minutes east of Greenwich, by the clock of the device. */
const offsetOf = (at: number): number => -new Date(at).getTimezoneOffset()

const tongue = (): string => (words.language === 'zh' ? 'zh-CN' : 'en')

export async function openSystem(
  { system }: PackageNote,
  tell: (trouble: Trouble | null) => void,
): Promise<Opening | null> {
  if (system === 'cmi5') return null
  const dialect = system === 'scorm12' ? dialect12 : dialect2004
  const api = findApi(window as unknown as Parameters<typeof findApi>[0], dialect.api)
  const run = api === null ? null : openRunTime(api, dialect, tell)
  if (run === null) {
    tell('absent')
    return null
  }
  return system === 'scorm12' ? openScorm12(run, offsetOf, tell) : openScorm2004(run, tongue, tell)
}
