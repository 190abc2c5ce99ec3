/**
 * Choices resolved. Enters: the draft of one. Leaves: its move and tone, what it needs, teaches and
 * leads to, and its words with the account filled in. What cannot be resolved is reported.
 */
import type { TechniqueId } from '../../model/catalogue.ts'
import type { Condition } from '../../model/condition.ts'
import type { Choice, Line, Move } from '../../model/scenario.ts'
import type { Manner, Tone } from '../../model/words.ts'
import type { ChoiceDraft } from '../draft.ts'
import { colleagueWords, toneWords } from '../keywords.ts'
import type { Style } from '../spoken.ts'
import { spanOf } from '../text/placed.ts'
import { resolveArrows, resolveEffects } from './arrows.ts'
import { resolveNeeds } from './condition.ts'
import { listed, resolveTechniques } from './entries.ts'
import { resolveLine } from './lines.ts'
import type { Scope } from './scope.ts'
import { resolveStatement } from './statement.ts'
import { fill } from './template.ts'
import { observing } from './ways.ts'

/** Lines of talk are spoken; what is read or seen is written. */
const styleOf = (manner: Manner): Style => (manner === 'say' ? 'spoken' : 'written')

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
    states: resolveStatement(attribute.get('states'), attribute.get('record'), scope),
    reply: [...seen, ...draft.reply.map((line) => resolveLine(line, scope))],
    comment: comment === undefined ? '' : fill(comment.value, 'written', scope),
    arrows: resolveArrows(draft.arrows, scope),
    span: spanOf(draft.whole),
  }
}
