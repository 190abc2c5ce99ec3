/** What is said by the customer and his people in one breath. */
import type { Check } from '../study/check.ts'
import { lengthOf, longest } from '../study/length.ts'

export const longLine: Check = {
  unless: [],
  run: ({ scenario, scope, report }) => {
    const limit = longest[scenario.language].line
    for (const { text, at } of scope.uses.lines) {
      const length = lengthOf(text)
      if (length > limit) report.add('long-line', at, { length, limit })
    }
  },
}
