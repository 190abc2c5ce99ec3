/**
 * The run-time that a SCORM system offers a page, found and held to its word: every return value is
 * looked at, whatever throws is caught, what was refused for now is said again at the next checkpoint.
 * Enters: the window. Leaves: a run-time that never throws, and troubles as they come and go.
 */
import type { Trouble } from './port.ts'

/** Names of the calls of one version of SCORM, and what its error codes mean. */
export interface Dialect {
  /** Where the system puts it. */
  readonly api: string
  readonly initialize: string
  readonly terminate: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly lastError: string
  /** The element is none that this system keeps. */
  readonly unknown: readonly number[]
  /** The value is none that the element takes: saying it again would not help. */
  readonly wrong: readonly number[]
  /** The session has not begun or is over. */
  readonly over: readonly number[]
  /** Nothing was ever said of the element. */
  readonly unsaid: readonly number[]
}

export const dialect12: Dialect = {
  api: 'API',
  initialize: 'LMSInitialize',
  terminate: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  lastError: 'LMSGetLastError',
  unknown: [401],
  wrong: [201, 402, 403, 404, 405],
  over: [301],
  unsaid: [],
}

export const dialect2004: Dialect = {
  api: 'API_1484_11',
  initialize: 'Initialize',
  terminate: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
  unknown: [401, 402],
  wrong: [201, 351, 403, 404, 406, 407, 408],
  over: [111, 112, 113, 122, 123, 132, 133, 142, 143],
  unsaid: [403],
}

type Call = (...given: readonly string[]) => unknown

/** Frames that are looked through before it is given up; the standard asks for no more than seven. */
const mostFrames = 50

/** A window as far as looking for a run-time goes; another origin's throws at every look. */
interface Frame {
  readonly parent: Frame | null
  readonly opener?: Frame | null
  readonly [name: string]: unknown
}

function above(from: Frame, name: string): object | null {
  let frame = from
  for (let step = 0; step < mostFrames; step++) {
    try {
      const found = frame[name]
      if (typeof found === 'object' && found !== null) return found
      const { parent } = frame
      if (parent === null || parent === frame) return null
      frame = parent
    } catch {
      return null
    }
  }
  return null
}

/** The run-time's object: through the parents, then from the window that opened the topmost one. */
export function findApi(window: Frame, name: string): object | null {
  const found = above(window, name)
  if (found !== null) return found
  for (const of of ['top', 'self'] as const) {
    try {
      const opener = (window[of] as Frame | undefined)?.opener
      if (opener !== undefined && opener !== null) {
        const opened = above(opener, name)
        if (opened !== null) return opened
      }
    } catch {
      // Another origin's window has nothing for us.
    }
  }
  return null
}

export interface RunTime {
  /** Empty where the system has nothing under that name; null where it has, or may have, and does not say. */
  get(element: string): string | null
  /** Says a value now, or at the next `commit` if it is refused for now. */
  set(element: string, value: string): void
  /** Says again what was refused, then has all of it saved; false if it was not. */
  commit(): boolean
  /** Ends the session; nothing is heard after that. */
  end(): void
}

/** Values said again at most; beyond, the oldest are given up and told. */
const mostPending = 5000

/**
 * @param api what `findApi` found
 * @param tell called with a trouble, and with null when it is over
 * @returns null if the system did not let the session begin
 */
export function openRunTime(
  api: object,
  dialect: Dialect,
  tell: (trouble: Trouble | null) => void,
): RunTime | null {
  const call = (name: string, ...given: readonly string[]): unknown => {
    const found = (api as Readonly<Record<string, unknown>>)[name]
    if (typeof found !== 'function') throw new TypeError(`no ${name}`)
    return (found as Call).apply(api, [...given])
  }
  const isTrue = (value: unknown): boolean =>
    value === true || value === 'true' || value === 1 || value === '1'
  const lastError = (): number => {
    try {
      return Number(call(dialect.lastError))
    } catch {
      return NaN
    }
  }
  /** Elements by group that the system does not keep, such as `cmi.interactions`. */
  const unknown = new Set<string>()
  const groupOf = (element: string): string => element.replace(/\.\d+\..*$/, '')
  const pending = new Map<string, string>()
  let ended = false

  /** Whether the value needs to be said again. */
  function refused(element: string, value: string): boolean {
    try {
      if (isTrue(call(dialect.set, element, value))) return false
    } catch {
      tell('refused')
      return true
    }
    const error = lastError()
    if (dialect.unknown.includes(error)) {
      unknown.add(groupOf(element))
      if (groupOf(element) === 'cmi.interactions') tell('no-answers')
      return false
    }
    if (dialect.wrong.includes(error)) {
      tell(groupOf(element) === 'cmi.interactions' ? 'no-answers' : 'refused')
      return false
    }
    tell(dialect.over.includes(error) ? 'session' : 'refused')
    return true
  }

  /** Whether an error says that there may be a value which is not told. */
  const withheld = (error: number): boolean =>
    error > 0 && ![...dialect.unknown, ...dialect.wrong, ...dialect.unsaid].includes(error)

  try {
    if (!isTrue(call(dialect.initialize, ''))) return null
  } catch {
    return null
  }

  return {
    get(element) {
      if (ended) return null
      try {
        const value = call(dialect.get, element)
        if (typeof value === 'number') return String(value)
        if (typeof value === 'string' && value !== '') return value
        const error = lastError()
        if (!withheld(error)) return ''
        tell(dialect.over.includes(error) ? 'session' : 'refused')
      } catch {
        tell('refused')
      }
      return null
    },
    set(element, value) {
      if (ended || unknown.has(groupOf(element))) return
      // What waits is said in order: an interaction has no answer before it has an id.
      if (pending.size > 0 || refused(element, value)) {
        pending.delete(element)
        pending.set(element, value)
        if (pending.size > mostPending) {
          const [oldest] = pending.keys()
          if (oldest !== undefined) pending.delete(oldest)
        }
      }
    },
    commit() {
      if (ended) return false
      for (const [element, value] of pending) {
        if (!unknown.has(groupOf(element)) && refused(element, value)) return false
        pending.delete(element)
      }
      try {
        if (isTrue(call(dialect.commit, ''))) {
          tell(null)
          return true
        }
        tell(dialect.over.includes(lastError()) ? 'session' : 'refused')
      } catch {
        tell('refused')
      }
      return false
    },
    end() {
      if (ended) return
      ended = true
      try {
        if (!isTrue(call(dialect.terminate, ''))) tell('refused')
      } catch {
        tell('refused')
      }
    },
  }
}
