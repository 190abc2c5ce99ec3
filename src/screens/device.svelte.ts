/**
 * This device as the screens see it: its records, its settings and what has to be told about them.
 * Screens ask it, not the browser, for the time, chance and what is kept of learners.
 */
import { words } from '../i18n/language.svelte.ts'
import type { Logs } from '../drills/daily.ts'
import type { Attempt } from '../model/play.ts'
import type { Language } from '../model/words.ts'
import { queue, recordsOf } from '../records/records.ts'
import type { Alone, Aside, Records } from '../records/records.ts'
import type { Backup, Restored } from '../records/backup.ts'
import { firstLearner } from '../records/migrations.ts'
import type { Learner } from '../records/schema.ts'
import { leftOver, noteDown, strikeOut, tearOut } from '../records/journal.ts'
import {
  readLanguage,
  readLearnerId,
  readMilestone,
  readSwitch,
  readTheme,
  writeLanguage,
  writeLearnerId,
  writeMilestone,
  writeSwitch,
  writeTheme,
} from '../records/settings.ts'
import type { Switch, Theme } from '../records/settings.ts'
import { openSlate } from '../records/slate.ts'
import type { Slate } from '../records/slate.ts'
import { memoryStore, openStore } from '../records/store.ts'
import type { Store } from '../records/store.ts'

/** Longer than any healthy storage takes; after that the page goes on without it. */
const patience = 3000

/** A frame or two, in milliseconds: as long as it takes to show what a move has led to. */
const paint = 30

/** Locks shared by all windows of the site where the browser has them. */
function alone(): Alone {
  const inWindow = queue()
  // Missing over plain http and in old browsers, whatever the type says.
  const locks = navigator.locks as LockManager | undefined
  return locks === undefined
    ? inWindow
    : async <T>(name: string, task: () => Promise<T>): Promise<T> =>
        inWindow(name, async () => (await locks.request(`duecourse/${name}`, task)) as T)
}

/** Who wants to know what changes here: a package tells its learning system. */
export interface Watcher {
  /** An attempt as it stands, at once and before it is saved. */
  attempt(attempt: Attempt): void
  /** Something was read or answered. */
  changed(): void
}

class Device {
  watcher: Watcher | null = null
  #slate: Slate = openSlate(window)
  #theme = $state<Theme>(readTheme(this.#slate))
  #switches = $state<Record<Switch, boolean>>({
    sound: readSwitch(this.#slate, 'sound'),
    voice: readSwitch(this.#slate, 'voice'),
    rhythm: readSwitch(this.#slate, 'rhythm'),
  })
  #learners = $state.raw<readonly Learner[]>([])
  #learner = $state(readLearnerId(this.#slate) ?? firstLearner)
  #guest = $state.raw<Learner | null>(null)
  #live = new Map<string, Attempt>()
  #lasting = $state(true)
  #aside = $state.raw<readonly Aside[]>([])
  #exportedAt = $state(readMilestone(this.#slate, 'exported'))
  /** Something that happened while saving, until the learner has read it. */
  trouble = $state<'unsaved' | 'forked' | null>(null)

  readonly #store: Promise<Store> = this.#openStore()
  readonly #alone: Alone = alone()
  readonly records: Promise<Records> = this.#open()

  async #openStore(): Promise<Store> {
    const late = new Promise<null>((done) => setTimeout(() => done(null), patience))
    return (await Promise.race([openStore(), late])) ?? memoryStore()
  }

  async #open(): Promise<Records> {
    const store = await this.#store
    this.#lasting = store.lasting
    const records = recordsOf(store, this.#alone)
    await this.#saveLeftOver(records)
    await this.#look(records)
    return records
  }

  /** The last page may have gone before its last move was saved. */
  async #saveLeftOver(records: Records): Promise<void> {
    const left = leftOver(this.#slate)
    if (left === null) return
    const { kind } = await records.save(left, freshId)
    if (kind !== 'failed') tearOut(this.#slate)
  }

  async #look(records: Records): Promise<void> {
    await records.attempts().catch(() => [])
    await records.ownScenarios().catch(() => [])
    this.#learners = await records.learners().catch(() => [])
    this.#aside = await records.aside().catch(() => [])
  }

