/**
 * What scenarios may refer to: techniques, misconceptions, red lines, law cards, personas; and what our
 * own people say outside of them.
 * Compiled from Markdown under `scenarios/`, both languages joined by id.
 */
import type { Bilingual, Span } from './diagnostic.ts'
import type { Exercise } from './exercise.ts'
import type { Occasion, OccasionId, PromiseDay, PromiseOutcome } from './messages.ts'
import type { Family, Language, Mood, Stance } from './words.ts'

export type TechniqueId = string
export type MisconceptionId = string
export type RedLineId = string
export type LawCardId = string
export type PersonaId = string
export type VariantId = string

/** `play` a choice in a talk, `prep` before or after it, `control` a company rule. */
export type TechniqueKind = 'play' | 'prep' | 'control'
/** `sound`, sound only inside `limits`, or taught as a `counter-example`. */
export type TechniqueFlag = 'sound' | 'limits' | 'counter-example'

export interface Technique {
  readonly id: TechniqueId
  readonly family: Family
  readonly kind: TechniqueKind
  readonly flag: TechniqueFlag
  readonly name: Bilingual
  /** The page below the front matter, Markdown, to be sanitised where it is rendered. */
  readonly page: Bilingual
}

/** A named wrong idea (M01…M22), a red line or a law card: a heading and the text under it. */
export interface Entry {
  readonly id: string
  readonly name: Bilingual
  readonly page: Bilingual
}

export const chapters = [
  'diagnosis',
  'process',
  'contact',
  'papers',
  'numbers',
  'team',
  'law',
  'cases',
] as const
export type Chapter = (typeof chapters)[number]

/** What the program draws in a page: pictures, a chart of the table that follows, small calculators. */
export const drawings = [
  'figure:order-to-cash',
  'figure:dunning-ladder',
  'chart:ranges',
  'calculator:metrics',
  'calculator:delay',
] as const
export type Drawing = (typeof drawings)[number]

/** A page in the order it is read. */
export type PageBlock =
  | { readonly kind: 'text'; readonly markdown: string }
  | {
      readonly kind: 'drawing'
      readonly drawing: Drawing
      readonly caption: string
      /** Cells of the table right below, its head first; empty if there is none. */
      readonly rows: readonly (readonly string[])[]
    }

/** A page of the handbook beside the techniques: a cause, a ladder, a calculation, a case. */
export interface HandbookPage {
  readonly id: string
  readonly chapter: Chapter
  /** Place within the chapter. */
  readonly order: number
  readonly title: Bilingual
  /** What it says in one sentence. */
  readonly gist: Bilingual
  readonly blocks: Readonly<Record<Language, readonly PageBlock[]>>
}

/** Something customers really say, and what to do with it. */
export interface Phrase {
  /** `p01`… in the order of the file. */
  readonly id: string
  readonly saying: Bilingual
  /** What may really be behind it. */
  readonly likely: Readonly<Record<Language, readonly string[]>>
  /** The question that tells the causes apart. */
  readonly probe: Bilingual
  readonly reply: Bilingual
  readonly never: Bilingual
  /** A confirmation to copy; blanks are `____`. */
  readonly message: Bilingual
  readonly techniques: readonly TechniqueId[]
}

export interface PhraseGroup {
  readonly name: Bilingual
  readonly phrases: readonly Phrase[]
}

/** A name as an author wrote it in either language, to be looked up in a scenario. */
export interface Quoted {
  readonly text: Bilingual
  readonly spans: Readonly<Record<Language, Span>>
}

export interface ExampleMove {
  /** How the choice begins, as the scenario has it. */
  readonly begins: Quoted
  /** What it did to the customer, and why it was good or bad at that moment. */
  readonly note: Bilingual
}

export const exampleKinds = ['bad', 'good'] as const
export type ExampleKind = (typeof exampleKinds)[number]

/** One way in which the call could have gone. */
export interface ExampleModel {
  readonly variant: Quoted
  /** Names of the documents. */
  readonly brings: readonly Quoted[]
  readonly moves: readonly ExampleMove[]
  /** The heading. */
  readonly spans: Readonly<Record<Language, Span>>
}

