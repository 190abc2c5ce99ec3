/**
 * What most customers do alike, by the name their machines call it: a customer's own file then tells
 * only what is particular to this one person. Who differs in any of it writes his own instead.
 */
import { composure, hurt, press, spoil, toll, trust } from './temper.ts'
import type { TemperInput } from './temper.ts'

/** His own broken promises do not trouble him: they lower what his word is worth, not what he thinks of us. */
export const brazen = ({ input }: { input: TemperInput }) => composure({ input: { ...input, broken: 0 } })

// Stance.

/** In any stance: a threat is answered with a no, and out of patience he is gone. */
export const breaksOff = { 'threat.*': 'refusing', spent: 'gone' } as const

/** Insulted, or let off, he falls back to this stance. */
export const fallsBack = <const Stance extends string>(stance: Stance) =>
  ({ 'accuse.*': stance, 'yield.*': stance }) as const

/** Committed: he stands by it unless he is insulted or threatened. */
export const standsByIt = { on: { ...breaksOff, 'accuse.*': 'promising' } } as const

/** Refusing: a quiet ear brings him back if any trust is left, and so does letting him off. */
export const comesRound = {
  on: {
    'listen.soft': { guard: trust(1), target: 'deflecting' },
    'yield.*': 'deflecting',
    spent: 'gone',
  },
} as const

// Candour.

/** Hinting: an insult or a threat, and he says no more. */
export const closesUp = { 'accuse.*': 'masked', 'threat.*': 'masked' } as const

/** Open: insulted he goes back to hints, threatened he says no more. */
export const candid = { on: { 'accuse.*': 'hinting', 'threat.*': 'masked' } } as const

// Nerves.

/** Sympathy without a demand, for those it puts at ease: all pressure is off, and our word counts for less. */
export const indulged = { actions: [spoil(1), press(-2), toll(2)] } as const

/** It is not forgiven, and costs two turns more. */
export const insulted = { actions: [hurt(1), toll(2)] } as const

/** Nor is this; it costs twice as much. */
export const threatened = { actions: [hurt(2), toll(4)] } as const
