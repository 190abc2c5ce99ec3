/** What a promise lacks: what the best play agreed, with one part left out. Pure. */
import type { DealTerm } from '../model/deal.ts'
import type { Drill, PromisePart } from '../model/drill.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Language } from '../model/words.ts'
import { holds, termsOf } from '../play/terms.ts'
import type { Material, Play } from './material.ts'
import { spread } from './spread.ts'

const parts: readonly PromisePart[] = ['amount', 'date', 'means', 'person', 'invoices', 'source', 'written']
/** Fewer, and it is no promise that only lacks something. */
const leastParts = 4
const options = 4
/** How many parts of one promise are asked after. */
const asked = 3

const isPart = (term: DealTerm): term is DealTerm & { readonly part: PromisePart } =>
  (parts as readonly string[]).includes(term.part)

/** What was agreed in the end, in the order of the seven points, in the words of the moves that did it. */
function agreedTerms(scenario: Scenario, { decisions, deal }: Play): readonly DealTerm[] {
  const found = new Map<string, DealTerm>()
  for (const { scene, pick } of decisions) {
    const choice = pick === 'leave' ? undefined : scenario.scenes[scene]?.choices[pick]
    for (const term of choice === undefined ? [] : termsOf(choice))
      if (holds(term, deal)) found.set(term.part, term)
  }
  return parts.flatMap((part) => found.get(part) ?? [])
}

export function promiseDrills(material: Material, language: Language): readonly Drill[] {
  const { game, plays } = material
  const [fullest] = plays
    .map((play) => agreedTerms(material[language], play))
    .sort((a, b) => b.length - a.length)
  if (fullest === undefined || fullest.length < leastParts) return []
  const present = fullest.flatMap((term) => (isPart(term) ? [term.part] : []))
  return spread(present, asked, game.scenario).map((missing): Drill => {
    const id = `promise:${game.scenario}:${missing}`
    const others = present.filter((part) => part !== missing)
    const shown = [missing, ...spread(others, options - 1, id)]
    return {
      id,
      kind: 'promise',
      scenario: game.scenario,
      techniques: ['elicit-commitment'],
      terms: fullest.filter(({ part }) => part !== missing),
      missing,
      options: parts.filter((part) => shown.includes(part)),
    }
  })
}
