/**
 * Choices, arrows and lines resolved. Enters: their drafts. Leaves: moves, conditions, targets and
 * words with the account filled in. What cannot be resolved is reported and left out.
 */
import type { TechniqueId } from '../../model/catalogue.ts'
import type { Condition } from '../../model/condition.ts'
import type { DealTerm } from '../../model/deal.ts'
import type { Arrow, Choice, Effects, Line, LineBlock, Move, Target } from '../../model/scenario.ts'
import type { Manner, Tone } from '../../model/words.ts'
import type {
  ArrowDraft,
  AttributeDraft,
  BlockDraft,
  ChoiceDraft,
  EffectsDraft,
  LineDraft,
  TargetDraft,
} from '../draft.ts'
import { colleagueWords, toneWords } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import { readTarget } from '../read/below.ts'
import type { Style } from '../spoken.ts'
import type { Placed } from '../text/placed.ts'
import { slice, spanOf, split, trim } from '../text/placed.ts'
import { resolveCondition, resolveNeeds } from './condition.ts'
import { resolveDeal } from './deal.ts'
import type { EntryNames, Scope } from './scope.ts'
import { anchorKey } from './scope.ts'
import { fill } from './template.ts'

/** What looking around and walking from place to place are, as moves. */
const observing: TechniqueId = 'observe-on-site'

/** Lines of talk are spoken; what is read or seen is written. */
const styleOf = (manner: Manner): Style => (manner === 'say' ? 'spoken' : 'written')

export function resolveLine(line: LineDraft, scope: Scope): Line {
  const text = fill(line.text, 'spoken', scope)
  scope.uses.lines.push({ text, at: line.text })
  return { speaker: line.speaker === null ? null : fill(line.speaker, 'spoken', scope), text }
}

/** Blocks of lines; a block whose condition cannot be read keeps its place without one. */
export function resolveBlocks(blocks: readonly BlockDraft[], scope: Scope): readonly LineBlock[] {
  return blocks.map((block) => ({
    when: block.when === null ? null : resolveCondition(block.when, scope),
    alternatives: block.lines.map((line) => resolveLine(line, scope)),
  }))
}

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
    return split(value, /[，,、；;]/g).flatMap((name) => {
      const fact = scope.facts.find(name.text)
      if (fact === null)
        scope.report.add('unknown-fact', name, { name: name.text, near: nearest(name.text, scope.facts.all) })
      return fact === null ? [] : [fact]
    })
  })
  return [...new Set(learns)]
}

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

