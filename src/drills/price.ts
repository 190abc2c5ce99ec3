/**
 * What a delay costs: three sums over the account of a scenario. Wrong answers are the usual slips
 * (a month taken for a year, the margin taken for the loss), at least a fifth off the right one. Pure.
 */
import type { Drill, PriceDrill } from '../model/drill.ts'
import { recovery } from '../play/worth.ts'
import { delayOf } from './delay.ts'
import type { Material } from './material.ts'

/** A year's cost of money and a gross margin to reckon with, percent; both are said in the question. */
const assumed = { rate: 6, margin: 10 } as const
/** Two options closer than this share cannot be told apart in the head. */
const apart = 0.2
const days = 30

/** The right sum and up to three that are off, ascending; null if too few are far enough apart. */
function optionsOf(right: number, slips: readonly number[]): readonly number[] | null {
  const kept = [right]
  for (const slip of slips) {
    const rounded = Math.round(slip)
    const near = kept.some((each) => Math.abs(each - rounded) < apart * Math.max(each, rounded))
    if (rounded > 0 && !near && kept.length < 4) kept.push(rounded)
  }
  return kept.length < 3 ? null : kept.sort((a, b) => a - b)
}

type Asked = Pick<PriceDrill, 'ask' | 'percent' | 'from' | 'to'> & {
  readonly answer: number
  readonly slips: readonly number[]
}

export function priceDrills({ game }: Material): readonly Drill[] {
  const sum = game.stake
  const age = Math.max(0, Math.round(game.age))
  const { interest } = delayOf({ sum, margin: assumed.margin, rate: assumed.rate, months: 1 })
  const replacement = delayOf({ sum, margin: assumed.margin, rate: 0, months: 0 }).replacement ?? 0
  const less = sum * (recovery(age) - recovery(age + days))
  const asks: readonly Asked[] = [
    {
      ask: 'interest',
      percent: assumed.rate,
      from: 0,
      to: days,
      answer: interest,
      slips: [interest * 12, interest / 12, interest * 2, interest / 3],
    },
    {
      ask: 'recovery',
      percent: 0,
      from: age,
      to: age + days,
      answer: less,
      slips: [less / 5, less * 2.2, less / 2.2, less * 4],
    },
    {
      ask: 'replacement',
      percent: assumed.margin,
      from: 0,
      to: 0,
      answer: replacement,
      slips: [sum, (sum * assumed.margin) / 100, replacement / 2, replacement * 2],
    },
  ]
  return asks.flatMap(({ answer, slips, ...asked }): readonly Drill[] => {
    const right = Math.round(answer)
    const options = optionsOf(right, slips)
    return options === null || right <= 0
      ? []
      : [
          {
            id: `price:${game.scenario}:${asked.ask}`,
            kind: 'price',
            scenario: game.scenario,
            techniques: ['collect-early'],
            ...asked,
            sum,
            right,
            options,
          },
        ]
  })
}
