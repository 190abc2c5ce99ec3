/**
 * Tells the port what happens on this device. Enters: attempts as they are noted down, and that something
 * was read or answered. Leaves: starts, answers, finishes and checkpoints, each once. Nothing is kept here
 * that could not be worked out again: what the learning system holds and what lies on the device suffice.
 */
import { launch as dictionary } from '../../i18n/launch.ts'
import { words } from '../../i18n/language.svelte.ts'
import type { Course } from '../../model/catalogue.ts'
import type { Attempt } from '../../model/play.ts'
import { answersOf, finishOf, startOf } from '../../progress/answers.ts'
import type { Told } from '../../progress/answers.ts'
import { keyOf } from '../../progress/codes.ts'
import { writeMemory } from '../../progress/memory.ts'
import type { Known, Memory } from '../../progress/memory.ts'
import type { AttemptKey, Checkpoint, Port, Standing, Trouble } from '../../progress/port.ts'
import { scenariosOf, standingOf } from '../../progress/standing.ts'
import type { Result } from '../../progress/standing.ts'
import { isSolved } from '../exercise/standing.ts'
import { exercises, openGameOf, techniqueFlags, textIn } from '../content.ts'
import type { Playable } from '../content.ts'
import { device, now } from '../device.svelte.ts'
import type { Watcher } from '../device.svelte.ts'
import { digestsOf } from '../digests.ts'
import { askMoves } from '../review/ask-review.ts'
import { addressOf } from '../route.ts'
import { router } from '../router.svelte.ts'

interface Followed {
  readonly attempt: Attempt
  /** Moves that the port has been told of; null before it has been told that the attempt began. */
  readonly told: number | null
  readonly known: Known | null
}

/** What the learner has read and answered. */
type Studied = Pick<Memory, 'read' | 'solved' | 'drillsRight'>

export const nothingStudied: Studied = { read: new Set(), solved: new Set(), drillsRight: 0 }

/** Either of two, since neither this device nor the learning system need know all of it. */
const both = (one: Studied, other: Studied): Studied => ({
  read: new Set([...one.read, ...other.read]),
  solved: new Set([...one.solved, ...other.solved]),
  drillsRight: Math.max(one.drillsRight, other.drillsRight),
})

/** Seconds to wait after something went wrong, then longer and longer. */
const pauses = [2, 5, 15, 30, 60]

/** So often it is tried to work an attempt out before it is left to the next visit. */
const mostTries = 3

/** What could not be had, and is not known to be gone. */
const notNow = 'not now'

export interface Reporting {
  readonly port: Port
  readonly course: Course
  readonly registration: string
  /** What the learning system holds: it has been told all of it. */
  readonly known: readonly Omit<Followed, 'told'>[]
  readonly studied: Studied
  /** Called when nothing more can be told for now, and when it can again. */
  readonly tell: (trouble: Trouble | null) => void
}

export class Reporter implements Watcher {
  readonly #port: Port
  readonly #course: Course
  readonly #scenarios: ReadonlySet<string>
  readonly #registration: string
  readonly #launchedAt = now()
  readonly #followed: Map<AttemptKey, Followed>
  readonly #playables = new Map<string, Playable>()
  /** Attempts whose game is gone: nothing more can be told of them. */
  readonly #lost = new Set<AttemptKey>()
  readonly #tell: Reporting['tell']
  readonly #tries = new Map<AttemptKey, number>()
  #studied: Studied
  #failures = 0
  /** Whether something could not be had this time, and may be had the next. */
  #missed = false
  #working = false
  #again = false
  #closed = false

