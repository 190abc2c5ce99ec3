/** Entries of the catalogue as authors name them: by link, by id, by name in either language. */
import type { TechniqueId } from '../../model/catalogue.ts'
import type { AttributeDraft } from '../draft.ts'
import { nearest } from '../nearest.ts'
import type { Placed } from '../text/placed.ts'
import { listItems } from '../text/placed.ts'
import type { EntryNames, Scope } from './scope.ts'

/** Catalogue ids that an attribute lists, by link, id or name. */
export function listed(
  attribute: AttributeDraft,
  entries: EntryNames,
  unknown: (name: Placed, near: string | null) => void,
): readonly string[] {
  const find = (piece: Placed): string | null => {
    const [, file = '', anchor = ''] =
      /([^/#]+?)(?:\.(?:zh|en))?\.md(?:#(.*))?$/.exec(piece.links[0]?.href ?? '') ?? []
    const [first = ''] = piece.text.split(/\s/)
    return entries.find(anchor) ?? entries.find(file) ?? entries.find(piece.text) ?? entries.find(first)
  }
  const whole = entries.find(attribute.value.text)
  if (whole !== null) return [whole]
  const ids = listItems(attribute.value).flatMap((piece) => {
    const id = find(piece)
    if (id === null) unknown(piece, nearest(piece.text, entries.all))
    return id === null ? [] : [id]
  })
  return [...new Set(ids)]
}

/** The techniques that 技巧 lists, the leading one first. */
export function resolveTechniques(
  attribute: AttributeDraft | undefined,
  scope: Scope,
): readonly TechniqueId[] {
  if (attribute === undefined) return []
  return listed(attribute, scope.techniques, (name, near) =>
    scope.report.add('unknown-technique', name, { name: name.text, near }),
  )
}
