/**
 * Forms that were typed in, kept in this browser by the file that they came from. Enters: a store of its own.
 * Leaves: checked batches, or none where they cannot be read. The same file again takes the place of what it
 * held before. Pure but for the store.
 */
import * as v from 'valibot'
import type { Person } from '../model/board.ts'
import type { Store } from '../records/store.ts'
import { fieldItems, fieldTexts, formBounds, reactionItems, reactionTexts } from './forms.ts'
import type { Form, FormKind } from './forms.ts'

/** The store of a browser, beside the roster. */
export const formStore = 'duecourse-forms'

export interface Batch {
  /** Name of the file. */
  readonly source: string
  readonly kind: FormKind
  readonly forms: readonly Form[]
}

const most = 500
const text = v.pipe(v.string(), v.maxLength(formBounds.text))
const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(formBounds.calls))

const circled = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)))
const done = v.nullable(v.strictObject({ done: count, of: count }))

const reaction = v.strictObject({
  kind: v.literal('reaction'),
  date: day,
  session: text,
  marks: v.strictObject(v.entriesFromList(reactionItems, circled)),
  texts: v.strictObject(v.entriesFromList(reactionTexts, text)),
})
const field = v.strictObject({
  kind: v.literal('field'),
  date: day,
  person: text,
  manager: text,
  calls: count,
  marks: v.strictObject(v.entriesFromList(fieldItems, done)),
  texts: v.strictObject(v.entriesFromList(fieldTexts, text)),
})
const batches = v.strictObject({
  format: v.literal(1),
  batches: v.pipe(
    v.array(
      v.strictObject({
        source: v.pipe(v.string(), v.maxLength(200)),
        kind: v.picklist(['reaction', 'field']),
        forms: v.pipe(v.array(v.variant('kind', [reaction, field])), v.maxLength(formBounds.rows)),
      }),
    ),
    v.maxLength(most),
  ),
})

const place = 'forms'

/** Nothing where it cannot be read. */
export async function readBatches(store: Store): Promise<readonly Batch[]> {
  const read = v.safeParse(batches, await store.get(place).catch(() => null))
  return read.success ? read.output.batches : []
}

/** Rejects if there is no room; what was there before then stays. */
export const keepBatches = (store: Store, kept: readonly Batch[]): Promise<void> =>
  kept.length === 0 ? store.remove(place) : store.set(place, { format: 1, batches: kept })

/** With one more; a batch of the same kind from a file of the same name makes way, the oldest beyond 500 too. */
export const withBatch = (kept: readonly Batch[], batch: Batch): readonly Batch[] =>
  [...kept.filter(({ source, kind }) => source !== batch.source || kind !== batch.kind), batch].slice(-most)

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/**
 * Without the field sheets of a person, whether they name the number, the name or both; feedback names
 * nobody. The same batches where there are none.
 */
export function withoutPerson(
  kept: readonly Batch[],
  { staff, name }: Pick<Person, 'staff' | 'name'>,
): readonly Batch[] {
  const called = new Set(
    [staff, name, staff + name, name + staff].map(squeezed).filter((text) => text !== ''),
  )
  const theirs = (form: Form): boolean => form.kind === 'field' && called.has(squeezed(form.person))
  if (!kept.some(({ forms }) => forms.some(theirs))) return kept
  return kept.flatMap((batch) => {
    const forms = batch.forms.filter((form) => !theirs(form))
    return forms.length === 0 ? [] : { ...batch, forms }
  })
}
