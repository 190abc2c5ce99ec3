/**
 * The money of a finished play as the review shows it. Enters: rules, final state and seed of the
 * attempt, and whether finance has told what came of the promise. Leaves: sums and days. What the seed
 * will make of a promise stays hidden until it has been told.
 */
import type { State } from '../../model/play.ts'
import type { IsoDate, Yuan } from '../../model/words.ts'
import { aftermathOf } from '../../play/aftermath.ts'
import type { Rules } from '../../play/rules.ts'
import { commissionOn, takingsOf } from '../../review/takings.ts'

export interface Money {
  /** On the account by now. */
  readonly received: Yuan
  /** What was promised; `yuan` and `day` are null where nobody said. Null: no promise. */
  readonly promise: { readonly yuan: Yuan | null; readonly day: IsoDate | null } | null
  /** There was a promise, and a red line has undone it. */
  readonly void: boolean
  /** What came of the promise; null until finance has told. */
  readonly came: Yuan | null
  /** Days overdue on the day of the contact. */
  readonly age: number
  readonly stake: Yuan
  /** Of the stake, not received yet. */
  readonly open: Yuan
  readonly commission: Yuan
  /** Commission on the promise, were it paid in full on its day; 0 once told. */
  readonly more: Yuan
}

export function moneyOf(rules: Rules, final: State, seed: number, told: boolean): Money {
  const { stake, age } = rules.game
  const deal = rules.deal(final)
  const aftermath = aftermathOf(rules, final, seed)
  const takings = takingsOf(final.foul ? 0 : deal.cash, age, aftermath, told)
  const sure = aftermath !== null && deal.amount > 0
  return {
    received: takings.received,
    promise: aftermath === null ? null : { yuan: sure ? aftermath.promised : null, day: deal.date },
    void: final.foul && (deal.amount > 0 || deal.date !== null),
    came: told && aftermath !== null ? aftermath.received : null,
    age: Math.round(age),
    stake,
    open: Math.max(0, stake - takings.received),
    commission: takings.commission,
    more: sure && !told ? commissionOn(aftermath.promised, aftermath.late) : 0,
  }
}
