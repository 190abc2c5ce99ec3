/**
 * A draft turned into a scenario: every name an ordinal, every line filled in. Enters: the draft and
 * the catalogue. Leaves: the scenario, to be trusted only if no error was reported, and what the
 * checks need besides it.
 */
import type { Catalogue } from '../../model/catalogue.ts'
import type { Account, Scenario } from '../../model/scenario.ts'
import type { Draft } from '../draft.ts'
import type { Report } from '../report.ts'
import type { Placed } from '../text/placed.ts'
import { spanOf } from '../text/placed.ts'
import { resolveAccount } from './account.ts'
import type { FrontValues } from './front.ts'
import { resolveFront } from './front.ts'
import { bringLimit, resolveDocuments, resolveFacts } from './holdings.ts'
import { resolveEnding, resolveInterrupt, resolveLeave, resolveScene } from './scenes.ts'
import type { NamedTarget, Scope, Uses } from './scope.ts'
import { anchorKey, entryNames, firstPlace, namesOf } from './scope.ts'
import { resolveStarts } from './starts.ts'
import { fill } from './template.ts'
import { resolveVariants, variantNames } from './variants.ts'

export interface Resolved {
  readonly scenario: Scenario
  readonly scope: Scope
}

/** A day to go on with while the real one is missing; checks that need the real one do not run. */
const someDay = '2026-01-01'

/** Scenes, places and endings by heading; two that links cannot tell apart are reported. */
function resolveTargets(draft: Draft, report: Report): ReadonlyMap<string, NamedTarget> {
  const targets = new Map<string, NamedTarget>()
  const add = (heading: Placed, target: NamedTarget['target']): void => {
    const key = anchorKey(heading.text)
    const first = targets.get(key)
    if (first === undefined) targets.set(key, { heading, target })
    else {
      const code = target.kind === 'ending' ? 'duplicate-ending' : 'duplicate-scene'
      report.add(code, heading, { name: heading.text }, firstPlace(spanOf(first.heading)))
    }
  }
  draft.scenes.forEach((scene, index) => add(scene.heading, { kind: 'scene', scene: index }))
  draft.endings.forEach((ending, index) => add(ending.heading, { kind: 'ending', ending: index }))
  return targets
}

function openScope(
  draft: Draft,
  front: FrontValues,
  account: Account,
  catalogue: Catalogue,
  report: Report,
): Scope {
  const uses: Uses = { conditions: [], lines: [], deals: [] }
  return {
    language: draft.language,
    report,
    persona: front.persona,
    today: front.today ?? someDay,
    account,
    techniques: entryNames(catalogue.techniques.values()),
    misconceptions: entryNames(catalogue.misconceptions.values()),
    redLines: entryNames(catalogue.redLines.values()),
    facts: namesOf(draft.facts.map((fact) => fact.name.text)),
    documents: namesOf(draft.documents.map((document) => document.name.text)),
    variants: variantNames(front),
    targets: resolveTargets(draft, report),
    uses,
  }
}

/** Resolves a draft; see the module. */
export function resolveScenario(draft: Draft, file: string, catalogue: Catalogue, report: Report): Resolved {
  const front = resolveFront(draft, catalogue, report)
  const account = resolveAccount(draft, front.today, report)
  const scope = openScope(draft, front, account, catalogue, report)
  const scenario: Scenario = {
    id: front.id,
    language: draft.language,
    file,
    title: front.title === null ? '' : fill(front.title, 'written', scope),
    channel: front.channel,
    incoming: front.incoming,
    difficulty: front.difficulty,
    persona: front.personaId,
    today: scope.today,
    objective: front.objective === null ? '' : fill(front.objective, 'written', scope),
    mark: front.mark,
    acceptable: front.acceptable,
    account,
    briefing: draft.briefing.map((text) => fill(text, 'written', scope)),
    facts: resolveFacts(draft, scope),
    documents: resolveDocuments(draft, scope),
    bringLimit: bringLimit(draft, report),
    variants: resolveVariants(draft, front, scope),
    starts: resolveStarts(draft, front, scope),
    scenes: draft.scenes.map((scene) => resolveScene(scene, scope)),
    interrupts: draft.interrupts.flatMap((interrupt) => resolveInterrupt(interrupt, scope) ?? []),
    leave: resolveLeave(draft, scope),
    endings: draft.endings.map((ending) => resolveEnding(ending, scope)),
    lawCards: front.lawCards,
    span: spanOf(draft.top),
  }
  return { scenario, scope }
}
