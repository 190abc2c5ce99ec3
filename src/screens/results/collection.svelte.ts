/**
 * What was handed in and is kept in this browser, with what came of it. Enters: files and pasted text.
 * Leaves: rows and what could not be read, with progress; all of it again on the next visit, until it is
 * deleted. One for all screens of this window, so that going to a review and back judges nothing again.
 */
import type { Assignment } from '../../model/assignment.ts'
import { openStore } from '../../records/store.ts'
import { askedFor, assignmentsIn } from '../../results/asked.ts'
import { gently } from '../../results/gently.ts'
import type { Handed, Row, Unread } from '../../results/handed.ts'
import { shelfName, shelfOf } from '../../results/shelf.ts'
import type { Shelf, Shelved } from '../../results/shelf.ts'
import { linesOf } from '../../results/summary.ts'
import type { Line } from '../../results/summary.ts'
import { freshId, now } from '../device.svelte.ts'
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

class Collection {
  #handed = $state.raw<readonly Handed[]>([])
  #unread = $state.raw<readonly Unread[]>([])
  #rows = $state.raw<readonly Row[]>([])
  #lines = $state.raw<readonly Line[]>([])
  #working = $state.raw<Working | null>(null)
  #stopped = $state(false)
  #lasting = $state(true)
  #codes = $state.raw<ReadonlyMap<string, string>>(new Map())
  /** Something that could not be done, until the next attempt at it. */
  trouble = $state<'unsaved' | 'too many' | 'failed' | null>(null)
  #stopper = new AbortController()
  #shelf: Promise<Shelf> | null = null
  #turn: Promise<void> = Promise.resolve()
  #opened: Promise<void> | null = null

  /** One an attempt, in the order in which they came. */
  get rows(): readonly Row[] {
    return this.#rows
  }

  /** The rows by learner and scenario. */
  get lines(): readonly Line[] {
    return this.#lines
  }

  /** What could not be read. */
  get unread(): readonly Unread[] {
    return this.#unread
  }

  /** Null when there is nothing to wait for. */
  get working(): Working | null {
    return this.#working
  }

  /** Whether judging was stopped before its end. */
  get stopped(): boolean {
    return this.#stopped
  }

  /** Whether what is collected outlives the page. */
  get lasting(): boolean {
    return this.#lasting
  }

  /** The assignments that a code was announced for. */
  get coded(): readonly Assignment[] {
    return [...assignmentsIn(this.#handed).values()].filter(({ code }) => code)
  }

  /** The code as it was typed for an assignment; empty if none was. */
  codeOf(assignment: string): string {
    return this.#codes.get(assignment) ?? ''
  }

  /** Holds the seeds of an assignment against its code. */
  typeCode(assignment: string, code: string): Promise<void> {
    this.#codes = new Map([...this.#codes, [assignment, code]])
    return this.#next(() => this.#judge())
  }

  /** Reads what was kept and judges it; once a window. */
  open(): Promise<void> {
    return (this.#opened ??= this.#next(async () => {
      const shelf = await this.#onShelf()
      for (const name of await shelf.bundles()) {
        const shelved = await shelf.take(name)
        await this.#read(shelved.map((each) => ({ ...each, content: each.text })))
      }
      await this.#judge()
    }))
  }

  /** Takes files in; resolves when they are judged, or judging was stopped. */
  take(files: readonly File[]): Promise<void> {
    const receivedAt = now()
    return this.#takeIn(
      files.map((file) => ({ source: file.name.slice(0, 200), receivedAt, content: file })),
      files.reduce((sum, { size }) => sum + size, 0),
    )
  }

  /** Takes in codes, or the text of a file, with whatever stands around them. */
  paste(text: string): Promise<void> {
    return this.#takeIn([{ source: '', receivedAt: now(), content: text }], text.length)
  }

  stop(): void {
    this.#stopper.abort()
  }

  /** Goes on with what was stopped. */
  resume(): Promise<void> {
    return this.#next(() => this.#judge())
  }

  /** Leaves out what could not be read. */
  dismissUnread(): void {
    this.#unread = []
  }

  /** Deletes all that was collected; resolves to whether it is gone. */
  async clear(): Promise<boolean> {
    this.stop()
    let gone = false
    await this.#next(async () => {
      gone = await (await this.#onShelf()).clear()
      if (!gone) return
      this.#handed = []
      this.#unread = []
      this.#rows = []
      this.#lines = []
      this.#codes = new Map()
      this.#stopped = false
      this.trouble = null
    })
    return gone
  }

  #onShelf(): Promise<Shelf> {
    return (this.#shelf ??= openStore(shelfName).then((store) => {
      this.#lasting = store.lasting
      return shelfOf(store)
    }))
  }

  /** One thing after the other. What goes wrong is told, and the next thing is done all the same. */
  #next(task: () => Promise<void>): Promise<void> {
    const mine = this.#turn.then(async () => {
      this.#stopper = new AbortController()
      this.#stopped = false
      try {
        await task()
      } catch {
        if (this.#stopper.signal.aborted) this.#stopped = true
        else this.trouble = 'failed'
      } finally {
        this.#working = null
      }
    })
    this.#turn = mine
    return mine
  }

  #takeIn(incoming: readonly Incoming[], bytes: number): Promise<void> {
    this.trouble = null
    if (incoming.length > limits.files || bytes > limits.bytes) {
      this.trouble = 'too many'
      return Promise.resolve()
    }
    return this.#next(async () => {
      const shelf = await this.#onShelf()
      // Stopping while files are read keeps those that were.
      await this.#read(incoming, (kept) => this.#keep(shelf, kept))
      await this.#judge()
    })
  }

  async #keep(shelf: Shelf, kept: readonly Shelved[]): Promise<void> {
    if (kept.length > 0 && !(await shelf.put(freshId(), kept))) this.trouble = 'unsaved'
  }

  async #read(incoming: readonly Incoming[], keep?: (kept: readonly Shelved[]) => Promise<void>) {
    const { signal } = this.#stopper
    const handed: Handed[] = []
    const unread: Unread[] = []
    let room = limits.attempts - this.#handed.reduce((sum, { file }) => sum + file.attempts.length, 0)
    try {
      for (let from = 0; from < incoming.length && room > 0; from += together) {
        const some = incoming.slice(from, from + together)
        this.#working = { kind: 'reading', done: from, of: incoming.length }
        const items = await readIncoming(some, signal)
        const kept: Shelved[] = []
        for (const [index, { read, text }] of items.entries()) {
          room -= read.handed.reduce((sum, { file }) => sum + file.attempts.length, 0)
          if (room < 0) break
          handed.push(...read.handed)
          unread.push(...read.unread)
          const { source = '', receivedAt = 0 } = some[index] ?? {}
          if (text !== null) kept.push({ source, receivedAt, text })
        }
        await keep?.(kept)
      }
      if (room < 0) this.trouble = 'too many'
    } finally {
      this.#handed = [...this.#handed, ...handed]
      this.#unread = [...this.#unread, ...unread]
    }
  }

  async #judge(): Promise<void> {
    const { signal } = this.#stopper
    const handed = this.#handed
    const rows = await verifyHere(handed, {
      askedIn: askedFor(assignmentsIn(handed), this.#codes),
      progress: ({ done, of }) => (this.#working = { kind: 'judging', done, of }),
      signal,
    })
    const lines = await gently(linesOf(rows), breath)
    this.#rows = rows
    this.#lines = lines
  }
}

export const collection = new Collection()
