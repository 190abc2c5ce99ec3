/**
 * What HR's board keeps in this browser: the roster and what was decided. Enters: a store of its own. Leaves:
 * checked data, or nothing where it cannot be read. Everything else is worked out again. No results lie
 * here: they stay with the collection.
 */
import * as v from 'valibot'
import type { Person } from '../model/board.ts'
import type { Store } from '../records/store.ts'
import type { Decision } from './match.ts'

/** The store of a browser, beside the collection and the records of the learners of this device. */
export const boardName = 'duecourse-board'

/** Above any company that does without a server of its own. */
export const bounds = {
  people: 20_000,
  courses: 50,
  text: 200,
  decisions: 20_000,
  exempt: 40_000,
  links: 200,
} as const

const text = v.pipe(v.string(), v.maxLength(bounds.text))
/** A number and a name in the form in which they are compared: a letter may be eighteen then. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(40 * bounds.text))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))

const roster = v.strictObject({
  format: v.literal(1),
  people: v.pipe(
    v.array(
      v.strictObject({
        key,
        staff: text,
        name: text,
        department: text,
        post: text,
        required: v.pipe(
          v.array(v.strictObject({ course: text, due: v.nullable(day), exempt: v.boolean() })),
          v.maxLength(bounds.courses),
        ),
        listed: v.literal(true),
      }),
    ),
    v.maxLength(bounds.people),
  ),
})

const decided = v.strictObject({
  format: v.literal(1),
  decisions: v.pipe(
    v.array(
      v.tuple([
        key,
        v.variant('kind', [
          v.strictObject({ kind: v.literal('person'), person: key }),
          v.strictObject({ kind: v.literal('own') }),
          v.strictObject({ kind: v.literal('ignore') }),
        ]),
      ]),
    ),
    v.maxLength(bounds.decisions),
  ),
  exempt: v.pipe(v.array(key), v.maxLength(bounds.exempt)),
  accepted: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4000))), v.maxLength(bounds.links)),
})

export interface Kept {
  readonly listed: readonly Person[]
  readonly decisions: ReadonlyMap<string, Decision>
  readonly exempt: ReadonlySet<string>
  readonly accepted: ReadonlySet<string>
}

export const nothingKept: Kept = {
  listed: [],
  decisions: new Map(),
  exempt: new Set(),
  accepted: new Set(),
}

const places = { roster: 'roster', decided: 'decided' } as const

/** What lies there; nothing where it cannot be read. Rejects if the storage itself cannot. */
export async function readKept(store: Store): Promise<Kept> {
  const people = v.safeParse(roster, await store.get(places.roster))
  const said = v.safeParse(decided, await store.get(places.decided))
  return {
    listed: people.success ? people.output.people : [],
    decisions: new Map(said.success ? said.output.decisions : []),
    exempt: new Set(said.success ? said.output.exempt : []),
    accepted: new Set(said.success ? said.output.accepted : []),
  }
}

/** Rejects if there is no room; what was there before then stays. */
export const keepRoster = (store: Store, people: readonly Person[]): Promise<void> =>
  people.length === 0 ? store.remove(places.roster) : store.set(places.roster, { format: 1, people })

/** Rejects if there is no room; what was there before then stays. */
export const keepDecided = (
  store: Store,
  { decisions, exempt, accepted }: Omit<Kept, 'listed'>,
): Promise<void> =>
  store.set(places.decided, {
    format: 1,
    // What would not be read again must not be written: the latest stay.
    decisions: [...decisions].slice(-bounds.decisions),
    exempt: [...exempt].slice(-bounds.exempt),
    accepted: [...accepted].slice(-bounds.links),
  })
