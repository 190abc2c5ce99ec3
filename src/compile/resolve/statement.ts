/**
 * What the learner puts together himself: `写明：金额，日期，下一步 补件，确认` or `记录：金额，日期`. Enters: the
 * attributes of a choice. Leaves: the parts it states, or null; unknown words are reported.
 */
import type { Statement } from '../../model/scenario.ts'
import type { StatedPart } from '../../model/words.ts'
import { statedParts } from '../../model/words.ts'
import type { AttributeDraft } from '../draft.ts'
import { allWords, statedWords } from '../keywords.ts'
import { nearest } from '../nearest.ts'
import type { Placed } from '../text/placed.ts'
import { listItems, slice, trim } from '../text/placed.ts'
import type { Scope } from './scope.ts'

/** The next step may name the fact that it is. */
const namedStep = /^(?:下一步|next step)[\s：:]+(?=\S)/i

const partsOf = (kind: Statement['kind']): readonly StatedPart[] =>
  // Nobody confirms what one writes down for oneself.
  kind === 'message' ? statedParts : statedParts.filter((part) => part !== 'confirmation')

function factOf(name: Placed, scope: Scope): readonly number[] {
  const fact = scope.facts.find(name.text)
  if (fact === null)
    scope.report.add('unknown-fact', name, { name: name.text, near: nearest(name.text, scope.facts.all) })
  return fact === null ? [] : [fact]
}

function read(kind: Statement['kind'], value: Placed, scope: Scope): Statement {
  const allowed = partsOf(kind)
  const parts = new Set<StatedPart>()
  const steps = new Set<number>()
  for (const piece of listItems(value)) {
    const step = namedStep.exec(piece.text)
    const part = step === null ? statedWords.find(piece.text) : 'next'
    if (allWords.find(piece.text) !== null) for (const each of allowed) parts.add(each)
    else if (part === null || !allowed.includes(part)) {
      const list = (language: 'zh' | 'en') => allowed.map((each) => statedWords.word(each)[language])
      scope.report.add('unknown-word', piece, {
        word: piece.text,
        choices: { zh: list('zh').join('、'), en: list('en').join(', ') },
      })
    } else parts.add(part)
    if (step !== null) for (const fact of factOf(trim(slice(piece, step[0].length)), scope)) steps.add(fact)
  }
  return { kind, parts: allowed.filter((part) => parts.has(part)), steps: [...steps] }
}

/** A choice is one or the other: a record beside a message means nothing. */
export function resolveStatement(
  states: AttributeDraft | undefined,
  record: AttributeDraft | undefined,
  scope: Scope,
): Statement | null {
  if (states !== undefined && record !== undefined) scope.report.add('unexpected-content', record.key, {})
  if (states !== undefined) return read('message', states.value, scope)
  return record === undefined ? null : read('record', record.value, scope)
}
