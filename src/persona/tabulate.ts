/**
 * A persona's machine as integers, discovered as they are asked for: XState's own pure `transition`
 * answers once a row and event, and the answer is kept. Tests hold the table equal to the machine.
 */
import type { VariantId } from '../model/catalogue.ts'
import type { PersonaTable, PersonaWords } from '../model/game.ts'
import type { PersonaEvent } from './hearing.ts'
import { answer, keyOf, read, rest } from './persona.ts'
import type { Persona, PersonaSnapshot } from './persona.ts'
import type { TemperInput } from './temper.ts'

export interface GrowingTable {
  readonly starts: readonly number[]
  words(row: number): PersonaWords
  /** Row after an event (index into the events given), and what it cost beyond the usual point. */
  next(row: number, event: number): number
  toll(row: number, event: number): number
  /** How many rows are known so far. */
  size(): number
  /** What has been asked so far, as data; a cell never asked for is -1. */
  freeze(): PersonaTable
}

const unasked = -1

/**
 * @param events the columns of the table
 * @param starts initial trust and broken promises of each start of the game
 */
export function tabulate(
  persona: Persona,
  variant: VariantId,
  events: readonly PersonaEvent[],
  starts: readonly Omit<TemperInput, 'variant'>[],
): GrowingTable {
  const rows = new Map<string, number>()
  const snapshots: PersonaSnapshot[] = []
  const words: PersonaWords[] = []
  const nexts: number[] = []
  const tolls: number[] = []

  const rowOf = (snapshot: PersonaSnapshot): number => {
    const key = keyOf(snapshot)
    const known = rows.get(key)
    if (known !== undefined) return known
    const row = snapshots.length
    rows.set(key, row)
    snapshots.push(snapshot)
    words.push(read(snapshot))
    for (let event = 0; event < events.length; event++) {
      nexts.push(unasked)
      tolls.push(0)
    }
    return row
  }
  const at = <T>(list: readonly T[], index: number): T => {
    const item = list[index]
    if (item === undefined) throw new RangeError(`persona ${persona.id}: no row or event ${index}`)
    return item
  }
  const ask = (row: number, event: number): number => {
    const cell = row * events.length + event
    if (at(nexts, cell) === unasked) {
      const reply = answer(persona, at(snapshots, row), at(events, event))
      nexts[cell] = rowOf(reply.next)
      tolls[cell] = reply.toll
    }
    return cell
  }
  const startRows = starts.map((start) => rowOf(rest(persona, { variant, ...start })))
  return {
    starts: startRows,
    words: (row) => at(words, row),
    next: (row, event) => at(nexts, ask(row, event)),
    toll: (row, event) => at(tolls, ask(row, event)),
    size: () => snapshots.length,
    freeze: () => ({
      events: events.map((event) => event.type),
      keys: [...rows.keys()],
      words: [...words],
      next: [...nexts],
      toll: [...tolls],
      starts: startRows,
    }),
  }
}
