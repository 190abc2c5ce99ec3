/** One file of the catalogue: its front matter by keys, its Markdown as a tree and as typed. */
import type { Report } from '../report.ts'
import type { Front } from '../text/front.ts'
import { readFront } from '../text/front.ts'
import { normalise } from '../text/normalise.ts'
import type { Node } from '../text/outline.ts'
import { outline } from '../text/outline.ts'
import type { Placed, Source } from '../text/placed.ts'
import { vocabulary } from '../vocabulary.ts'

export type CatalogueKey =
  | 'id'
  | 'name'
  | 'family'
  | 'kind'
  | 'flag'
  | 'role'
  | 'address'
  | 'calls'
  | 'callsAtEase'
  | 'callsInAnger'
  | 'chapter'
  | 'order'
  | 'title'
  | 'gist'
  | 'scenario'
  | 'difference'
export const catalogueKeys = vocabulary<CatalogueKey>({
  id: '编号 / id',
  name: '名称|姓名 / name',
  family: '族 / family',
  kind: '类别 / kind',
  flag: '界限 / flag',
  role: '身份 / role',
  address: '称呼 / address',
  calls: '叫对方 / calls',
  callsAtEase: '松快时叫 / calls-at-ease',
  callsInAnger: '发火时叫 / calls-in-anger',
  chapter: '章 / chapter',
  order: '次序 / order',
  title: '标题 / title',
  gist: '一句 / gist',
  scenario: '情景 / scenario',
  difference: '差别 / difference',
})

export type FrontValues = Readonly<Partial<Record<CatalogueKey, Placed>>>

/** The values of the front matter that a catalogue file needs; each missing one is reported. */
export function frontValues(front: Front, wanted: readonly CatalogueKey[], report: Report): FrontValues {
  const values: Partial<Record<CatalogueKey, Placed>> = {}
  for (const entry of front.entries) {
    const key = catalogueKeys.find(entry.key.text)
    const [value] = entry.values
    if (key === null) report.add('unknown-key', entry.key, { name: entry.key.text, near: null })
    else if (value !== undefined) values[key] = value
  }
  for (const key of wanted) {
    if (values[key] === undefined) report.add('catalogue-key', front.whole, { key: catalogueKeys.word(key) })
  }
  return values
}

/** The id that the file gives itself, reported where it is not the name of the file; that name without one. */
export function idOf({ id }: FrontValues, file: string, report: Report): string {
  if (id !== undefined && id.text !== file) report.add('catalogue-id', id, { id: id.text, file })
  return id?.text ?? file
}

/** Its place among others; 0, and reported, where that is no whole number. */
export function orderOf({ order }: FrontValues, report: Report): number {
  const number = Number(order?.text)
  if (Number.isInteger(number)) return number
  if (order !== undefined) report.add('catalogue-key', order, { key: catalogueKeys.word('order') })
  return 0
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
