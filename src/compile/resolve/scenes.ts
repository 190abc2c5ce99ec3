/** Scenes and places, interrupts, the leave and endings. Enters: their drafts. Leaves: what is played. */
import type { Ending, Interrupt, Leave, Scene } from '../../model/scenario.ts'
import type { Draft, EndingDraft, InterruptDraft, SceneDraft } from '../draft.ts'
import { declaredWords, moments } from '../keywords.ts'
import { spanOf } from '../text/placed.ts'
import { resolveArrows } from './arrows.ts'
import { resolveChoice } from './choice.ts'
import { resolveCondition } from './condition.ts'
import { resolveBlocks, resolveLine } from './lines.ts'
import type { Scope } from './scope.ts'
import { firstPlace } from './scope.ts'
import { fill } from './template.ts'
import { readClock } from './values.ts'
import { resolveWays } from './ways.ts'

/** A scene or place; the ways out of it come after the choices that were typed. */
export function resolveScene(draft: SceneDraft, scope: Scope): Scene {
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
    clock: draft.clock === null ? null : readClock(draft.clock.value, scope.report),
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

/** An interrupt, or null if its heading is no condition. */
export function resolveInterrupt(draft: InterruptDraft, scope: Scope): Interrupt | null {
  const when = resolveCondition(draft.heading, scope)
  const lines = resolveBlocks(draft.blocks, scope)
  const arrows = resolveArrows(draft.arrows, scope)
  return when === null ? null : { name: draft.heading.text, when, lines, arrows, span: spanOf(draft.heading) }
}

/** The leave: what is said there is said on whichever arrow is taken. */
export function resolveLeave(draft: Draft, scope: Scope): Leave {
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

/** An ending; its class is null where it follows from the deal. */
export function resolveEnding(draft: EndingDraft, scope: Scope): Ending {
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
