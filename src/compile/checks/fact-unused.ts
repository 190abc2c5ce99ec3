/** A fact that no condition reads: learning it changes nothing. */
import type { Check } from '../study/check.ts'
import { brokenConditions } from '../study/check.ts'
import { factMentions } from '../study/mentions.ts'

export const factUnused: Check = {
  unless: [...brokenConditions, 'too-many-facts'],
  run: ({ scenario, scope, report }) => {
    const used = factMentions(scope.uses.conditions)
    scenario.facts.forEach((fact, index) => {
      if (!used.has(index)) report.add('fact-unused', fact.span, { name: fact.name })
    })
  },
}