  constructor({ port, course, registration, known, studied, tell }: Reporting) {
    this.#port = port
    this.#course = course
    this.#scenarios = new Set(scenariosOf(course))
    this.#registration = registration
    this.#studied = studied
    this.#tell = tell
    this.#followed = new Map(
      known.map(({ attempt, known: result }) => [
        keyOf(attempt),
        // What was never judged is told again from the start: names stay, so nothing counts twice.
        {
          attempt,
          known: result,
          told: attempt.finishedAt !== null && result === null ? null : attempt.picks.length,
        },
      ]),
    )
  }

  attempt(attempt: Attempt): void {
    if (!this.#scenarios.has(attempt.scenario) || attempt.learner !== device.learner.id) return
    const key = keyOf(attempt)
    const before = this.#followed.get(key)
    this.#followed.set(key, { told: before?.told ?? null, known: before?.known ?? null, attempt })
    this.changed()
  }

  changed(): void {
    this.#again = true
    if (!this.#working && !this.#closed) void this.#work()
  }

  /** Says once more how things stand, as when the page may be about to go. */
  checkpoint(): void {
    if (this.#closed) return
    this.#tellMoves()
    this.#port.checkpoint(this.#now())
  }

  /** Waits until all that was told has arrived, but not for long. */
  async settled(): Promise<void> {
    this.checkpoint()
    await Promise.race([this.#port.settled(), new Promise((done) => setTimeout(done, 3000))])
  }

  /** The last thing that is told. */
  close(): void {
    if (this.#closed) return
    this.#tellMoves()
    this.#closed = true
    this.#port.close(this.#now())
  }

  /** Asked anew after every wait. */
  #isClosed(): boolean {
    return this.#closed
  }

  async #work(): Promise<void> {
    this.#working = true
    // What the learner waits for is painted first: some systems take their time with every word.
    await new Promise((done) => setTimeout(done, 30))
    try {
      while (this.#again && !this.#closed) {
        this.#again = false
        await this.#report()
      }
      if (this.#failures > 0) this.#tell(null)
      this.#failures = 0
    } catch {
      this.#tell('refused')
      this.#later()
    } finally {
      this.#working = false
    }
  }

  async #report(): Promise<void> {
    this.#missed = false
    await this.#open()
    if (this.#isClosed()) return
    this.#tellMoves()
    this.#port.checkpoint(this.#now())
    if (await this.#study()) this.checkpoint()
    await this.#judge()
    if (this.#hasMissed()) throw new Error('not all could be told')
  }

  /** Tries again after a while, also if nothing happens until then. */
  #later(): void {
    const pause = pauses[Math.min(this.#failures, pauses.length - 1)] ?? 60
    this.#failures++
    setTimeout(() => this.changed(), pause * 1000)
  }

  #hasMissed(): boolean {
    return this.#missed
  }

  #notNow(): typeof notNow {
    this.#missed = true
    return notNow
  }

  /** Fetches what telling takes. */
  async #open(): Promise<void> {
    for (const { attempt } of this.#followed.values()) {
      if (this.#playables.has(attempt.game) || !this.#hasNews(attempt)) continue
      const opened = await openGameOf(attempt).catch(() => this.#notNow())
      if (opened === notNow) continue
      if (opened !== null) this.#playables.set(attempt.game, opened.playable)
      else if (attempt.finishedAt !== null) this.#lost.add(keyOf(attempt))
    }
  }

  #hasNews(attempt: Attempt): boolean {
    const followed = this.#followed.get(keyOf(attempt))
    if (followed === undefined || this.#lost.has(keyOf(attempt))) return false
    const { told, known } = followed
    return told !== attempt.picks.length || (attempt.finishedAt !== null && known === null)
  }

  #toldOf(attempt: Attempt): Told | null {
    const playable = this.#playables.get(attempt.game)
    if (playable === undefined) return null
    return { game: playable.game, text: textIn(playable, words.language), persona: playable.persona }
  }

  /** All at once, so that what is told and what is kept never fall apart. */
  #tellMoves(): void {
    for (const [key, followed] of this.#followed) {
      const { attempt, told: before } = followed
      if (before === attempt.picks.length || attempt.bring === null) continue
      const told = this.#toldOf(attempt)
      if (told === null) continue
      if (before === null) this.#port.start(startOf(attempt, told))
      const answers = answersOf(attempt, told, before ?? 0, dictionary.t.leaving)
      for (const answer of answers)
        // Just made, unless the attempt comes from an earlier visit.
        this.#port.answer(
          answer.turn === attempt.picks.length - 1 && attempt.finishedAt === null
            ? { ...answer, at: now() }
            : answer,
        )
      this.#followed.set(key, { ...followed, told: attempt.picks.length })
    }
  }

  /** Works out what has ended; each result is told as soon as it is there. */
  async #judge(): Promise<void> {
    for (const [key, { attempt, known }] of this.#followed) {
      if (attempt.finishedAt === null || known !== null || this.#lost.has(key)) continue
      const told = this.#toldOf(attempt)
      if (told === null) continue
      const digest = (await digestsOf([attempt]).catch(() => new Map<string, never>())).get(attempt.id)
      const flags = await techniqueFlags()
      const graded = await askMoves({ game: told.game, attempt, flags }).catch(() => null)
      if (this.#closed) return
      if (digest === undefined || graded === null) {
        const tries = (this.#tries.get(key) ?? 0) + 1
        this.#tries.set(key, tries)
        if (tries < mostTries) this.#missed = true
        else this.#lost.add(key)
        continue
      }
      const { score, passed, endingClass } = digest
      const result: Known = { score: Math.floor(score * 10) / 10, passed, endingClass }
      this.#port.finish(finishOf(attempt, told, result, graded.decisions))
      const latest = this.#followed.get(key)
      if (latest !== undefined) this.#followed.set(key, { ...latest, known: result })
      this.checkpoint()
    }
  }

  /** Whether more has been read or answered than was known. */
  async #study(): Promise<boolean> {
    const [read, logs, desk] = await Promise.all([
      device.readings(),
      device.drillLogs(),
      exercises(words.language).catch(() => []),
    ])
    const before = this.#studied
    this.#studied = both(before, {
      read,
      solved: new Set(desk.flatMap((exercise) => (isSolved(exercise, logs) ? [exercise.id] : []))),
      drillsRight: [...logs.values()].flat().filter(({ right }) => right).length,
    })
    const { solved, drillsRight } = this.#studied
    return (
      before.read.size !== this.#studied.read.size ||
      before.solved.size !== solved.size ||
      before.drillsRight !== drillsRight
    )
  }

  #standing(): Standing {
    const results = [...this.#followed.values()].flatMap(({ attempt, known }): readonly Result[] =>
      known === null
        ? []
        : [
            {
              scenario: attempt.scenario,
              exam: attempt.mode === 'exam',
              score: known.score,
              passed: known.passed,
            },
          ],
    )
    return standingOf(this.#course, this.#studied, results)
  }

  #now(): Checkpoint {
    const at = now()
    const attempts = [...this.#followed].flatMap(([key, { attempt, told, known }]) =>
      // What has not been told is not kept either: it still lies on this device and will be told.
      told === null
        ? this.#lost.has(key)
          ? [{ attempt, known }]
          : []
        : told === attempt.picks.length
          ? [{ attempt, known }]
          : [{ attempt: { ...attempt, picks: attempt.picks.slice(0, told), finishedAt: null }, known: null }],
    )
    const memory = { registration: this.#registration, language: words.language, attempts, ...this.#studied }
    return {
      standing: this.#standing(),
      memory: writeMemory(memory, this.#port.room),
      place: addressOf(router.route),
      milliseconds: at - this.#launchedAt,
      at,
    }
  }
}
