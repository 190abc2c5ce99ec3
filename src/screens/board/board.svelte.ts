/**
 * HR's board: who is asked for what, and how far each of them is. One for all its screens of this window.
 * Enters: the roster and the decisions kept in this browser, and the collection. Leaves: people, evidence,
 * standings, doubts; all of it worked out again, in slices, whenever something it stands on changes.
 */
import { untrack } from 'svelte'
import { accept, decide, forgotten, letOff } from '../../board/decide.ts'
import { identityOf } from '../../board/match.ts'
import { derive, exemption, nothingDerived, nothingKnown } from '../../board/derive.ts'
import type { Derived, Known } from '../../board/derive.ts'
import { boardName, bounds, keepDecided, keepRoster, nothingKept, readKept } from '../../board/kept.ts'
import type { Kept } from '../../board/kept.ts'
import type { Decision, Doubt } from '../../board/match.ts'
import type { SeenAssignment } from '../../board/assigned.ts'
import { dayOf } from '../../i18n/format.ts'
import type { CourseStanding, Evidence, Person } from '../../model/board.ts'
import type { Course } from '../../model/catalogue.ts'
import type { IsoDate } from '../../model/words.ts'
import { openStore } from '../../records/store.ts'
import type { Store } from '../../records/store.ts'
import type { Row } from '../../results/handed.ts'
import { courses } from '../content.ts'
import { now } from '../device.svelte.ts'
import { removedEvent } from '../remove-beside.ts'
import { collection } from '../results/collection.svelte.ts'
import { breath } from '../results/verify-here.ts'
import { forgetInForms } from './forms/forget-in-forms.ts'

function startBoard() {
  let kept = $state.raw<Kept>(nothingKept)
  let offered = $state.raw<readonly Course[]>([])
  let derived = $state.raw<Derived>(nothingDerived)
  let byKey = $state.raw<ReadonlyMap<string, Person>>(new Map())
  let today = $state(dayOf(now()))
  let ready = $state(false)
  let deriving = $state(false)
  let unsaved = $state(false)
  let lasting = $state(true)
  let opened: Promise<void> | null = null
  let store: Promise<Store> | null = null
  /** Which run is the latest: an earlier one gives up. */
  let run = 0

  const onShelf = (): Promise<Store> => (store ??= openStore(boardName))

  async function work(): Promise<void> {
    run += 1
    const mine = run
    deriving = true
    today = dayOf(now())
    const steps = derive({
      ...kept,
      rows: collection.rows,
      reported: collection.reported,
      courses: offered,
      today,
      dayOf,
    })
    let step = steps.next()
    while (step.done !== true) {
      await breath()
      if (run !== mine) return
      step = steps.next()
    }
    derived = step.value
    byKey = new Map(derived.people.map((person) => [person.key, person]))
    deriving = false
    ready = true
  }

  async function save(next: Kept): Promise<void> {
    const before = kept
    kept = next
    const place = await onShelf()
    try {
      if (next.listed !== before.listed) await keepRoster(place, next.listed)
      await keepDecided(place, next)
      unsaved = false
    } catch {
      unsaved = true
    }
    await work()
  }

  async function start(): Promise<void> {
    const place = await onShelf()
    lasting = place.lasting
    ;[kept, offered] = await Promise.all([readKept(place).catch(() => nothingKept), courses()])
    // Whoever deletes everything in the settings tells the window.
    window.addEventListener(removedEvent, () => {
      kept = nothingKept
      void work()
    })
    void collection.open()
    // For as long as the window lives: what is collected elsewhere belongs on the board too.
    $effect.root(() => {
      $effect(() => {
        if (collection.rows.length >= 0 && collection.working === null) untrack(() => void work())
      })
    })
  }

  return {
    /** Of the roster first, then those who are only known by what they handed in. */
    get people(): readonly Person[] {
      return derived.people
    },
    get evidence(): readonly Evidence[] {
      return derived.evidence
    },
    /** Of every person and course that is asked of him, or that he was seen with. */
    get standings(): readonly CourseStanding[] {
      return derived.standings
    },
    /** What was handed in, replayed. */
    get rows(): readonly Row[] {
      return collection.rows
    },
    /** In the order in which they are offered. */
    get courses(): readonly Course[] {
      return offered
    },
    get doubts(): readonly Doubt[] {
      return derived.doubts
    },
    /** Assignments made of a course that something was handed in for. */
    get assignments(): readonly SeenAssignment[] {
      return derived.assignments
    },
    /** Links of those that complete their course. */
    get accepted(): ReadonlySet<string> {
      return kept.accepted
    },
    get roster(): readonly Person[] {
      return kept.listed
    },
    /** The day that standings are told for. */
    get today(): IsoDate {
      return today
    },
    /** Whether nothing can be told yet. Once it is over it does not come back: screens hold what is typed. */
    get loading(): boolean {
      return !ready
    },
    /** Whether what is shown is being worked out again. */
    get deriving(): boolean {
      return deriving || collection.working !== null
    },
    /** Whether something could not be stored, until something is. */
    get unsaved(): boolean {
      return unsaved
    },
    /** Whether what is kept outlives the page. */
    get lasting(): boolean {
      return lasting
    },

    /** Reads what is kept and follows the collection; once a window. Rejects if courses cannot be fetched. */
    open(): Promise<void> {
      opened ??= start().catch((error: unknown) => {
        opened = null
        throw error
      })
      return opened
    },

    person: (key: string): Person | null => byKey.get(key) ?? null,
    /** What is known of a person. */
    knownOf: (key: string): Known => derived.known.get(key) ?? nothingKnown,
    /** Key of the person by the id of an identity; null where it counts for nobody. */
    get whose(): ReadonlyMap<string, string | null> {
      return derived.whose
    },
    /** Whether HR let a person off a course here, whatever the roster says. */
    isLetOff: (person: string, course: string): boolean => kept.exempt.has(exemption(person, course)),

    /** Puts a roster in the place of the one there is. */
    list: (people: readonly Person[]): Promise<void> =>
      save({ ...kept, listed: people.slice(0, bounds.people) }),

    /** @param decision null takes it back */
    decide: (identity: string, decision: Decision | null): Promise<void> =>
      save(decide(kept, identity, decision)),

    /** Lets a person off a course, or asks for it again. */
    letOff: (person: string, course: string, off: boolean): Promise<void> =>
      save(letOff(kept, person, course, off)),

    /** Deletes the roster and everything that was decided. */
    unlist: (): Promise<void> => save(nothingKept),

    /**
     * Deletes all that is kept of a person. Resolves to what came of it: an export of a learning system holds
     * many people and cannot be cut.
     */
    async forget(person: string): Promise<'gone' | 'failed' | 'in an export'> {
      const identities = new Set([...derived.whose].flatMap(([id, key]) => (key === person ? id : [])))
      const who = byKey.get(person)
      const gone = await collection.drop(({ file }) => identities.has(identityOf(file.learner)))
      const unsheeted = who === undefined || (await forgetInForms(who))
      await save(forgotten(kept, person, identities))
      if (!gone || !unsheeted || unsaved) return 'failed'
      return collection.reported.some(({ learner }) => identities.has(identityOf(learner)))
        ? 'in an export'
        : 'gone'
    },

    /** Lets an assignment complete its course, or not. */
    accept: (link: string, counts: boolean): Promise<void> => save(accept(kept, link, counts)),
  }
}

export const board = startBoard()
