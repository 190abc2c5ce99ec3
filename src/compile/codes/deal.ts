/** Money and days of a deal. */
import { figures } from '../spoken.ts'
import { error, warning } from './entry.ts'

export const dealCodes = {
  'deal-over-stake': error<{ readonly yuan: number; readonly stake: number; readonly setOff: number }>(
    ({ yuan, stake, setOff }) => [
      `约定 ${figures(yuan)} 元，比${setOff > 0 ? '抵扣后要收的' : '到期总额'} ${figures(stake - setOff)} 元还多。`,
      `A deal of ${figures(yuan)} yuan exceeds the ${figures(stake - setOff)} yuan ${setOff > 0 ? 'left to collect after the set-off' : 'overdue'}.`,
    ],
  ),
  'set-off-conceded': warning<{ readonly setOff: number }>(({ setOff }) => [
    `让步 ${figures(setOff)} 元正是账户里的抵扣。该给人家的不算让步，请去掉。`,
    `The concession of ${figures(setOff)} yuan is the set-off of the account. What we owe is no concession: take it out.`,
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
