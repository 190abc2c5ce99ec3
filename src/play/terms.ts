/** The terms that choices bring, held against the deal as it stands. Pure. */
import type { Deal, DealTerm } from '../model/deal.ts'
import type { Choice } from '../model/scenario.ts'

/** All that a choice can bring, whichever arrow it takes. */
export const termsOf = (choice: Choice): readonly DealTerm[] => [
  ...choice.deal,
  ...choice.arrows.flatMap((arrow) => arrow.deal),
]

/** Whether the deal says what a term says. Of person, invoices and source it keeps only that they are settled. */
export function holds(term: DealTerm, deal: Deal): boolean {
  switch (term.part) {
    case 'date':
      return deal.date === term.date
    case 'means':
      return deal.means === term.means
    case 'person':
    case 'invoices':
    case 'source':
    case 'written':
      return deal[term.part]
    default:
      return deal[term.part] === term.yuan
  }
}
