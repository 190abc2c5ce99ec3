/**
 * What of a state can still matter. Enters: a game. Leaves: a function that drops the rest of a state, so
 * that states which differ in nothing else are one to the solver. Facts and documents are kept where
 * something ahead reads them, found by going backwards from the endings as compilers find live variables:
 * a line, a choice, an arrow, an interrupt, an obstacle; or where learning them again would show. Nothing
 * is chosen by hand, and a test holds every play of random games to one that forgets nothing.
 */
import type { Condition } from '../model/condition.ts'
import type { Game, GameArrow, PersonaTable } from '../model/game.ts'
import type { State } from '../model/play.ts'
import type { Target } from '../model/scenario.ts'

/** A condition as far as the variant decides it, and the bits of `known` that it reads beyond that. */
interface Reading {
  /** Null where more than the variant decides. */
  readonly value: boolean | null
  readonly bits: number
}

const open = (bits: number): Reading => ({ value: null, bits })

/** @param variant that is the true one; null where several may be */
function reading(game: Game, condition: Condition | null, variant: number | null): Reading {
  if (condition === null) return { value: true, bits: 0 }
  switch (condition.kind) {
    case 'fact':
      return open(1 << condition.fact)
    case 'brought':
      return open(1 << (game.factCount + condition.document))
    case 'variant':
      return variant === null ? open(0) : { value: condition.variant === variant, bits: 0 }
    case 'not': {
      const { value, bits } = reading(game, condition.of, variant)
      return { value: value === null ? null : !value, bits }
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => reading(game, part, variant))
      const decisive = condition.kind === 'any'
      if (parts.some(({ value }) => value === decisive)) return { value: decisive, bits: 0 }
      if (parts.every(({ value }) => value !== null)) return { value: !decisive, bits: 0 }
      return open(parts.reduce((all, { bits }) => all | bits, 0))
    }
    default:
      return open(0)
  }
}

/** Bits that some of the ways teach and others do not: where they are known already, nothing tells the ways apart. */
function telling(ways: readonly GameArrow[]): number {
  const some = ways.reduce((bits, { learns }) => bits | learns, 0)
  const every = ways.at(-1)?.when === null ? ways.reduce((bits, { learns }) => bits & learns, some) : 0
  return some & ~every
}

/** Bits of `known` that matter. */
interface Live {
  /** By scene. */
  readonly scenes: readonly number[]
  /** At any ending. */
  readonly endings: number
}

/**
 * @param variant that is the true one; null where several may be, so that all that tells them apart
 * matters as well
 */
function live(game: Game, variant: number | null): Live {
  const decided = (condition: Condition | null): boolean | null => reading(game, condition, variant).value
  const read = (condition: Condition | null): number => reading(game, condition, variant).bits
  const readAll = (conditions: readonly (Condition | null)[]): number =>
    conditions.reduce((bits, condition) => bits | read(condition), 0)
  const shown = (lines: readonly (Condition | null)[]): number => (variant === null ? readAll(lines) : 0)

  const obstacles = game.variants.filter((_, index) => variant === null || index === variant)
  const endings =
    readAll(obstacles.map(({ obstacle }) => obstacle?.unless ?? null)) |
    shown(game.endings.flatMap(({ lines }) => lines))
  const scenes = game.scenes.map(() => 0)
  const liveAt = (target: Target): number =>
    target.kind === 'ending' ? endings : (scenes[target.scene] ?? 0)

  /** What matters before one of the ways is taken. @param arrive what matters where one leads */
  function before(ways: readonly GameArrow[], arrive: (to: Target) => number, staying: number): number {
    let bits = variant === null ? telling(ways) : 0
    for (const { when, learns, to } of ways) {
      if (decided(when) === false) continue
      bits |= read(when) | (arrive(to) & ~learns)
      if (decided(when) === true) return bits
    }
    return bits | staying
  }
  const beforeBreakIn = (): number =>
    game.interrupts
      .filter(({ when }) => decided(when) !== false)
      .reduce(
        (bits, { when, lines, arrows }) => bits | read(when) | shown(lines) | before(arrows, liveAt, 0),
        0,
      )

  function inScene(index: number, breakIn: number): number {
    const scene = game.scenes[index]
    if (scene === undefined) return 0
    const arrive = (to: Target): number =>
      liveAt(to) | (to.kind === 'scene' && game.scenes[to.scene]?.after !== true ? breakIn : 0)
    const here: Target = { kind: 'scene', scene: index }
    return scene.choices
      .filter(({ needs }) => decided(needs) !== false)
      .reduce(
        (bits, { needs, learns, arrows }) =>
          bits | read(needs) | (before(arrows, arrive, arrive(here)) & ~learns),
        shown(scene.lines) | before(game.leave, liveAt, 0),
      )
  }

  // What matters only grows from round to round, so this ends.
  for (let settled = false; !settled;) {
    settled = true
    const breakIn = beforeBreakIn()
    for (const [index, known] of scenes.entries()) {
      const bits = inScene(index, breakIn)
      if (bits === known) continue
      scenes[index] = bits
      settled = false
    }
  }
  return { scenes, endings }
}

/** The first row that reads like each row: all of a customer that is left at an ending. */
function facesOf({ words }: PersonaTable): readonly number[] {
  const first = new Map<string, number>()
  return words.map(({ mood, stance, candour, trust, trustValue }, row) => {
    const key = [mood, stance, candour, trust, trustValue].join()
    const found = first.get(key) ?? row
    first.set(key, found)
    return found
  })
}

/**
 * A state without what cannot matter any more: it offers, answers, ends in and is worth the same.
 * @param alone whether no other variant is possible, so that nothing is left to be told apart
 */
export type Forget = (state: State, alone: boolean) => State

export function forgetting(game: Game): Forget {
  const anyone = live(game, null)
  const variants = game.variants.map(({ table }, variant) => ({
    live: live(game, variant),
    faces: facesOf(table),
  }))
  return (state, alone) => {
    const variant = variants[state.variant]
    if (variant === undefined) throw new RangeError(`the game has no variant ${state.variant}`)
    const { scenes, endings } = alone ? variant.live : anyone
    if (state.at >= 0) return { ...state, known: state.known & (scenes[state.at] ?? 0) }
    const row = variant.faces[state.row] ?? state.row
    return { ...state, known: state.known & endings, row, fired: 0 }
  }
}