  /** Takes note of what has been put aside since; to be called after reading many records. */
  async lookAside(): Promise<void> {
    this.#aside = await (await this.records).aside().catch(() => this.#aside)
  }

  /** Everyone who learns on this device, the first learner included, who needs no record. */
  get learners(): readonly Learner[] {
    return this.#learners.some(({ id }) => id === firstLearner)
      ? this.#learners
      : [{ format: 1, id: firstLearner, name: '', staff: '', since: 0 }, ...this.#learners]
  }

  /** Who is learning now. */
  get learner(): Learner {
    const { learners } = this
    return (
      this.#guest ??
      learners.find(({ id }) => id === this.#learner) ??
      learners[0] ?? { format: 1, id: firstLearner, name: '', staff: '', since: 0 }
    )
  }

  /** Adds a learner or writes down a new name; false if it could not be saved. */
  async saveLearner(learner: Learner): Promise<boolean> {
    const records = await this.records
    const saved = await records.saveLearner(learner)
    this.#learners = await records.learners().catch(() => this.#learners)
    return saved
  }

  /** Whoever a learning system has sent: known as long as the page is open, and written down nowhere. */
  receive(guest: Learner): void {
    this.#guest = guest
  }

  switchLearner(id: string): void {
    this.#learner = id
    writeLearnerId(this.#slate, id)
  }

  /** Removes a learner and all that is theirs. */
  async removeLearner(id: string): Promise<boolean> {
    const records = await this.records
    const removed = await records.removeLearner(id)
    this.#learners = await records.learners().catch(() => this.#learners)
    return removed
  }

  /** The attempts of who is learning now, newest first. */
  async attempts(): Promise<readonly Attempt[]> {
    const { id } = this.learner
    const all = await (await this.records).attempts().catch(() => [])
    return all.filter(({ learner }) => learner === id)
  }

  /** Notes that who is learning now has opened a page; nothing is lost if it cannot be saved. */
  async noteReading(page: string): Promise<void> {
    await (await this.records).noteReading(this.learner.id, page, now())
    this.watcher?.changed()
  }

  /** The pages that who is learning now has opened. */
  async readings(): Promise<ReadonlySet<string>> {
    const read = await (await this.records).readings(this.learner.id).catch(() => [])
    return new Set(read.map(({ page }) => page))
  }

  /** What who is learning now has answered, by drill. */
  async drillLogs(): Promise<Logs> {
    const logs = await (await this.records).drillLogs(this.learner.id).catch(() => [])
    return new Map(logs.map(({ drill, answers }) => [drill, answers]))
  }

  /** Saves an answer; what could not be saved is told. */
  async answerDrill(drill: string, right: boolean): Promise<void> {
    const saved = await (await this.records).addDrillAnswers(this.learner.id, drill, [{ at: now(), right }])
    if (!saved) this.trouble = 'unsaved'
    this.watcher?.changed()
  }

  isOn(name: Switch): boolean {
    return this.#switches[name]
  }

  turn(name: Switch, on: boolean): void {
    this.#switches[name] = on
    writeSwitch(this.#slate, name, on)
  }

  /** When everything was last exported; null if never. */
  get exportedAt(): number | null {
    return this.#exportedAt
  }

  /** Everything on this device. */
  async backup(): Promise<Backup> {
    const { makeBackup } = await import('../records/backup.ts')
    return makeBackup(await this.#store, now())
  }

  /** To be called when the learner has the file in hand. */
  noteExport(): void {
    this.#exportedAt = now()
    writeMilestone(this.#slate, 'exported', this.#exportedAt)
  }

  async restore(backup: Backup): Promise<Restored> {
    const { restoreBackup } = await import('../records/backup.ts')
    const records = await this.records
    const restored = await restoreBackup(backup, await this.#store, records, this.#alone, freshId)
    await this.#look(records)
    return restored
  }

  /** Removes every record and what else the site keeps here; false if the storage did not let it. */
  async removeAll(): Promise<boolean> {
    const { removeAll } = await import('../records/backup.ts')
    const { removeBeside } = await import('./remove-beside.ts')
    const beside = await removeBeside()
    const removed = await removeAll(await this.#store, this.#alone).then(
      () => true,
      () => false,
    )
    this.#live.clear()
    tearOut(this.#slate)
    this.#aside = []
    this.#exportedAt = null
    this.#learners = []
    this.switchLearner(firstLearner)
    return removed && beside
  }

  /** Whether the browser has agreed to keep what is saved. */
  async isKept(): Promise<boolean> {
    const storage = navigator.storage as StorageManager | undefined
    return (await storage?.persisted().catch(() => false)) ?? false
  }

  /** Asks the browser to keep what is saved even if space gets short; it may refuse. */
  async persist(): Promise<boolean> {
    // Missing over plain http, whatever the type says.
    const storage = navigator.storage as StorageManager | undefined
    return (await storage?.persist().catch(() => false)) ?? false
  }

  /** Asks once, when there is something worth keeping: some browsers put the question to the learner. */
  async persistOnce(): Promise<void> {
    if (readMilestone(this.#slate, 'asked to keep') !== null || (await this.isKept())) return
    writeMilestone(this.#slate, 'asked to keep', now())
    await this.persist()
  }

  /** Whether what is saved outlives the page. */
  get lasting(): boolean {
    return this.#lasting
  }

  /** Records that could not be read, put aside as they were. */
  get aside(): readonly Aside[] {
    return this.#aside
  }

  get theme(): Theme {
    return this.#theme
  }

  set theme(theme: Theme) {
    this.#theme = theme
    writeTheme(this.#slate, theme)
    this.showTheme()
  }

  showTheme(): void {
    const { dataset } = document.documentElement
    if (this.#theme === 'auto') delete dataset['theme']
    else dataset['theme'] = this.#theme
  }

  get savedLanguage(): Language {
    return readLanguage(this.#slate)
  }

  async speak(language: Language): Promise<void> {
    await words.speak(language)
    writeLanguage(this.#slate, language)
  }

  /** Takes note of an attempt at once: whoever opens it next finds it as it stands, saved or not. */
  note(attempt: Attempt): void {
    this.#live.set(attempt.id, attempt)
    noteDown(this.#slate, attempt)
    this.watcher?.attempt(attempt)
  }

  /**
   * Saves an attempt; resolves to the attempt as it goes on, which has a new id if another window
   * went another way. What could not be saved is told and stays in memory.
   */
  async save(attempt: Attempt): Promise<Attempt> {
    const noted = this.#live.get(attempt.id)
    // Saved in its turn, it may already have been left behind by what was noted since.
    if (noted === undefined || !goesBeyond(noted, attempt)) this.note(attempt)
    // What the learner waits for is painted first; the journal holds the move meanwhile.
    await new Promise((done) => setTimeout(done, paint))
    const saved = await (await this.records).save(attempt, freshId)
    if (saved.kind !== 'failed') strikeOut(this.#slate, attempt)
    if (saved.kind === 'failed') this.trouble = 'unsaved'
    else if (saved.kind === 'forked') this.trouble = 'forked'
    else if (this.trouble === 'unsaved') this.trouble = null
    if (saved.kind !== 'forked') return attempt
    this.#live.delete(attempt.id)
    this.#live.set(saved.attempt.id, saved.attempt)
    return saved.attempt
  }

  /** An attempt as it stands, also if it could not be saved; null if there is none of that id. */
  async attempt(id: string): Promise<Attempt | null> {
    const stored = await (await this.records).attempt(id).catch(() => null)
    const live = this.#live.get(id) ?? null
    return live !== null && (stored === null || live.picks.length >= stored.picks.length) ? live : stored
  }
}

/** Whether one state of an attempt is later than another: more moves, or left more often. */
const goesBeyond = (one: Attempt, other: Attempt): boolean =>
  one.picks.length > other.picks.length ||
  (one.picks.length === other.picks.length && one.absences.length > other.absences.length)

/** An id that no other attempt has: the time and 40 bits of chance. */
export function freshId(): string {
  const noise = crypto.getRandomValues(new Uint8Array(5))
  return Date.now().toString(36) + [...noise].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** 0 … 2³²−1 */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

export const now = (): number => Date.now()

export const device = new Device()
