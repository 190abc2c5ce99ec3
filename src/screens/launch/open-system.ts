/**
 * Opens the learning system that a page was made for or sent to. Enters: what kind it is. Leaves: what the
 * system knows and the port to it, or null where there is none; what is missing is told.
 */
import { connect } from 'virtual:build'
import type { System } from '../../exports/package/note.ts'
import { words } from '../../i18n/language.svelte.ts'
import type { Opening, Trouble } from '../../progress/port.ts'
import { dialect12, dialect2004, findApi, openRunTime } from '../../progress/run-time.ts'
import { openScorm12 } from '../../progress/scorm12.ts'
import { openScorm2004 } from '../../progress/scorm2004.ts'
import { openXapi, readLaunch } from '../../progress/xapi.ts'
import { freshId, now } from '../device.svelte.ts'

/** Minutes east of Greenwich, by the clock of the device. */
const offsetOf = (at: number): number => -new Date(at).getTimezoneOffset()

const tongue = (): string => (words.language === 'zh' ? 'zh-CN' : 'en')

/** Words that are kept as long as the window is open; where that is refused, as long as the page is. */
function windowWords() {
  const here = new Map<string, string>()
  const name = (word: string): string => `duecourse/token/${word}`
  return {
    read(word: string): string | null {
      try {
        return sessionStorage.getItem(name(word)) ?? here.get(word) ?? null
      } catch {
        return here.get(word) ?? null
      }
    },
    write(word: string, value: string): void {
      here.set(word, value)
      try {
        sessionStorage.setItem(name(word), value)
      } catch {
        // A reload will have to be opened from the learning system again.
      }
    },
  }
}

function openScorm(system: 'scorm12' | 'scorm2004', tell: (trouble: Trouble | null) => void): Opening | null {
  const dialect = system === 'scorm12' ? dialect12 : dialect2004
  const api = findApi(window as unknown as Parameters<typeof findApi>[0], dialect.api)
  const run = api === null ? null : openRunTime(api, dialect, tell)
  if (run === null) return null
  return system === 'scorm12' ? openScorm12(run, offsetOf, tell) : openScorm2004(run, tongue, tell)
}

/** Whether the build may talk to an address; a package says so in its policy instead. */
const mayTalkTo = (endpoint: string): boolean =>
  connect.some((address) => new URL(address).origin === new URL(endpoint).origin)

/** @param activity what the course is called in a record store */
export async function openSystem(
  system: System | 'xapi',
  activity: string,
  tell: (trouble: Trouble | null) => void,
): Promise<Opening | null> {
  if (system === 'scorm12' || system === 'scorm2004') {
    const opening = openScorm(system, tell)
    if (opening === null) tell('absent')
    return opening
  }
  const launch = readLaunch(location.search, activity)
  if (launch === null || launch.kind !== system) {
    tell('absent')
    return null
  }
  if (launch.kind === 'xapi' && !mayTalkTo(launch.endpoint)) {
    tell('blocked')
    return null
  }
  // A package that was not made for this address is stopped by its own policy.
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    if (effectiveDirective === 'connect-src') tell('blocked')
  })
  return openXapi(
    launch,
    {
      now,
      later: (milliseconds, then) => setTimeout(then, milliseconds),
      window: windowWords(),
      tongue,
      session: freshId(),
    },
    tell,
  )
}