/** The same call twice, badly and well, with a note on every move. Not yet held against the scenario. */
export interface Example {
  readonly id: string
  readonly scenario: string
  readonly title: Bilingual
  readonly gist: Bilingual
  /** What made the difference, in one sentence. */
  readonly difference: Bilingual
  readonly models: Readonly<Record<ExampleKind, ExampleModel>>
}

/** What a step of a lesson leads to. */
export type StepTarget =
  | { readonly kind: 'technique'; readonly id: TechniqueId }
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'example'; readonly id: string }
  | { readonly kind: 'phrases' }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'exercise'; readonly id: string }
  /** So many exercises answered right. */
  | { readonly kind: 'drills'; readonly count: number }

export interface CourseStep {
  readonly target: StepTarget
  /** As the lesson names it. */
  readonly name: Bilingual
}

export interface Lesson {
  readonly name: Bilingual
  readonly steps: readonly CourseStep[]
}

/** How much of each must be done for the course to be completed. */
export interface CompletionRules {
  /** Pages and techniques read. */
  readonly read: number | 'all'
  /** Scenarios of the lessons passed at least once, in whatever mode. */
  readonly passed: number | 'all'
  /** Exercises answered right. */
  readonly drills: number
  /** Scenarios of the exam passed as an exam. */
  readonly exam: number | 'all'
  /** Months after which it must be refreshed; null: never. */
  readonly months: number | null
}

/** A rule that something must be done for. */
export type CompletionRule = Exclude<keyof CompletionRules, 'months'>

/** A way through lessons to an exam, which a trainer may edit. */
export interface Course {
  readonly id: string
  readonly order: number
  readonly title: Bilingual
  readonly gist: Bilingual
  readonly lessons: readonly Lesson[]
  /** Ids of the scenarios of the exam set. */
  readonly exam: readonly string[]
  readonly rules: CompletionRules
}

export interface PhraseBook {
  /** How to use it, its sources and limits. Markdown. */
  readonly intro: Bilingual
  readonly groups: readonly PhraseGroup[]
}

export interface PersonaVariant {
  readonly id: VariantId
  readonly name: Bilingual
  /** What is really going on, told in the review. */
  readonly truth: Bilingual
}

/** Alternatives for one mood and stance, where a scene has no line of its own. */
export interface ReactionLines {
  readonly mood: Mood
  readonly stance: Stance
  readonly lines: Readonly<Record<Language, readonly string[]>>
}

/** What the way he addresses one gives away: nothing yet, that he warms, that he is angry. */
export const callingMoods = ['usual', 'eased', 'angry'] as const
export type CallingMood = (typeof callingMoods)[number]

export interface PersonaProfile {
  readonly id: PersonaId
  readonly name: Bilingual
  /** 瑞晟电子 财务经理, 38 */
  readonly role: Bilingual
  /** How our people address him: 林经理. */
  readonly address: Bilingual
  /** How he addresses our people, by how he feels; null where nobody has written it down. */
  readonly calls: Readonly<Record<CallingMood, Bilingual>> | null
  readonly variants: readonly PersonaVariant[]
  readonly reactions: readonly ReactionLines[]
}

export interface Catalogue {
  readonly techniques: ReadonlyMap<TechniqueId, Technique>
  readonly misconceptions: ReadonlyMap<MisconceptionId, Entry>
  readonly redLines: ReadonlyMap<RedLineId, Entry>
  readonly lawCards: ReadonlyMap<LawCardId, Entry>
  readonly personas: ReadonlyMap<PersonaId, PersonaProfile>
  readonly messages: ReadonlyMap<OccasionId, Occasion>
  readonly followUps: ReadonlyMap<PromiseOutcome, PromiseDay>
  /** By chapter, and in the order within it. */
  readonly pages: ReadonlyMap<string, HandbookPage>
  readonly phrases: PhraseBook
  readonly examples: ReadonlyMap<string, Example>
  /** In the order in which they are offered. */
  readonly courses: ReadonlyMap<string, Course>
  /** In the order in which they are offered. */
  readonly exercises: ReadonlyMap<string, Exercise>
}
