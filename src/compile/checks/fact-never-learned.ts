/** A fact that conditions ask for and nothing teaches. */
import { spanOf } from '../text/placed.ts'
import type { Check } from '../study/check.ts'
import { brokenConditions } from '../study/check.ts'
import { everyEffect } from '../study/effects.ts'
import { factMentions } from '../study/mentions.ts'

export const factNeverLearned: Check = {
  unless: brokenConditions,
  run: ({ scenario, scope, report }) => {
    const learned = new Set(everyEffect(scenario).flatMap((effects) => effects.learns))
    for (const [index, use] of factMentions(scope.uses.conditions)) {
      const fact = scenario.facts[index]
      if (fact === undefined || learned.has(index)) continue
      report.add(
        'fact-never-learned',
        fact.span,
        { name: fact.name },
        { span: spanOf(use), message: { zh: '这里用到', en: 'used here' } },
      )
    }
  },
}
