/**
 * Scenario + persona → game: prose dropped, moves turned into events of the persona, its tables
 * tabulated for just the states that plays of this game reach, and a hash that names the logic.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Catalogue } from '../model/catalogue.ts'
import type { DealTerm } from '../model/deal.ts'
import type { Game, GameArrow, GameChoice, GameVariant } from '../model/game.ts'
import type { Arrow, Choice, Effects, Scenario } from '../model/scenario.ts'
import { hear } from '../persona/hearing.ts'
import type { PersonaEvent } from '../persona/hearing.ts'
import type { Persona } from '../persona/persona.ts'
import { tabulate } from '../persona/tabulate.ts'
import type { GrowingTable } from '../persona/tabulate.ts'
import { slotsOf } from './deals.ts'
import type { PersonaDriver } from './driver.ts'
import { rulesOf } from './rules.ts'
import { stateIndex } from './state-index.ts'

const bitsOf = (indices: readonly number[]): number => indices.reduce((bits, index) => bits | (1 << index), 0)

const gameArrow = (arrow: Arrow): GameArrow => ({
  when: arrow.when,
  to: arrow.to,
  learns: bitsOf(arrow.learns),
  deal: arrow.deal,
  speaks: arrow.reply.length > 0,
})

function* termsOf(scenario: Scenario): Iterable<DealTerm> {
  const effects = function* (): Iterable<Effects> {
    yield* scenario.starts
    yield* scenario.leave.arrows
    for (const interrupt of scenario.interrupts) yield* interrupt.arrows
    for (const { choices } of scenario.scenes)
      for (const choice of choices) {
        yield choice
        yield* choice.arrows
      }
  }
  for (const { deal } of effects()) yield* deal
}

/** A driver over tables that still grow. */
const growingDriver = (tables: readonly GrowingTable[]): PersonaDriver => {
  const of = (variant: number): GrowingTable => {
    const table = tables[variant]
    if (table === undefined) throw new RangeError(`no variant ${variant}`)
    return table
  }
  return {
    start: (variant, start) => of(variant).starts[start] ?? 0,
    words: (variant, row) => of(variant).words(row),
    next: (variant, row, event) => of(variant).next(row, event),
    toll: (variant, row, event) => of(variant).toll(row, event),
  }
}

/** Visits every state that any play can reach, so that the tables learn every answer asked for. */
function visitAll(game: Game, driver: PersonaDriver): void {
  const rules = rulesOf(game, driver)
  const index = stateIndex()
  for (const start of game.starts.keys())
    for (const variant of game.variants.keys())
      for (const bring of rules.bringLists) index.intern(rules.begin(start, variant, bring))
  for (let id = 0; id < index.size; id++) {
    const state = index.get(id)
    for (const choice of rules.offered(state)) index.intern(rules.step(state, choice).state)
  }
}

/** Name of the logic: 16 hexadecimal digits of SHA-256 over the game without its hash. */
export const hashOf = (game: Omit<Game, 'hash'>): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(game)))).slice(0, 16)

/**
 * @throws RangeError if the scenario exceeds what a game can hold (30 facts and documents together).
 */
export function buildGame(scenario: Scenario, persona: Persona, techniques: Catalogue['techniques']): Game {
  if (scenario.facts.length + scenario.documents.length > 30)
    throw new RangeError('more than 30 facts and documents')
  const events: PersonaEvent[] = [{ type: 'tired' }, { type: 'spent' }]
  const columns = new Map<string, number>(events.map((event, column) => [event.type, column]))
  const columnOf = (choice: Choice): number => {
    const technique = choice.move.kind === 'technique' ? techniques.get(choice.move.technique) : undefined
    const type = `${hear(persona.hears, choice.move, technique?.family ?? null)}.${choice.tone}` as const
    const known = columns.get(type)
    if (known !== undefined) return known
    columns.set(type, events.length)
    events.push({ type })
    return events.length - 1
  }
  const gameChoice = (choice: Choice): GameChoice => ({
    event: columnOf(choice),
    manner: choice.manner,
    tone: choice.tone,
    move: choice.move,
    techniques: choice.techniques,
    needs: choice.needs,
    learns: bitsOf(choice.learns),
    deal: choice.deal,
    arrows: choice.arrows.map(gameArrow),
  })
  const scenes = scenario.scenes.map((scene) => ({
    after: scene.when === 'after',
    lines: scene.lines.map((block) => block.when),
    choices: scene.choices.map(gameChoice),
  }))
  const totalWeight = scenario.variants.reduce((sum, variant) => sum + variant.weight, 0)
  const tables = scenario.variants.map((variant) =>
    tabulate(
      persona,
      variant.id,
      events,
      scenario.starts.map(({ trust, broken }) => ({ trust, broken })),
    ),
  )
  const variants = (): GameVariant[] =>
    scenario.variants.map(({ id, weight, obstacle }, index) => ({
      id,
      probability: weight / totalWeight,
      obstacle,
      table: (tables[index] as GrowingTable).freeze(),
    }))
  const draft: Omit<Game, 'hash'> = {
    format: 1,
    scenario: scenario.id,
    persona: scenario.persona,
    today: scenario.today,
    mark: scenario.mark,
    acceptable: scenario.acceptable,
    stake: scenario.account.stake - scenario.account.setOff,
    disputed: scenario.account.disputed,
    age: scenario.account.age,
    factCount: scenario.facts.length,
    documents: scenario.documents.map((document) => document.technique),
    bringLimit: scenario.bringLimit,
    slots: slotsOf(termsOf(scenario)),
    variants: variants(),
    starts: scenario.starts.map((start) => ({
      scene: start.scene,
      facts: bitsOf(start.learns),
      deal: start.deal,
      trust: start.trust,
      broken: start.broken,
      patience: start.patience,
    })),
    scenes,
    interrupts: scenario.interrupts.map((interrupt) => ({
      when: interrupt.when,
      lines: interrupt.lines.map((block) => block.when),
      arrows: interrupt.arrows.map(gameArrow),
    })),
    leave: scenario.leave.arrows.map(gameArrow),
    endings: scenario.endings.map((ending) => ({
      declared: ending.declared,
      lines: ending.lines.map((block) => block.when),
    })),
  }
  visitAll({ ...draft, hash: '' }, growingDriver(tables))
  const complete = { ...draft, variants: variants() }
  return { ...complete, hash: hashOf(complete) }
}
