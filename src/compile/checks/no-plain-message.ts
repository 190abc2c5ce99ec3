/** A message that lacks a part has to be some choice too: a written one that states nothing. */
import type { Check } from '../study/check.ts'
import { typedChoices } from '../study/check.ts'

export const noPlainMessage: Check = {
  unless: ['not-indented', 'unknown-keyword', 'unknown-word'],
  run: (study) => {
    for (const { scene, at, choices } of typedChoices(study)) {
      if (scene.when !== 'after') continue
      const composed = choices.some(({ choice }) => choice.states?.kind === 'message')
      const plain = choices.some(({ choice }) => choice.manner === 'write' && choice.states === null)
      if (composed && !plain) study.report.add('no-plain-message', at, { name: scene.name })
    }
  },
}
