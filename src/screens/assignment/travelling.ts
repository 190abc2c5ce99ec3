/**
 * Scenarios that travel with an assignment: packed by the trainer, unpacked by the learner. They go by an
 * id that follows from their text, so that what a learner has under the same name is never touched.
 */
import { isOwnId, ownId } from '../../assignments/own-id.ts'
import type { Assignment, TravellingText } from '../../model/assignment.ts'
import { languages } from '../../model/words.ts'
import { cardIn, withFile } from '../../records/import.ts'
import type { OwnScenario } from '../../records/schema.ts'
import { rememberOwn } from '../content.ts'
import { device, now } from '../device.svelte.ts'
import { check } from '../workshop.ts'

/** What of an own scenario travels: the texts that compile. Null if there are none. */
export function pack(
  own: OwnScenario,
): { readonly id: string; readonly texts: readonly TravellingText[] } | null {
  const good = languages.flatMap((language) => {
    const file = own.files[language]?.good
    return file == null ? [] : [{ language, name: file.name, text: file.text }]
  })
  if (good.length === 0) return null
  const id = ownId(own.key, good)
  return { id, texts: good.map((file) => ({ scenario: id, ...file })) }
}

async function unpack(key: string, texts: readonly TravellingText[]): Promise<boolean> {
  if (!isOwnId(key, texts)) return false
  const records = await device.records
  if ((await records.ownScenario(key)) !== null) return true
  const files = texts.map(({ name, text, language }) => ({ path: name, text, language }))
  const { texts: compiled, game } = await check(files)
  if (game === null) return false
  let own: OwnScenario | null = null
  for (const { path: name, text, language } of files) {
    const scenario = compiled[language]
    if (scenario === undefined) continue
    own = withFile(own, { key, language, name, text, card: cardIn(scenario) }, now())
  }
  if (own === null || !(await records.saveOwnScenario(own))) return false
  await rememberOwn(own, game, compiled).catch(() => undefined)
  return true
}

/** Brings what travelled along into this device; false if any of it could not be compiled or kept. */
export async function unpackAll({ own }: Pick<Assignment, 'own'>): Promise<boolean> {
  let complete = true
  for (const key of new Set(own.map(({ scenario }) => scenario))) {
    const done = await unpack(
      key,
      own.filter(({ scenario }) => scenario === key),
    ).catch(() => false)
    complete &&= done
  }
  return complete
}
