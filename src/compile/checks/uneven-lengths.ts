/** A choice much longer or shorter than its neighbours gives itself away. */
import type { Language } from '../../model/words.ts'
import type { Check } from '../study/check.ts'
import { typedChoices } from '../study/check.ts'
import { lengthOf } from '../study/length.ts'

const share = 0.15
/** Characters that may differ in any case, so that short turns are not held to a single character. */
const slack: Readonly<Record<Language, number>> = { zh: 2, en: 8 }
const fewest = 3

function medianOf(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

export const unevenLengths: Check = {
  unless: ['unknown-value', 'unclosed-value'],
  run: (study) => {
    for (const { choices } of typedChoices(study)) {
      const said = choices.filter(({ choice }) => choice.manner === 'say')
      if (said.length < fewest) continue
      const median = medianOf(said.map(({ choice }) => lengthOf(choice.text)))
      const allowed = Math.max(median * share, slack[study.scenario.language])
      for (const { choice, at } of said) {
        const length = lengthOf(choice.text)
        if (Math.abs(length - median) > allowed)
          study.report.add('uneven-lengths', at, { length, median: Math.round(median) })
      }
    }
  },
}