/** Catalogue ids that an attribute lists, by link, id or name. */
function listed(
  attribute: AttributeDraft,
  entries: EntryNames,
  unknown: (name: Placed, near: string | null) => void,
): readonly string[] {
  const find = (piece: Placed): string | null => {
    const [, file = '', anchor = ''] =
      /([^/#]+?)(?:\.(?:zh|en))?\.md(?:#(.*))?$/.exec(piece.links[0]?.href ?? '') ?? []
    const [first = ''] = piece.text.split(/\s/)
    return entries.find(anchor) ?? entries.find(file) ?? entries.find(piece.text) ?? entries.find(first)
  }
  const whole = entries.find(attribute.value.text)
  if (whole !== null) return [whole]
  const ids = split(attribute.value, /[，,、；;]/g).flatMap((piece) => {
    const id = find(piece)
    if (id === null) unknown(piece, nearest(piece.text, entries.all))
    return id === null ? [] : [id]
  })
  return [...new Set(ids)]
}

/** The techniques that 技巧 lists, the leading one first. */
export function resolveTechniques(
  attribute: AttributeDraft | undefined,
  scope: Scope,
): readonly TechniqueId[] {
  if (attribute === undefined) return []
  return listed(attribute, scope.techniques, (name, near) =>
    scope.report.add('unknown-technique', name, { name: name.text, near }),
  )
}

function resolveMove(draft: ChoiceDraft, techniques: readonly TechniqueId[], scope: Scope): Move | null {
  const redLine = draft.attributes.get('red-line')
  const misconception = draft.attributes.get('misconception')
  const technique = draft.attributes.get('technique')
  if (redLine !== undefined) {
    const [id] = listed(redLine, scope.redLines, (name, near) =>
      scope.report.add('unknown-red-line', name, { name: name.text, near }),
    )
    return id === undefined ? null : { kind: 'red-line', redLine: id }
  }
  if (misconception !== undefined) {
    const [id] = listed(misconception, scope.misconceptions, (name, near) =>
      scope.report.add('unknown-misconception', name, { name: name.text, near }),
    )
    return id === undefined ? null : { kind: 'misconception', misconception: id }
  }
  const [leading] = techniques
  if (leading !== undefined) return { kind: 'technique', technique: leading }
  if (draft.manner === 'look') return { kind: 'technique', technique: observing }
  if (technique === undefined) scope.report.add('missing-move', draft.text, {})
  return null
}

function resolveTone(draft: ChoiceDraft, scope: Scope): Tone {
  const attribute = draft.attributes.get('tone')
  if (attribute === undefined) {
    if (draft.manner === 'say' || draft.manner === 'write') scope.report.add('missing-tone', draft.text, {})
    return 'even'
  }
  const tone = toneWords.find(attribute.value.text)
  if (tone === null)
    scope.report.add('unknown-word', attribute.value, {
      word: attribute.value.text,
      choices: toneWords.choices,
    })
  return tone ?? 'even'
}

/** A look is offered only while something it teaches is unknown. */
function unlearned(learns: readonly number[]): Condition | null {
  if (learns.length === 0) return null
  const facts = learns.map((fact): Condition => ({ kind: 'fact', fact }))
  const [only] = facts
  return { kind: 'not', of: facts.length === 1 && only !== undefined ? only : { kind: 'all', of: facts } }
}

function both(a: Condition | null, b: Condition | null): Condition | null {
  if (a === null || b === null) return a ?? b
  return { kind: 'all', of: [a, b] }
}

const untold: Move = { kind: 'technique', technique: '' }

/** Resolves one choice. A move that cannot be told is an error already reported; it stays blank. */
export function resolveChoice(draft: ChoiceDraft, scope: Scope): Choice {
  const attribute = draft.attributes
  const techniques = resolveTechniques(attribute.get('technique'), scope)
  const move = resolveMove(draft, techniques, scope) ?? untold
  const effects = resolveEffects(draft, scope)
  const needs = attribute.get('needs')
  const own = needs === undefined ? null : resolveNeeds(needs.value, scope)
  const asks = attribute.get('ask')
  const colleague = asks === undefined ? null : colleagueWords.find(asks.value.text)
  if (asks !== undefined && colleague === null) {
    scope.report.add('unknown-word', asks.value, { word: asks.value.text, choices: colleagueWords.choices })
  }
  const comment = attribute.get('comment')
  const seen: readonly Line[] =
    draft.seen === null ? [] : [{ speaker: null, text: fill(draft.seen, 'written', scope) }]
  const text = fill(draft.text, styleOf(draft.manner), scope)
  return {
    ...effects,
    text,
    manner: draft.manner,
    tone: resolveTone(draft, scope),
    move,
    techniques:
      techniques.length === 0 && move.kind === 'technique' && draft.manner === 'look'
        ? [observing]
        : techniques,
    needs: draft.manner === 'look' ? both(own, unlearned(effects.learns)) : own,
    asks: colleague,
    reply: [...seen, ...draft.reply.map((line) => resolveLine(line, scope))],
    comment: comment === undefined ? '' : fill(comment.value, 'written', scope),
    arrows: resolveArrows(draft.arrows, scope),
    span: spanOf(draft.whole),
  }
}

/** The choices that `通往：[前台](#前台)` makes: walking there. */
export function resolveWays(attribute: AttributeDraft, scope: Scope): readonly Choice[] {
  return split(attribute.value, /[，,、；;]/g).flatMap((piece): readonly Choice[] => {
    const place = readTarget(piece)
    const to = place === null ? null : resolveTarget(place, scope)
    if (place === null || to === null) return []
    if (to.kind === 'ending') {
      scope.report.add('ways-to-ending', piece, { name: place.text.text })
      return []
    }
    const span = spanOf(piece)
    return [
      {
        text:
          scope.language === 'zh'
            ? `去${place.text.text}`
            : `Go to ${place.text.text.replace(/^The /, 'the ')}`,
        manner: 'go',
        tone: 'even',
        move: { kind: 'technique', technique: observing },
        techniques: [],
        needs: null,
        asks: null,
        learns: [],
        deal: [],
        reply: [],
        comment: '',
        arrows: [{ when: null, to, learns: [], deal: [], reply: [], span }],
        span,
      },
    ]
  })
}

/** `30%，除非 条件` of an obstacle, cut in two. */
export function cutObstacle(text: Placed): { readonly keep: number; readonly unless: Placed } | null {
  const match = /^(\d{1,3})\s*[%％][，,、;；\s]*(?:除非|unless)\s*[:：]?/i.exec(text.text)
  const percent = Number(match?.[1] ?? NaN)
  if (match === null || !(percent <= 100)) return null
  const unless = trim(slice(text, match[0].length))
  return unless.text === '' ? null : { keep: percent / 100, unless }
}
