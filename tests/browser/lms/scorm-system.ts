/**
 * A learning system for SCORM packages, as strict as the standard: it unpacks a package, serves it in a
 * frame beside the run-time of `scorm-again`, holds every call to the letter and keeps what is committed
 * until the next launch. Its moods are those of real ones.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { strFromU8, unzipSync } from 'fflate'

export type Version = '1.2' | '2004'

/** What a run-time does instead of what it should. */
export type Mood = 'well' | 'absent' | 'throwing' | 'refusing' | 'expired' | 'talking nonsense'

export interface ScormSystem {
  /** Opens the course; each visit is another session. */
  readonly launch: string
  readonly version: Version
  /** What was committed, by element. */
  readonly kept: Map<string, string>
  /** Everything that was ever said of an element, in order. */
  readonly said: (readonly [element: string, value: string])[]
  /** What the standard forbids. */
  readonly faults: string[]
  /** Sessions that were ended as they should be. */
  ended: number
  mood: Mood
  close(): Promise<void>
}

interface Report {
  readonly said: readonly (readonly [string, string])[]
  readonly committed: readonly (readonly [string, string])[]
  readonly faults: readonly string[]
  readonly ended: boolean
}

/** Runs in the page of the learning system. */
function stand(version: Version, kept: Readonly<Record<string, string>>, mood: Mood): void {
  type Api = Record<string, (...given: string[]) => string> & {
    loadFromFlattenedJSON: (values: Readonly<Record<string, string>>) => void
  }
  const page = window as unknown as Record<string, unknown>
  const old = version === '1.2'
  const Api = page[old ? 'Scorm12API' : 'Scorm2004API'] as new (settings: object) => Api
  const inner = new Api({ autocommit: false, logLevel: 5, mastery_override: true })
  inner.loadFromFlattenedJSON(kept)
  const names = old
    ? {
        start: 'LMSInitialize',
        end: 'LMSFinish',
        get: 'LMSGetValue',
        set: 'LMSSetValue',
        save: 'LMSCommit',
        error: 'LMSGetLastError',
      }
    : {
        start: 'Initialize',
        end: 'Terminate',
        get: 'GetValue',
        set: 'SetValue',
        save: 'Commit',
        error: 'GetLastError',
      }

  let open = false
  let waiting: [string, string][] = []
  const state = { mood }
  const call = (name: string, ...given: string[]): string =>
    (inner[name] as (...all: string[]) => string).apply(inner, given)
  const report = (part: object): void => {
    const body = JSON.stringify({ said: [], committed: [], faults: [], ended: false, ...part })
    void fetch('/report', { method: 'POST', body, keepalive: true })
  }
  const fault = (text: string): void => report({ faults: [text] })

  const span = old ? /^\d{4}:\d\d:\d\d\.\d\d$/ : /^P(?!$)(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)$/
  const formats: [RegExp, RegExp][] = [
    [/suspend_data$/, old ? /^[\x20-\x7e]{0,4096}$/ : /^[\x20-\x7e]{0,64000}$/],
    [/(session_time|latency)$/, span],
    [/interactions\.\d+\.time$/, /^\d\d:\d\d:\d\d\.\d\d$/],
    [/timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/],
    [/(interactions|objectives)\.\d+\.id$/, /^[A-Za-z0-9_-]{1,255}$/],
    [/result$/, old ? /^(correct|wrong|neutral)$/ : /^(correct|incorrect|neutral)$/],
    [/interactions\.\d+\.type$/, old ? /^(choice|fill-in)$/ : /^(choice|other)$/],
    [/lesson_status$/, /^(passed|completed|failed|incomplete)$/],
    [/score\.raw$/, /^\d{1,3}(\.\d)?$/],
    [/score\.scaled$/, /^(0(\.\d{1,4})?|1)$/],
    [/pattern$/, /^[a-z0-9]$/],
    [/description$/, /^\{lang=(zh-CN|en)\}.{1,250}$/s],
  ]
  const wrongOf = (element: string, value: string): string | null => {
    if (typeof value !== 'string') return `${element} is no string`
    for (const [which, format] of formats)
      if (which.test(element) && !format.test(value)) return `${element} = ${value.slice(0, 80)}`
    return null
  }

  const outer: Record<string, (...given: string[]) => string> = {
    [names.start]: (text) => {
      if (text !== '') fault(`${names.start} without an empty string`)
      if (open) fault('begun twice')
      open = true
      return call(names.start, '')
    },
    [names.get]: (element = '') => {
      if (!open) fault(`${element} read outside of a session`)
      if (state.mood === 'throwing') throw new Error('out of order')
      const value = call(names.get, element)
      return state.mood === 'talking nonsense' && element === 'cmi.suspend_data'
        ? '{"slide":3,"v":[1,2]}'
        : value
    },
    [names.set]: (element = '', value = '') => {
      if (!open) fault(`${element} said outside of a session`)
      if (state.mood === 'throwing') throw new Error('out of order')
      if (state.mood === 'expired' || state.mood === 'refusing') return 'false'
      const wrong = wrongOf(element, value)
      if (wrong !== null) fault(wrong)
      const taken = call(names.set, element, value)
      if (taken !== 'true') fault(`${element} = ${value.slice(0, 80)}: error ${call(names.error)}`)
      else waiting.push([element, value])
      report({ said: [[element, value]] })
      return taken
    },
    [names.save]: () => {
      if (!open) fault('committed outside of a session')
      if (state.mood === 'throwing') throw new Error('out of order')
      if (state.mood === 'expired' || state.mood === 'refusing') return 'false'
      call(names.save, '')
      report({ committed: waiting })
      waiting = []
      return 'true'
    },
    [names.end]: (text) => {
      if (text !== '') fault(`${names.end} without an empty string`)
      if (!open) fault('ended twice')
      open = false
      report({ committed: waiting, ended: true })
      return call(names.end, '')
    },
    [names.error]: () =>
      state.mood === 'expired'
        ? old
          ? '301'
          : '132'
        : state.mood === 'refusing'
          ? '101'
          : call(names.error),
  }
  page['setMood'] = (next: Mood): void => {
    state.mood = next
  }
  if (mood !== 'absent') page[old ? 'API' : 'API_1484_11'] = outer
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

/** What a system knows of a learner before the course was ever opened. */
const newcomer: Readonly<Record<Version, Readonly<Record<string, string>>>> = {
  '1.2': {
    'cmi.core.student_id': '000123',
    'cmi.core.student_name': '王小明',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
    'cmi.student_data.mastery_score': '70',
  },
  '2004': {
    'cmi.learner_id': '000123',
    'cmi.learner_name': '王小明',
    'cmi.credit': 'credit',
    'cmi.mode': 'normal',
  },
}

/** @param zip a package, with its manifest at the root */
export async function scormSystem(version: Version, zip: Uint8Array): Promise<ScormSystem> {
  const files = unzipSync(zip)
  const manifest = files['imsmanifest.xml']
  if (manifest === undefined) throw new Error('no manifest at the root')
  const [, href = ''] = /<resource [^>]*href="([^"]+)"/.exec(strFromU8(manifest)) ?? []
  const { resolve } = createRequire(import.meta.url)
  const script = await readFile(resolve(`scorm-again/scorm${version === '1.2' ? '12' : '2004'}/min`), 'utf8')

  const answer = (response: ServerResponse, type: string, content: string | Uint8Array): void => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
    response.end(content)
  }
  const system = {
    version,
    kept: new Map<string, string>(),
    said: [] as [string, string][],
    faults: [] as string[],
    ended: 0,
    mood: 'well' as Mood,
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files[pathname.replace(/^\/content\//, '')]
    if (pathname === '/report')
      void bodyOf(request).then((body) => {
        const { said, committed, faults, ended } = JSON.parse(body) as Report
        for (const [element, value] of said) system.said.push([element, value])
        for (const [element, value] of committed) system.kept.set(element, value)
        system.faults.push(...faults)
        if (ended) system.ended++
        answer(response, 'text/plain', '')
      })
    else if (pathname === '/run-time.js') answer(response, 'text/javascript', script)
    else if (pathname === '/') {
      const known = { ...newcomer[version], ...Object.fromEntries(system.kept) }
      answer(
        response,
        'text/html; charset=utf-8',
        `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>LMS</title>
<style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style>
<script src="/run-time.js"></script>
<script>(${stand.toString()})(${JSON.stringify(version)}, ${JSON.stringify(known)}, ${JSON.stringify(system.mood)})</script>
<iframe src="/content/${href}"></iframe>`,
      )
    } else if (file !== undefined) answer(response, 'text/html; charset=utf-8', file)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return Object.assign(system, {
    launch: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  })
}
