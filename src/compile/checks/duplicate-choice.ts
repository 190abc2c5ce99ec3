/** The same words twice in one scene, both on offer at once. */
import { spanOf } from '../text/placed.ts'
import { firstPlace } from '../resolve/scope.ts'
import { folded } from '../vocabulary.ts'
import type { Check, TypedChoice } from '../study/check.ts'
import { typedChoices } from '../study/check.ts'
import { canMeet } from '../study/truth.ts'

export const duplicateChoice: Check = {
  unless: [],
  run: (study) => {
    for (const { choices } of typedChoices(study)) {
      const seen = new Map<string, TypedChoice>()
      for (const typed of choices) {
        const key = folded(typed.choice.text)
        const first = seen.get(key)
        if (first === undefined) seen.set(key, typed)
        else if (canMeet(first.choice.needs, typed.choice.needs, study.scenario)) {
          study.report.add(
            'duplicate-choice',
            typed.at,
            { name: typed.choice.text },
            firstPlace(spanOf(first.at)),
          )
        }
      }
    }
  },
}
