/** What is known of a scenario without opening it: shipped, the first call, or one's own. */
import type { Language } from '../../model/words.ts'
import { cardOf } from '../../records/import.ts'
import type { Card, OwnScenario } from '../../records/schema.ts'
import { firstCall } from '../content.ts'
import { people, shipped } from '../shipped.ts'

export interface About {
  readonly title: string
  /** How our people address the customer; the title where nobody knows. */
  readonly customer: string
  /** Null where there is no such scenario any more. */
  readonly card: Card | null
}

/** The first call is the beginning of a shipped scenario. */
export const wholeOf = (key: string): string => (key === firstCall.key ? firstCall.of : key)

export function aboutOf(key: string, own: readonly OwnScenario[], language: Language): About {
  const mine = own.find((scenario) => scenario.key === key)
  const card =
    shipped.find(({ id }) => id === wholeOf(key))?.cards[language] ??
    (mine === undefined ? null : cardOf(mine, language))
  const title = card?.title ?? key
  return { title, customer: people[card?.persona ?? '']?.address[language] ?? title, card }
}
