/**
 * What the clicker does: the next and the previous step of a turn. Enters: the room as it stands, what the
 * first vote suggests, and how many pages the review has. Leaves: the act, or why there is none. Pure.
 */
import type { Rules } from '../play/rules.ts'
import { countsOf, majorityOf, pollNow, roundAt, stateNow, totalOf } from './reduce.ts'
import type { Round, RoomState } from './reduce.ts'
import type { RoomAct, Stage } from './room.ts'
import { stages } from './room.ts'
import type { Suggestion } from './suggest.ts'

export type Forward =
  | { readonly kind: 'act'; readonly act: RoomAct }
  /** Nobody has voted: count first. */
  | { readonly kind: 'nobody voted' }
  /** Two options lead alike: the trainer says which. */
  | { readonly kind: 'tie' }
  /** The last page of the review. */
  | { readonly kind: 'done' }

const to = (stage: Stage): Forward => ({ kind: 'act', act: { kind: 'moved', to: stage } })

function goOn(round: Round): Forward {
  const poll = pollNow(round)
  const leading = poll === null ? 0 : majorityOf(countsOf(poll, round.options.length))
  const pick = leading === null ? undefined : round.options[leading]
  return pick === undefined ? { kind: 'tie' } : { kind: 'act', act: { kind: 'picked', pick } }
}

/**
 * @param suggestion from the first vote; null as long as it is not known
 * @param pages of the review of the room
 */
export function forward(
  rules: Rules,
  state: RoomState,
  suggestion: Suggestion | null,
  pages: number,
): Forward {
  if (rules.ended(stateNow(state))) {
    const page = state.page === null ? 0 : state.page + 1
    return page < pages ? { kind: 'act', act: { kind: 'reviewed', page } } : { kind: 'done' }
  }
  const round = roundAt(state)
  const poll = pollNow(round)
  if (poll !== null && totalOf(countsOf(poll, round.options.length)) === 0) return { kind: 'nobody voted' }
  switch (round.stage) {
    case 'briefing':
      return to('said')
    case 'said':
      return to('options')
    case 'options':
      return round.options.length < 2 ? goOn(round) : to('first open')
    case 'first open':
      return to('first closed')
    case 'first closed':
      return to(suggestion === 'revote' ? 'second open' : 'first released')
    case 'first released':
      return suggestion === 'explain' ? goOn(round) : to('second open')
    case 'second open':
      return to('second closed')
    case 'second closed':
      return to('second released')
    case 'second released':
      return goOn(round)
  }
}

/** The step before; null at the very beginning. Votes stay as they were counted. */
export function back(state: RoomState): RoomAct | null {
  if (state.page !== null) return { kind: 'reviewed', page: state.page === 0 ? null : state.page - 1 }
  const { stage, polls } = roundAt(state)
  if (stage === 'briefing') return null
  if (stage === 'said' && state.picks.length > 0) return { kind: 'rewound', turn: state.picks.length - 1 }
  const before = stages[stages.indexOf(stage) - 1] ?? 'said'
  // A first vote that was never shown stays so.
  return { kind: 'moved', to: stage === 'second open' && polls.first !== null ? 'first closed' : before }
}
