/**
 * Whose what was handed in is. Enters: the roster, everybody under whose number or name something was
 * handed in, and what HR decided. Leaves: all people, for each such name the person it counts for, and the
 * doubts that HR should look at. A typed number proves nothing; this only says what fits what. Pure.
 */
import type { Person } from '../model/board.ts'
import type { DoubtKind } from '../model/roster.ts'
import { slice } from '../results/gently.ts'
import type { Slices } from '../results/gently.ts'
import { learnerKey } from '../results/learner.ts'
import type { Typed } from '../results/learner.ts'

/** A number and a name, as somebody typed them, with how much came under them. */
export interface Identity extends Typed {
  /** What decisions are kept under. */
  readonly id: string
  readonly attempts: number
}

export type Decision =
  /** It is this person's. */
  | { readonly kind: 'person'; readonly person: string }
  /** Somebody of his own, who is not on the roster. */
  | { readonly kind: 'own' }
  /** Counts for nobody. */
  | { readonly kind: 'ignore' }

export interface Doubt {
  readonly identity: Identity
  readonly why: DoubtKind
  /** Keys of those whose it may be. */
  readonly candidates: readonly string[]
  /** Null while HR has not decided. */
  readonly decision: Decision | null
}

export interface Matching {
  /** Those of the roster, then those that are only known by what they handed in. */
  readonly people: readonly Person[]
  /** Key of the person by the id of an identity; null where it counts for nobody. */
  readonly whose: ReadonlyMap<string, string | null>
  readonly doubts: readonly Doubt[]
}

/** A name in the form in which names are compared: without the gap in 张 三. */
const nameKey = (name: string): string =>
  learnerKey({ staff: '', name }).replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1')

const nameless = nameKey('')

/** What decisions about a typed number and name are kept under. */
export const identityOf = ({ staff, name }: Typed): string =>
  `${learnerKey({ staff, name })}\n${nameKey(name)}`

/** A number without the zeros that spreadsheets drop or add in front. */
const withoutZeros = (key: string): string => key.replace(/(?<!\d)0+(?=\d)/g, '')

const hasNumber = (key: string): boolean => key.startsWith('#')

interface Index {
  readonly byKey: Map<string, Person>
  readonly byName: Map<string, string[]>
  readonly byFigures: Map<string, string[]>
}

const add = (map: Map<string, string[]>, at: string, key: string): void => {
  const there = map.get(at)
  if (there === undefined) map.set(at, [key])
  else there.push(key)
}

function* indexOf(listed: readonly Person[]): Slices<Index> {
  const index: Index = { byKey: new Map(), byName: new Map(), byFigures: new Map() }
  for (const [at, person] of listed.entries()) {
    if (at % slice === 0) yield
    index.byKey.set(person.key, person)
    add(index.byName, nameKey(person.name), person.key)
    add(index.byFigures, withoutZeros(person.key), person.key)
  }
  return index
}

/** What an identity fits: a listed person without any doubt, or why there is one. */
function fitOf(
  identity: Identity,
  { byKey, byName, byFigures }: Index,
): { readonly person: string } | { readonly why: DoubtKind; readonly candidates: readonly string[] } {
  const key = learnerKey(identity)
  const name = nameKey(identity.name)
  const named = name === nameless ? [] : (byName.get(name) ?? [])
  if (!hasNumber(key)) {
    if (name === nameless) return { why: 'nobody', candidates: [] }
    return named.length > 0 ? { why: 'name only', candidates: named } : { why: 'unlisted', candidates: [] }
  }
  const person = byKey.get(key)
  if (person !== undefined) {
    const same = name === nameless || nameKey(person.name) === nameless || nameKey(person.name) === name
    return same
      ? { person: key }
      : { why: 'other name', candidates: [key, ...named.filter((each) => each !== key)] }
  }
  const alike = byFigures.get(withoutZeros(key)) ?? []
  if (alike.length > 0)
    return { why: 'alike', candidates: [...alike, ...named.filter((each) => !alike.includes(each))] }
  return { why: 'unlisted', candidates: named }
}

/** Whether what is in doubt counts for the one who typed it until HR decides: not under a listed number. */
const standsAlone = (why: DoubtKind): boolean => why !== 'other name'

/**
 * @param listed each with a key of its own
 * @param identities each once
 * @param decisions by the id of an identity; one that names a person who is not there any more is none
 */
export function* match(
  listed: readonly Person[],
  identities: readonly Identity[],
  decisions: ReadonlyMap<string, Decision>,
): Slices<Matching> {
  const index = yield* indexOf(listed)
  const people = new Map(listed.map((person) => [person.key, person]))
  const whose = new Map<string, string | null>()
  const doubts: Doubt[] = []

  /** Somebody who is only known by what came in. */
  function unlisted(identity: Identity, key: string): string {
    if (!people.has(key))
      people.set(key, {
        key,
        staff: identity.staff.trim(),
        name: identity.name.trim(),
        department: '',
        post: '',
        required: [],
        listed: false,
      })
    return key
  }
  /** The first name that came with an unlisted number has it; another one is a doubt like any other. */
  function alone(identity: Identity): string | null {
    const key = learnerKey(identity)
    const there = people.get(key)
    if (there === undefined || nameKey(identity.name) === nameless) return unlisted(identity, key)
    return nameKey(there.name) === nameKey(identity.name) ? key : null
  }

  // Those with most attempts first: who used a number most has it.
  const ordered = [...identities].sort((a, b) => b.attempts - a.attempts || (a.id < b.id ? -1 : 1))
  for (const [at, identity] of ordered.entries()) {
    if (at % slice === 0) yield
    const fit = fitOf(identity, index)
    if ('person' in fit) {
      whose.set(identity.id, fit.person)
      continue
    }
    const said = decisions.get(identity.id) ?? null
    const decision = said?.kind === 'person' && !index.byKey.has(said.person) ? null : said
    const { why, candidates } = fit
    switch (decision?.kind) {
      case 'person':
        whose.set(identity.id, decision.person)
        break
      case 'own':
        whose.set(
          identity.id,
          unlisted(identity, people.has(learnerKey(identity)) ? identity.id : learnerKey(identity)),
        )
        break
      case 'ignore':
        whose.set(identity.id, null)
        break
      case undefined: {
        const own = standsAlone(why) && why !== 'nobody' ? alone(identity) : null
        whose.set(identity.id, own)
        if (own === null && why !== 'nobody') {
          const holder = learnerKey(identity)
          doubts.push({
            identity,
            why: 'other name',
            candidates: [...new Set([...(index.byKey.has(holder) ? [holder] : []), ...candidates])],
            decision: null,
          })
          continue
        }
      }
    }
    // Without a roster nothing is missing from it.
    if (listed.length > 0 || why === 'nobody' || decision !== null)
      doubts.push({ identity, why, candidates, decision })
  }
  return { people: [...people.values()], whose, doubts }
}
