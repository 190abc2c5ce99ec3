/** Situations to begin in. A scenario without any begins in its first scene. */
import type { Condition } from '../../model/condition.ts'
import type { Follows, Start } from '../../model/scenario.ts'
import type { Draft, StartDraft } from '../draft.ts'
import { levelWords } from '../keywords.ts'
import { slice, spanOf } from '../text/placed.ts'
import { resolveEffects, resolveTarget } from './arrows.ts'
import { readCondition } from './condition.ts'
import type { FrontValues } from './front.ts'
import { patienceRange, readNumber } from './front.ts'
import type { Scope } from './scope.ts'
import { reportTwice } from './scope.ts'
import { fill } from './template.ts'

const following = /^([\p{L}\p{N}_.-]+)\s*(?:[,，]?\s*(?:若|如果|if\s)\s*(\S.*))?$/u

/** Whether a condition reads nothing but what an earlier scenario leaves behind. */
function readsDeal(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.every(readsDeal)
    case 'not':
      return readsDeal(condition.of)
    default:
      return condition.kind === 'deal' || condition.kind === 'class'
  }
}

/** `S04 若 级别 稳妥`: the earlier scenario and how it must have ended. */
function resolveFollows(draft: StartDraft, scope: Scope): Follows | null {
  const value = draft.attributes.get('follows')?.value
  if (value === undefined) return null
  const found = following.exec(value.text)
  const words = found?.[2]
  const when =
    words === undefined ? null : readCondition(slice(value, value.text.length - words.length), scope)
  if (found === null || (words !== undefined && (when === null || !readsDeal(when)))) {
    scope.report.add('follows-unclear', value, { text: value.text })
    return null
  }
  return { scenario: found[1] ?? '', when }
}

/** The persona's tables have a column for each. */
const mostStarts = 4

function resolveStart(draft: StartDraft, front: FrontValues, scope: Scope): Start {
  const [arrow] = draft.arrows
  const to = arrow?.target == null ? null : resolveTarget(arrow.target, scope)
  if (arrow === undefined || to?.kind === 'ending')
    scope.report.add('start-nowhere', draft.heading, { name: draft.heading.text })
  // A start is where it is, without conditions and without a second way.
  if (arrow?.when != null) scope.report.add('unexpected-content', arrow.when, {})
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
    ...resolveEffects(
      { learns: [...draft.learns, ...(arrow?.learns ?? [])], deal: [...draft.deal, ...(arrow?.deal ?? [])] },
      scope,
    ),
    name: draft.heading.text,
    description: draft.description.map((text) => fill(text, 'written', scope)),
    scene: to?.kind === 'scene' ? to.scene : 0,
    trust: level ?? 'middle',
    broken: number('broken', 0, 9, 0),
    patience: number('patience', patienceRange.least, patienceRange.most, front.patience),
    follows: resolveFollows(draft, scope),
    span: spanOf(draft.heading),
  }
}

/** All starts, at least one. */
export function resolveStarts(draft: Draft, front: FrontValues, scope: Scope): readonly Start[] {
  reportTwice(
    draft.starts.map((start) => start.heading),
    'duplicate-start',
    scope.report,
  )
  const beyond = draft.starts[mostStarts]
  if (beyond !== undefined) scope.report.add('too-many-starts', beyond.heading, { limit: mostStarts })
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
      follows: null,
      span,
    },
  ]
}
