/** What we owe him and set off, booked as if we had given it away. */
import type { Check } from '../study/check.ts'

export const setOffConceded: Check = {
  unless: ['bad-sum', 'set-off-over-stake'],
  run: ({ scenario, scope, report }) => {
    const { setOff } = scenario.account
    if (setOff === 0) return
    for (const { terms, at } of scope.uses.deals)
      if (terms.some((term) => term.part === 'concession' && term.yuan === setOff))
        report.add('set-off-conceded', at, { setOff })
  },
}
