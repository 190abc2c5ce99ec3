/**
 * A persona: an XState machine with what the rest of the code needs to know of it. Reading its
 * state in words is here, so that the running actor and the compiled table are read alike.
 */
import { initialTransition, transition } from 'xstate'
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import type { PersonaId, VariantId } from '../model/catalogue.ts'
import type { PersonaWords } from '../model/game.ts'
import type { Level } from '../model/words.ts'
import type { Hears, PersonaEvent } from './hearing.ts'
import type { TemperContext, TemperInput, Toll } from './temper.ts'

/** What is read of a machine's snapshot; XState's type of any machine leaves these open. */
export interface PersonaSnapshot {
  readonly value: Pick<PersonaWords, 'mood' | 'stance' | 'candour'>
  readonly context: TemperContext
}

export interface Persona {
  readonly id: PersonaId
  /** The causes it can play, by the ids of its Markdown. */
  readonly variants: readonly VariantId[]
  /** Made with `temper.createMachine`. */
  readonly machine: AnyStateMachine
  readonly hears: Hears
}

/** The state a play begins in. */
export const rest = (persona: Persona, input: TemperInput): PersonaSnapshot =>
  initialTransition(persona.machine, input)[0] as PersonaSnapshot

/** One move answered: the next state and the patience it cost beyond the usual point. */
export function answer(
  persona: Persona,
  snapshot: PersonaSnapshot,
  event: PersonaEvent,
): { readonly next: PersonaSnapshot; readonly toll: number } {
  const answered = transition(persona.machine, snapshot as unknown as AnyMachineSnapshot, event)
  let toll = 0
  for (const action of answered[1]) {
    const { event: emitted } = action.params as { readonly event?: Toll }
    if (emitted?.type === 'toll') toll += emitted.patience
  }
  return { next: answered[0] as PersonaSnapshot, toll }
}

/** Trust in words: 0–1 low, 2 middle, 3–4 high. */
export const trustLevel = (trust: number): Level => (trust <= 1 ? 'low' : trust === 2 ? 'middle' : 'high')

/** What may be read of a state. */
export function read(snapshot: PersonaSnapshot): PersonaWords {
  const { value } = snapshot
  const { trust, pressure } = snapshot.context
  return {
    mood: value.mood,
    stance: value.stance,
    candour: value.candour,
    trust: trustLevel(trust),
    trustValue: trust,
    pressure,
  }
}

/** A name that two states share only if they answer everything alike. */
export function keyOf(snapshot: PersonaSnapshot): string {
  const { mood, stance, candour } = snapshot.value
  const { trust, cap, pressure } = snapshot.context
  return `${mood}.${stance}.${candour}.${trust}${cap}${pressure}`
}
