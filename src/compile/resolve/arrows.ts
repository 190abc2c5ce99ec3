/**
 * Arrows and what they bring about. Enters: their drafts. Leaves: targets, conditions, facts learned
 * and terms agreed. An arrow that leads nowhere is reported and left out.
 */
import type { DealTerm } from '../../model/deal.ts'
import type { Arrow, Effects, Line, Target } from '../../model/scenario.ts'
import type { ArrowDraft, EffectsDraft, TargetDraft } from '../draft.ts'
import { nearest } from '../nearest.ts'
import type { Placed } from '../text/placed.ts'
import { listItems, spanOf } from '../text/placed.ts'
import { resolveCondition } from './condition.ts'
import { resolveDeal } from './deal.ts'
import { resolveLine } from './lines.ts'
import type { Scope } from './scope.ts'
import { anchorKey } from './scope.ts'

/** Where an arrow leads; a link's text and its anchor must name the same heading. */
export function resolveTarget(draft: TargetDraft, scope: Scope): Target | null {
  const typed = draft.anchor ?? draft.text.text
  const found = scope.targets.get(anchorKey(typed))
  if (found === undefined) {
    const headings = [...scope.targets.values()].map((each) => each.heading.text)
    scope.report.add('unknown-target', draft.text, {
      name: draft.anchor ?? draft.text.text,
      near: nearest(typed, headings),
    })
    return null
  }
  if (draft.text.text !== '' && anchorKey(draft.text.text) !== anchorKey(found.heading.text)) {
    scope.report.add(
      'arrow-mismatch',
      draft.text,
      { text: draft.text.text, target: found.heading.text },
      { span: spanOf(found.heading), message: { zh: '链接到这里', en: 'the link leads here' } },
    )
  }
  return found.target
}

/** The facts that 得知 lists. */
function resolveLearns(values: readonly Placed[], scope: Scope): readonly number[] {
  const learns = values.flatMap((value) => {
    const whole = scope.facts.find(value.text)
    if (whole !== null) return [whole]
    return listItems(value).flatMap((name) => {
      const fact = scope.facts.find(name.text)
      if (fact === null)
        scope.report.add('unknown-fact', name, { name: name.text, near: nearest(name.text, scope.facts.all) })
      return fact === null ? [] : [fact]
    })
  })
  return [...new Set(learns)]
}

/** What is learned and what is agreed. */
export function resolveEffects(draft: EffectsDraft, scope: Scope): Effects {
  const deal: DealTerm[] = draft.deal.flatMap((text) => resolveDeal(text, scope))
  return { learns: resolveLearns(draft.learns, scope), deal }
}

/** Arrows in order; `said` are lines that every one of them is preceded by. */
export function resolveArrows(
  drafts: readonly ArrowDraft[],
  scope: Scope,
  said: readonly Line[] = [],
): readonly Arrow[] {
  const arrows: Arrow[] = []
  let open = false
  for (const draft of drafts) {
    if (open) scope.report.add('arrow-after-otherwise', draft.whole, {})
    open ||= draft.when === null
    const when = draft.when === null ? null : resolveCondition(draft.when, scope)
    const to = draft.target === null ? null : resolveTarget(draft.target, scope)
    const effects = resolveEffects(draft, scope)
    const reply = [...said, ...draft.reply.map((line) => resolveLine(line, scope))]
    if (to !== null) arrows.push({ when, to, reply, span: spanOf(draft.whole), ...effects })
  }
  return arrows
}
