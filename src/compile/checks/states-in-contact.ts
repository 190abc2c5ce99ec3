/** While he is on the line nobody fills in forms: messages and records are put together afterwards. */
import { itemKeys } from '../keywords.ts'
import type { Check } from '../study/check.ts'
import { typedChoices } from '../study/check.ts'

export const statesInContact: Check = {
  unless: ['not-indented', 'unknown-keyword', 'unknown-word'],
  run: (study) => {
    for (const { scene, choices } of typedChoices(study)) {
      if (scene.when === 'after') continue
      for (const { choice, at } of choices) {
        if (choice.states === null) continue
        const keyword = itemKeys.word(choice.states.kind === 'message' ? 'states' : 'record')
        study.report.add('states-in-contact', at, { keyword })
      }
    }
  },
}
