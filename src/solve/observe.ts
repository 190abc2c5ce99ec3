/** The solver's notion of observation: what a learner could tell apart, and nothing else. */
import type { Rules, Step } from '../play/rules.ts'

/** Everything that could be seen of a step and of the state it led to. */
export function observe(rules: Rules, { state, passage }: Step): string {
  const { at, line, mood, stance, thin, known, choices } = rules.project(state)
  const where = at.kind === 'scene' ? at.scene : -1 - at.ending
  const seen =
    passage.interrupt === null
      ? ''
      : `${passage.interrupt.index}.${passage.interrupt.line}.${passage.interrupt.arrow}`
  return `${passage.arrow}|${seen}|${where}|${line}|${mood}|${stance}|${thin}|${known}|${state.deal}|${choices.join()}`
}
