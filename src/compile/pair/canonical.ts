/** Conditions, deals and moves in a form that does not depend on the order or language of typing. */
import type { Condition } from '../../model/condition.ts'
import type { DealTerm } from '../../model/deal.ts'
import type { Move } from '../../model/scenario.ts'
import type { Language } from '../../model/words.ts'
import { dealWords, meansWords } from '../keywords.ts'

/** A condition with its parts in an order that does not depend on how it was typed. */
export function canonical(condition: Condition | null): unknown {
  if (condition === null) return null
  switch (condition.kind) {
    case 'all':
    case 'any':
      return {
        kind: condition.kind,
        of: condition.of
          .map(canonical)
          .map((part) => JSON.stringify(part))
          .sort(),
      }
    case 'not':
      return { kind: 'not', of: canonical(condition.of) }
    case 'trust':
    case 'mood':
    case 'stance':
    case 'candour':
    case 'class':
      return { kind: condition.kind, is: [...condition.is].sort() }
    default:
      return condition
  }
}

/** A term of a deal as far as both languages must agree: who and where from are words. */
function dealKey(term: DealTerm): string {
  switch (term.part) {
    case 'date':
      return `${term.part} ${term.date}`
    case 'means':
      return `${term.part} ${term.means}`
    case 'invoices':
      return `${term.part} ${[...term.numbers].sort().join(' ')}`
    case 'person':
    case 'source':
    case 'written':
      return term.part
    default:
      return `${term.part} ${term.yuan}`
  }
}

export const dealKeys = (deal: readonly DealTerm[]): readonly string[] => deal.map(dealKey).sort()

/** The deal in an author's words, for messages. */
export function dealText(deal: readonly DealTerm[], language: Language): string {
  const words = deal.map((term) => {
    const detail =
      term.part === 'means'
        ? meansWords.word(term.means)[language]
        : dealKey(term).split(' ').slice(1).join(' ')
    return `${dealWords.word(term.part)[language]} ${detail}`.trim()
  })
  return words.join(language === 'zh' ? '，' : ', ')
}

/** A move by its id. */
export function moveText(move: Move): string {
  switch (move.kind) {
    case 'technique':
      return move.technique
    case 'misconception':
      return move.misconception
    case 'red-line':
      return move.redLine
  }
}
