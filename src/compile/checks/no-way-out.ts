/** Ending the contact, and running out of patience, must lead somewhere in any case. */
import type { Check } from '../study/check.ts'
import { brokenArrows, brokenConditions } from '../study/check.ts'
import { isSpent } from './missing-spent.ts'
import { alwaysLeads } from './no-otherwise.ts'

export const noWayOut: Check = {
  unless: [...brokenArrows, ...brokenConditions],
  run: ({ scenario, report }) => {
    if (!report.has('missing-leave') && !alwaysLeads(scenario.leave.arrows, scenario)) {
      report.add('no-way-out', scenario.leave.span, {})
    }
    for (const interrupt of scenario.interrupts) {
      if (isSpent(interrupt.when) && !alwaysLeads(interrupt.arrows, scenario))
        report.add('no-way-out', interrupt.span, {})
    }
  },
}
