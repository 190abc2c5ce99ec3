/** The way to a law card of the review that is on the page: it is opened, shown and focused. */
import type { LawCardId } from '../../model/catalogue.ts'

/** The id of a card's element; unlike that of any step. */
export const lawCardElement = (id: LawCardId): string => `law-${id}`

/** Does nothing while the card is not on the page yet. */
export function showLawCard(id: LawCardId): void {
  const card = document.getElementById(lawCardElement(id))
  if (!(card instanceof HTMLDetailsElement)) return
  card.open = true
  card.scrollIntoView({ block: 'start' })
  card.querySelector('summary')?.focus({ preventScroll: true })
}
