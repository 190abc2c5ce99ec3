/**
 * The worked examples of a library, each held against the scenario it shows. Enters: a library. Leaves:
 * those that hold, with what they are told from, and every mistake found. No game is solved here.
 */
import type { Example } from '../src/model/catalogue.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { resolveExample } from '../src/review/example.ts'
import type { ResolvedExample, Shown } from '../src/review/example.ts'
import type { Library } from './content.ts'

export interface HeldExample {
  readonly example: Example
  readonly shown: Shown
  readonly attempts: NonNullable<ResolvedExample['attempts']>
}

export interface HeldExamples {
  readonly held: readonly HeldExample[]
  readonly diagnostics: readonly Diagnostic[]
}

/** @param wanted ids of the scenarios to look at; all if not said */
export function holdExamples(
  { catalogue, contents }: Pick<Library, 'catalogue' | 'contents'>,
  wanted: (scenario: string) => boolean = () => true,
): HeldExamples {
  const held: HeldExample[] = []
  const diagnostics: Diagnostic[] = []
  for (const example of catalogue.examples.values()) {
    const content = contents.find(({ id }) => id === example.scenario)
    const profile = content === undefined ? undefined : catalogue.personas.get(content.zh.persona)
    // A scenario that does not compile, or that there is none of, has been told already.
    if (content === undefined || profile === undefined || !wanted(example.scenario)) continue
    const { zh, en, game } = content
    const shown: Shown = { game, texts: { zh, en: en ?? zh }, profile }
    const resolved = resolveExample(example, shown)
    diagnostics.push(...resolved.diagnostics)
    if (resolved.attempts !== null) held.push({ example, shown, attempts: resolved.attempts })
  }
  return { held, diagnostics }
}
