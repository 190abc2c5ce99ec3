/** One file of the catalogue: its front matter by keys, its Markdown as a tree and as typed. */
import type { Report } from '../report.ts'
import type { Front } from '../text/front.ts'
import { readFront } from '../text/front.ts'
import { normalise } from '../text/normalise.ts'
import type { Node } from '../text/outline.ts'
import { outline } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'

export const catalogueKeys = vocabulary<'id' | 'name' | 'family' | 'kind' | 'flag' | 'role' | 'address'>({
  id: '编号 / id',
  name: '名称|姓名 / name',
  family: '族 / family',
  kind: '类别 / kind',
  flag: '界限 / flag',
  role: '身份 / role',
  address: '称呼 / address',
})
export type CatalogueKey = 'id' | 'name' | 'family' | 'kind' | 'flag' | 'role' | 'address'

/** The values of the front matter that a catalogue file needs; each missing one is reported. */
export function frontValues(
  front: Front,
  wanted: readonly CatalogueKey[],
  report: Report,
): Readonly<Record<CatalogueKey, Placed | null>> {
  const values: Record<CatalogueKey, Placed | null> = {
    id: null,
    name: null,
    family: null,
    kind: null,
    flag: null,
    role: null,
    address: null,
  }
  for (const entry of front.entries) {
    const key = catalogueKeys.find(entry.key.text)
    const [value] = entry.values
    if (key === null) report.add('unknown-key', entry.key, { name: entry.key.text, near: null })
    else if (value !== undefined) values[key] = value
  }
  for (const key of wanted) {
    if (values[key] === null) report.add('catalogue-key', front.whole, { key: catalogueKeys.word(key) })
  }
  return values
}

export interface Opened {
  readonly front: Front
  readonly nodes: readonly Node[]
  /** The Markdown below the front matter as typed. */
  readonly body: string
}

export function open(source: Source, report: Report): Opened {
  const front = readFront(source, report)
  const start = source.lineStarts[front.bodyLine] ?? source.text.length
  return {
    front,
    nodes: outline(normalise(source, front.bodyLine), report),
    body: source.text.slice(start).trim(),
  }
}
