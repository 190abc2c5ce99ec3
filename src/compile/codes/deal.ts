/** Money and days of a deal. */
import { figures } from '../spoken.ts'
import { error, warning } from './entry.ts'

export const dealCodes = {
  'deal-over-stake': error<{ readonly yuan: number; readonly stake: number }>(({ yuan, stake }) => [
    `约定 ${figures(yuan)} 元，比到期总额 ${figures(stake)} 元还多。`,
    `A deal of ${figures(yuan)} yuan exceeds the ${figures(stake)} yuan overdue.`,
  ]),
  'deal-in-the-past': error<{ readonly date: string; readonly today: string }>(({ date, today }) => [
    `约定的日期 ${date} 在“今天”${today} 之前。`,
    `The date agreed, ${date}, lies before today, ${today}.`,
  ]),
  'deal-sum': warning<{ readonly yuan: number; readonly invoices: number }>(({ yuan, invoices }) => [
    `约定 ${figures(yuan)} 元，可这几张发票加起来是 ${figures(invoices)} 元。`,
    `The deal says ${figures(yuan)} yuan, but these invoices add up to ${figures(invoices)}.`,
  ]),
  'invoice-not-due': warning<{ readonly number: string; readonly due: string }>(({ number, due }) => [
    `发票 ${number} 要到 ${due} 才到期，现在还不能算逾期。`,
    `Invoice ${number} falls due on ${due}; it is not overdue yet.`,
  ]),
} as const
