/**
 * A scenario as its author wrote it: parts and keywords recognised, nothing yet looked up. Made by
 * `read`, turned into a checked scenario by `resolve`. Names, conditions, deals and texts are still
 * pieces of the file.
 */
import type { Language, Manner } from '../model/words.ts'
import type { Scene } from '../model/scenario.ts'
import type { FrontKey, ItemKey, SectionName, TableKind } from './keywords.ts'
import type { Placed } from './text/placed.ts'

export interface AttributeDraft {
  readonly key: Placed
  readonly value: Placed
}

export interface LineDraft {
  readonly speaker: Placed | null
  readonly text: Placed
}

/** Lines under one condition; `when` is null for lines that are said otherwise. */
export interface BlockDraft {
  readonly when: Placed | null
  readonly lines: readonly LineDraft[]
}

export interface EffectsDraft {
  readonly learns: readonly Placed[]
  readonly deal: readonly Placed[]
}

export interface TargetDraft {
  /** The visible text of the link, or the bare name. */
  readonly text: Placed
  /** What stands behind the `#`, or null without a link. */
  readonly anchor: string | null
}

export interface ArrowDraft extends EffectsDraft {
  readonly when: Placed | null
  readonly target: TargetDraft | null
  readonly reply: readonly LineDraft[]
  readonly whole: Placed
}

/** What stands below a list item. */
export interface BelowDraft extends EffectsDraft {
  readonly attributes: ReadonlyMap<ItemKey, AttributeDraft>
  readonly arrows: readonly ArrowDraft[]
  readonly reply: readonly LineDraft[]
}

export interface ChoiceDraft extends BelowDraft {
  readonly text: Placed
  readonly manner: Manner
  /** What is seen by looking, from the first line of the item. */
  readonly seen: Placed | null
  readonly whole: Placed
}

export interface SceneDraft {
  readonly heading: Placed
  readonly kind: Scene['kind']
  readonly clock: AttributeDraft | null
  readonly place: AttributeDraft | null
  readonly when: AttributeDraft | null
  readonly ways: readonly AttributeDraft[]
  readonly narration: readonly Placed[]
  readonly blocks: readonly BlockDraft[]
  readonly choices: readonly ChoiceDraft[]
}

export interface InterruptDraft {
  readonly heading: Placed
  readonly blocks: readonly BlockDraft[]
  readonly arrows: readonly ArrowDraft[]
}

export interface EndingDraft {
  readonly heading: Placed
  readonly class: AttributeDraft | null
  readonly narration: readonly Placed[]
  readonly blocks: readonly BlockDraft[]
}

/** A bullet `name: text`; `text` is empty where nothing follows. */
export interface NamedDraft {
  readonly name: Placed
  readonly text: Placed
}

/** A value of the account, or a figure that is not shown. */
export interface TermDraft extends NamedDraft {
  readonly shown: boolean
}

export interface TableDraft {
  readonly kind: TableKind
  readonly rows: readonly (readonly Placed[])[]
  readonly whole: Placed
}

export interface DocumentDraft {
  readonly name: Placed
  readonly technique: AttributeDraft | null
}

export interface ObstacleDraft {
  readonly name: Placed
  readonly text: Placed
}

export interface StartDraft extends BelowDraft {
  readonly heading: Placed
  readonly description: readonly Placed[]
}

export interface Draft {
  readonly language: Language
  readonly top: Placed
  readonly front: ReadonlyMap<FrontKey, { readonly key: Placed; readonly values: readonly Placed[] }>
  readonly sections: ReadonlyMap<SectionName, Placed>
  readonly tables: readonly TableDraft[]
  readonly terms: readonly TermDraft[]
  readonly briefing: readonly Placed[]
  readonly facts: readonly NamedDraft[]
  readonly documents: readonly DocumentDraft[]
  readonly obstacles: readonly ObstacleDraft[]
  readonly starts: readonly StartDraft[]
  readonly scenes: readonly SceneDraft[]
  readonly interrupts: readonly InterruptDraft[]
  readonly leaves: readonly InterruptDraft[]
  readonly endings: readonly EndingDraft[]
}
