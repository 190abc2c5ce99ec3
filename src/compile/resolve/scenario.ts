/**
 * A draft turned into a scenario: every name an ordinal, every line filled in. Enters: the draft and
 * the catalogue. Leaves: the scenario, to be trusted only if no error was reported, and what the
 * checks need besides it.
 */
import type { Catalogue } from '../../model/catalogue.ts'
import type {
  Account,
  Document,
  Ending,
  Fact,
  Interrupt,
  Leave,
  Scenario,
  ScenarioVariant,
  Scene,
  Start,
} from '../../model/scenario.ts'
import type { Draft, EndingDraft, InterruptDraft, SceneDraft, StartDraft } from '../draft.ts'
import { declaredWords, levelWords, moments } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Placed } from '../text/placed.ts'
import { spanOf } from '../text/placed.ts'
import { folded } from '../vocabulary.ts'
import { resolveAccount } from './account.ts'
import {
  cutObstacle,
  resolveArrows,
  resolveBlocks,
  resolveChoice,
  resolveEffects,
  resolveLine,
  resolveTarget,
  resolveTechniques,
  resolveWays,
} from './choice.ts'
import { resolveCondition } from './condition.ts'
import type { FrontValues } from './front.ts'
import { findVariant, patienceRange, readNumber, resolveFront, variantWords } from './front.ts'
import type { NamedTarget, Scope, Uses, VariantNames } from './scope.ts'
import { anchorKey, entryNames, firstPlace, namesOf } from './scope.ts'
import { fill } from './template.ts'

export interface Resolved {
  readonly scenario: Scenario
  readonly scope: Scope
}

/** Facts, documents and starts are kept as bits and table columns; these are their bounds. */
const limits = { facts: 30, documents: 12, starts: 4 } as const

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

function variantNames(front: FrontValues): VariantNames {
  const { persona } = front
  if (persona === null) return { find: () => null, all: [], known: false }
  const drawn = front.variants.map((variant) => variant.id)
  return {
    find: (name) => {
      const id = findVariant(persona, name)
      const index = id === null ? -1 : drawn.indexOf(id)
      return index < 0 ? null : index
    },
    all: variantWords(persona),
    known: true,
  }
}

