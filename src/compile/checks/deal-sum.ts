/** A sum that is not what its invoices add up to. */
import type { Check } from '../study/check.ts'

export const dealSum: Check = {
  unless: ['unknown-invoice', 'bad-sum', 'duplicate-invoice'],
  run: ({ scenario, scope, report }) => {
    for (const { terms, at } of scope.uses.deals) {
      const named = terms.flatMap((term) => (term.part === 'invoices' ? term.numbers : []))
      const sums = terms.flatMap((term) =>
        term.part === 'cash' || term.part === 'amount' ? [term.yuan] : [],
      )
      if (named.length === 0 || sums.length === 0) continue
      const invoices = scenario.account.invoices
        .filter((invoice) => named.includes(invoice.number))
        .reduce((total, invoice) => total + invoice.yuan, 0)
      const total = sums.reduce((all, yuan) => all + yuan, 0)
      if (total !== invoices && !sums.includes(invoices))
        report.add('deal-sum', at, { yuan: total, invoices })
    }
  },
}
