/**
 * What scenarios may refer to: techniques, misconceptions, red lines, law cards, personas; and what our
 * own people say outside of them.
 * Compiled from Markdown under `scenarios/`, both languages joined by id.
 */
import type { Bilingual } from './diagnostic.ts'
import type { Occasion, OccasionId, PromiseDay, PromiseOutcome } from './messages.ts'
import type { Family, Mood, Stance } from './words.ts'

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
  readonly lines: Readonly<Record<'zh' | 'en', readonly string[]>>
}

export interface PersonaProfile {
  readonly id: PersonaId
  readonly name: Bilingual
  /** 瑞晟电子 财务经理, 38 */
  readonly role: Bilingual
  /** How our people address him: 林经理. */
  readonly address: Bilingual
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
}
