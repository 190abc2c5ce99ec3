/**
 * A game small enough to ship. Nearly all of a game is the tables of its persona, and nearly all of a
 * table repeats itself once rows are compared piece by piece of their names: where an answer leads is
 * written as what it changes in the name. Packing is exact: unpacking gives the same game back.
 */
import type { Game, PersonaTable, PersonaWords } from '../model/game.ts'

export interface PackedTable {
  readonly events: readonly string[]
  readonly starts: readonly number[]
  /** The values of each piece of a row's name, and for each piece one letter a row. */
  readonly alphabets: readonly (readonly string[])[]
  readonly names: readonly string[]
  /** What may be read of a row: for each word the piece it follows from, and its value for each of that piece's. */
  readonly words: readonly {
    readonly word: keyof PersonaWords
    readonly piece: number
    readonly values: readonly (string | number | null)[]
  }[]
  /** Which answers the table holds: six to a letter, event by event, rows by name. */
  readonly held: string
  /** For each piece, what each held answer changes it to: one letter, or `.` for nothing. */
  readonly changes: readonly string[]
  /** Toll of each held answer, one letter. */
  readonly tolls: string
}

export type PackedGame = Omit<Game, 'variants'> & {
  readonly variants: readonly (Omit<Game['variants'][number], 'table'> & { readonly table: PackedTable })[]
}

const missing = -1
const piecesOf = (key: string): readonly string[] => key.match(/[A-Za-z-]+|[^A-Za-z-]/g) ?? []
const letter = (index: number): string => String.fromCharCode(48 + index)
const valueOf = (text: string, at: number): number => text.charCodeAt(at) - 48
/** Highest value that one letter holds. */
const most = 60_000

const byName = (keys: readonly string[]): readonly number[] =>
  [...keys.keys()].sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1))

/** Each word as a function of one piece of the name; null if one is not. */
function wordsOf(
  { words }: PersonaTable,
  codes: readonly (readonly number[])[],
  alphabets: readonly (readonly string[])[],
): PackedTable['words'] | null {
  const [first] = words
  const found: PackedTable['words'][number][] = []
  for (const word of Object.keys(first ?? {}) as (keyof PersonaWords)[]) {
    const rule = alphabets.findIndex((_, piece) => {
      const seen = new Map<number, string | number>()
      return words.every((each, row) => {
        const code = codes[row]?.[piece] ?? 0
        const known = seen.get(code)
        seen.set(code, each[word])
        return known === undefined || known === each[word]
      })
    })
    const alphabet = alphabets[rule]
    if (alphabet === undefined) return null
    const values = alphabet.map(
      (_, code) => words[codes.findIndex((each) => each[rule] === code)]?.[word] ?? null,
    )
    found.push({ word, piece: rule, values })
  }
  return found
}

/** Null if the table does not have the regular names that packing lives on. */
function packTable(table: PersonaTable): PackedTable | null {
  const { events, keys, next, toll, starts } = table
  const pieces = keys.map(piecesOf)
  const width = pieces[0]?.length ?? 0
  if (pieces.some((each) => each.length !== width) || new Set(keys).size !== keys.length) return null
  const alphabets = Array.from({ length: width }, (_, piece) =>
    [...new Set(pieces.map((each) => each[piece] ?? ''))].sort(),
  )
  const codes = pieces.map((each) => each.map((value, piece) => alphabets[piece]?.indexOf(value) ?? 0))
  const words = wordsOf(table, codes, alphabets)
  if (words === null) return null
  const order = byName(keys)
  let bits = ''
  const changes = alphabets.map(() => '')
  let tolls = ''
  for (let event = 0; event < events.length; event++) {
    for (const row of order) {
      const cell = row * events.length + event
      const to = next[cell] ?? missing
      bits += to < 0 ? '0' : '1'
      const cost = toll[cell] ?? 0
      if (to < 0) {
        if (to !== missing || cost !== 0) return null
        continue
      }
      tolls += letter(cost)
      for (let piece = 0; piece < width; piece++) {
        const code = codes[to]?.[piece] ?? 0
        changes[piece] = `${changes[piece] ?? ''}${code === codes[row]?.[piece] ? '.' : letter(code)}`
      }
    }
  }
  const held =
    bits
      .match(/.{1,6}/g)
      ?.map((six) => letter(parseInt(six.padEnd(6, '0'), 2)))
      .join('') ?? ''
  if (toll.some((cost) => !Number.isInteger(cost) || cost < 0 || cost > most)) return null
  return {
    events,
    starts,
    alphabets,
    names: alphabets.map((_, piece) => codes.map((code) => letter(code[piece] ?? 0)).join('')),
    words,
    held,
    changes,
    tolls,
  }
}

