/** What the learner says in one breath; written messages and silent acts may be longer. */
import type { Check } from '../study/check.ts'
import { typedChoices } from '../study/check.ts'
import { lengthOf, longest } from '../study/length.ts'

export const longChoice: Check = {
  unless: [],
  run: (study) => {
    const limit = longest[study.scenario.language].choice
    for (const { choices } of typedChoices(study)) {
      for (const { choice, at } of choices) {
        const length = lengthOf(choice.text)
        if (choice.manner === 'say' && length > limit) study.report.add('long-choice', at, { length, limit })
      }
    }
  },
}
