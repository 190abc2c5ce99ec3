/** What the content plugin hands to the screens: a small index at once, everything else on demand. */
import type {
  Chapter,
  Course,
  PageBlock,
  PersonaId,
  PersonaProfile,
  TechniqueFlag,
  TechniqueId,
  TechniqueKind,
} from '../model/catalogue.ts'
import type { Bilingual } from '../model/diagnostic.ts'
import type { Drill } from '../model/drill.ts'
import type { Exercise } from '../model/exercise.ts'
import type { Game } from '../model/game.ts'
import type { FollowUps, Messages } from '../model/messages.ts'
import type { Scenario } from '../model/scenario.ts'
import type { ToldExample } from '../review/example-told.ts'
import type { Family, Language, Yuan } from '../model/words.ts'
import type { PackedGame } from '../records/packed-game.ts'
import type { Card } from '../records/schema.ts'

/** Fetches one piece; rejects if it cannot be fetched. */
export type Load<T> = () => Promise<{ readonly default: T }>

/** The catalogue in one language, without the pages of techniques. */
export interface Names {
  readonly techniques: Readonly<
    Record<
      TechniqueId,
      {
        readonly name: string
        readonly family: Family
        readonly kind: TechniqueKind
        readonly flag: TechniqueFlag
      }
    >
  >
  readonly misconceptions: Readonly<Record<string, NamedPage>>
  readonly redLines: Readonly<Record<string, NamedPage>>
  readonly lawCards: Readonly<Record<string, NamedPage>>
}

export interface NamedPage {
  readonly name: string
  readonly page: string
}

export interface TechniquePage extends NamedPage {
  readonly family: Family
  readonly kind: TechniqueKind
  readonly flag: TechniqueFlag
}

/** Of each technique: what it is in a sentence or two, its page, and the scenarios that train it. */
export type Handbook = Readonly<
  Record<TechniqueId, { readonly gist: string; readonly text: string; readonly trainedIn: readonly string[] }>
>

/** What a review says of a technique without opening its page. */
export interface Advice {
  /** What it is and why it works. */
  readonly why: string
  /** When it backfires; may be empty. */
  readonly unless: string
}

/** By id, the scenarios in which it is met. */
export interface MetIn {
  readonly misconceptions: Readonly<Record<string, readonly string[]>>
  readonly redLines: Readonly<Record<string, readonly string[]>>
  readonly lawCards: Readonly<Record<string, readonly string[]>>
}

/** A page of the handbook in one language. */
export interface Page {
  readonly id: string
  readonly chapter: Chapter
  readonly title: string
  readonly gist: string
  readonly blocks: readonly PageBlock[]
}

/** Something customers say, in one language. */
export interface Saying {
  readonly id: string
  readonly saying: string
  readonly likely: readonly string[]
  readonly probe: string
  readonly reply: string
  readonly never: string
  readonly message: string
  readonly techniques: readonly TechniqueId[]
}

export interface SayingGroup {
  readonly name: string
  readonly sayings: readonly Saying[]
}

export interface Sayings {
  readonly intro: string
  readonly groups: readonly SayingGroup[]
}

/** A shipped scenario as it is known before any of it is fetched. */
export interface Listed {
  readonly id: string
  readonly cards: Readonly<Record<Language, Card>>
}

/** Who a customer is, before anything is known of him. */
export interface Person {
  readonly name: Bilingual
  readonly role: Bilingual
  readonly address: Bilingual
}

/** Everything that can be listed; the first visit does without it. */
export interface Listing {
  readonly scenarios: readonly Listed[]
  readonly people: Readonly<Record<PersonaId, Person>>
}

/** What the first visit tells of the account that is rung. */
export interface FirstAccount {
  readonly persona: PersonaId
  readonly customer: Person
  /** What is overdue, and since how many days the oldest invoice is. */
  readonly owes: { readonly stake: Yuan; readonly oldest: number }
}

/** Where each shipped scenario and customer is fetched from. */
export interface ScenarioLoads {
  readonly texts: Readonly<Record<string, Readonly<Record<Language, Load<Scenario>>>>>
  readonly games: Readonly<Record<string, Load<Game | PackedGame>>>
  readonly personas: Readonly<Record<PersonaId, Load<PersonaProfile>>>
}

export interface Library {
  readonly first: FirstAccount | null
  /** A first look fetches nothing of them, so it does without their addresses too. */
  readonly scenarios: Load<ScenarioLoads>
  readonly names: Readonly<Record<Language, Load<Names>>>
  readonly handbook: Readonly<Record<Language, Load<Handbook>>>
  /** Small, and in both languages. */
  readonly courses: Load<readonly Course[]>
  /** The worked examples, by id. */
  readonly examples: Readonly<Record<string, Readonly<Record<Language, Load<ToldExample>>>>>
  readonly drills: Readonly<Record<Language, Load<readonly Drill[]>>>
  readonly pages: Readonly<Record<Language, Load<readonly Page[]>>>
  readonly phrases: Readonly<Record<Language, Load<Sayings>>>
  readonly messages: Readonly<Record<Language, Load<Messages>>>
  /** Of the messages, what the first day begins with. */
  readonly firstDay: Readonly<Record<Language, Load<Messages>>>
  readonly exercises: Readonly<Record<Language, Load<readonly Exercise<string>[]>>>
  readonly followUps: Readonly<Record<Language, Load<FollowUps>>>
}

export type TechniquePages = Readonly<Record<TechniqueId, Readonly<Record<Language, Load<TechniquePage>>>>>
