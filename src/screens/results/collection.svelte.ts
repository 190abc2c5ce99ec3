/**
 * What was handed in and is kept in this browser, with what came of it. Enters: files and pasted text.
 * Leaves: rows and what could not be read, with progress; all of it again on the next visit, until it is
 * deleted. One for all screens of this window, so that going to a review and back judges nothing again.
 */
import type { Assignment } from '../../model/assignment.ts'
import { openStore } from '../../records/store.ts'
import { askedFor, assignmentsIn } from '../../results/asked.ts'
import { without } from '../../results/drop.ts'
import { gently } from '../../results/gently.ts'
import type { Exported, Handed, Reported, Row, Unread } from '../../results/handed.ts'
import { mergeReported } from '../../results/reported.ts'
import { shelfName, shelfOf } from '../../results/shelf.ts'
import type { Shelf, Shelved } from '../../results/shelf.ts'
import { linesOf } from '../../results/summary.ts'
import type { Line } from '../../results/summary.ts'
import { courses } from '../content.ts'
import { freshId, now } from '../device.svelte.ts'
import { removedEvent } from '../remove-beside.ts'
import { readIncoming } from './ask-results.ts'
import type { Incoming } from './results-bench.ts'
import { breath, verifyHere } from './verify-here.ts'

/** Above a company's whole year, below what fills a browser. */
export const limits = { files: 20_000, attempts: 250_000, bytes: 512 * 1024 * 1024 } as const

/** Files read in one go, so that progress shows and no more texts than these are held. */
const together = 100

export interface Working {
  readonly kind: 'reading' | 'judging'
  readonly done: number
  readonly of: number
}

export type Trouble = 'unsaved' | 'too many' | 'failed'

