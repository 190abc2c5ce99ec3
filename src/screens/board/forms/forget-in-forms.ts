/** A person taken out of the forms that are kept in this browser. Enters: who. Effect: writes the store. */
import { formStore, keepBatches, readBatches, withoutPerson } from '../../../board/kept-forms.ts'
import type { Person } from '../../../model/board.ts'
import { openStore } from '../../../records/store.ts'

/** Resolves to whether nothing of the person is left in them. */
export async function forgetInForms(person: Pick<Person, 'staff' | 'name'>): Promise<boolean> {
  const store = await openStore(formStore)
  const kept = await readBatches(store)
  const left = withoutPerson(kept, person)
  return (
    left === kept ||
    keepBatches(store, left).then(
      () => true,
      () => false,
    )
  )
}
