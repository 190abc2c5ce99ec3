/**
 * What all personas are made of: the bounded context, the events, the guards and the actions, and the
 * words a machine is written in. One file a persona builds its machine from this; nothing here knows
 * any of them. What most of them do alike is in `manners.ts`.
 *
 * Every machine has parallel regions `mood`, `stance`, `candour` (what scenarios read) and `nerves`
 * (what happens to trust, pressure and patience). No clock, no randomness, no timers, no invokes.
 */
import { assign, emit, setup } from 'xstate'
import type { VariantId } from '../model/catalogue.ts'
import type { Level } from '../model/words.ts'
import type { PersonaEvent } from './hearing.ts'

export interface TemperInput {
  readonly variant: VariantId
  readonly trust: Level
  /** Promises he has broken already. */
  readonly broken: number
}

export interface TemperContext {
  /** Constant of the play: the hidden cause. */
  readonly variant: VariantId
  /** 0–4, never above `cap`. */
  readonly trust: number
  /** 0–4; errors lower it for good. */
  readonly cap: number
  /** 0–2. */
  readonly pressure: number
}

/** Patience that a move cost beyond the one point that every move costs. */
export interface Toll {
  readonly type: 'toll'
  readonly patience: number
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

const startTrust: Readonly<Record<Level, number>> = { low: 1, middle: 2, high: 3 }

export const temper = setup({
  types: {
    context: {} as TemperContext,
    input: {} as TemperInput,
    events: {} as PersonaEvent,
    emitted: {} as Toll,
  },
  guards: {
    /** One of these causes is the true one. */
    cause: ({ context }, params: { in: readonly VariantId[] }) => params.in.includes(context.variant),
    trust: ({ context }, params: { atLeast: number }) => context.trust >= params.atLeast,
    pressed: ({ context }, params: { atLeast: number }) => context.pressure >= params.atLeast,
  },
  actions: {
    warm: assign({
      trust: ({ context }, params: { by: number }) => clamp(context.trust + params.by, 0, context.cap),
    }),
    cool: assign({
      trust: ({ context }, params: { by: number }) => clamp(context.trust - params.by, 0, context.cap),
    }),
    /** Trust lost that does not come back: the cap sinks too. */
    hurt: assign(({ context }, params: { by: number }) => {
      const cap = clamp(context.cap - params.by, 0, 4)
      return { cap, trust: clamp(context.trust - params.by, 0, cap) }
    }),
    /** He likes it now and thinks less of us for good: only the cap sinks. */
    spoil: assign(({ context }, params: { by: number }) => {
      const cap = clamp(context.cap - params.by, 0, 4)
      return { cap, trust: Math.min(context.trust, cap) }
    }),
    press: assign({
      pressure: ({ context }, params: { by: number }) => clamp(context.pressure + params.by, 0, 2),
    }),
    toll: emit((_, params: { patience: number }): Toll => ({ type: 'toll', patience: params.patience })),
  },
})

/** Guards, as the machines write them: one of these causes is the true one; trust, or pressure, is at least this. */
export const cause = (...causes: readonly VariantId[]) => ({ type: 'cause', params: { in: causes } }) as const
export const trust = (atLeast: number) => ({ type: 'trust', params: { atLeast } }) as const
export const pressure = (atLeast: number) => ({ type: 'pressed', params: { atLeast } }) as const

/** Actions, as the machines write them; each says what it does where it is defined above. */
export const warm = (by: number) => ({ type: 'warm', params: { by } }) as const
export const cool = (by: number) => ({ type: 'cool', params: { by } }) as const
export const hurt = (by: number) => ({ type: 'hurt', params: { by } }) as const
export const spoil = (by: number) => ({ type: 'spoil', params: { by } }) as const
export const press = (by: number) => ({ type: 'press', params: { by } }) as const
export const toll = (patience: number) => ({ type: 'toll', params: { patience } }) as const

/** The context every persona starts with. */
export const composure = ({ input }: { input: TemperInput }): TemperContext => ({
  variant: input.variant,
  trust: clamp(startTrust[input.trust] - input.broken, 0, 4),
  cap: 4,
  pressure: 0,
})