/** Reports every name that is there twice. */
function reportTwice(
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

function resolveFacts(draft: Draft, scope: Scope): readonly Fact[] {
  reportTwice(
    draft.facts.map((fact) => fact.name),
    'duplicate-fact',
    scope.report,
  )
  const beyond = draft.facts[limits.facts]
  if (beyond !== undefined) scope.report.add('too-many-facts', beyond.name, { limit: limits.facts })
  return draft.facts.map((fact) => ({
    name: fact.name.text,
    text: fill(fact.text, 'written', scope),
    span: spanOf(fact.name),
  }))
}

function resolveDocuments(draft: Draft, scope: Scope): readonly Document[] {
  reportTwice(
    draft.documents.map((document) => document.name),
    'duplicate-document',
    scope.report,
  )
  const beyond = draft.documents[limits.documents]
  if (beyond !== undefined) scope.report.add('too-many-documents', beyond.name, { limit: limits.documents })
  return draft.documents.map((document) => ({
    name: document.name.text,
    technique: resolveTechniques(document.technique ?? undefined, scope)[0] ?? null,
    span: spanOf(document.name),
  }))
}

/** The number in `# 准备（最多带 2 样）`. */
function bringLimit(draft: Draft, report: Report): number {
  const heading = draft.sections.get('preparation')
  if (heading === undefined || draft.documents.length === 0) return 0
  const digits = /[（(][^（(]*?(\d{1,3}|[一二两三四五六七八九])/.exec(heading.text)?.[1]
  if (digits === undefined) {
    report.add('missing-bring-limit', heading, {})
    return draft.documents.length
  }
  const spoken = '零一二三四五六七八九'.indexOf(digits === '两' ? '二' : digits)
  const limit = spoken > 0 ? spoken : Number(digits)
  if (limit < 1 || limit > draft.documents.length)
    report.add('bring-limit', heading, { limit, documents: draft.documents.length })
  return limit
}

function resolveVariants(draft: Draft, front: FrontValues, scope: Scope): readonly ScenarioVariant[] {
  const obstacles = new Map<number, ScenarioVariant['obstacle']>()
  for (const obstacle of draft.obstacles) {
    const parts = cutObstacle(obstacle.text)
    if (parts === null) scope.report.add('bad-obstacle', obstacle.name, {})
    const unless = parts === null ? null : resolveCondition(parts.unless, scope)
    const variant = scope.variants.known ? scope.variants.find(obstacle.name.text) : -1
    if (variant === null) {
      scope.report.add('unknown-variant', obstacle.name, {
        name: obstacle.name.text,
        near: nearest(obstacle.name.text, scope.variants.all),
      })
    } else if (variant >= 0 && obstacles.has(variant)) {
      scope.report.add('duplicate-obstacle', obstacle.name, { name: obstacle.name.text })
    } else if (parts !== null && unless !== null) obstacles.set(variant, { keep: parts.keep, unless })
  }
  return front.variants.map(({ id, weight, at }, index) => ({
    id,
    weight,
    obstacle: obstacles.get(index) ?? null,
    span: spanOf(at),
  }))
}

function resolveScene(draft: SceneDraft, scope: Scope): Scene {
  const when = draft.when === null ? 'contact' : moments.find(draft.when.value.text)
  if (draft.when !== null && when === null) {
    scope.report.add('unknown-word', draft.when.value, {
      word: draft.when.value.text,
      choices: moments.choices,
    })
  }
  return {
    name: draft.heading.text,
    kind: draft.kind,
    place: draft.place === null ? null : fill(draft.place.value, 'written', scope),
    when: when ?? 'contact',
    narration: draft.narration.map((text) => fill(text, 'written', scope)),
    lines: resolveBlocks(draft.blocks, scope),
    choices: [
      ...draft.choices.map((choice) => resolveChoice(choice, scope)),
      ...draft.ways.flatMap((way) => resolveWays(way, scope)),
    ],
    span: spanOf(draft.heading),
  }
}

function resolveInterrupt(draft: InterruptDraft, scope: Scope): Interrupt | null {
  const when = resolveCondition(draft.heading, scope)
  const lines = resolveBlocks(draft.blocks, scope)
  const arrows = resolveArrows(draft.arrows, scope)
  return when === null ? null : { name: draft.heading.text, when, lines, arrows, span: spanOf(draft.heading) }
}

/** The leave: what is said there is said on whichever arrow is taken. */
function resolveLeave(draft: Draft, scope: Scope): Leave {
  const [leave, second] = draft.leaves
  if (second !== undefined && leave !== undefined)
    scope.report.add('duplicate-leave', second.heading, {}, firstPlace(spanOf(leave.heading)))
  if (leave === undefined) {
    const heading = draft.sections.get('interrupts')
    if (heading !== undefined) scope.report.add('missing-leave', heading, {})
    return { arrows: [], span: spanOf(heading ?? draft.top) }
  }
  const conditional = leave.blocks.find((block) => block.when !== null)?.when
  if (conditional !== undefined && conditional !== null)
    scope.report.add('condition-in-reply', conditional, {})
  const [first] = leave.blocks.filter((block) => block.when === null)
  const said = (first?.lines ?? []).map((line) => resolveLine(line, scope))
  return { arrows: resolveArrows(leave.arrows, scope, said), span: spanOf(leave.heading) }
}

function resolveEnding(draft: EndingDraft, scope: Scope): Ending {
  const typed = draft.class?.value ?? null
  const declared = typed === null ? 'by-deal' : declaredWords.find(typed.text)
  if (typed !== null && declared === null)
    scope.report.add('unknown-class', typed, { word: typed.text, choices: declaredWords.choices })
  return {
    name: draft.heading.text,
    declared: declared === 'by-deal' ? null : declared,
    narration: draft.narration.map((text) => fill(text, 'written', scope)),
    lines: resolveBlocks(draft.blocks, scope),
    span: spanOf(draft.heading),
  }
}

function resolveStart(draft: StartDraft, front: FrontValues, scope: Scope): Start {
  const [arrow] = draft.arrows
  const to = arrow?.target == null ? null : resolveTarget(arrow.target, scope)
  if (arrow === undefined || to?.kind === 'ending')
    scope.report.add('start-nowhere', draft.heading, { name: draft.heading.text })
  for (const extra of draft.arrows.slice(1)) scope.report.add('unexpected-content', extra.whole, {})
  for (const line of draft.reply) scope.report.add('unexpected-content', line.text, {})
  const trust = draft.attributes.get('trust')
  const level = trust === undefined ? 'middle' : levelWords.find(trust.value.text)
  if (trust !== undefined && level === null)
    scope.report.add('unknown-word', trust.value, { word: trust.value.text, choices: levelWords.choices })
  const number = (key: 'broken' | 'patience', least: number, most: number, otherwise: number): number => {
    const attribute = draft.attributes.get(key)
    return attribute === undefined
      ? otherwise
      : (readNumber(attribute.value, least, most, scope.report) ?? otherwise)
  }
  return {
    ...resolveEffects(draft, scope),
    name: draft.heading.text,
    description: draft.description.map((text) => fill(text, 'written', scope)),
    scene: to?.kind === 'scene' ? to.scene : 0,
    trust: level ?? 'middle',
    broken: number('broken', 0, 9, 0),
    patience: number('patience', patienceRange.least, patienceRange.most, front.patience),
    span: spanOf(draft.heading),
  }
}

function resolveStarts(draft: Draft, front: FrontValues, scope: Scope): readonly Start[] {
  reportTwice(
    draft.starts.map((start) => start.heading),
    'duplicate-start',
    scope.report,
  )
  const beyond = draft.starts[limits.starts]
  if (beyond !== undefined) scope.report.add('too-many-starts', beyond.heading, { limit: limits.starts })
  if (draft.starts.length > 0) return draft.starts.map((start) => resolveStart(start, front, scope))
  const name = scope.language === 'zh' ? '从头开始' : 'From the beginning'
  const span = draft.scenes[0] === undefined ? spanOf(draft.top) : spanOf(draft.scenes[0].heading)
  return [
    {
      name,
      description: [],
      scene: 0,
      trust: 'middle',
      broken: 0,
      patience: front.patience,
      learns: [],
      deal: [],
      span,
    },
  ]
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
