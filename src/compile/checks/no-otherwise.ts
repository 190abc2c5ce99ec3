/** Arrows that may all fail, so that nothing happens. */
import type { Arrow, Scenario } from '../../model/scenario.ts'
import type { Condition } from '../../model/condition.ts'
import type { Check } from '../study/check.ts'
import { brokenArrows, brokenConditions } from '../study/check.ts'
import { isSpent } from './missing-spent.ts'
import { truthOf } from '../study/truth.ts'

/** Whether some arrow is taken whatever is the case. */
export function alwaysLeads(arrows: readonly Arrow[], scenario: Scenario): boolean {
  const conditions: Condition[] = []
  for (const { when } of arrows) {
    if (when === null) return true
    conditions.push(when)
  }
  return conditions.length > 0 && truthOf({ kind: 'any', of: conditions }, scenario) === 'always'
}

export const noOtherwise: Check = {
  unless: [...brokenArrows, ...brokenConditions],
  run: ({ scenario, report }) => {
    const look = (arrows: readonly Arrow[]): void => {
      const last = arrows.at(-1)
      if (last !== undefined && !alwaysLeads(arrows, scenario)) report.add('no-otherwise', last.span, {})
    }
    for (const scene of scenario.scenes) for (const choice of scene.choices) look(choice.arrows)
    for (const interrupt of scenario.interrupts) if (!isSpent(interrupt.when)) look(interrupt.arrows)
  },
}