/** Events that are unpacked in one go: a few milliseconds on a telephone. */
const stretch = 4

/** A table unpacked stretch by stretch; what it yields is a moment to let others have their turn. */
function* unpackTable(packed: PackedTable): Generator<undefined, PersonaTable> {
  const { events, starts, alphabets, names, words, held, changes, tolls } = packed
  const rows = names[0]?.length ?? 0
  const codes = Array.from({ length: rows }, (_, row) => names.map((letters) => valueOf(letters, row)))
  const keys = codes.map((code) => code.map((value, piece) => alphabets[piece]?.[value] ?? '').join(''))
  // A name as one number, so that twenty thousand answers need no strings.
  const live = [...alphabets.keys()].filter((piece) => (alphabets[piece]?.length ?? 0) > 1)
  const radix = live.map((_, index) =>
    live.slice(index + 1).reduce((product, piece) => product * (alphabets[piece]?.length ?? 1), 1),
  )
  const numberOf = (code: readonly number[]): number =>
    live.reduce((sum, piece, index) => sum + (code[piece] ?? 0) * (radix[index] ?? 0), 0)
  yield
  const numbers = codes.map(numberOf)
  const rowOf = new Map(numbers.map((number, row) => [number, row]))
  const next = new Array<number>(rows * events.length).fill(missing)
  const toll = new Array<number>(rows * events.length).fill(0)
  const order = byName(keys)
  const same = '.'.charCodeAt(0)
  let bit = 0
  let answer = 0
  for (let event = 0; event < events.length; event++) {
    if (event % stretch === 0) yield
    for (const row of order) {
      const has = (valueOf(held, Math.floor(bit / 6)) & (32 >> (bit % 6))) !== 0
      bit++
      if (!has) continue
      let to = numbers[row] ?? 0
      for (let index = 0; index < live.length; index++) {
        const piece = live[index] ?? 0
        const change = changes[piece]?.charCodeAt(answer) ?? same
        if (change !== same) to += (change - 48 - (codes[row]?.[piece] ?? 0)) * (radix[index] ?? 0)
      }
      const cell = row * events.length + event
      next[cell] = rowOf.get(to) ?? missing
      toll[cell] = valueOf(tolls, answer)
      answer++
    }
  }
  yield
  return {
    events,
    keys,
    // Complete, because packing took every word of the first row and checked it on all.
    words: codes.map(
      (code) =>
        Object.fromEntries(
          words.map(({ word, piece, values }) => [word, values[code[piece] ?? 0]]),
        ) as unknown as PersonaWords,
    ),
    next,
    toll,
    starts,
  }
}

/** Null if the game cannot be packed exactly; then it travels as it is. */
export function packGame(game: Game): PackedGame | null {
  const variants: PackedGame['variants'][number][] = []
  for (const variant of game.variants) {
    const table = packTable(variant.table)
    if (table === null) return null
    variants.push({ ...variant, table })
  }
  const packed: PackedGame = { ...game, variants }
  return JSON.stringify(unpackGame(packed)) === JSON.stringify(game) ? packed : null
}

/** All tables one after the other; yields whenever there is a moment to pause. */
function* unpacking(packed: PackedGame): Generator<undefined, Game> {
  const variants: Game['variants'][number][] = []
  for (const variant of packed.variants)
    variants.push({ ...variant, table: yield* unpackTable(variant.table) })
  return { ...packed, variants }
}

export function unpackGame(packed: PackedGame): Game {
  const work = unpacking(packed)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

/** The same in pieces, so that a slow telephone answers to a finger in between. */
export async function unpackGently(packed: PackedGame, pause: () => Promise<void>): Promise<Game> {
  const work = unpacking(packed)
  let step = work.next()
  while (step.done !== true) {
    await pause()
    step = work.next()
  }
  return step.value
}

export const isPacked = (game: Game | PackedGame): game is PackedGame =>
  game.variants.some(({ table }) => 'held' in table)
