/**
 * This device as the screens see it: its records, its settings and what has to be told about them.
 * The only place of the screens that knows the clock, chance and storage.
 */
import { words } from '../i18n/language.svelte.ts'
import type { Attempt } from '../model/play.ts'
import type { Language } from '../model/words.ts'
import { queue, recordsOf } from '../records/records.ts'
import type { Alone, Aside, Records } from '../records/records.ts'
import { openSlate, readLanguage, readTheme, writeLanguage, writeTheme } from '../records/settings.ts'
import type { Slate, Theme } from '../records/settings.ts'
import { memoryStore, openStore } from '../records/store.ts'

/** Longer than any healthy storage takes; after that the page goes on without it. */
const patience = 3000

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

class Device {
  #slate: Slate = openSlate(window)
  #theme = $state<Theme>(readTheme(this.#slate))
  #live = new Map<string, Attempt>()
  #lasting = $state(true)
  #aside = $state.raw<readonly Aside[]>([])
  /** Something that happened while saving, until the learner has read it. */
  trouble = $state<'unsaved' | 'forked' | null>(null)

  readonly records: Promise<Records> = this.#open()

  async #open(): Promise<Records> {
    const late = new Promise<null>((done) => setTimeout(() => done(null), patience))
    const store = (await Promise.race([openStore(), late])) ?? memoryStore()
    this.#lasting = store.lasting
    const records = recordsOf(store, alone())
    await this.#look(records)
    return records
  }

  async #look(records: Records): Promise<void> {
    await records.attempts().catch(() => [])
    await records.ownScenarios().catch(() => [])
    this.#aside = await records.aside().catch(() => [])
  }

  /** Takes note of what has been put aside since; to be called after reading many records. */
  async lookAside(): Promise<void> {
    this.#aside = await (await this.records).aside().catch(() => this.#aside)
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

  /**
   * Saves an attempt; resolves to the attempt as it goes on, which has a new id if another window
   * went another way. What could not be saved is told and stays in memory.
   */
  async save(attempt: Attempt): Promise<Attempt> {
    this.#live.set(attempt.id, attempt)
    const saved = await (await this.records).save(attempt, freshId)
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
    return live !== null && (stored === null || live.picks.length > stored.picks.length) ? live : stored
  }
}

/** An id that no other attempt has: the time and 40 bits of chance. */
export function freshId(): string {
  const noise = crypto.getRandomValues(new Uint8Array(5))
  return Date.now().toString(36) + [...noise].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** 0 … 2³²−1 */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

export const now = (): number => Date.now()

export const device = new Device()
