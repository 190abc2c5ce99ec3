/** Running out of patience must be answered by an interrupt. */
import type { Condition } from '../../model/condition.ts'
import type { Check } from '../study/check.ts'

/** Whether a condition holds whenever patience is spent. */
export function isSpent(condition: Condition): boolean {
  if (condition.kind === 'any') return condition.of.some(isSpent)
  return condition.kind === 'patience' && condition.is === 'spent'
}

export const missingSpent: Check = {
  unless: ['missing-section', 'bad-condition', 'unknown-word'],
  run: ({ draft, scenario, report }) => {
    const heading = draft.sections.get('interrupts')
    if (heading === undefined || scenario.interrupts.some((interrupt) => isSpent(interrupt.when))) return
    report.add('missing-spent', heading, {})
  },
}
