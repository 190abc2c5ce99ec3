/**
 * What is known while a draft is resolved: names, account, calendar, and what was met on the way.
 * Made once a file; every resolver reads it.
 */
import type { PersonaProfile } from '../../model/catalogue.ts'
import type { Condition } from '../../model/condition.ts'
import type { DealTerm } from '../../model/deal.ts'
import type { Account, Target } from '../../model/scenario.ts'
import type { Bilingual, Span } from '../../model/diagnostic.ts'
import type { IsoDate, Language } from '../../model/words.ts'
import type { Report } from '../report.ts'
import type { Placed } from '../text/placed.ts'
import { spanOf } from '../text/placed.ts'
import { folded } from '../vocabulary.ts'

/** Names of one kind in the order of the file; a name met twice keeps its first place. */
export interface Names {
  readonly find: (name: string) => number | null
  /** As typed, for suggestions and for conditions that contain an operator's word. */
  readonly all: readonly string[]
}

/** Entries of the catalogue by id and by name in either language. */
export interface EntryNames {
  readonly find: (name: string) => string | null
  readonly all: readonly string[]
}

/** A scene or ending under its heading. */
export interface NamedTarget {
  readonly heading: Placed
  readonly target: Target
}

export interface VariantNames {
  readonly find: (name: string) => number | null
  readonly all: readonly string[]
  /** False if the persona is unknown, so that its variants cannot be told. */
  readonly known: boolean
}

/** A condition as an author wrote it, met somewhere in the file. */
export interface ConditionUse {
  readonly condition: Condition
  readonly text: Placed
}

/** A line with its facts filled in. */
export interface LineUse {
  readonly text: string
  readonly at: Placed
}

export interface DealUse {
  readonly terms: readonly DealTerm[]
  readonly at: Placed
}

/** What the checks read besides the scenario: the uses of conditions, lines and deals with places. */
export interface Uses {
  readonly conditions: ConditionUse[]
  readonly lines: LineUse[]
  readonly deals: DealUse[]
}

export interface Scope {
  readonly language: Language
  readonly report: Report
  readonly persona: PersonaProfile | null
  readonly today: IsoDate
  readonly account: Account
  readonly techniques: EntryNames
  readonly misconceptions: EntryNames
  readonly redLines: EntryNames
  readonly facts: Names
  readonly documents: Names
  readonly variants: VariantNames
  readonly targets: ReadonlyMap<string, NamedTarget>
  readonly uses: Uses
}

/** Names that are looked up as people type them. */
export function namesOf(typed: readonly string[]): Names {
  const index = new Map<string, number>()
  for (const [i, name] of typed.entries()) if (!index.has(folded(name))) index.set(folded(name), i)
  return { find: (name) => index.get(folded(name)) ?? null, all: typed }
}

/** The entries of one part of the catalogue, as authors may name them. */
export function entryNames(entries: Iterable<{ readonly id: string; readonly name: Bilingual }>): EntryNames {
  const ids = new Map<string, string>()
  const all: string[] = []
  for (const { id, name } of entries) {
    for (const word of [name.zh, name.en, id]) {
      ids.set(folded(word), id)
      all.push(word)
    }
  }
  return { find: (name) => ids.get(folded(name)) ?? null, all }
}

/**
 * A heading as links know it: only letters and digits count, so that `#老板-出差`, `#老板 出差` and the
 * anchors of any Markdown viewer agree.
 */
export const anchorKey = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]/gu, '') || folded(text)

/** The first of two places that clash. */
export const firstPlace = (span: Span): { readonly span: Span; readonly message: Bilingual } => ({
  span,
  message: { zh: '第一次写在这里', en: 'first given here' },
})

/** Reports every name that is there twice. */
export function reportTwice(
  names: readonly Placed[],
  code: 'duplicate-fact' | 'duplicate-document' | 'duplicate-start',
  report: Report,
): void {
  const seen = new Map<string, Placed>()
  for (const name of names) {
    const first = seen.get(folded(name.text))
    if (first === undefined) seen.set(folded(name.text), name)
    else report.add(code, name, { name: name.text }, firstPlace(spanOf(first)))
  }
}
