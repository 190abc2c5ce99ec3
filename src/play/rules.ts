/**
 * The rules of one game: how a play begins, what is offered, what a pick does, what may be seen and
 * what an outcome is worth. The screen, the solver, the proofs and the bots all use these.
 */
import type { Condition } from '../model/condition.ts'
import type { Deal } from '../model/deal.ts'
import type { Game, GameArrow, GameScene, PersonaWords } from '../model/game.ts'
import type { Passage, Pick, Projection, State } from '../model/play.ts'
import type { EndingClass, Level } from '../model/words.ts'
import { dealCodec } from './deals.ts'
import { spentEvent, tableDriver, tiredEvent } from './driver.ts'
import type { PersonaDriver } from './driver.ts'
import { classOf, keepChance, worth } from './worth.ts'
import type { Exposure, Standing } from './worth.ts'

export interface Step {
  readonly state: State
  readonly passage: Passage
}

export interface Rules {
  readonly game: Game
  /** All lists of documents that may be brought, from none to the limit, ascending. */
  readonly bringLists: readonly (readonly number[])[]
  readonly begin: (start: number, variant: number, bring: readonly number[]) => State
  readonly ended: (state: State) => boolean
  /** Authored ordinals of the choices offered, ascending; empty at an ending. */
  readonly offered: (state: State) => readonly number[]
  /** @throws RangeError if the pick is not offered here. */
  readonly step: (state: State, pick: Pick) => Step
  readonly project: (state: State) => Projection
  readonly words: (state: State) => PersonaWords
  readonly deal: (state: State) => Deal
  /** Raw worth of the play as it stands, in shares of the stake; 0 after a red line. */
  readonly worth: (state: State) => number
  /** Chance, 0–1, that what is promised in this state is kept. */
  readonly keepChance: (state: State) => number
  readonly classOf: (state: State) => EndingClass
}

type Test = (state: State) => boolean

/** A state in the making: a step writes one and hands it out as a `State`. */
type Draft = { -readonly [Key in keyof State]: State[Key] }

const always: Test = () => true

function listsUpTo(limit: number, count: number): readonly (readonly number[])[] {
  let lists: readonly (readonly number[])[] = [[]]
  for (let item = 0; item < count; item++) {
    lists = [...lists, ...lists.filter((list) => list.length < limit).map((list) => [...list, item])]
  }
  return lists
}

/** Below this share of the patience he began with, he is getting impatient. */
const thinShare = 1 / 3

/**
 * @param driver who answers for the customer; the game's own tables unless a live actor does
 */
