/**
 * A mistake of an author as a value: code, severity, message in both languages and the place.
 * Made by `compile` (static) and `proofs` (needs play or solving); printed by tools and screens.
 */
import type { Language } from './words.ts'

export type Severity = 'error' | 'warning'

/** A range of a source file: offsets into the text as given, lines and columns from 1. */
export interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

export type Bilingual = Readonly<Record<Language, string>>

export interface Diagnostic {
  /** Kebab-case, stable: `unknown-fact`. */
  readonly code: string
  readonly severity: Severity
  /** What happened and what to do, one or two sentences. */
  readonly message: Bilingual
  readonly span: Span
  /** A second place that explains the first (the other language, the first of two duplicates). */
  readonly related?: { readonly span: Span; readonly message: Bilingual }
}

/** A text with the name it is known by. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}
