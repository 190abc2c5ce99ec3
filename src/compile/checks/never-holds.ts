/** A condition that contradicts itself, or asks for a deal that nobody can reach. */
import type { Check } from '../study/check.ts'
import { brokenConditions } from '../study/check.ts'
import { truthOf } from '../study/truth.ts'

export const neverHolds: Check = {
  unless: brokenConditions,
  run: ({ scenario, scope, report }) => {
    for (const { condition, text } of scope.uses.conditions) {
      if (truthOf(condition, scenario) === 'never') report.add('never-holds', text, { text: text.text })
    }
  },
}
