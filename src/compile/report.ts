/**
 * Where mistakes are collected while a file is read, so that an author sees all of them at once.
 * Enters: codes with their places. Leaves: diagnostics in the order of the text.
 */
import type { Bilingual, Diagnostic, Span } from '../model/diagnostic.ts'
import type { Code, CodeFacts } from './codes.ts'
import { codes } from './codes.ts'
import type { Placed } from './text/placed.ts'
import { spanOf } from './text/placed.ts'

/** A second place that explains the first. */
export interface Related {
  readonly span: Span
  readonly message: Bilingual
}

export interface Report {
  /** Notes one mistake at a piece of text or a span. */
  readonly add: <C extends Code>(
    code: C,
    where: Placed | Span,
    facts: CodeFacts<C>,
    related?: Related,
  ) => void
  /** Whether any of the codes has been noted. */
  readonly has: (...of: readonly Code[]) => boolean
  /** Everything noted, in the order of the text, the same mistake at the same place once. */
  readonly all: () => readonly Diagnostic[]
}

const isPlaced = (where: Placed | Span): where is Placed => 'source' in where

/** A diagnostic of a registered code. */
export function diagnose<C extends Code>(
  code: C,
  span: Span,
  facts: CodeFacts<C>,
  related?: Related,
): Diagnostic {
  const entry = codes[code]
  // The facts belong to this very code; only the union over all codes hides that from the checker.
  const message = (entry.message as (facts: CodeFacts<C>) => Bilingual)(facts)
  return { code, severity: entry.severity, message, span, ...(related === undefined ? {} : { related }) }
}

/** An empty report. */
export function startReport(): Report {
  const found: Diagnostic[] = []
  const seen = new Set<string>()
  return {
    add: (code, where, facts, related) => {
      const diagnostic = diagnose(code, isPlaced(where) ? spanOf(where) : where, facts, related)
      const key = `${code} ${diagnostic.span.file} ${diagnostic.span.start} ${diagnostic.message.en}`
      if (seen.has(key)) return
      seen.add(key)
      found.push(diagnostic)
    },
    has: (...of) => found.some((diagnostic) => of.some((code) => code === diagnostic.code)),
    all: () => [...found].sort((a, b) => a.span.start - b.span.start),
  }
}