function startCollection() {
  let handed = $state.raw<readonly Handed[]>([])
  let unread = $state.raw<readonly Unread[]>([])
  /** What learning systems told, before it is held against what was replayed. */
  let told = $state.raw<readonly Reported[]>([])
  let exports = $state.raw<readonly Exported[]>([])
  let reported = $state.raw<readonly Reported[]>([])
  let rows = $state.raw<readonly Row[]>([])
  let lines = $state.raw<readonly Line[]>([])
  let working = $state.raw<Working | null>(null)
  let stopped = $state(false)
  let lasting = $state(true)
  let codes = $state.raw<ReadonlyMap<string, string>>(new Map())
  let trouble = $state<Trouble | null>(null)
  let stopper = new AbortController()
  let shelf: Promise<Shelf> | null = null
  let turn: Promise<void> = Promise.resolve()
  let opened: Promise<void> | null = null
  /** Bundles on the shelf that have not been read: null before anybody has looked. */
  let waiting: readonly string[] | null = null

  const onShelf = (): Promise<Shelf> =>
    (shelf ??= openStore(shelfName).then((store) => {
      lasting = store.lasting
      return shelfOf(store)
    }))

  /** One thing after the other. What goes wrong is told, and the next thing is done all the same. */
  function next(task: () => Promise<void>): Promise<void> {
    turn = turn.then(async () => {
      stopper = new AbortController()
      stopped = false
      try {
        await task()
      } catch {
        if (stopper.signal.aborted) stopped = true
        else trouble = 'failed'
      } finally {
        working = null
      }
    })
    return turn
  }

  const attemptsIn = (files: readonly Handed[]): number =>
    files.reduce((sum, { file }) => sum + file.attempts.length, 0)

  /** @param keep told what is worth keeping, as it is read */
  async function read(incoming: readonly Incoming[], keep?: (kept: readonly Shelved[]) => Promise<void>) {
    const { signal } = stopper
    const known = (await courses().catch(() => [])).map(({ id, title }) => ({
      id,
      titles: [title.zh, title.en],
    }))
    const readNow: Handed[] = []
    const unreadNow: Unread[] = []
    const toldNow: Reported[] = []
    const exportsNow: Exported[] = []
    let room = limits.attempts - attemptsIn(handed) - told.length
    let from = 0
    let full = false
    try {
      for (; from < incoming.length && room > 0 && !full; from += together) {
        const some = incoming.slice(from, from + together)
        working = { kind: 'reading', done: from, of: incoming.length }
        const items = await readIncoming(some, known, signal)
        const kept: Shelved[] = []
        for (const [index, { read: found, reported: more, exported, text }] of items.entries()) {
          const holds = attemptsIn(found.handed) + more.length
          full = holds > room
          if (full) break
          room -= holds
          readNow.push(...found.handed)
          unreadNow.push(...found.unread)
          toldNow.push(...more)
          if (exported !== null) exportsNow.push(exported)
          const { source = '', receivedAt = 0 } = some[index] ?? {}
          if (text !== null) kept.push({ source, receivedAt, text })
        }
        await keep?.(kept)
      }
      if (full || from < incoming.length) trouble = 'too many'
    } finally {
      handed = [...handed, ...readNow]
      unread = [...unread, ...unreadNow]
      told = [...told, ...toldNow]
      exports = [...exports, ...exportsNow]
    }
  }

  /** Reads what lies on the shelf and has not been read: all of it at first, the rest after a stop. */
  async function takeDown(): Promise<void> {
    const kept = await onShelf()
    waiting ??= await kept.bundles()
    for (let [name] = waiting; name !== undefined; [name] = waiting) {
      const shelved = await kept.take(name)
      await read(shelved.map((each) => ({ ...each, content: each.text })))
      waiting = waiting.slice(1)
    }
  }

  async function judge(): Promise<void> {
    const judged = await verifyHere(handed, {
      askedIn: askedFor(assignmentsIn(handed), codes),
      progress: ({ done, of }) => (working = { kind: 'judging', done, of }),
      signal: stopper.signal,
    })
    const summed = await gently(linesOf(judged), breath)
    rows = judged
    lines = summed
    reported = mergeReported(told, judged)
  }

  async function goOn(): Promise<void> {
    await takeDown()
    await judge()
  }

  function takeIn(incoming: readonly Incoming[], bytes: number): Promise<void> {
    trouble = null
    if (incoming.length > limits.files || bytes > limits.bytes) {
      trouble = 'too many'
      return Promise.resolve()
    }
    return next(async () => {
      await takeDown()
      const kept = await onShelf()
      // Stopping while files are read keeps those that were.
      await read(incoming, async (some) => {
        if (some.length > 0 && !(await kept.put(freshId(), some))) trouble = 'unsaved'
      })
      await judge()
    })
  }

  return {
    /** One an attempt, in the order in which they came. */
    get rows() {
      return rows
    },
    /** The rows by learner and scenario. */
    get lines() {
      return lines
    },
    /** What learning systems tell of tries that cannot be replayed, each try once. */
    get reported() {
      return reported
    },
    /** What the exports of learning systems held. */
    get exports(): readonly Exported[] {
      return exports
    },
    /** What could not be read. */
    get unread() {
      return unread
    },
    /** Null when there is nothing to wait for. */
    get working() {
      return working
    },
    /** Whether judging was stopped before its end. */
    get stopped() {
      return stopped
    },
    /** Whether what is collected outlives the page. */
    get lasting() {
      return lasting
    },
    /** Something that could not be done, until more is taken in. */
    get trouble() {
      return trouble
    },
    /** The assignments that a code was announced for. */
    get coded(): readonly Assignment[] {
      return [...assignmentsIn(handed).byId.values()].flatMap((alike) => alike.find(({ code }) => code) ?? [])
    },

    /** The code as it was typed for an assignment; empty if none was. */
    codeOf: (assignment: string): string => codes.get(assignment) ?? '',

    /** Holds the seeds of an assignment against its code. */
    typeCode(assignment: string, code: string): Promise<void> {
      codes = new Map([...codes, [assignment, code]])
      return next(goOn)
    },

    /** Reads what was kept and judges it; once a window. */
    open: (): Promise<void> => (opened ??= next(goOn)),

    /** Takes files in; resolves when they are judged, or judging was stopped. */
    take(files: readonly File[]): Promise<void> {
      const receivedAt = now()
      return takeIn(
        files.map((file) => ({ source: file.name.slice(0, 200), receivedAt, content: file })),
        files.reduce((sum, { size }) => sum + size, 0),
      )
    },

    /** Takes in codes, or the text of a file, with whatever stands around them. */
    paste: (text: string): Promise<void> =>
      takeIn([{ source: '', receivedAt: now(), content: text }], text.length),

    stop(): void {
      stopper.abort()
    },

    /** Goes on with what was stopped. */
    resume: (): Promise<void> => next(goOn),

    /** Leaves out what could not be read. */
    dismissUnread(): void {
      unread = []
    },

    /** What was handed in, one a file or code. */
    get handed() {
      return handed
    },

    /** Deletes files and codes one by one; resolves to whether all that are unwanted are gone. */
    async drop(unwanted: (handed: Handed) => boolean): Promise<boolean> {
      let gone = false
      await next(async () => {
        const kept = await onShelf()
        let all = true
        for (const name of await kept.bundles()) {
          const shelved = await kept.take(name)
          const left: Shelved[] = []
          for (const [index, each] of shelved.entries()) {
            const rest = without(each, unwanted)
            if (rest !== null) left.push(rest)
            if (index % 10 === 0) await breath()
          }
          const same = left.length === shelved.length && left.every((each, index) => each === shelved[index])
          if (!same && !(await kept.replace(name, left))) all = false
        }
        handed = handed.filter((each) => !unwanted(each))
        await judge()
        gone = all
      })
      return gone
    },

    /** Deletes all that was collected; resolves to whether it is gone. */
    async clear(): Promise<boolean> {
      stopper.abort()
      let gone = false
      await next(async () => {
        gone = await (await onShelf()).clear()
        if (!gone) return
        handed = []
        unread = []
        told = []
        exports = []
        reported = []
        waiting = []
        rows = []
        lines = []
        codes = new Map()
        trouble = null
      })
      return gone
    },
  }
}

export const collection = startCollection()
addEventListener(removedEvent, () => void collection.clear())
