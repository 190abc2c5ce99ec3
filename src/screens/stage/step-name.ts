/** What the clicker's next step does, as the button says it. Pure. */
import { letters } from '../../model/ballot.ts'
import type { Forward } from '../../classroom/step-through.ts'
import type { Round } from '../../classroom/reduce.ts'
import type { Stage } from '../../classroom/room.ts'
import type { room } from '../../i18n/room.ts'

type Words = (typeof room)['t']['desk']

const moves: Readonly<Record<Stage, Exclude<keyof Words['steps'], 'go'>>> = {
  briefing: 'only',
  said: 'begin',
  options: 'options',
  'first open': 'open',
  'first closed': 'close',
  'first released': 'release',
  'second open': 'reopen',
  'second closed': 'recount',
  'second released': 'compare',
}

export function stepName(step: Forward, round: Round, t: Words): string {
  if (step.kind !== 'act') return t.next
  const { act } = step
  if (act.kind === 'moved') return t.steps[moves[act.to]]
  if (act.kind === 'reviewed') return act.page === 0 ? t.steps.review : t.steps.nextPage
  if (act.kind !== 'picked' || round.options.length < 2) return t.steps.only
  return t.steps.go(letters[round.options.indexOf(act.pick === 'leave' ? -1 : act.pick)] ?? '')
}