export function rulesOf(game: Game, driver: PersonaDriver = tableDriver(game)): Rules {
  const deals = dealCodec(game.slots)
  const exposure: Exposure = { stake: game.stake, disputed: game.disputed, age: game.age, today: game.today }
  const startPatience = Math.max(...game.starts.map((start) => start.patience))
  const broken = (state: State): number => game.starts[state.start]?.broken ?? 0

  const words = (state: State): PersonaWords => driver.words(state.variant, state.row)
  const isThin = (patience: number): boolean => patience <= startPatience * thinShare
  // The solver asks for the class at every turn, since ending the contact may depend on it.
  const classes: Readonly<Record<Level, Map<number, EndingClass>>> = {
    low: new Map(),
    middle: new Map(),
    high: new Map(),
  }
  function classNow(state: State): EndingClass {
    if (state.foul) return 'gate'
    const { trust } = words(state)
    let found = classes[trust].get(state.deal)
    if (found === undefined)
      classes[trust].set(state.deal, (found = classOf(deals.read(state.deal), exposure, trust)))
    return found
  }

  function compile(condition: Condition | null): Test {
    if (condition === null) return always
    switch (condition.kind) {
      case 'all': {
        const tests = condition.of.map(compile)
        return (state) => tests.every((test) => test(state))
      }
      case 'any': {
        const tests = condition.of.map(compile)
        return (state) => tests.some((test) => test(state))
      }
      case 'not': {
        const test = compile(condition.of)
        return (state) => !test(state)
      }
      case 'trust':
        return (state) => condition.is.includes(words(state).trust)
      case 'mood':
        return (state) => condition.is.includes(words(state).mood)
      case 'stance':
        return (state) => condition.is.includes(words(state).stance)
      case 'candour':
        return (state) => condition.is.includes(words(state).candour)
      case 'patience':
        return condition.is === 'thin' ? (state) => isThin(state.patience) : (state) => state.patience <= 0
      case 'fact': {
        const bit = 1 << condition.fact
        return (state) => (state.known & bit) !== 0
      }
      case 'brought': {
        const bit = 1 << (game.factCount + condition.document)
        return (state) => (state.known & bit) !== 0
      }
      case 'variant':
        return (state) => state.variant === condition.variant
      case 'deal':
        return (state) => deals.amount(state.deal, condition.part) >= condition.atLeast
      case 'class':
        return (state) => condition.is.includes(classNow(state))
    }
  }

  const compileArrows = (arrows: readonly GameArrow[]) =>
    arrows.map((arrow) => ({ arrow, test: compile(arrow.when) }))
  const scenes = game.scenes.map((scene) => ({
    scene,
    lines: scene.lines.map(compile),
    choices: scene.choices.map((choice) => ({
      choice,
      needs: compile(choice.needs),
      arrows: compileArrows(choice.arrows),
    })),
  }))
  const interrupts = game.interrupts.map((interrupt) => ({
    when: compile(interrupt.when),
    lines: interrupt.lines.map(compile),
    arrows: compileArrows(interrupt.arrows),
  }))
  const leave = compileArrows(game.leave)
  const endings = game.endings.map((ending) => ending.lines.map(compile))
  const obstacles = game.variants.map(({ obstacle }) =>
    obstacle === null ? null : { keep: obstacle.keep, cleared: compile(obstacle.unless) },
  )

  const sceneAt = (state: State) => (state.at < 0 ? undefined : scenes[state.at])
  const first = (list: readonly { readonly test: Test }[], state: State): number => {
    for (let index = 0; index < list.length; index++) if (list[index]?.test(state) === true) return index
    return -1
  }

  const follow = (draft: Draft, arrow: GameArrow): void => {
    draft.known |= arrow.learns
    if (arrow.deal.length > 0) draft.deal = deals.apply(draft.deal, arrow.deal)
    draft.at = arrow.to.kind === 'scene' ? arrow.to.scene : -1 - arrow.to.ending
  }

  /** His answer to a move: his state, what it cost, and that he notices his patience running. */
  function react(draft: Draft, event: number, scene: GameScene): void {
    const { variant, row, patience } = draft
    draft.row = driver.next(variant, row, event)
    draft.patience = Math.max(0, patience - 1 - driver.toll(variant, row, event))
    if (scene.after) return
    if (!isThin(patience) && isThin(draft.patience)) draft.row = driver.next(variant, draft.row, tiredEvent)
    if (patience > 0 && draft.patience === 0) draft.row = driver.next(variant, draft.row, spentEvent)
  }

  /** The first interrupt that holds and has not fired yet, if any. */
  function breakIn(draft: Draft): Passage['interrupt'] {
    for (const [index, interrupt] of interrupts.entries()) {
      const bit = 1 << index
      if ((draft.fired & bit) !== 0 || !interrupt.when(draft)) continue
      const line = interrupt.lines.findIndex((test) => test(draft))
      const way = first(interrupt.arrows, draft)
      const taken = interrupt.arrows[way]
      draft.fired |= bit
      if (taken !== undefined) follow(draft, taken.arrow)
      return { index, line, arrow: taken?.arrow.speaks === true ? way : -1 }
    }
    return null
  }

  function standing(state: State): Standing {
    const obstacle = obstacles[state.variant] ?? null
    return {
      trust: words(state).trustValue,
      patience: state.patience / (game.starts[state.start]?.patience ?? 1),
      broken: broken(state),
      obstacle: obstacle === null || obstacle.cleared(state) ? 1 : obstacle.keep,
    }
  }

  function offered(state: State): readonly number[] {
    const list: number[] = []
    for (const [index, { needs }] of (sceneAt(state)?.choices ?? []).entries())
      if (needs(state)) list.push(index)
    return list
  }

  return {
    game,
    bringLists: listsUpTo(game.bringLimit, game.documents.length),

    begin(start, variant, bring) {
      const situation = game.starts[start]
      if (situation === undefined) throw new RangeError(`the game has no start ${start}`)
      let known = situation.facts
      for (const document of bring) known |= 1 << (game.factCount + document)
      return {
        start,
        variant,
        at: situation.scene,
        row: driver.start(variant, start),
        known,
        deal: deals.apply(0, situation.deal),
        patience: situation.patience,
        fired: 0,
        foul: false,
      }
    },

    ended: (state) => state.at < 0,

    offered,

    step(state, pick) {
      const here = sceneAt(state)
      if (here === undefined) throw new RangeError('the play has ended')
      const draft: Draft = { ...state }
      if (pick === 'leave') {
        const index = first(leave, state)
        const taken = leave[index]
        if (taken === undefined) throw new RangeError('no way to end the contact here')
        follow(draft, taken.arrow)
        return { state: draft, passage: { arrow: taken.arrow.speaks ? index : -1, interrupt: null } }
      }
      const picked = here.choices[pick]
      if (picked === undefined || !picked.needs(state))
        throw new RangeError(`choice ${pick} is not offered here`)
      const { choice } = picked
      draft.known |= choice.learns
      if (choice.deal.length > 0) draft.deal = deals.apply(draft.deal, choice.deal)
      if (choice.move.kind === 'red-line') draft.foul = true
      react(draft, choice.event, here.scene)
      const index = first(picked.arrows, draft)
      const taken = picked.arrows[index]
      if (taken !== undefined) follow(draft, taken.arrow)
      const arrow = taken?.arrow.speaks === true ? index : -1
      const inContact = draft.at >= 0 && scenes[draft.at]?.scene.after !== true
      return { state: draft, passage: { arrow, interrupt: inContact ? breakIn(draft) : null } }
    },

    project(state) {
      const { mood, stance } = words(state)
      const lines = state.at < 0 ? endings[-1 - state.at] : scenes[state.at]?.lines
      return {
        at: state.at < 0 ? { kind: 'ending', ending: -1 - state.at } : { kind: 'scene', scene: state.at },
        line: lines?.findIndex((test) => test(state)) ?? -1,
        mood,
        stance,
        thin: isThin(state.patience),
        known: state.known,
        deal: deals.read(state.deal),
        choices: offered(state),
      }
    },

    words,
    deal: (state) => deals.read(state.deal),

    worth: (state) => (state.foul ? 0 : worth(deals.read(state.deal), exposure, standing(state))),

    keepChance: (state) => keepChance(deals.read(state.deal), standing(state)),

    classOf: classNow,
  }
}
