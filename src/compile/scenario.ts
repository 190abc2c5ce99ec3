/**
 * The compiler: one Markdown file in, one checked scenario out. Phases: bounds → front matter and
 * outline (every piece knows its place) → draft (keywords) → scenario (names, conditions, words) →
 * checks. Pure; never throws; all mistakes at once.
 */
import type { Catalogue } from '../model/catalogue.ts'
import type { Diagnostic, SourceFile } from '../model/diagnostic.ts'
import type { Scenario } from '../model/scenario.ts'
import { checks } from './checks/index.ts'
import { readScenario } from './read/scenario.ts'
import { startReport } from './report.ts'
import { resolveScenario } from './resolve/scenario.ts'
import { readFront } from './text/front.ts'
import { withinLimits } from './text/limits.ts'
import { normalise } from './text/normalise.ts'
import { outline } from './text/outline.ts'
import { sourceOf } from './text/placed.ts'

export interface CompiledScenario {
  /** Null if and only if a diagnostic is an error. */
  readonly scenario: Scenario | null
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles one scenario; its language follows from the file name (`….en.md`) or, failing that, its keys.
 * @param longest the most characters that are read; unless given, more than a scenario ever has
 */
export function compileScenario(file: SourceFile, catalogue: Catalogue, longest?: number): CompiledScenario {
  const report = startReport()
  const source = sourceOf(file.path, file.text)
  if (!withinLimits(source, report, longest)) return { scenario: null, diagnostics: report.all() }
  const front = readFront(source, report)
  const nodes = outline(normalise(source, front.bodyLine), report)
  const draft = readScenario(source, front, nodes, report)
  const { scenario, scope } = resolveScenario(draft, file.path, catalogue, report)
  for (const check of Object.values(checks)) {
    if (!report.has(...check.unless)) check.run({ draft, scenario, scope, report })
  }
  const diagnostics = report.all()
  return { scenario: diagnostics.some((each) => each.severity === 'error') ? null : scenario, diagnostics }
}
