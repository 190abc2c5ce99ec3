/** More money agreed than is owed, or than is left to collect once the set-off has come off. */
import type { Check } from '../study/check.ts'

export const dealOverStake: Check = {
  unless: ['bad-sum', 'bad-date', 'missing-key', 'missing-column', 'nothing-overdue', 'set-off-over-stake'],
  run: ({ scenario, scope, report }) => {
    const { stake, setOff } = scenario.account
    if (stake === 0) return
    for (const { terms, at } of scope.uses.deals) {
      const sums = terms.flatMap((term) => ('yuan' in term ? [{ part: term.part, yuan: term.yuan }] : []))
      // Money in hand and money promised are different money.
      const paid = sums
        .filter(({ part }) => part === 'cash' || part === 'amount')
        .reduce((total, { yuan }) => total + yuan, 0)
      // He may acknowledge or secure the whole debt, whatever is set off against it later.
      const most = Math.max(0, ...sums.map(({ yuan }) => yuan))
      if (most > stake) report.add('deal-over-stake', at, { yuan: most, stake, setOff: 0 })
      else if (paid > stake - setOff) report.add('deal-over-stake', at, { yuan: paid, stake, setOff })
    }
  },
}
