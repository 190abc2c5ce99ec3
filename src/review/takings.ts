/**
 * What a play brings in, in money: cash, what came of the promise, and the commission on it by our
 * invented company's rule. It stands beside the score and never in it. Pure.
 */
import type { Yuan } from '../model/words.ts'
import type { Aftermath } from '../play/aftermath.ts'

/**
 * 恒屹's rule, invented: commission is paid on cash received, and less the longer the money was
 * overdue when it came; the handbook page `incentives` and the exercise `commission` teach the same
 * table. `[days overdue up to, share of what came in]`; 0 days is paid in time.
 */
export const commission = {
  steps: [
    [0, 0.012],
    [30, 0.01],
    [90, 0.006],
  ] as readonly (readonly [number, number])[],
  beyond: 0.003,
} as const

/** Commission on a sum that came in `late` days after it was due, in whole yuan. */
export const commissionOn = (received: Yuan, late: number): Yuan =>
  Math.round(received * (commission.steps.find(([days]) => late <= days)?.[1] ?? commission.beyond))

export interface Takings {
  /** On the account so far. */
  readonly received: Yuan
  /** Promised and not due yet. */
  readonly awaited: Yuan
  readonly commission: Yuan
}

/**
 * @param cash that came in during the contact
 * @param age days overdue on the day of the contact
 * @param fallen whether the day of the promise has come
 */
export function takingsOf(cash: Yuan, age: number, aftermath: Aftermath | null, fallen: boolean): Takings {
  const came = aftermath !== null && fallen ? aftermath.received : 0
  return {
    received: cash + came,
    awaited: aftermath !== null && !fallen ? aftermath.promised : 0,
    commission: commissionOn(cash, age) + commissionOn(came, aftermath?.late ?? age),
  }
}
