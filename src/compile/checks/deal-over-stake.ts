/** More money agreed than is owed. */
import type { Check } from '../study/check.ts'

export const dealOverStake: Check = {
  unless: ['bad-sum', 'bad-date', 'missing-key', 'missing-column', 'nothing-overdue'],
  run: ({ scenario, scope, report }) => {
    const { stake } = scenario.account
    if (stake === 0) return
    for (const { terms, at } of scope.uses.deals) {
      const sums = terms.flatMap((term) => ('yuan' in term ? [{ part: term.part, yuan: term.yuan }] : []))
      // Money in hand and money promised are different money.
      const paid = sums
        .filter(({ part }) => part === 'cash' || part === 'amount')
        .reduce((total, { yuan }) => total + yuan, 0)
      const most = Math.max(paid, ...sums.map(({ yuan }) => yuan))
      if (most > stake) report.add('deal-over-stake', at, { yuan: most, stake })
    }
  },
}
