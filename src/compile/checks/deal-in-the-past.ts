/** A promise for a day that is over. */
import type { Check } from '../study/check.ts'

export const dealInThePast: Check = {
  unless: ['missing-key', 'bad-date'],
  run: ({ scenario, scope, report }) => {
    for (const { terms, at } of scope.uses.deals) {
      for (const term of terms) {
        if (term.part === 'date' && term.date < scenario.today)
          report.add('deal-in-the-past', at, { date: term.date, today: scenario.today })
      }
    }
  },
}
