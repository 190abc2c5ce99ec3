/** Moves made on a customer's machine, and what has become of him then. */
import type { PersonaEvent } from '../../src/persona/hearing.ts'
import { answer, read, rest } from '../../src/persona/persona.ts'
import type { Persona } from '../../src/persona/persona.ts'

type Type = PersonaEvent['type']

function moved(persona: Persona, variant: string, broken: number, types: readonly Type[]) {
  let snapshot = rest(persona, { variant, trust: 'middle', broken })
  let toll = 0
  for (const type of types) {
    const reply = answer(persona, snapshot, { type } as PersonaEvent)
    snapshot = reply.next
    toll += reply.toll
  }
  return { snapshot, toll }
}

/** His state after some moves, and the patience they cost beyond the usual; so many promises broken before. */
export const saidWhere =
  (broken: number) =>
  (persona: Persona, variant: string, ...types: readonly Type[]) => {
    const { snapshot, toll } = moved(persona, variant, broken, types)
    return { ...snapshot.context, ...snapshot.value, toll }
  }
export const said = saidWhere(0)

/** The same of one customer in the words that scenarios read. */
export const readWhere =
  (persona: Persona, broken = 0) =>
  (variant: string, ...types: readonly Type[]) => {
    const { snapshot, toll } = moved(persona, variant, broken, types)
    return { ...read(snapshot), toll }
  }
