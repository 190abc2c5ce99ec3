/** A condition that says nothing. */
import type { Check } from '../study/check.ts'
import { brokenConditions } from '../study/check.ts'
import { truthOf } from '../study/truth.ts'

export const alwaysHolds: Check = {
  unless: brokenConditions,
  run: ({ scenario, scope, report }) => {
    for (const { condition, text } of scope.uses.conditions) {
      if (truthOf(condition, scenario) === 'always') report.add('always-holds', text, { text: text.text })
    }
  },
}
