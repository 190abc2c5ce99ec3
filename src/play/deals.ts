/**
 * Deals as one integer: each part is a digit whose base is the number of values the part can take
 * in this game. So a state stays plain numbers, and equal deals are equal numbers.
 */
import type { Deal, DealPart, DealTerm } from '../model/deal.ts'
import { dealParts } from '../model/deal.ts'
import type { DealSlots } from '../model/game.ts'
import type { IsoDate, Means } from '../model/words.ts'

type SlotValue = number | string | null

/** What of a term tells it from others of its part. */
function valueOf(term: DealTerm): SlotValue {
  switch (term.part) {
    case 'date':
      return term.date
    case 'means':
      return term.means
    case 'person':
    case 'invoices':
    case 'source':
    case 'written':
      return 1
    default:
      return term.yuan
  }
}

/** The values that occur in a game's terms, `nothing` first. */
export function slotsOf(terms: Iterable<DealTerm>): DealSlots {
  const slots = Object.fromEntries(
    dealParts.map((part) => [part, [part === 'date' || part === 'means' ? null : 0] as SlotValue[]]),
  ) as Record<DealPart, SlotValue[]>
  for (const term of terms) {
    const value = valueOf(term)
    if (!slots[term.part].includes(value)) slots[term.part].push(value)
  }
  return slots
}

export interface DealCodec {
  /** The deal after the terms. Later terms replace earlier ones of the same part. */
  apply(deal: number, terms: readonly DealTerm[]): number
  read(deal: number): Deal
  /** Value of one part, as a number: a sum, or 1 for a part that is there and has no sum. */
  amount(deal: number, part: DealPart): number
}

/** @throws RangeError if the game's deals do not fit an exact integer (2⁵³). */
export function dealCodec(slots: DealSlots): DealCodec {
  const bases = new Map<DealPart, { radix: number; values: readonly SlotValue[] }>()
  let radix = 1
  for (const part of dealParts) {
    bases.set(part, { radix, values: slots[part] })
    radix *= slots[part].length
  }
  if (radix > Number.MAX_SAFE_INTEGER) throw new RangeError('too many different deals')

  const baseOf = (part: DealPart): { readonly radix: number; readonly values: readonly SlotValue[] } => {
    const base = bases.get(part)
    if (base === undefined) throw new RangeError(`no such part of a deal: ${part}`)
    return base
  }
  const value = (deal: number, part: DealPart): SlotValue => {
    const { radix: unit, values } = baseOf(part)
    return values[Math.floor(deal / unit) % values.length] ?? null
  }
  const sum = (deal: number, part: DealPart): number => {
    const found = value(deal, part)
    return typeof found === 'number' ? found : found === null ? 0 : 1
  }
  const has = (deal: number, part: DealPart): boolean => sum(deal, part) > 0
  const read = (deal: number): Deal => ({
    cash: sum(deal, 'cash'),
    amount: sum(deal, 'amount'),
    date: value(deal, 'date') as IsoDate | null,
    means: value(deal, 'means') as Means | null,
    person: has(deal, 'person'),
    invoices: has(deal, 'invoices'),
    source: has(deal, 'source'),
    written: has(deal, 'written'),
    security: sum(deal, 'security'),
    goods: sum(deal, 'goods'),
    confirmed: sum(deal, 'confirmed'),
    terms: sum(deal, 'terms'),
    concession: sum(deal, 'concession'),
  })
  // A game has a few hundred deals at most and a solver asks for them millions of times.
  const known = new Map<number, Deal>()
  return {
    apply(deal, terms) {
      let packed = deal
      for (const term of terms) {
        const { radix: unit, values } = baseOf(term.part)
        const to = values.indexOf(valueOf(term))
        if (to < 0) throw new RangeError(`a value of ${term.part} that the game does not know`)
        packed += (to - (Math.floor(packed / unit) % values.length)) * unit
      }
      return packed
    },
    amount: sum,
    read(deal) {
      let found = known.get(deal)
      if (found === undefined) known.set(deal, (found = read(deal)))
      return found
    },
  }
}
