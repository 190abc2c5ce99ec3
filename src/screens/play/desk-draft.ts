/**
 * What was begun at one's desk and is no move yet, and the words of messages that were: kept for as long as
 * the tab lives, so that a reload or a swipe back loses none of it. Enters: an attempt's id. Leaves: the draft
 * as it was left, or an empty one. It is no record: nothing of it is judged or exported. Effects: storage.
 */
import * as v from 'valibot'
import { openTabSlate, read, write } from '../../records/slate.ts'
import { rowParts } from './record-parts.ts'
import type { Notes } from './record-parts.ts'

export interface DeskDraft {
  /** Moves made when it was begun: after another move it is over. */
  readonly turn: number
  /** Null for the first. */
  readonly step: 'record' | 'compare' | 'choices' | null
  /** The choice that the record is, while it is filled in as a move. */
  readonly recording: number | null
  readonly notes: Notes
  /** Parts of the message that were taken. */
  readonly parts: readonly string[]
  /** Messages that were sent, by turn, in the learner's own words. */
  readonly sent: readonly (readonly [turn: number, words: string])[]
}

const keys = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(60))
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))

const schema: v.GenericSchema<unknown, DeskDraft> = v.strictObject({
  turn: ordinal,
  step: v.nullable(v.picklist(['record', 'compare', 'choices'])),
  recording: v.nullable(ordinal),
  notes: v.record(v.picklist(rowParts), keys),
  parts: keys,
  sent: v.pipe(v.array(v.tuple([ordinal, v.pipe(v.string(), v.maxLength(2000))])), v.maxLength(60)),
})

const slate = openTabSlate(window)
const empty = (turn: number): DeskDraft => ({
  turn,
  step: null,
  recording: null,
  notes: {},
  parts: [],
  sent: [],
})

function lying(attempt: string): DeskDraft | null {
  try {
    const result = v.safeParse(schema, JSON.parse(read(slate, `desk/${attempt}`) ?? 'null'))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/** @param turn moves made so far */
export function readDraft(attempt: string, turn: number): DeskDraft {
  const found = lying(attempt)
  return found?.turn === turn ? found : { ...empty(turn), sent: found?.sent ?? [] }
}

export function keepDraft(attempt: string, turn: number, change: Partial<DeskDraft>): void {
  write(slate, `desk/${attempt}`, JSON.stringify({ ...readDraft(attempt, turn), ...change }))
}
