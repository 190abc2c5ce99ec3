/** A deal in which nothing has been reached yet. */
import type { Deal } from '../../src/model/deal.ts'

export const nothing: Deal = {
  cash: 0,
  amount: 0,
  date: null,
  means: null,
  person: false,
  invoices: false,
  source: false,
  written: false,
  security: 0,
  goods: 0,
  confirmed: 0,
  terms: 0,
  concession: 0,
}
