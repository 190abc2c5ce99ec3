/**
 * One play on screen as a machine: briefing → preparing → talking (contact, after) → review, with the
 * customer's own machine as its child while they talk. The child decides: `pick` sends it the move
 * and steps the game by what it answers.
 */
import { assign, fromTransition, setup } from 'xstate'
import type { ActorRefFrom, AnyActorLogic, AnyActorRef, SnapshotFrom } from 'xstate'
import type { Game } from '../model/game.ts'
import type { Attempt, Pick, State } from '../model/play.ts'
import { keyOf } from '../persona/persona.ts'
import type { Persona, PersonaSnapshot } from '../persona/persona.ts'
import type { Toll } from '../persona/temper.ts'
import { tableDriver } from './driver.ts'
import type { PersonaDriver } from './driver.ts'
import { variantOf } from './replay.ts'
import { rulesOf } from './rules.ts'
import type { Rules, Step } from './rules.ts'

export interface SessionInput {
  readonly game: Game
  readonly attempt: Attempt
}

interface SessionContext extends SessionInput {
  readonly variant: number
  readonly states: readonly State[]
  readonly steps: readonly Step[]
}

export type SessionEvent =
  | { readonly type: 'prepare' }
  | { readonly type: 'set out'; readonly bring: readonly number[]; readonly state: State }
  | {
      readonly type: 'stepped'
      readonly pick: Pick
      readonly step: Step
      readonly time: number | null
    }

/** A customer on stored tables: how an attempt on an older game goes on after persona code changed. */
function tableActor(game: Game, variant: number, start: number) {
  const driver = tableDriver(game)
  const events = game.variants[variant]?.table.events ?? []
  return fromTransition(
    (now: { readonly row: number; readonly toll: number }, event: { readonly type: string }) => {
      const column = events.indexOf(event.type)
      if (column < 0) return now
      return { row: driver.next(variant, now.row, column), toll: driver.toll(variant, now.row, column) }
    },
    { row: driver.start(variant, start), toll: 0 },
  )
}

/** A driver that asks a running persona machine, and finds its state in the game's table. */
function machineDriver(game: Game, actor: AnyActorRef): PersonaDriver {
  const tables = tableDriver(game)
  const rows = game.variants.map(({ table }) => new Map(table.keys.map((key, row) => [key, row])))
  let toll = 0
  const rowNow = (variant: number): number => {
    const row = rows[variant]?.get(keyOf(actor.getSnapshot() as PersonaSnapshot))
    if (row === undefined) throw new RangeError('the customer is in a state the game does not know')
    return row
  }
  return {
    words: tables.words,
    start: rowNow,
    next(variant, _row, event) {
      toll = 0
      const listening = actor.on('toll', (emitted) => {
        toll += (emitted as Toll).patience
      })
      actor.send({ type: game.variants[variant]?.table.events[event] ?? '' })
      listening.unsubscribe()
      return rowNow(variant)
    },
    toll: () => toll,
  }
}

/** The same over a customer who runs on stored tables. */
function storedDriver(game: Game, actor: AnyActorRef): PersonaDriver {
  const tables = tableDriver(game)
  const now = () =>
    (actor.getSnapshot() as { readonly context: { readonly row: number; readonly toll: number } }).context
  return {
    words: tables.words,
    start: () => now().row,
    next(variant, _row, event) {
      actor.send({ type: game.variants[variant]?.table.events[event] ?? '' })
      return now().row
    },
    toll: () => now().toll,
  }
}

/**
 * @param persona the customer's machine as this release knows it, or null to run on the game's tables
 */
export function sessionMachine(input: SessionInput, persona: Persona | null) {
  const { game, attempt } = input
  const variant = variantOf(game, attempt.seed)
  const start = game.starts[attempt.start]
  const id = game.variants[variant]?.id ?? ''
  const customer: AnyActorLogic =
    persona === null ? tableActor(game, variant, attempt.start) : persona.machine
  return setup({
    types: { context: {} as SessionContext, events: {} as SessionEvent },
    actors: { customer },
    guards: {
      ended: (_, params: { state: State }) => params.state.at < 0,
      after: (_, params: { state: State }) => game.scenes[params.state.at]?.after === true,
    },
    actions: {
      record: assign(({ context }, params: { pick: Pick; step: Step; time: number | null }) => ({
        attempt: {
          ...context.attempt,
          picks: [...context.attempt.picks, params.pick],
          times: [...context.attempt.times, params.time],
        },
        states: [...context.states, params.step.state],
        steps: [...context.steps, params.step],
      })),
    },
  }).createMachine({
    id: 'session',
    context: {
      ...input,
      attempt: { ...attempt, bring: null, picks: [], times: [] },
      variant,
      states: [],
      steps: [],
    },
    initial: 'briefing',
    states: {
      briefing: { on: { prepare: 'preparing' } },
      preparing: { on: { prepare: 'preparing' } },
      talking: {
        initial: 'contact',
        states: { contact: {}, after: {} },
        on: {
          stepped: [
            {
              guard: { type: 'ended', params: ({ event }) => ({ state: event.step.state }) },
              target: 'review',
              actions: { type: 'record', params: ({ event }) => event },
            },
            {
              guard: { type: 'after', params: ({ event }) => ({ state: event.step.state }) },
              target: '.after',
              actions: { type: 'record', params: ({ event }) => event },
            },
            { actions: { type: 'record', params: ({ event }) => event } },
          ],
        },
      },
      review: {},
    },
    invoke: {
      id: 'customer',
      src: 'customer',
      input: { variant: id, trust: start?.trust ?? 'middle', broken: start?.broken ?? 0 },
    },
    on: {
      'set out': {
        target: '.talking',
        actions: assign(({ context, event }) => ({
          attempt: { ...context.attempt, bring: event.bring },
          states: [event.state],
        })),
      },
    },
  })
}

export type SessionMachine = ReturnType<typeof sessionMachine>
export type SessionActor = ActorRefFrom<SessionMachine>
export type SessionSnapshot = SnapshotFrom<SessionMachine>

/** What a screen does with a session. */
export interface Session {
  readonly rules: Rules
  setOut(bring: readonly number[]): void
  /**
   * @param time milliseconds it took, or null if nobody measured
   * @throws RangeError if the pick is not offered
   */
  pick(pick: Pick, time?: number | null): void
}

/**
 * The effects around a running session: the customer's actor is asked, then the session is told.
 * Picks of a saved attempt are played again through the same path.
 */
export function openSession(actor: SessionActor, persona: Persona | null): Session {
  const { game } = actor.getSnapshot().context
  const customer = (actor.getSnapshot().children as Record<string, AnyActorRef | undefined>)['customer']
  if (customer === undefined) throw new Error('the session has no customer')
  const rules = rulesOf(game, persona === null ? storedDriver(game, customer) : machineDriver(game, customer))
  return {
    rules,
    setOut(bring) {
      const { attempt, variant } = actor.getSnapshot().context
      actor.send({ type: 'set out', bring, state: rules.begin(attempt.start, variant, bring) })
    },
    pick(pick, time = null) {
      const state = actor.getSnapshot().context.states.at(-1)
      if (state === undefined) throw new RangeError('the play has not begun')
      actor.send({ type: 'stepped', pick, step: rules.step(state, pick), time })
    },
  }
}
