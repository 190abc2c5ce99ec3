/** Looking at something costs patience; it should teach something. */
import type { Check } from '../study/check.ts'
import { brokenConditions, typedChoices } from '../study/check.ts'

export const lookTeachesNothing: Check = {
  unless: brokenConditions,
  run: (study) => {
    for (const { choices } of typedChoices(study)) {
      for (const { choice, at } of choices) {
        const idle = choice.learns.length === 0 && choice.arrows.length === 0
        if (choice.manner === 'look' && idle)
          study.report.add('look-teaches-nothing', at, { name: choice.text })
      }
    }
  },
}
